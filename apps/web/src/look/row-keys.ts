import { type RefObject, useRef } from 'react';
import { useShortcuts } from './shortcuts';

/** J and K walk the links marked `data-row` inside a list; Enter then opens the one in focus, as it does any link. */
export function useRowKeys<Element extends HTMLElement>(): RefObject<Element | null> {
  const list = useRef<Element>(null);
  const step = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const here = rows.findIndex((row) => row === document.activeElement);
    rows[here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + by))]?.focus();
  };
  useShortcuts({ nextRow: () => step(1), previousRow: () => step(-1) });
  return list;
}
