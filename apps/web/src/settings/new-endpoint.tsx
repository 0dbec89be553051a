import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import { EndpointFields, type EndpointValues, eventsOf } from './endpoint-fields';
import { SecretOnce } from './secret-once';
import { CreateEndpointDocument, WebhooksDocument } from './webhooks-document';

export function NewEndpoint({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} close={close} title={t('webhooks.add')} closeOnClickOutside={false}>
      <Fields close={close} />
    </Dialog>
  );
}

function Fields({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [create, { data }] = useMutation(CreateEndpointDocument, { refetchQueries: [WebhooksDocument] });
  const form = useForm<EndpointValues>({
    initialValues: { url: '', all: true, events: [] },
    validate: {
      url: (value) => (value.trim().startsWith('https://') ? null : t('webhooks.urlWrong')),
      events: (value, { all }) => (all || value.length > 0 ? null : t('webhooks.eventMissing')),
    },
  });
  // The secret is told in the same place.
  const sending = useSending(() => undefined, { form });
  const secret = data?.createWebhookEndpoint.secret;
  if (secret) return <SecretOnce done={close} lines={[{ label: t('webhooks.secret'), value: secret }]} />;
  const submit = form.onSubmit((values) =>
    sending.send(create({ variables: { input: { url: values.url.trim(), events: eventsOf(values) } } })),
  );
  return (
    <SentForm sending={sending} act={t('webhooks.add')} submit={submit} close={close}>
      <EndpointFields form={form} />
    </SentForm>
  );
}
