import { useMutation } from '@apollo/client/react';
import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
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

/** Every choice is kept as it is made; there is no save button to forget. */
export function Profile({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const [update, { data, error, loading }] = useMutation(UpdateProfileDocument);
  const quiet = (viewer.member ?? viewer.candidate)?.quietHours;
  const [start, setStart] = useState(quiet?.start ?? '');
  const [end, setEnd] = useState(quiet?.end ?? '');
  const change = (input: UpdateProfileInput) => update({ variables: { input } }).catch(() => undefined);
  const keepQuiet = () => {
    if (start && end && (start !== quiet?.start || end !== quiet.end)) void change({ quietHours: { start, end } });
  };
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
        <span className="meta" role="status">
          {loading ? t('account.saving') : data && t('debrief.saved')}
        </span>
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
      <Select label={t('account.timeZone')} description={t('account.timeZoneHelp')} data={timeZones()} searchable allowDeselect={false} value={viewer.timeZone} onChange={(timeZone) => timeZone && void change({ timeZone })} maw={320} />
      {quiet && (
        <fieldset>
          <legend className="group-title">{t('account.quietHours')}</legend>
          <div className="quiet">
            <TextInput type="time" label={t('account.quietFrom')} value={start} onChange={(event) => setStart(event.currentTarget.value)} onBlur={keepQuiet} />
            <TextInput type="time" label={t('account.quietTo')} value={end} onChange={(event) => setEnd(event.currentTarget.value)} onBlur={keepQuiet} />
          </div>
          <p className="meta" style={{ marginTop: 6 }}>
            {t('account.quietHelp')}
          </p>
        </fieldset>
      )}
    </section>
  );
}
