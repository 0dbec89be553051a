import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { More } from '../look/more';
import { grouped } from '../look/numbers';
import { PageHead } from '../look/page';
import { RowTable } from '../look/row-table';
import { BringSheet } from './bring-sheet';
import { ImportsDocument, type Import } from './documents';
import { StateChip } from './state-chip';
import './imports.css';

/** What was imported, and the place to begin another import. */
export function ImportsPage() {
  const { t } = useTranslation();
  const result = useQuery(ImportsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={(data) => data.candidateImports}>
      {(list) => (
        <div className="page">
          <PageHead title={t('imports.title')} lead={t('imports.lead')} />
          <BringSheet />
          <section className="section" aria-labelledby="history">
            <h2 id="history" className="h3 section-title">
              {t('imports.history')}
            </h2>
            {list.nodes.length > 0 ? (
              <RowTable heads={[t('imports.sheet'), t('imports.state'), t('imports.written'), t('imports.by')]}>
                {list.nodes.map((found) => (
                  <Row key={found.id} found={found} />
                ))}
              </RowTable>
            ) : (
              <div className="card empty">
                <p className="strong">{t('imports.none')}</p>
                <p className="ink-2">{t('imports.noneNext')}</p>
              </div>
            )}
            <More page={list.pageInfo} read={(after) => result.fetchMore({ variables: { after } })} />
          </section>
        </div>
      )}
    </Asked>
  );
}

function Row({ found }: { found: Import }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { added, updated, refused } = found.counts;
  const written = t('imports.writtenShort', { added: grouped(added), updated: grouped(updated), refused: grouped(refused) });
  return (
    <tr>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of text, no control */}
      <td>
        <Link to="/imports/$id" params={{ id: found.id }} data-row>
          {found.fileName ?? t('imports.pasted')}
        </Link>
        <div className="meta">
          <time dateTime={found.createdAt}>{dates.dayTime(found.createdAt)}</time> ·{' '}
          {t('imports.rows', { count: found.total, n: grouped(found.total) })}
        </div>
        <div className="narrow-only import-narrow">
          <StateChip found={found} />
          {found.startedAt && <span className="meta">{written}</span>}
        </div>
      </td>
      <td className="wide-only">
        <StateChip found={found} />
      </td>
      <td className="wide-only num">{found.startedAt ? written : '–'}</td>
      <td className="wide-only ink-2">{found.madeBy ?? t('imports.command')}</td>
    </tr>
  );
}
