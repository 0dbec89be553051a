import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { type FoundClient, RevokeClientDocument, RotateSecretDocument, UpdateClientDocument } from './clients-document';
import { ScopeBoxes } from './scope-boxes';
import { SecretOnce } from './secret-once';

/** One system: what it is called and may, a new secret, and its end. */
export function ClientDialog({ client, close }: { client: FoundClient | undefined; close: () => void }) {
  return (
    <Dialog opened={client !== undefined} close={close} title={client?.name} size="lg">
      {client && <Fields key={client.id} client={client} close={close} />}
    </Dialog>
  );
}

function Fields({ client, close }: { client: FoundClient; close: () => void }) {
  const { t } = useTranslation();
  const [ending, end] = useState(false);
  const [update, updating] = useMutation(UpdateClientDocument);
  const [rotate, rotating] = useMutation(RotateSecretDocument);
  const [revoke, revoking] = useMutation(RevokeClientDocument);
  const form = useForm({
    initialValues: { name: client.name, scopes: [...client.scopes] },
    validate: {
      name: (value) => (value.trim() ? null : t('clients.nameMissing')),
      scopes: (value) => (value.length > 0 ? null : t('clients.scopeMissing')),
    },
  });
  const apiClientId = client.id;
  const secret = rotating.data?.rotateApiClientSecret.clientSecret;
  if (secret) return <SecretOnce done={close} lines={[{ label: t('clients.secret'), value: secret }]} />;
  const submit = form.onSubmit(async ({ name, scopes }) => {
    try {
      await update({ variables: { input: { apiClientId, name: name.trim(), scopes } } });
      close();
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  if (ending)
    return (
      <div className="form">
        <TroubleNote error={revoking.error} />
        <p>{t('clients.revokeMeans', { name: client.name })}</p>
        <div className="form-acts">
          <Button
            loading={revoking.loading}
            onClick={() =>
              void revoke({ variables: { input: { apiClientId } } })
                .then(close)
                .catch(() => undefined)
            }
          >
            {t('clients.revoke')}
          </Button>
          <Button variant="subtle" onClick={() => end(false)}>
            {t('act.cancel')}
          </Button>
        </div>
      </div>
    );
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={updating.error ?? rotating.error} except={['name', 'scopes']} />
      <TextInput label={t('clients.name')} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      <ScopeBoxes value={form.values.scopes} onChange={(scopes) => form.setFieldValue('scopes', scopes)} error={form.errors.scopes} />
      <SecretAge client={client} />
      <div className="form-acts">
        <Button type="submit" loading={updating.loading} disabled={!form.isDirty()}>
          {t('settings.keep')}
        </Button>
        <Button
          variant="default"
          loading={rotating.loading}
          onClick={() => void rotate({ variables: { input: { apiClientId } } }).catch(() => undefined)}
        >
          {t('clients.rotate')}
        </Button>
        <Button variant="subtle" onClick={() => end(true)}>
          {t('clients.revoke')}
        </Button>
      </div>
    </form>
  );
}

function SecretAge({ client: { clientId, secretMadeAt, previousSecretEndsAt } }: { client: FoundClient }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <p className="meta">
      {t('clients.id')}: <span className="mono">{clientId}</span>
      <br />
      {secretMadeAt ? t('clients.secretAge', { when: dates.dayTime(secretMadeAt) }) : t('clients.byKey')}
      {previousSecretEndsAt && (
        <>
          <br />
          {t('clients.oldEnds', { when: dates.dayTime(previousSecretEndsAt) })}
        </>
      )}
    </p>
  );
}
