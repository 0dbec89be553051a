import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';

const AddCompanyDocument = graphql(`
  mutation AddCompany($input: AddClientCompanyInput!) {
    addClientCompany(input: $input) {
      clientCompany {
        id
        name
      }
    }
  }
`);

export function AddCompany({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} close={close} title={t('companies.add')}>
      <Fields close={close} />
    </Dialog>
  );
}

function Fields({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [add] = useMutation(AddCompanyDocument, { update: (cache) => cache.evict({ fieldName: 'clientCompanies' }) });
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (value) => (value.trim() ? null : t('companies.nameMissing')) },
  });
  const sending = useSending(close, { form });
  const submit = form.onSubmit(async ({ name }) => {
    const added = await sending.send(add({ variables: { input: { name: name.trim() } } }));
    if (added?.data) await navigate({ to: '/companies/$id', params: { id: added.data.addClientCompany.clientCompany.id } });
  });
  return (
    <SentForm sending={sending} act={t('companies.add')} submit={submit} close={close}>
      <TextInput label={t('companies.name')} data-autofocus autoComplete="off" maxLength={200} {...form.getInputProps('name')} />
    </SentForm>
  );
}
