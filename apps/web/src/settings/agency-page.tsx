import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Radio, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { AgencySettingsQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { Conflict, otherTrouble, useBase } from '../look/conflict';
import { timeZones } from '../look/time-zones';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { Retention } from '../privacy/retention';
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
const valuesOf = ({ name, language, timeZone, recruiterSight }: Agency) => ({ name, language, timeZone, recruiterSight });
/** What the fields are called, in their order. */
const labels = ['agency.name', 'agency.language', 'account.timeZone', 'agency.sight'] as const;

export function AgencyPage() {
  const { t } = useTranslation();
  const result = useQuery(AgencySettingsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={({ agency }) => agency}>
      {(agency) => (
        <SettingsPage title={t('settings.agency')} lead={t('agency.lead', { slug: agency.slug })}>
          <Fields agency={agency} />
          <Retention />
        </SettingsPage>
      )}
    </Asked>
  );
}

function Fields({ agency }: { agency: Agency }) {
  const { t } = useTranslation();
  const [update, { data, error, loading }] = useMutation(UpdateAgencyDocument);
  const form = useForm({
    initialValues: valuesOf(agency),
    validate: { name: (value) => (value.trim() ? null : t('agency.nameMissing')) },
  });
  const take = (now: Agency) => {
    form.setValues(valuesOf(now));
    form.resetDirty(valuesOf(now));
  };
  const base = useBase(agency, form.isDirty() ? undefined : take);
  const save = async (expectedVersion: number) => {
    const input = { ...form.values, name: form.values.name.trim() };
    try {
      await update({ variables: { input: { ...input, expectedVersion } } });
      form.resetDirty();
    } catch (failure) {
      if (!(await base.meet(failure))) form.setErrors(fieldErrors(troubleOf(failure)));
    }
  };
  const saidOf = ({ name, language, timeZone, recruiterSight }: typeof form.values) => [
    name,
    language === 'DE' ? 'Deutsch' : 'English',
    timeZone,
    t(`agency.sees.${recruiterSight}`),
  ];
  return (
    <form className="card card-body form" onSubmit={form.onSubmit(() => void save(base.version))} noValidate>
      <TroubleNote error={otherTrouble(error)} except={['name', 'timeZone']} />
      {base.met && (
        <Conflict
          sides={labels.map((label, i) => ({ label: t(label), mine: saidOf(form.values)[i], theirs: saidOf(agency)[i] }))}
          loading={loading}
          keepMine={() => void save(base.stand())}
          takeTheirs={() => {
            base.stand();
            take(agency);
          }}
          editAgain={() => base.stand()}
        />
      )}
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
