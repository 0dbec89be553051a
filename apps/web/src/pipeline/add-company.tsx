import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';

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
  const [add, { loading, error }] = useMutation(AddCompanyDocument, { update: (cache) => cache.evict({ fieldName: 'clientCompanies' }) });
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (value) => (value.trim() ? null : t('companies.nameMissing')) },
  });
  const submit = form.onSubmit(async ({ name }) => {
    try {
      const { data } = await add({ variables: { input: { name: name.trim() } } });
      close();
      if (data) await navigate({ to: '/companies/$id', params: { id: data.addClientCompany.clientCompany.id } });
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={error} except={['name']} />
      <TextInput label={t('companies.name')} data-autofocus autoComplete="off" maxLength={200} {...form.getInputProps('name')} />
      <div className="form-acts">
        <Button type="submit" loading={loading}>
          {t('companies.add')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
