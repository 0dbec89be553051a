import { useMutation } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { timeZones } from '../look/time-zones';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';

const AddCandidateDocument = graphql(`
  mutation AddCandidate($input: AddCandidateInput!) {
    addCandidate(input: $input) {
      candidate {
        ...CandidateRow
      }
    }
  }
`);

export function AddCandidate({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} close={close} title={t('candidates.add')}>
      <Fields close={close} />
    </Dialog>
  );
}

function Fields({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [add, { loading, error }] = useMutation(AddCandidateDocument, {
    update: (cache) => cache.evict({ fieldName: 'candidates' }),
  });
  const form = useForm({
    initialValues: { name: '', email: '', headline: '', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    validate: {
      name: (value) => (value.trim() ? null : t('candidates.nameMissing')),
      email: (value) => (value.trim() === '' || /^\S+@\S+$/.test(value.trim()) ? null : t('access.emailWrong')),
    },
  });
  const submit = form.onSubmit(async ({ name, email, headline, timeZone }) => {
    try {
      const { data } = await add({
        variables: { input: { name: name.trim(), email: email.trim() || null, headline: headline.trim() || null, timeZone } },
      });
      close();
      if (data) await navigate({ to: '/candidates/$id', params: { id: data.addCandidate.candidate.id } });
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={error} except={['name', 'email', 'headline', 'timeZone']} />
      <TextInput label={t('candidates.fullName')} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      <TextInput
        label={t('access.email')}
        description={t('candidates.emailHelp')}
        type="email"
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <TextInput
        label={t('candidates.headline')}
        placeholder={t('candidates.headlineExample')}
        autoComplete="off"
        {...form.getInputProps('headline')}
      />
      <Select label={t('account.timeZone')} data={timeZones()} searchable allowDeselect={false} {...form.getInputProps('timeZone')} />
      <div className="form-acts">
        <Button type="submit" loading={loading}>
          {t('candidates.add')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
