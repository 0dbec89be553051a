import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
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
  const [create, { data, loading, error }] = useMutation(CreateEndpointDocument, { refetchQueries: [WebhooksDocument] });
  const form = useForm<EndpointValues>({
    initialValues: { url: '', all: true, events: [] },
    validate: {
      url: (value) => (value.trim().startsWith('https://') ? null : t('webhooks.urlWrong')),
      events: (value, { all }) => (all || value.length > 0 ? null : t('webhooks.eventMissing')),
    },
  });
  const secret = data?.createWebhookEndpoint.secret;
  if (secret) return <SecretOnce done={close} lines={[{ label: t('webhooks.secret'), value: secret }]} />;
  const submit = form.onSubmit(async (values) => {
    try {
      await create({ variables: { input: { url: values.url.trim(), events: eventsOf(values) } } });
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={error} except={['url', 'events']} />
      <EndpointFields form={form} />
      <div className="form-acts">
        <Button type="submit" loading={loading}>
          {t('webhooks.add')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
