import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Radio, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { AgencySettingsQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { timeZones } from '../look/time-zones';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { SettingsPage } from './settings-page';

const AgencySettingsDocument = graphql(`
  query AgencySettings {
    agency {
      id
      name
      slug
      language
      timeZone
      recruiterSight
      version
    }
  }
`);

const UpdateAgencyDocument = graphql(`
  mutation UpdateAgency($input: UpdateAgencyInput!) {
    updateAgency(input: $input) {
      agency {
        id
        name
        language
        timeZone
        recruiterSight
        version
      }
    }
  }
`);

type Agency = AgencySettingsQuery['agency'];

export function AgencyPage() {
  const { t } = useTranslation();
  const result = useQuery(AgencySettingsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={({ agency }) => agency}>
      {(agency) => (
        <SettingsPage title={t('settings.agency')} lead={t('agency.lead', { slug: agency.slug })}>
          <Fields key={agency.version} agency={agency} />
        </SettingsPage>
      )}
    </Asked>
  );
}

function Fields({ agency }: { agency: Agency }) {
  const { t } = useTranslation();
  const [update, { data, error, loading }] = useMutation(UpdateAgencyDocument);
  const { name, language, timeZone, recruiterSight, version } = agency;
  const form = useForm({
    initialValues: { name, language, timeZone, recruiterSight },
    validate: { name: (value) => (value.trim() ? null : t('agency.nameMissing')) },
  });
  const submit = form.onSubmit(async (values) => {
    try {
      await update({ variables: { input: { ...values, name: values.name.trim(), expectedVersion: version } } });
      form.resetDirty();
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <form className="card card-body form" onSubmit={submit} noValidate>
      <TroubleNote error={error} except={['name', 'timeZone']} />
      <TextInput label={t('agency.name')} description={t('agency.nameHelp')} maw={360} {...form.getInputProps('name')} />
      <div>
        <p className="group-title" id="agency-language">
          {t('agency.language')}
        </p>
        <SegmentedControl
          aria-labelledby="agency-language"
          data={[
            { value: 'EN', label: 'English' },
            { value: 'DE', label: 'Deutsch' },
          ]}
          {...form.getInputProps('language')}
        />
      </div>
      <Select
        label={t('account.timeZone')}
        description={t('agency.timeZoneHelp')}
        data={timeZones()}
        searchable
        allowDeselect={false}
        maw={360}
        {...form.getInputProps('timeZone')}
      />
      <Radio.Group label={t('agency.sight')} description={t('agency.sightHelp')} {...form.getInputProps('recruiterSight')}>
        <div className="form" style={{ marginTop: 10 }}>
          {(['ALL', 'OWN'] as const).map((sight) => (
            <Radio key={sight} value={sight} label={t(`agency.sees.${sight}`)} description={t(`agency.seesHelp.${sight}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className="form-acts">
        <Button type="submit" loading={loading} disabled={!form.isDirty()}>
          {t('agency.save')}
        </Button>
        <output className="meta">{data && !form.isDirty() ? t('debrief.saved') : ''}</output>
      </div>
    </form>
  );
}
