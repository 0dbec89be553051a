import { useEffect, useState, useSyncExternalStore } from 'react';

/** How long "just now" is, in milliseconds. */
const JUST_NOW = 60_000;

interface News {
  /** Who changed which record lately. */
  readonly lately: ReadonlyMap<string, { readonly actor: string; readonly at: number }>;
  /** Shows what changed in a list, where it was not shown by itself: its rows would have jumped under the pointer. */
  readonly show: (() => void) | null;
}

let news: News = { lately: new Map(), show: null };
const listeners = new Set<() => void>();
const put = (part: Partial<News>) => {
  news = { ...news, ...part };
  listeners.forEach((listener) => listener());
};
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function toldOf(nodeId: string, actor: string): void {
  const at = Date.now();
  const lately = [...news.lately].filter(([, known]) => at - known.at < JUST_NOW);
  put({ lately: new Map([...lately, [nodeId, { actor, at }]]) });
}

export const holdBack = (show: (() => void) | null) => put({ show });
export const useHeldBack = () => useSyncExternalStore(listen, () => news.show);

/** Who else changed this record within the last minute. */
export function useChangedBy(nodeId: string): string | undefined {
  const told = useSyncExternalStore(listen, () => news.lately.get(nodeId));
  const [over, setOver] = useState<typeof told>();
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setOver(told), Math.max(0, told.at + JUST_NOW - Date.now()));
    return () => clearTimeout(timer);
  }, [told]);
  return told && told !== over ? told.actor : undefined;
}
