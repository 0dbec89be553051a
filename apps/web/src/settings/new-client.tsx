import { useMutation, useQuery } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import { ClientsDocument, CompaniesForClients, CreateClientDocument } from './clients-document';
import { ScopeBoxes } from './scope-boxes';
import { SecretOnce } from './secret-once';

export function NewClient({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} close={close} title={t('clients.create')} size="lg" closeOnClickOutside={false}>
      <Fields close={close} />
    </Dialog>
  );
}

function Fields({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const companies = useQuery(CompaniesForClients).data?.clientCompanies.nodes ?? [];
  const [create, { data }] = useMutation(CreateClientDocument, { refetchQueries: [ClientsDocument] });
  const form = useForm({
    initialValues: { name: '', clientCompanyId: null as string | null, scopes: ['changes:read'] as string[], publicKeys: '' },
    validate: {
      name: (value) => (value.trim() ? null : t('clients.nameMissing')),
      scopes: (value) => (value.length > 0 ? null : t('clients.scopeMissing')),
    },
  });
  // The secret is told in the same place.
  const sending = useSending(() => undefined, { form });
  const made = data?.createApiClient;
  if (made)
    return (
      <SecretOnce
        done={close}
        lines={[
          { label: t('clients.id'), value: made.clientId ?? made.apiClient.clientId },
          ...(made.clientSecret ? [{ label: t('clients.secret'), value: made.clientSecret }] : []),
        ]}
      />
    );
  const submit = form.onSubmit(({ name, publicKeys, ...rest }) =>
    sending.send(create({ variables: { input: { ...rest, name: name.trim(), publicKeys: publicKeys.trim() || null } } })),
  );
  return (
    <SentForm sending={sending} act={t('clients.create')} submit={submit} close={close}>
      <TextInput
        label={t('clients.name')}
        description={t('clients.nameHelp')}
        data-autofocus
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <Select
        label={t('clients.whose')}
        description={t('clients.whoseHelp')}
        placeholder={t('clients.ofAgency')}
        data={companies.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        {...form.getInputProps('clientCompanyId')}
      />
      <ScopeBoxes value={form.values.scopes} onChange={(scopes) => form.setFieldValue('scopes', scopes)} error={form.errors.scopes} />
      <Textarea
        label={t('clients.keys')}
        description={t('clients.keysHelp')}
        autosize
        minRows={2}
        classNames={{ input: 'mono' }}
        {...form.getInputProps('publicKeys')}
      />
    </SentForm>
  );
}
