import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useMay } from '../access/viewer';
import { useRowKeys } from '../look/row-keys';
import { useShortcuts } from '../look/shortcuts';
import { BoardColumn } from './board-column';
import type { Card, Stage } from './board-document';
import { CardMenu, type Menued } from './card-menu';
import { isLate, useShown } from './next-move';
import { StageTabs } from './stage-tabs';
import type { Moves } from './use-moves';

interface Props {
  stages: readonly Stage[];
  moves: Moves;
  more: (stage: Stage) => Promise<unknown>;
  /** Shown alone where there is room for one. */
  stage?: string;
  choose: (stage: string) => void;
}

/**
 * The stages as columns. They are the agency's and the same for every job, so that a board of all jobs has one column a stage, whatever
 * an agency calls it; a job is a filter.
 */
export function Board({ stages, moves, more, stage, choose }: Props) {
  const { moving, move } = moves;
  const shown = useShown();
  const can = useMay();
  const board = useRowKeys<HTMLDivElement>();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  // Nothing is dragged by a finger: that is how a page is scrolled.
  const fine = useMediaQuery('(pointer: fine)', undefined, { getInitialValueInEffect: false });
  const [menued, open] = useState<Menued>();
  const acts = can('application.move');
  const placed = stages.flatMap(({ id, applications }) =>
    applications.nodes.map((card) => ({ card, from: id, at: moving.get(card.id) ?? id })),
  );
  const columns = stages.map((column) => {
    const here = placed.filter(({ at }) => at === column.id);
    const came = here.filter(({ from }) => from !== column.id).length;
    const went = placed.filter(({ from, at }) => from === column.id && at !== column.id).length;
    return { column, cards: here.map(({ card }) => card).sort(byUrgency(shown.now)), count: column.applications.totalCount + came - went };
  });
  const tab = columns.find(({ column }) => column.id === stage) ?? columns.find(({ count }) => count > 0) ?? columns[0];

  const cardOf = (id?: string) => placed.find(({ card }) => card.id === id)?.card;
  const ask = useCallback((card: Card, beside: HTMLElement) => open({ card, beside }), []);
  const askInFocus = () => {
    const tile = document.activeElement?.closest<HTMLElement>('[data-tile]');
    const card = cardOf(tile?.dataset.tile);
    const button = tile?.querySelector<HTMLElement>('.tile-menu');
    if (card && button) ask(card, button);
  };
  const take = (column: Stage) => (id: string) => {
    const card = cardOf(id);
    if (card && card.currentStage.id !== column.id && card.status === 'ACTIVE') move(card, column);
  };
  useShortcuts({ moveCard: acts ? askInFocus : undefined });
  useFocusAfter(moving, board);

  return (
    <>
      {phone && <StageTabs columns={columns} chosen={tab?.column.id} choose={choose} />}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys go from link to link, as Tab does */}
      <div className="board" ref={board} data-one={phone || undefined} onKeyDown={(event) => walk(event, board.current)}>
        {columns
          .filter(({ column }) => !phone || column === tab?.column)
          .map(({ column, cards: own, count }) => (
            <BoardColumn
              key={column.id}
              stage={column}
              cards={own}
              count={count}
              shown={shown}
              ask={acts ? ask : undefined}
              take={acts && fine ? take(column) : undefined}
              more={column.applications.pageInfo.hasNextPage ? () => more(column) : undefined}
            />
          ))}
      </div>
      <CardMenu menued={menued} close={() => open(undefined)} stages={stages} moves={moves} />
    </>
  );
}

/** What is late comes first, the latest of it foremost; then whoever stands here longest. */
const byUrgency = (now: number) => (a: Card, b: Card) =>
  Number(isLate(b, now)) - Number(isLate(a, now)) || a.stageSince.localeCompare(b.stageSince);

/** A card that goes to another column takes the focus along. */
function useFocusAfter(moving: ReadonlyMap<string, string>, board: { current: HTMLElement | null }) {
  const last = useRef<string>(undefined);
  useEffect(() => {
    const id = [...moving.keys()].at(-1) ?? last.current;
    last.current = moving.size > 0 ? id : undefined;
    if (id && (document.activeElement === document.body || document.activeElement === null))
      [...(board.current?.querySelectorAll<HTMLElement>('[data-tile]') ?? [])]
        .find(({ dataset }) => dataset.tile === id)
        ?.querySelector<HTMLElement>('[data-row]')
        ?.focus();
  }, [moving, board]);
}

/** Up and down within a stage, left and right to the same height of the next one that holds something. */
function walk(event: KeyboardEvent, board: HTMLElement | null) {
  const steps: Record<string, [number, number]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  const [sideways, along] = steps[event.key] ?? [0, 0];
  if ((sideways === 0 && along === 0) || !(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return;
  const columns = [...(board?.querySelectorAll('[data-column]') ?? [])]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-row]')])
    .filter((rows) => rows.length > 0);
  const at = columns.findIndex((rows) => rows.includes(event.target as HTMLElement));
  const row = columns[at]?.indexOf(event.target) ?? 0;
  const rows = columns[at + sideways];
  const next = sideways === 0 ? rows?.[row + along] : rows?.[Math.min(row, rows.length - 1)];
  event.preventDefault();
  next?.focus();
}
