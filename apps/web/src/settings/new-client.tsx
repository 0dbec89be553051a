import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
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
  const [create, { data, loading, error }] = useMutation(CreateClientDocument, { refetchQueries: [ClientsDocument] });
  const form = useForm({
    initialValues: { name: '', clientCompanyId: null as string | null, scopes: ['changes:read'] as string[], publicKeys: '' },
    validate: {
      name: (value) => (value.trim() ? null : t('clients.nameMissing')),
      scopes: (value) => (value.length > 0 ? null : t('clients.scopeMissing')),
    },
  });
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
  const submit = form.onSubmit(async ({ name, publicKeys, ...rest }) => {
    try {
      await create({ variables: { input: { ...rest, name: name.trim(), publicKeys: publicKeys.trim() || null } } });
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={error} except={['name', 'clientCompanyId', 'scopes', 'publicKeys']} />
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
      <div className="form-acts">
        <Button type="submit" loading={loading}>
          {t('clients.create')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
