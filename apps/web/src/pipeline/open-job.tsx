import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { CompanyPageDocument } from './company-document';

const OpenJobDocument = graphql(`
  mutation OpenJob($input: OpenJobInput!) {
    openJob(input: $input) {
      job {
        ...CompanyJob
      }
    }
  }
`);

interface Props {
  opened: boolean;
  close: () => void;
  company: { id: string; name: string };
}

export function OpenJob(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={props.opened} close={props.close} title={t('companies.openJobAt', { client: props.company.name })}>
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ close, company }: Props) {
  const { t } = useTranslation();
  const [open, { loading, error }] = useMutation(OpenJobDocument, { refetchQueries: [CompanyPageDocument], awaitRefetchQueries: true });
  const form = useForm({
    initialValues: { title: '', code: '' },
    validate: { title: (value) => (value.trim() ? null : t('companies.jobTitleMissing')) },
  });
  const submit = form.onSubmit(async ({ title, code }) => {
    try {
      await open({ variables: { input: { clientCompanyId: company.id, title: title.trim(), code: code.trim() || null } } });
      close();
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={error} except={['title', 'code']} />
      <TextInput label={t('companies.jobTitle')} data-autofocus autoComplete="off" maxLength={200} {...form.getInputProps('title')} />
      <TextInput
        label={t('companies.jobCode')}
        description={t('companies.jobCodeHelp')}
        autoComplete="off"
        maxLength={200}
        {...form.getInputProps('code')}
      />
      <div className="form-acts">
        <Button type="submit" loading={loading}>
          {t('companies.openJob')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
