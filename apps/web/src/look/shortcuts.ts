import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Act, type Shortcut, shortcuts } from './shortcut-list';

const remembered = 'nextround.shortcuts';
/** Single letters can be turned off (WCAG 2.1.4). */
export const shortcutsOn = () => localStorage.getItem(remembered) !== 'off';
/** What stands on the keys, one after another. */
export const keycapsOf = ({ keys, mod }: Pick<Shortcut, 'keys' | 'mod'>): string[] => [
  ...(mod ? [/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl'] : []),
  ...keys.map((key) => (key === 'Enter' ? '↵' : key === 'Escape' ? 'Esc' : key.toUpperCase())),
];

/** A name with the keys that do the same, for whoever points at it. */
export function hinted(name: string, act: Act | undefined): string {
  const shortcut: Shortcut | undefined = shortcuts.find((one) => one.act === act);
  return shortcut && (shortcut.mod || shortcutsOn()) ? `${name} (${keycapsOf(shortcut).join(' ')})` : name;
}

export const turnShortcuts = (on: boolean) => localStorage.setItem(remembered, on ? 'on' : 'off');

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=combobox], [role=dialog]') !== null);

const acting = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('a, button, summary, [role=tab]') !== null;

/** The key that may have begun a sequence. */
let before = '';
let beforeAt = 0;
const begins = (key: string) => shortcuts.some(({ keys }) => keys.length > 1 && keys[0] === key);

function actOf(event: KeyboardEvent, mod: boolean): Act | undefined {
  const sequence = !mod && before && event.timeStamp - beforeAt < 1200 ? [before, event.key] : [event.key];
  const matches = ({ keys, mod: needs }: Shortcut) =>
    Boolean(needs) === mod && keys.length === sequence.length && keys.every((key, i) => key === sequence[i]);
  return shortcuts.find(matches)?.act;
}

type Handlers = Partial<Record<Act, () => void>>;
/** Of the page, and of the frame around it, which answers where the page does not. */
const mounted = { page: new Set<{ current: Handlers }>(), frame: new Set<{ current: Handlers }>() };
const answering = () => [...[...mounted.page].reverse(), ...[...mounted.frame].reverse()].map(({ current }) => current);

/** What can be done right now, by whom it is answered: what the palette offers. */
export function answersNow(): Map<Act, () => void> {
  const now = new Map<Act, () => void>();
  for (const handlers of answering())
    for (const { act } of shortcuts) {
      const answer = handlers[act];
      if (answer && !now.has(act)) now.set(act, answer);
    }
  return now;
}

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const mod = event.ctrlKey || event.metaKey;
  // Single keys rest while somebody types, and where they were turned off; with Ctrl they disturb nobody.
  if (!mod && (!shortcutsOn() || typing(event.target) || (event.key === 'Enter' && acting(event.target)))) return;
  const act = actOf(event, mod);
  before = !mod && begins(event.key) ? event.key : '';
  beforeAt = event.timeStamp;
  const answer = act && answersNow().get(act);
  if (!answer) return;
  before = '';
  event.preventDefault();
  answer();
}

/** Answers shortcuts while the caller is on the page; the innermost answer wins. */
export function useShortcuts(handlers: Handlers, of: keyof typeof mounted = 'page'): void {
  const latest = useRef(handlers);
  // With what is drawn, and not a moment later: a quick key would do what stood there before.
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    mounted[of].add(latest);
    return () => {
      mounted[of].delete(latest);
      if (mounted.page.size + mounted.frame.size === 0) document.removeEventListener('keydown', onKey);
    };
  }, [of]);
}
