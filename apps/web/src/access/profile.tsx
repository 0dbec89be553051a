import { useMutation } from '@apollo/client/react';
import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { Language, UpdateProfileInput } from '../gql/graphql';
import { speak } from '../i18n/i18n';
import { timeZones } from '../look/time-zones';
import { TroubleNote } from '../look/trouble';
import type { Viewer } from './viewer';

const UpdateProfileDocument = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      viewer {
        ...ViewerFields
      }
    }
  }
`);

/** A browser's own time field would follow its own clock of twelve hours; ours has twenty-four. */
function halfHours(chosen: string): string[] {
  const times = Array.from({ length: 48 }, (_, i) => `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`);
  return [...new Set([...times, chosen])].sort();
}

/** Every choice is kept as it is made; there is no save button to forget. */
export function Profile({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const [update, { data, error, loading }] = useMutation(UpdateProfileDocument);
  const quiet = viewer.quietHours;
  const change = (input: UpdateProfileInput) => update({ variables: { input } }).catch(() => undefined);
  const languages = [
    { value: 'EN', label: 'English' },
    { value: 'DE', label: 'Deutsch' },
  ];
  return (
    <section className="card card-body form" aria-labelledby="profile">
      <div className="row-top">
        <h2 className="h3" id="profile">
          {t('account.profile')}
        </h2>
        <output className="meta">{loading ? t('account.saving') : data && t('debrief.saved')}</output>
      </div>
      <TroubleNote error={error} />
      <div>
        <p className="group-title" id="language">
          {t('account.language')}
        </p>
        <SegmentedControl
          aria-labelledby="language"
          data={languages}
          value={viewer.language}
          onChange={(value) => {
            const language = value as Language;
            void speak(language);
            void change({ language });
          }}
        />
      </div>
      <Select
        label={t('account.timeZone')}
        description={t('account.timeZoneHelp')}
        data={timeZones()}
        searchable
        allowDeselect={false}
        value={viewer.timeZone}
        onChange={(timeZone) => timeZone && void change({ timeZone })}
        maw={320}
      />
      <fieldset>
        <legend className="group-title">{t('account.quietHours')}</legend>
        <div className="quiet">
          <Select
            label={t('account.quietFrom')}
            data={halfHours(quiet.start)}
            allowDeselect={false}
            value={quiet.start}
            onChange={(start) => start && void change({ quietHours: { start, end: quiet.end } })}
          />
          <Select
            label={t('account.quietTo')}
            data={halfHours(quiet.end)}
            allowDeselect={false}
            value={quiet.end}
            onChange={(end) => end && void change({ quietHours: { start: quiet.start, end } })}
          />
        </div>
        <p className="meta" style={{ marginTop: 6 }}>
          {t('account.quietHelp')}
        </p>
      </fieldset>
    </section>
  );
}
