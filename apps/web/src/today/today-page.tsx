import { useQuery } from '@apollo/client/react';
import { Button, Drawer, Kbd, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useViewer } from '../access/viewer';
import type { TodayKind } from '../gql/graphql';
import { Loading } from '../look/asked';
import { startOfDay, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { daysOn } from '../look/quiet';
import { useRowKeys } from '../look/row-keys';
import { useShortcuts } from '../look/shortcuts';
import { TroubleNote } from '../look/trouble';
import { TroublePage } from '../look/trouble-page';
import { offerUndo } from '../look/undo';
import { wallTimeOf } from '../look/wall-time';
import { SettleDialog, SnoozeDialog, tomorrowAtNine } from './dialogs';
import { ItemPanel } from './item-panel';
import { kinds } from './kind-list';
import { groups, seen } from './kinds';
import { QueueRow } from './queue-row';
import { isReminded } from './reminders';
import { RemindMany } from './remind-many';
import { type Planned, Strip } from './strip';
import { type Item, TodayDocument, TodaysInterviewsDocument } from './today-document';
import { useMarks } from './use-marks';
import './today.css';

export interface TodaySearch {
  scope?: 'mine' | 'all';
  kind?: TodayKind;
}

/** As many rows of one group as the eye takes in; the rest unfolds. */
const atMost = 7;

export function TodayPage({ search }: { search: TodaySearch }) {
  const can = useMay();
  // Whoever keeps the agency's clocks looks at all of it; others at their own candidates first.
  const scope = search.scope ?? (can('follow-up-policy.update') ? 'all' : 'mine');
  const all = useQuery(TodayDocument, { variables: { mine: scope === 'mine' } });
  const more = all.data?.today.pageInfo.hasNextPage ?? false;
  // Beyond the first page, only the server knows what is of a kind.
  const some = useQuery(TodayDocument, {
    variables: { mine: scope === 'mine', kinds: search.kind ? [search.kind] : null },
    skip: !search.kind || !more,
  });
  const found = search.kind && more ? some.data : all.data;
  if (!found || !all.data) {
    const error = all.error ?? some.error;
    return error ? <TroublePage error={error} retry={() => void all.refetch()} /> : <Loading />;
  }
  return (
    <Day
      items={found.today.nodes}
      every={all.data.today.nodes}
      total={all.data.today.totalCount}
      more={more}
      scope={scope}
      kind={search.kind}
    />
  );
}

interface DayProps {
  items: readonly Item[];
  every: readonly Item[];
  total: number;
  more: boolean;
  scope: 'mine' | 'all';
  kind?: TodayKind;
}

type Asked = { act: 'settle' | 'snooze' | 'remind'; keys: string[] };

function Day({ items, every, total, more, scope, kind }: DayProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const now = useNow();
  const dates = useDates();
  const wide = useMediaQuery('(min-width: 80em)', undefined, { getInitialValueInEffect: false });
  const marks = useMarks();
  const list = useRowKeys<HTMLDivElement>();
  const panel = useRef<HTMLElement>(null);
  /** The row that takes the focus once it is drawn; where it is not, the first one does, or the title of an empty day. */
  const landing = useRef<string>(undefined);
  const [current, setCurrent] = useState<string>();
  const [sheet, setSheet] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [unfolded, unfold] = useState<readonly string[]>([]);
  const [asked, ask] = useState<Asked>();

  const shown = useMemo(
    () => items.filter(({ key, kind: own }) => !marks.gone.has(key) && (!kind || own === kind)),
    [items, marks.gone, kind],
  );
  const words = new Map(shown.map((item) => [item.key, seen(item, now, dates.dayTime, t)]));
  const isLate = ({ key }: Item) => words.get(key)?.late ?? false;
  const byGroup = groups.flatMap((group) => {
    // A promise that is broken comes first; within either half, the oldest does.
    const all = shown.filter(({ key }) => words.get(key)?.group === group).sort((a, b) => Number(isLate(b)) - Number(isLate(a)));
    return all.length ? [{ group, all, rows: unfolded.includes(group) ? all : all.slice(0, atMost) }] : [];
  });
  const inOrder = byGroup.flatMap(({ rows }) => rows);
  const at = inOrder.findIndex(({ key }) => key === current);
  const here = inOrder[at === -1 ? 0 : at];
  const position = at === -1 ? 0 : at;
  const count = total - every.filter(({ key }) => marks.gone.has(key)).length;
  const late = every.filter((item) => !marks.gone.has(item.key) && seen(item, now, dates.dayTime, t).late).length;

  const rowOf = (key: string | undefined) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.key === key);
  useEffect(() => {
    if (landing.current === undefined) return;
    const first = (what: string) => list.current?.querySelector<HTMLElement>(what);
    (rowOf(landing.current) ?? first('[data-row]') ?? first('h1'))?.focus();
    landing.current = undefined;
  });
  const go = (by: 1 | -1) => {
    const to = inOrder[position + by];
    if (to) setCurrent(to.key);
    if (to && !sheet) rowOf(to.key)?.scrollIntoView({ block: 'nearest' });
  };
  const open = (key: string) => {
    setCurrent(key);
    if (!wide) return setSheet(true);
    const first = (what: string) => panel.current?.querySelector<HTMLElement>(what);
    // The panel is drawn by then; its first act takes the focus, so that Enter, Enter does it. Where words are missing, they come first.
    setTimeout(() => (first('[data-primary]:not(:disabled)') ?? first('textarea') ?? first('h2'))?.focus(), 60);
  };
  /** Where the eye goes once these are gone. */
  const moveOn = (keys: readonly string[]) => {
    const next = inOrder.slice(position).find(({ key }) => !keys.includes(key)) ?? inOrder.findLast(({ key }) => !keys.includes(key));
    setCurrent(next?.key);
    setSheet(false);
    setPicked(picked.filter((key) => !keys.includes(key)));
    landing.current = next?.key ?? '';
  };
  const unfoldAll = (group: string, rest: readonly Item[]) => {
    unfold([...unfolded, group]);
    landing.current = rest[0]?.key;
  };
  const toRemind = useMemo(
    () => (asked?.act === 'remind' ? shown.filter((item) => asked.keys.includes(item.key) && isReminded(item)) : []),
    [asked, shown],
  );
  const chosen = picked.length ? [...picked] : here ? [here.key] : [];
  const owing = shown.filter((item) => chosen.includes(item.key) && isReminded(item)).length;
  const pick = (key: string) => setPicked(picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key]);
  const snoozeTo = (keys: string[], until: string, words?: string) => {
    moveOn(keys);
    void marks.snooze(keys, until, words);
  };
  useShortcuts({
    settleRow: chosen.length && !asked ? () => ask({ act: 'settle', keys: chosen }) : undefined,
    snoozeRow: chosen.length && !asked ? () => ask({ act: 'snooze', keys: chosen }) : undefined,
    remindRow: owing > 0 && !asked ? () => ask({ act: 'remind', keys: chosen }) : undefined,
    pickRow: here ? () => pick(here.key) : undefined,
    clearRows: picked.length ? () => setPicked([]) : undefined,
  });

  const day = wallTimeOf(new Date(now), dates.timeZone).day;
  const [from, to] = useMemo(
    () => [startOfDay(day, dates.timeZone).toISOString(), startOfDay(daysOn(day, 8), dates.timeZone).toISOString()],
    [day, dates.timeZone],
  );
  const planned = useQuery(TodaysInterviewsDocument, { variables: { from, to } }).data?.interviews.nodes ?? [];
  const rounds = planned.filter(
    ({ status, candidate }) =>
      !['CANCELLED', 'NO_SHOW', 'ON_HOLD'].includes(status) && (scope === 'all' || candidate.recruiter?.id === viewer?.id),
  );
  const today = rounds.filter(({ startsAt }) => dates.dayKey(startsAt) === dates.dayKey(new Date(now)));
  const search = (part: TodaySearch) => {
    setPicked([]);
    void navigate({ to: '/today', search: { scope, kind, ...part } });
  };

  const inPanel = here && (
    <ItemPanel
      item={here}
      place={t('today.of', { n: position + 1, all: inOrder.length })}
      previous={position > 0 ? () => go(-1) : undefined}
      next={position < inOrder.length - 1 ? () => go(1) : undefined}
      close={wide ? undefined : () => setSheet(false)}
      settle={() => ask({ act: 'settle', keys: [here.key] })}
      snooze={() => ask({ act: 'snooze', keys: [here.key] })}
      gone={() => {
        marks.leave(here.key);
        moveOn([here.key]);
      }}
      reminded={(takeBack) => {
        const name = here.candidate.name;
        snoozeTo([here.key], tomorrowAtNine(now, dates.timeZone), t('today.reminded', { count: 1, name }));
        if (takeBack) offerUndo(t('today.reminded', { count: 1, name }), takeBack);
      }}
    />
  );
  return (
    <div className="today" data-panel={(wide && here !== undefined) || undefined}>
      <div className="page today-list" ref={list}>
        <p className="today-date">{dates.longDay(new Date(now))}</p>
        <header className="page-head">
          <div>
            <PageTitle tab={t('places.today')}>{titleOf(count, late, t)}</PageTitle>
          </div>
          <SegmentedControl
            aria-label={t('today.scope')}
            data={[
              { value: 'mine', label: t('today.mine') },
              { value: 'all', label: t('today.all') },
            ]}
            value={scope}
            onChange={(value) => search({ scope: value as 'mine' | 'all' })}
          />
        </header>
        <Strip rounds={today} />
        <Kinds
          items={every.filter(({ key }) => !marks.gone.has(key))}
          more={more}
          kind={kind}
          choose={(chosenKind) => search({ kind: chosenKind })}
        />
        <TroubleNote error={marks.error} />
        {byGroup.map(({ group, all, rows }) => (
          <section key={group} className="queue" aria-labelledby={`group-${group}`}>
            <h2 className="queue-title" id={`group-${group}`}>
              {t(`today.group.${group}`)} <span className="num">{all.length}</span>
            </h2>
            <ul>
              {rows.map((item) => (
                <QueueRow
                  key={item.key}
                  item={item}
                  on={here?.key === item.key && (wide === true || at !== -1)}
                  picked={picked.includes(item.key)}
                  focus={() => setCurrent(item.key)}
                  open={() => open(item.key)}
                  pick={() => pick(item.key)}
                />
              ))}
            </ul>
            {all.length > rows.length && (
              <button type="button" className="link queue-more" onClick={() => unfoldAll(group, all.slice(rows.length))}>
                {t('today.more', { count: all.length - rows.length })}
              </button>
            )}
          </section>
        ))}
        {inOrder.length === 0 && <Nothing rounds={rounds} filtered={kind !== undefined} clear={() => search({ kind: undefined })} />}
        {picked.length > 0 ? (
          <div className="queue-bar" role="toolbar" aria-label={t('today.picked', { count: picked.length })}>
            <span className="strong num">{t('today.picked', { count: picked.length })}</span>
            {owing > 0 && <Button onClick={() => ask({ act: 'remind', keys: chosen })}>{t('today.remindSome', { count: owing })}</Button>}
            <Button variant="default" onClick={() => ask({ act: 'settle', keys: [...picked] })}>
              {t('today.settle')}
            </Button>
            <Button variant="default" onClick={() => ask({ act: 'snooze', keys: [...picked] })}>
              {t('today.snooze')}
            </Button>
            <Button variant="subtle" onClick={() => setPicked([])}>
              {t('today.unpick')}
            </Button>
          </div>
        ) : (
          inOrder.length > 0 && <KeyHints />
        )}
      </div>
      {wide ? (
        here && (
          <aside className="panel" aria-label={t('today.panel')} ref={panel}>
            {inPanel}
          </aside>
        )
      ) : (
        <Drawer.Root opened={sheet && here !== undefined} onClose={() => setSheet(false)} size={460}>
          <Drawer.Overlay />
          <Drawer.Content aria-label={t('today.panel')}>
            <Drawer.Body p={0}>{inPanel}</Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      )}
      <SettleDialog
        count={asked?.act === 'settle' ? asked.keys.length : 0}
        close={() => ask(undefined)}
        settle={(reason) => {
          const keys = asked?.keys ?? [];
          ask(undefined);
          moveOn(keys);
          void marks.settle(keys, reason);
        }}
      />
      <SnoozeDialog
        count={asked?.act === 'snooze' ? asked.keys.length : 0}
        close={() => ask(undefined)}
        snooze={(until) => {
          const keys = asked?.keys ?? [];
          ask(undefined);
          snoozeTo(keys, until);
        }}
      />
      <RemindMany
        items={toRemind}
        close={() => ask(undefined)}
        done={(keys) => snoozeTo(keys, tomorrowAtNine(now, dates.timeZone), t('today.remindedMany', { count: keys.length }))}
      />
    </div>
  );
}

function titleOf(count: number, late: number, t: TFunction): string {
  if (count <= 0) return t('today.nothing');
  return late > 0 ? t('today.thingsLate', { count, late }) : t('today.things', { count });
}

function Kinds({
  items,
  more,
  kind,
  choose,
}: {
  items: readonly Item[];
  more: boolean;
  kind?: TodayKind;
  choose: (kind?: TodayKind) => void;
}) {
  const { t } = useTranslation();
  const there = kinds.flatMap((own) => {
    const count = items.filter((item) => item.kind === own).length;
    return count > 0 || own === kind ? [{ own, count }] : [];
  });
  if (there.length < 2 && !kind) return null;
  return (
    <fieldset className="kinds">
      <legend className="unseen">{t('today.kinds')}</legend>
      {there.map(({ own, count }) => (
        <button
          key={own}
          type="button"
          className="filter kind"
          aria-pressed={own === kind}
          data-on={own === kind || undefined}
          onClick={() => choose(own === kind ? undefined : own)}
        >
          {t(`today.kind.${own}`)} <b className="num">{more ? `${count}+` : count}</b>
        </button>
      ))}
    </fieldset>
  );
}

function Nothing({ rounds, filtered, clear }: { rounds: readonly Planned[]; filtered: boolean; clear: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const next = rounds.find(({ startsAt }) => Date.parse(startsAt) > now);
  return (
    <div className="today-empty">
      <p className="strong">{filtered ? t('today.noneOfKind') : t('today.nothingLong')}</p>
      {filtered ? (
        <button type="button" className="link" onClick={clear}>
          {t('today.allKinds')}
        </button>
      ) : (
        <p className="ink-2">
          {next
            ? t('today.nextRound', {
                at: dates.dayTime(next.startsAt),
                name: next.candidate.name,
                client: 'job' in next.process ? next.process.job.clientCompany.name : '',
              })
            : t('today.nothingPlanned')}
        </p>
      )}
    </div>
  );
}

function KeyHints() {
  const { t } = useTranslation();
  const hints: [string[], string][] = [
    [['J', 'K'], t('today.keys.move')],
    [['↵'], t('today.keys.act')],
    [['E'], t('today.keys.settle')],
    [['H'], t('today.keys.snooze')],
    [['X'], t('today.keys.pick')],
    [['?'], t('today.keys.all')],
  ];
  return (
    <p className="key-hints" aria-hidden>
      {hints.map(([keys, words]) => (
        <span key={words}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}{' '}
          {words}
        </span>
      ))}
    </p>
  );
}
