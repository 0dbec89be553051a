import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetched } from '../access/fetched';
import type { ClockState } from '../look/clock-state';
import { download } from '../look/csv';
import { useDates } from '../look/dates';
import { grouped } from '../look/numbers';
import { Clock } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { CancelExportDocument, type FoundExport } from './exports-document';

const looks: Record<FoundExport['state'], ClockState> = {
  QUEUED: 'waiting',
  RUNNING: 'due',
  DONE: 'done',
  FAILED: 'overdue',
  CANCELLED: 'planned',
  EXPIRED: 'planned',
};

const sized = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** One export: whose, how far, and its file while there is one. */
export function ExportRow({ found }: { found: FoundExport }) {
  const { t } = useTranslation();
  const dates = useDates();
  const [cancel, cancelling] = useMutation(CancelExportDocument);
  const [trouble, setTrouble] = useState<unknown>();
  const { id, list, state, endedBecause, records, size, url, requestedAt, expiresAt, requestedBy, apiClient } = found;
  const total = Math.max(found.total ?? 0, records);
  const isUnderWay = state === 'QUEUED' || state === 'RUNNING';
  const fetchFile = (from: string) =>
    fetched(from)
      .then(async (response) => download(`${list}.ndjson.gz`, await response.blob(), 'application/gzip'))
      .then(() => setTrouble(undefined), setTrouble);
  const stop = (label: 'cancel' | 'remove') => (
    <Button
      variant={label === 'cancel' ? 'default' : 'subtle'}
      loading={cancelling.loading}
      aria-label={t(`exports.${label}Named`, { list })}
      onClick={() => void cancel({ variables: { input: { bulkExportId: id } } }).catch(() => undefined)}
    >
      {t(`exports.${label}`)}
    </Button>
  );
  return (
    <li>
      <div>
        <p className="strong mono">{list}</p>
        <p className="meta">{t('exports.by', { who: apiClient?.name ?? requestedBy, when: dates.dayTime(requestedAt) })}</p>
        {state === 'RUNNING' && (
          <p className="num">
            <progress max={total} value={records} aria-label={t('exports.progress', { list })} />{' '}
            {t('exports.of', { records: grouped(records), total: grouped(total) })}
          </p>
        )}
        {state === 'DONE' && (
          <p className="meta num">
            {t('exports.done', { count: records, records: grouped(records), size: sized(size), until: dates.dayTime(expiresAt!) })}
          </p>
        )}
        {endedBecause && <p className="meta">{t(`exports.ended.${endedBecause}`)}</p>}
        <TroubleNote error={cancelling.error ?? trouble} />
      </div>
      <div className="form-acts">
        <Clock state={looks[state]} part={total === 0 ? 0 : records / total}>
          {t(`exports.states.${state}`)}
        </Clock>
        {isUnderWay && stop('cancel')}
        {url && (
          <Button variant="default" aria-label={t('exports.fetchNamed', { list })} onClick={() => void fetchFile(url)}>
            {t('exports.fetch')}
          </Button>
        )}
        {state === 'DONE' && stop('remove')}
      </div>
    </li>
  );
}
