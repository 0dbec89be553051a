import { useMutation, useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { NotificationPreference } from '../gql/graphql';
import { TroubleNote } from '../look/trouble';
import { PreferencesDocument, UpdatePreferences } from './documents';
import './notifications.css';

const groups = ['interviews', 'followUps', 'feedback', 'sharing', 'messages'] as const;
const ways: NotificationPreference[] = ['AT_ONCE', 'DAILY_DIGEST', 'OFF'];

/** How mail comes, group by group; each choice is kept as it is made. The inbox holds everything, whatever is chosen. */
export function Notifications() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { data } = useQuery(PreferencesDocument);
  const [update, { data: kept, error, loading }] = useMutation(UpdatePreferences);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (window.location.hash === '#notifications') section.current?.scrollIntoView();
  }, []);
  const chosen = data?.viewer.notificationPreferences;
  const side = viewer?.role === 'CANDIDATE' ? 'candidate' : 'staff';
  return (
    <section className="card card-body form" id="notifications" ref={section} aria-labelledby="notifications-title">
      <div>
        <div className="row-top">
          <h2 className="h3" id="notifications-title">
            {t('mailing.title')}
          </h2>
          <output className="meta">{loading ? t('account.saving') : kept && t('debrief.saved')}</output>
        </div>
        <p className="meta">{t('mailing.lead')}</p>
      </div>
      <TroubleNote error={error} />
      {chosen &&
        groups.map((group) => (
          <div key={group} className="mailing">
            <div>
              <p className="strong" id={`mailing-${group}`}>
                {t(`mailing.${side}.${group}.name`)}
              </p>
              <p className="meta">{t(`mailing.${side}.${group}.help`)}</p>
            </div>
            <SegmentedControl
              aria-labelledby={`mailing-${group}`}
              data={ways.map((value) => ({ value, label: t(`mailing.ways.${value}`) }))}
              value={chosen[group]}
              onChange={(value) =>
                void update({
                  variables: { input: { [group]: value as NotificationPreference } },
                  optimisticResponse: {
                    updateNotificationPreferences: {
                      __typename: 'ViewerPayload',
                      viewer: {
                        __typename: 'Viewer',
                        id: data.viewer.id,
                        notificationPreferences: { ...chosen, __typename: 'NotificationPreferences', [group]: value },
                      },
                    },
                  } as never,
                }).catch(() => undefined)
              }
            />
          </div>
        ))}
    </section>
  );
}
