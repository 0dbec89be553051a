import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { AuditFilter } from '../gql/graphql';
import { Loading } from '../look/asked';
import { startOfDay } from '../look/dates';
import { useMay, useViewer } from '../access/viewer';
import { More } from '../look/more';
import { grouped } from '../look/numbers';
import { PageHead } from '../look/page';
import { TroublePage } from '../look/trouble-page';
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

/** The calendar day after this one. */
const dayAfter = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);

const filterOf = ({ action, from, to, subject }: AuditSearch, timeZone: string): AuditFilter => ({
  action: action ?? null,
  subjectId: subject ?? null,
  from: from ? startOfDay(from, timeZone).toISOString() : null,
  // The last day counts in full: the API's own end is exclusive.
  to: to ? startOfDay(dayAfter(to), timeZone).toISOString() : null,
});

export function AuditPage({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const can = useMay();
  const result = useQuery(AuditTrailDocument, { variables: { filter: filterOf(search, viewer?.timeZone ?? 'UTC') } });
  const trail = (result.data ?? result.previousData)?.auditTrail;
  if (result.error && !trail) return <TroublePage error={result.error} retry={() => void result.refetch()} />;
  return (
    <div className="page">
      <PageHead title={t('audit.title')} lead={t('audit.lead', { agency: viewer?.agency.name ?? '' })} />
      {can('journal.verify') && <Verification />}
      <AuditFilters search={search} actions={[...new Set(trail?.nodes.map(({ action }) => action))].sort()}>
        {trail ? t('audit.entries', { count: trail.totalCount, n: grouped(trail.totalCount) }) : ''}
      </AuditFilters>
      {!trail && <Loading />}
      {trail && trail.nodes.length === 0 && (
        <div className="card empty">
          <p className="strong">{t('audit.none')}</p>
          <p className="ink-2">{t('audit.noneNext')}</p>
        </div>
      )}
      {trail && trail.nodes.length > 0 && <AuditTable entries={trail.nodes} />}
      <More page={trail?.pageInfo} read={(after) => result.fetchMore({ variables: { after } })} />
    </div>
  );
}
