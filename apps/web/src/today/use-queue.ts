import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { type Group, groups, seen } from './kinds';
import type { Item } from './today-document';

/** As many rows of one group as the eye takes in; the rest unfolds. */
const atMost = 7;

export interface Rows {
  readonly group: Group;
  readonly all: readonly Item[];
  readonly rows: readonly Item[];
}

/** In which order things stand, which of them one is at, and where the focus goes when that one is gone. */
export function useQueue(shown: readonly Item[], list: RefObject<HTMLElement | null>) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const [current, setCurrent] = useState<string>();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  /** The row that takes the focus once it is drawn; where it is not, the first one does, or the title of an empty day. */
  const landing = useRef<string>(undefined);
  const words = new Map(shown.map((item) => [item.key, seen(item, now, dates.dayTime, t)]));
  const isLate = ({ key }: Item) => words.get(key)?.late ?? false;
  const byGroup = groups.flatMap((group): Rows[] => {
    // A promise that is broken comes first; within either half, the oldest does.
    const all = shown.filter(({ key }) => words.get(key)?.group === group).sort((a, b) => Number(isLate(b)) - Number(isLate(a)));
    return all.length ? [{ group, all, rows: unfolded.includes(group) ? all : all.slice(0, atMost) }] : [];
  });
  const inOrder = byGroup.flatMap(({ rows }) => rows);
  const at = inOrder.findIndex(({ key }) => key === current);
  const position = at === -1 ? 0 : at;
  useEffect(() => {
    if (landing.current === undefined) return;
    const first = (what: string) => list.current?.querySelector<HTMLElement>(what);
    (rowOf(list, landing.current) ?? first('[data-row]') ?? first('h1'))?.focus();
    landing.current = undefined;
  });
  return {
    byGroup,
    inOrder,
    position,
    here: inOrder[position],
    /** Whether somebody has chosen the row they are at. */
    isChosen: at !== -1,
    setCurrent,
    /** The row after this one, or before it. */
    go: (by: 1 | -1) => {
      const to = inOrder[position + by];
      if (to) setCurrent(to.key);
      return to && rowOf(list, to.key);
    },
    /** Where the eye goes once these are gone. */
    moveOn: (keys: readonly string[]) => {
      const next = inOrder.slice(position).find(({ key }) => !keys.includes(key)) ?? inOrder.findLast(({ key }) => !keys.includes(key));
      setCurrent(next?.key);
      landing.current = next?.key ?? '';
    },
    unfold: ({ group, all, rows }: Rows) => {
      setUnfolded([...unfolded, group]);
      landing.current = all[rows.length]?.key;
    },
  };
}

const rowOf = (list: RefObject<HTMLElement | null>, key: string) =>
  [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.key === key);

/** What is late of them. */
export function useLate(items: readonly Item[]): number {
  const { t } = useTranslation();
  const now = useNow();
  const { dayTime } = useDates();
  return useMemo(() => items.filter((item) => seen(item, now, dayTime, t).late).length, [items, now, dayTime, t]);
}
