import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayKind } from '../gql/graphql';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { useRowKeys } from '../look/row-keys';
import { useShortcuts } from '../look/shortcuts';
import { TroubleNote } from '../look/trouble';
import { type Act, type Asked, AskedDialogs } from './asked-dialogs';
import { tomorrowAtNine } from './dialogs';
import { ItemPanel } from './item-panel';
import { KeyHints } from './key-hints';
import { KindsFilter } from './kinds-filter';
import { Nothing } from './nothing';
import { PanelPlace } from './panel-place';
import { PickedBar } from './picked-bar';
import { QueueRows } from './queue-rows';
import { isReminded } from './reminders';
import { Strip } from './strip';
import type { Item } from './today-document';
import type { TodaySearch } from './today-page';
import { type Marks, useMarks } from './use-marks';
import { useLate, useQueue } from './use-queue';
import { useRounds } from './use-rounds';

interface Props {
  items: readonly Item[];
  every: readonly Item[];
  total: number;
  more: boolean;
  scope: 'mine' | 'all';
  kind?: TodayKind;
}

/** The queue, and beside it what is needed to see to the one thing it stands at. */
export function Day({ items, every, total, more, scope, kind }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const now = useNow();
  const dates = useDates();
  const wide = useMediaQuery('(min-width: 80em)', undefined, { getInitialValueInEffect: false });
  const rounds = useRounds(scope);
  const marks = useMarks();
  const panel = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Asked>();
  const left = useMemo(() => every.filter(({ key }) => !marks.gone.has(key)), [every, marks.gone]);
  const shown = useMemo(
    () => items.filter(({ key, kind: own }) => !marks.gone.has(key) && (!kind || own === kind)),
    [items, marks.gone, kind],
  );
  const list = useRowKeys<HTMLDivElement>();
  const queue = useQueue(shown, list);
  const { here, position, inOrder } = queue;
  const late = useLate(left);
  const chosen = picked.length ? [...picked] : here ? [here.key] : [];
  const owing = shown.filter((item) => chosen.includes(item.key) && isReminded(item)).length;

  const ask = (act: Act, keys = chosen) => setAsked({ act, keys });
  const pick = (key: string) => setPicked(picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key]);
  const open = (key: string) => {
    queue.setCurrent(key);
    if (!wide) return setSheet(true);
    const first = (what: string) => panel.current?.querySelector<HTMLElement>(what);
    // The panel is drawn by then; its first act takes the focus, so that Enter, Enter does it. Where words are missing, they come first.
    setTimeout(() => (first('[data-primary]:not(:disabled)') ?? first('textarea') ?? first('h2'))?.focus(), 60);
  };
  const go = (by: 1 | -1) => {
    const row = queue.go(by);
    if (!sheet) row?.scrollIntoView({ block: 'nearest' });
  };
  const moveOn = (keys: readonly string[]) => {
    queue.moveOn(keys);
    setSheet(false);
    setPicked(picked.filter((key) => !keys.includes(key)));
  };
  const snooze = (...[keys, ...how]: Parameters<Marks['snooze']>) => {
    moveOn(keys);
    void marks.snooze(keys, ...how);
  };
  const tomorrow = () => tomorrowAtNine(now, dates.timeZone);
  const search = (part: TodaySearch) => {
    setPicked([]);
    void navigate({ to: '/today', search: { scope, kind, ...part } });
  };
  useShortcuts({
    settleRow: chosen.length && !asked ? () => ask('settle') : undefined,
    snoozeRow: chosen.length && !asked ? () => ask('snooze') : undefined,
    remindRow: owing > 0 && !asked ? () => ask('remind') : undefined,
    pickRow: here ? () => pick(here.key) : undefined,
    clearRows: picked.length ? () => setPicked([]) : undefined,
  });

  return (
    <div className="today" data-panel={(wide && here !== undefined) || undefined}>
      <div className="page today-list" ref={list}>
        <p className="today-date">{dates.longDay(new Date(now))}</p>
        <header className="page-head">
          <div>
            <PageTitle tab={t('places.today')}>{titleOf(total - every.length + left.length, late, t)}</PageTitle>
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
        <Strip rounds={rounds.today} />
        <KindsFilter items={left} more={more} kind={kind} choose={(chosenKind) => search({ kind: chosenKind })} />
        <TroubleNote error={marks.error} />
        {queue.byGroup.map((rows) => (
          <QueueRows
            key={rows.group}
            of={rows}
            on={wide || queue.isChosen ? here?.key : undefined}
            picked={picked}
            focus={queue.setCurrent}
            open={open}
            pick={pick}
            unfold={queue.unfold}
          />
        ))}
        {inOrder.length === 0 && <Nothing rounds={rounds.week} filtered={kind !== undefined} clear={() => search({ kind: undefined })} />}
        {picked.length > 0 ? (
          <PickedBar count={picked.length} owing={owing} ask={ask} unpick={() => setPicked([])} />
        ) : (
          inOrder.length > 0 && <KeyHints />
        )}
      </div>
      <PanelPlace wide={wide} opened={sheet} close={() => setSheet(false)} panel={panel}>
        {here && (
          <ItemPanel
            item={here}
            place={t('today.of', { n: position + 1, all: inOrder.length })}
            previous={position > 0 ? () => go(-1) : undefined}
            next={position < inOrder.length - 1 ? () => go(1) : undefined}
            close={wide ? undefined : () => setSheet(false)}
            settle={() => ask('settle', [here.key])}
            snooze={() => ask('snooze', [here.key])}
            gone={() => {
              marks.leave(here.key);
              moveOn([here.key]);
            }}
            reminded={(takeBack) => snooze([here.key], tomorrow(), t('today.reminded', { count: 1, name: here.candidate.name }), takeBack)}
          />
        )}
      </PanelPlace>
      <AskedDialogs
        asked={asked}
        items={shown}
        close={() => setAsked(undefined)}
        settle={(keys, reason) => {
          moveOn(keys);
          void marks.settle(keys, reason);
        }}
        snooze={snooze}
        reminded={(keys) => snooze(keys, tomorrow(), t('today.remindedMany', { count: keys.length }))}
      />
    </div>
  );
}

function titleOf(count: number, late: number, t: TFunction): string {
  if (count <= 0) return t('today.nothing');
  return late > 0 ? t('today.thingsLate', { count, late }) : t('today.things', { count });
}
