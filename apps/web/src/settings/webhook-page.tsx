import { useMutation, useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../look/asked';
import { Dialog } from '../look/dialog';
import { More } from '../look/more';
import { Crumbs } from '../look/page';
import { TroubleNote } from '../look/trouble';
import { offerUndo } from '../look/undo';
import { DeliveryRow } from './delivery-row';
import { EndpointState } from './endpoint-state';
import { SecretOnce } from './secret-once';
import { SettingsPage } from './settings-page';
import {
  EndpointDocument,
  type FoundEndpoint,
  RemoveEndpointDocument,
  RotateWebhookDocument,
  TestEndpointDocument,
  UpdateEndpointDocument,
  WebhooksDocument,
} from './webhooks-document';

const views = { all: undefined, waiting: false, arrived: true } as const;

/** One endpoint: how it is doing, what it was told, and what can be done about it. */
export function WebhookPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const [view, look] = useState<keyof typeof views>('all');
  const result = useQuery(EndpointDocument, { variables: { id, arrived: views[view] }, fetchPolicy: 'cache-and-network' });
  const data = result.data ?? result.previousData;
  return (
    <Asked result={{ ...result, data }} find={({ node }) => (node?.__typename === 'WebhookEndpoint' ? node : undefined)}>
      {(endpoint) => (
        <SettingsPage
          title={t('webhooks.one')}
          lead={
            <>
              <span className="mono" style={{ overflowWrap: 'anywhere' }}>
                {endpoint.url}
              </span>
              <br />
              {endpoint.events.includes('*') ? t('webhooks.everything') : endpoint.events.join(', ')}
            </>
          }
          before={
            <Crumbs>
              {[
                <Link key="all" to="/settings/webhooks">
                  {t('settings.webhooks')}
                </Link>,
                t('webhooks.one'),
              ]}
            </Crumbs>
          }
        >
          <div className="stack">
            <Acts endpoint={endpoint} again={result.refetch} />
            <section aria-labelledby="deliveries">
              <div className="section-title">
                <h2 className="h3" id="deliveries">
                  {t('webhooks.log')}
                </h2>
                <SegmentedControl
                  aria-labelledby="deliveries"
                  data={(['all', 'waiting', 'arrived'] as const).map((value) => ({ value, label: t(`webhooks.view.${value}`) }))}
                  value={view}
                  onChange={(value) => look(value as keyof typeof views)}
                />
              </div>
              {endpoint.deliveries.nodes.length > 0 ? (
                <ul className="card setting-rows">
                  {endpoint.deliveries.nodes.map((delivery) => (
                    <DeliveryRow key={delivery.id} delivery={delivery} endpointId={endpoint.id} />
                  ))}
                </ul>
              ) : (
                <p className="ink-2">{t('webhooks.noLog')}</p>
              )}
              <More page={endpoint.deliveries.pageInfo} read={(after) => result.fetchMore({ variables: { after } })} />
            </section>
          </div>
        </SettingsPage>
      )}
    </Asked>
  );
}

function Acts({ endpoint, again }: { endpoint: FoundEndpoint; again: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const webhookEndpointId = endpoint.id;
  const [removing, remove] = useState(false);
  const [update, updating] = useMutation(UpdateEndpointDocument);
  const [rotate, rotating] = useMutation(RotateWebhookDocument);
  const [test, testing] = useMutation(TestEndpointDocument);
  const [drop, dropping] = useMutation(RemoveEndpointDocument, { refetchQueries: [WebhooksDocument] });
  const secret = rotating.data?.rotateWebhookSecret.secret;
  const turn = (active: boolean) => update({ variables: { input: { webhookEndpointId, active } } });
  return (
    <section className="card card-body form" aria-label={t('webhooks.state')}>
      <div className="row-top">
        <EndpointState endpoint={endpoint} />
      </div>
      <TroubleNote error={updating.error ?? rotating.error ?? testing.error ?? dropping.error} />
      <div className="form-acts">
        <Button
          loading={testing.loading}
          onClick={() =>
            void test({ variables: { input: { webhookEndpointId } } })
              .then(again)
              .catch(() => undefined)
          }
        >
          {t('webhooks.test')}
        </Button>
        <Button
          variant="default"
          loading={updating.loading}
          onClick={() =>
            void turn(!endpoint.active)
              .then(() => endpoint.active && offerUndo(t('webhooks.turnedOff'), () => turn(true)))
              .catch(() => undefined)
          }
        >
          {t(endpoint.active ? 'webhooks.turnOff' : 'webhooks.turnOn')}
        </Button>
        <Button
          variant="default"
          loading={rotating.loading}
          onClick={() => void rotate({ variables: { input: { webhookEndpointId } } }).catch(() => undefined)}
        >
          {t('clients.rotate')}
        </Button>
        <Button variant="subtle" onClick={() => remove(true)}>
          {t('webhooks.remove')}
        </Button>
      </div>
      <Dialog opened={Boolean(secret)} close={rotating.reset} title={t('clients.rotate')}>
        {secret && <SecretOnce done={rotating.reset} lines={[{ label: t('webhooks.secret'), value: secret }]} />}
      </Dialog>
      <Dialog opened={removing} close={() => remove(false)} title={t('webhooks.remove')}>
        <div className="form">
          <p>{t('webhooks.removeMeans')}</p>
          <div className="form-acts">
            <Button
              loading={dropping.loading}
              onClick={() =>
                void drop({ variables: { input: { webhookEndpointId } } })
                  .then(() => navigate({ to: '/settings/webhooks' }))
                  .catch(() => undefined)
              }
            >
              {t('webhooks.remove')}
            </Button>
            <Button variant="subtle" onClick={() => remove(false)} data-autofocus>
              {t('act.cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
  );
}
