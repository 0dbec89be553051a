import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { ClientDialog } from './client-dialog';
import { ClientsDocument, type FoundClient } from './clients-document';
import { Exports } from './exports';
import { NewClient } from './new-client';
import { SettingsPage } from './settings-page';

/** The systems that read and write here by themselves. */
export function ClientsPage() {
  const { t } = useTranslation();
  const can = useMay();
  const [chosen, choose] = useState<FoundClient>();
  const [creating, create] = useState(false);
  const result = useQuery(ClientsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={({ apiClients }) => apiClients}>
      {({ nodes, pageInfo }) => (
        <SettingsPage
          title={t('settings.clients')}
          lead={t('clients.lead')}
          acts={can('api-client.create') && <Button onClick={() => create(true)}>{t('clients.create')}</Button>}
        >
          <div className="stack">
            {nodes.length > 0 ? (
              <section className="card" aria-label={t('settings.clients')}>
                <ul className="setting-rows">
                  {nodes.map((client) => (
                    <ClientRow key={client.id} client={client} choose={can('api-client.update') ? () => choose(client) : undefined} />
                  ))}
                </ul>
              </section>
            ) : (
              <div className="card empty">
                <p className="strong">{t('clients.none')}</p>
                <p className="ink-2">{t('clients.noneNext')}</p>
              </div>
            )}
            {pageInfo.hasNextPage && (
              <div className="more">
                <Button variant="default" onClick={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                  {t('act.more')}
                </Button>
              </div>
            )}
            {can('bulk-export.read') && <Exports />}
          </div>
          <NewClient opened={creating} close={() => create(false)} />
          <ClientDialog client={nodes.find(({ id }) => id === chosen?.id)} close={() => choose(undefined)} />
        </SettingsPage>
      )}
    </Asked>
  );
}

function ClientRow({ client, choose }: { client: FoundClient; choose?: () => void }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { name, scopes, clientCompany, lastUsedAt, revokedAt } = client;
  return (
    <li>
      <div>
        <p className={revokedAt ? 'ink-2' : 'strong'}>{name}</p>
        <p className="meta">{clientCompany ? t('clients.ofCompany', { company: clientCompany.name }) : t('clients.ofAgency')}</p>
        <p className="meta mono">{scopes.join('  ')}</p>
        <p className="meta">
          {revokedAt
            ? t('clients.revokedAt', { when: dates.dayTime(revokedAt) })
            : lastUsedAt
              ? t('clients.lastUsed', { when: dates.dayTime(lastUsedAt) })
              : t('clients.neverUsed')}
        </p>
      </div>
      {choose && !revokedAt && (
        <Button variant="default" aria-label={t('clients.changeNamed', { name })} onClick={choose}>
          {t('clients.change')}
        </Button>
      )}
    </li>
  );
}
