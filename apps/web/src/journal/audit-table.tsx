import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { AuditRowFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { useRowKeys } from '../look/row-keys';
import { AuditRow } from './audit-row';

export const AuditRowFields = graphql(`
  fragment AuditRow on AuditEntry {
    seq
    at
    actorRole
    actor
    action
    subjectId
    changes {
      field
      before
      after
    }
    requestId
    hash
  }
`);

/** Entries in order, a heading a day; the days are the reader's own. */
export function AuditTable({ entries }: { entries: readonly AuditRowFragment[] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const table = useRowKeys<HTMLTableElement>();
  const days: { key: string; at: string; entries: AuditRowFragment[] }[] = [];
  for (const entry of entries) {
    const key = dates.dayKey(entry.at);
    if (days.at(-1)?.key !== key) days.push({ key, at: entry.at, entries: [] });
    days.at(-1)?.entries.push(entry);
  }
  return (
    <div className="card">
      <table className="table audit" ref={table}>
        <thead>
          <tr>
            <th scope="col">{t('audit.no')}</th>
            <th scope="col">{t('audit.time')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col" className="wide-only">
              {t('audit.act')}
            </th>
            <th scope="col" className="wide-only">
              {t('audit.about')}
            </th>
            <th scope="col" className="wide-only">
              {t('audit.changed')}
            </th>
          </tr>
        </thead>
        {days.map((day) => (
          <tbody key={day.key}>
            <tr className="audit-day">
              <th scope="rowgroup" colSpan={6}>
                {dates.longDay(day.at)}
              </th>
            </tr>
            {day.entries.map((entry) => (
              <AuditRow key={entry.seq} entry={entry} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
