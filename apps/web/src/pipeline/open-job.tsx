import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
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
  const [open] = useMutation(OpenJobDocument, { refetchQueries: [CompanyPageDocument], awaitRefetchQueries: true });
  const form = useForm({
    initialValues: { title: '', code: '' },
    validate: { title: (value) => (value.trim() ? null : t('companies.jobTitleMissing')) },
  });
  const sending = useSending(close, { form });
  const submit = form.onSubmit(({ title, code }) =>
    sending.send(open({ variables: { input: { clientCompanyId: company.id, title: title.trim(), code: code.trim() || null } } })),
  );
  return (
    <SentForm sending={sending} act={t('companies.openJob')} submit={submit} close={close}>
      <TextInput label={t('companies.jobTitle')} data-autofocus autoComplete="off" maxLength={200} {...form.getInputProps('title')} />
      <TextInput
        label={t('companies.jobCode')}
        description={t('companies.jobCodeHelp')}
        autoComplete="off"
        maxLength={200}
        {...form.getInputProps('code')}
      />
    </SentForm>
  );
}
