import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { timeZones } from '../look/time-zones';
import { useSending } from '../look/use-sending';

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
  const [add] = useMutation(AddCandidateDocument, { update: (cache) => cache.evict({ fieldName: 'candidates' }) });
  const form = useForm({
    initialValues: { name: '', email: '', headline: '', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    validate: {
      name: (value) => (value.trim() ? null : t('candidates.nameMissing')),
      email: (value) => (value.trim() === '' || /^\S+@\S+$/.test(value.trim()) ? null : t('access.emailWrong')),
    },
  });
  const sending = useSending(close, { form });
  const submit = form.onSubmit(async ({ name, email, headline, timeZone }) => {
    const input = { name: name.trim(), email: email.trim() || null, headline: headline.trim() || null, timeZone };
    const added = await sending.send(add({ variables: { input } }));
    if (added?.data) await navigate({ to: '/candidates/$id', params: { id: added.data.addCandidate.candidate.id } });
  });
  return (
    <SentForm sending={sending} act={t('candidates.add')} submit={submit} close={close}>
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
    </SentForm>
  );
}
