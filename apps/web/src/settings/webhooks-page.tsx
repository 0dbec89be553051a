import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Asked } from '../look/asked';
import { EndpointState } from './endpoint-state';
import { NewEndpoint } from './new-endpoint';
import { SettingsPage } from './settings-page';
import { WebhooksDocument } from './webhooks-document';

/** Where outside systems are told of changes as they happen. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const [creating, creation] = useDisclosure(false);
  const result = useQuery(WebhooksDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={({ webhookEndpoints }) => webhookEndpoints.nodes}>
      {(endpoints) => (
        <SettingsPage
          title={t('settings.webhooks')}
          lead={t('webhooks.lead')}
          acts={<Button onClick={creation.open}>{t('webhooks.add')}</Button>}
        >
          {endpoints.length > 0 ? (
            <section className="card" aria-label={t('settings.webhooks')}>
              <ul className="setting-rows">
                {endpoints.map((endpoint) => (
                  <li key={endpoint.id}>
                    <div style={{ minWidth: 0 }}>
                      <Link
                        to="/settings/webhooks/$id"
                        params={{ id: endpoint.id }}
                        className="link mono"
                        style={{ overflowWrap: 'anywhere' }}
                      >
                        {endpoint.url}
                      </Link>
                      <p className="meta">
                        {endpoint.events.includes('*') ? t('webhooks.everything') : t('webhooks.events', { count: endpoint.events.length })}
                        {endpoint.apiClient && ` · ${endpoint.apiClient.name}`}
                      </p>
                    </div>
                    <EndpointState endpoint={endpoint} />
                  </li>
                ))}
              </ul>
            </section>
          ) : (
            <div className="card empty">
              <p className="strong">{t('webhooks.none')}</p>
              <p className="ink-2">{t('webhooks.noneNext')}</p>
            </div>
          )}
          <NewEndpoint opened={creating} close={creation.close} />
        </SettingsPage>
      )}
    </Asked>
  );
}
