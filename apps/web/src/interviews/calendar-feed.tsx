import { useMutation, useQuery } from '@apollo/client/react';
import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay, useViewer } from '../access/viewer';
import { graphql } from '../gql';
import { useDates } from '../look/dates';
import { TroubleNote } from '../look/trouble';

const CalendarFeedDocument = graphql(`
  query CalendarFeed {
    viewer {
      id
      calendarFeed {
        createdAt
        lastReadAt
      }
    }
  }
`);

const CreateCalendarFeedDocument = graphql(`
  mutation CreateCalendarFeed {
    createCalendarFeed {
      url
      calendarFeed {
        createdAt
      }
    }
  }
`);

const RevokeCalendarFeedDocument = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed {
      calendarFeed {
        revokedAt
      }
    }
  }
`);

/** One's rounds in one's own calendar program: a secret address, shown once, revoked at will. */
export function CalendarFeed() {
  const { t } = useTranslation();
  const dates = useDates();
  const can = useMay();
  const viewer = useViewer();
  const { data } = useQuery(CalendarFeedDocument, { skip: !can('calendar.subscribe') });
  const again = { refetchQueries: [CalendarFeedDocument], awaitRefetchQueries: true };
  const [create, created] = useMutation(CreateCalendarFeedDocument, { ...again, fetchPolicy: 'no-cache' });
  const [revoke, revoking] = useMutation(RevokeCalendarFeedDocument, {
    ...again,
    fetchPolicy: 'no-cache',
    onCompleted: () => created.reset(),
  });
  if (!can('calendar.subscribe')) return null;
  const feed = data?.viewer.calendarFeed;
  const url = feed && created.data?.createCalendarFeed.url;
  return (
    <section className="card card-body form" aria-labelledby="calendar">
      <div>
        <h2 className="h3" id="calendar">
          {t('calendar.title')}
        </h2>
        <p className="meta">{t(viewer?.role === 'CANDIDATE' ? 'calendar.leadMine' : 'calendar.lead')}</p>
      </div>
      {url && (
        <TextInput
          label={t('calendar.address')}
          description={t('calendar.once')}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {feed && (
        <p className="ink-2">
          {t('calendar.since', { at: dates.dayTime(feed.createdAt) })}{' '}
          {feed.lastReadAt ? t('calendar.lastRead', { at: dates.dayTime(feed.lastReadAt) }) : t('calendar.neverRead')}
        </p>
      )}
      <TroubleNote error={created.error ?? revoking.error} />
      {data && (
        <div className="form-acts">
          {url && (
            <CopyButton value={url}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? t('invite.copied') : t('calendar.copy')}</Button>}
            </CopyButton>
          )}
          {!url && (
            <Button variant="default" loading={created.loading} onClick={() => void create().catch(() => undefined)}>
              {feed ? t('calendar.renew') : t('calendar.create')}
            </Button>
          )}
          {feed && (
            <Button variant="default" loading={revoking.loading} onClick={() => void revoke().catch(() => undefined)}>
              {t('calendar.revoke')}
            </Button>
          )}
        </div>
      )}
      {feed && !url && <p className="meta">{t('calendar.renewHelp')}</p>}
    </section>
  );
}
