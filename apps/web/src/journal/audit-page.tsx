import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import type { AuditFilter } from '../gql/graphql';
import { Loading } from '../look/asked';
import { startOfDay } from '../look/dates';
import { PageHead } from '../look/page';
import { TroublePage } from '../look/trouble';
import { AuditFilters, type AuditSearch } from './audit-filters';
import { AuditTable } from './audit-table';
import { Verification } from './verification';
import '../look/table.css';
import './audit.css';

export const AuditTrailDocument = graphql(`
  query AuditTrail($after: String, $filter: AuditFilter) {
    auditTrail(first: 50, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AuditRow
      }
    }
  }
`);

const dayAfter = (date: Date) => new Date(date.getTime() + 24 * 3_600_000);

function filterOf({ action, from, to, subject }: AuditSearch, timeZone: string): AuditFilter {
  const begins = (day: string) => startOfDay(day, timeZone);
  // The last day counts in full; a day of 23 or 25 hours is caught by starting from its own noon.
  const ends = (day: string) => new Date(begins(dayAfter(new Date(`${day}T12:00:00Z`)).toISOString().slice(0, 10)).getTime() - 1);
  return { action: action ?? null, subjectId: subject ?? null, from: from ? begins(from).toISOString() : null, to: to ? ends(to).toISOString() : null };
}

export function AuditPage({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const result = useQuery(AuditTrailDocument, { variables: { filter: filterOf(search, viewer?.timeZone ?? 'UTC') } });
  const trail = (result.data ?? result.previousData)?.auditTrail;
  if (result.error && !trail) return <TroublePage error={result.error} retry={() => void result.refetch()} />;
  return (
    <div className="page">
      <PageHead title={t('audit.title')} lead={t('audit.lead', { agency: viewer?.agency.name ?? '' })} />
      <Verification />
      <AuditFilters search={search} actions={[...new Set(trail?.nodes.map(({ action }) => action))].sort()}>
        {trail ? t('audit.entries', { count: trail.totalCount, n: trail.totalCount.toLocaleString(t('locale')) }) : ''}
      </AuditFilters>
      {!trail && <Loading />}
      {trail && trail.nodes.length === 0 && (
        <div className="card empty">
          <p className="strong">{t('audit.none')}</p>
          <p className="ink-2">{t('audit.noneNext')}</p>
        </div>
      )}
      {trail && trail.nodes.length > 0 && <AuditTable entries={trail.nodes} />}
      {trail?.pageInfo.hasNextPage && (
        <div className="more">
          <Button variant="default" onClick={() => void result.fetchMore({ variables: { after: trail.pageInfo.endCursor } })}>
            {t('act.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
