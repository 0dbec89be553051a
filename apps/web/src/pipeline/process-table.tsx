import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowKeys } from '../look/row-keys';
import { ApplicationLink } from './application-link';
import { AskButton } from './ask-button';
import type { Card } from './board-document';
import { age, NextMove, type Shown, useShown } from './next-move';
import type { PipelineSearch, Sort } from './search';
import { standing } from './standing';

interface Props {
  rows: readonly Card[];
  total: number;
  search: PipelineSearch;
  set: (change: PipelineSearch) => void;
  ask?: (card: Card, beside: HTMLElement) => void;
  more?: () => Promise<unknown>;
}

/** Every process in a row. Only the rows in sight are drawn, and the next page is asked for before its place is reached. */
export function ProcessTable({ rows, total, search, set, ask, more }: Props) {
  const { t } = useTranslation();
  const shown = useShown();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const height = phone ? 118 : 57;
  const body = useRowKeys<HTMLTableSectionElement>();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [body]);
  // oxlint-disable-next-line react/incompatible-library -- what it answers is read here and handed on nowhere
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: top,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const asking = useRef(false);
  useEffect(() => {
    if (!more || asking.current || last < rows.length - 40) return;
    asking.current = true;
    void more().finally(() => (asking.current = false));
  }, [more, last, rows.length]);
  const above = (items[0]?.start ?? top) - top;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  const head = { search, set };
  // A row that spans more columns than are shown would make room for them.
  const columns = (phone ? 1 : 7) + (ask ? 1 : 0);
  return (
    <div className="card">
      <table className="table processes" aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('candidates.name')}</th>
            <th scope="col" className="wide-only">
              {t('board.job')}
            </th>
            <th scope="col" className="wide-only">
              {t('board.stage')}
            </th>
            <th scope="col" className="wide-only">
              {t('board.whoseMove')}
            </th>
            <SortHead sort="since" {...head} />
            <SortHead sort="applied" {...head} />
            <SortHead sort="changed" {...head} />
            {ask && (
              <th scope="col">
                <span className="unseen">{t('board.acts')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 && <Gap height={above} columns={columns} />}
          {items.map(({ index }) => {
            const card = rows[index];
            return card && <Row key={card.id} card={card} index={index} height={height} shown={shown} ask={ask} />;
          })}
          {below > 0 && <Gap height={below} columns={columns} />}
        </tbody>
      </table>
    </div>
  );
}

/** Rows that are not drawn keep their room. */
const Gap = ({ height, columns }: { height: number; columns: number }) => (
  <tr aria-hidden className="gap-row">
    {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control, but room */}
    <td style={{ height }} colSpan={columns} />
  </tr>
);

/** The head of a column that the list can be ordered by; pressed again, it runs the other way. */
function SortHead({ sort, search, set }: { sort: Sort; search: PipelineSearch; set: Props['set'] }) {
  const { t } = useTranslation();
  const on = (search.sort ?? 'since') === sort;
  const Arrow = search.asc ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" className="wide-only" aria-sort={on ? (search.asc ? 'ascending' : 'descending') : undefined}>
      <button
        type="button"
        className="sort"
        data-on={on || undefined}
        onClick={() => set({ sort, asc: on && !search.asc ? true : undefined })}
      >
        {t(`board.sort.${sort}`)}
        {on && <Arrow size={13} stroke={1.8} aria-hidden />}
      </button>
    </th>
  );
}

interface RowProps {
  card: Card;
  index: number;
  height: number;
  shown: Shown;
  ask?: Props['ask'];
}

const Row = memo(function Row({ card, index, height, shown, ask }: RowProps) {
  const { t, now, dates } = shown;
  const { candidate, job } = card;
  const where = standing(card, t);
  const since = age(Math.max(0, now - Date.parse(card.stageSince)), t);
  return (
    <tr aria-rowindex={index + 2} style={{ height }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of text, no control */}
      <td>
        <ApplicationLink id={card.id} className="ellipsis">
          {candidate.name}
        </ApplicationLink>
        <div className="narrow-only process-narrow">
          <div className="ellipsis">{t('job.at', { job: job.title, client: job.clientCompany.name })}</div>
          <div className="meta">
            {where} · {since}
          </div>
          <NextMove card={card} shown={shown} />
        </div>
      </td>
      <td className="wide-only">
        <div className="ellipsis">{job.title}</div>
        <div className="meta ellipsis">{job.clientCompany.name}</div>
      </td>
      <td className="wide-only ellipsis">{where}</td>
      <td className="wide-only">
        <NextMove card={card} shown={shown} />
      </td>
      <td className="wide-only num">{since}</td>
      <td className="wide-only num">{dates.day(card.appliedAt)}</td>
      <td className="wide-only num">{dates.day(card.updatedAt)}</td>
      {ask && (
        <td className="process-menu">
          <AskButton card={card} t={t} ask={ask} />
        </td>
      )}
    </tr>
  );
});
