import { useMemo } from 'react';
import { SettleDialog, SnoozeDialog } from './dialogs';
import { isReminded } from './reminders';
import { RemindMany } from './remind-many';
import type { Item } from './today-document';

export type Act = 'settle' | 'snooze' | 'remind';
export interface Asked {
  readonly act: Act;
  readonly keys: string[];
}

interface Props {
  asked?: Asked;
  items: readonly Item[];
  close: () => void;
  settle: (keys: string[], reason: string) => void;
  snooze: (keys: string[], until: string) => void;
  reminded: (keys: string[]) => void;
}

/** What is asked before something is done with the rows that were chosen. */
export function AskedDialogs({ asked, items, close, settle, snooze, reminded }: Props) {
  const keys = asked?.keys ?? [];
  const countOf = (act: Act) => (asked?.act === act ? keys.length : 0);
  // The letters are written when they are asked for; the same rows are the same question.
  const toRemind = useMemo(
    () => (asked?.act === 'remind' ? items.filter((item) => asked.keys.includes(item.key) && isReminded(item)) : []),
    [asked, items],
  );
  return (
    <>
      <SettleDialog count={countOf('settle')} close={close} settle={(reason) => (close(), settle(keys, reason))} />
      <SnoozeDialog count={countOf('snooze')} close={close} snooze={(until) => (close(), snooze(keys, until))} />
      <RemindMany items={toRemind} close={close} done={reminded} />
    </>
  );
}
