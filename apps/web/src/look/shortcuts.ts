import { useEffect, useRef } from 'react';
import type { Destination } from './destinations';

interface Shortcut {
  readonly act: string;
  /** Pressed one after another. */
  readonly keys: readonly string[];
  /** Together with Ctrl, or Command on a Mac. */
  readonly mod?: true;
  readonly group: 'everywhere' | 'go' | 'lists' | 'pipeline' | 'today' | 'interview';
  /** The page it leads to, for whoever may go there. */
  readonly to?: Destination['to'] | '/inbox';
}

/** Every shortcut of the page, once: the listener, the sheet, the palette and the hints all read this list. */
export const shortcuts = [
  { act: 'palette', keys: ['k'], mod: true, group: 'everywhere' },
  { act: 'help', keys: ['?'], group: 'everywhere' },
  { act: 'search', keys: ['/'], group: 'everywhere' },
  { act: 'undo', keys: ['z'], group: 'everywhere' },
  // Fields that are sent answer to it themselves.
  { act: 'send', keys: ['Enter'], mod: true, group: 'everywhere' },
  { act: 'goToday', keys: ['g', 't'], group: 'go', to: '/today' },
  { act: 'goNext', keys: ['g', 'n'], group: 'go', to: '/me' },
  { act: 'goPipeline', keys: ['g', 'p'], group: 'go', to: '/pipeline' },
  { act: 'goCandidates', keys: ['g', 'c'], group: 'go', to: '/candidates' },
  { act: 'goInterviews', keys: ['g', 'i'], group: 'go', to: '/interviews' },
  { act: 'goCompanies', keys: ['g', 'o'], group: 'go', to: '/companies' },
  { act: 'goInsights', keys: ['g', 'd'], group: 'go', to: '/insights' },
  { act: 'goAudit', keys: ['g', 'a'], group: 'go', to: '/audit' },
  { act: 'goProcesses', keys: ['g', 'r'], group: 'go', to: '/me/processes' },
  { act: 'goMessages', keys: ['g', 'm'], group: 'go', to: '/me/messages' },
  { act: 'goInbox', keys: ['g', 'b'], group: 'go', to: '/inbox' },
  { act: 'goSettings', keys: ['g', 'e'], group: 'go', to: '/settings' },
  { act: 'goAccount', keys: ['g', 's'], group: 'go', to: '/account' },
  { act: 'nextRow', keys: ['j'], group: 'lists' },
  { act: 'previousRow', keys: ['k'], group: 'lists' },
  { act: 'openRow', keys: ['Enter'], group: 'lists' },
  { act: 'add', keys: ['c'], group: 'lists' },
  { act: 'moveCard', keys: ['m'], group: 'pipeline' },
  { act: 'settleRow', keys: ['e'], group: 'today' },
  { act: 'snoozeRow', keys: ['h'], group: 'today' },
  { act: 'pickRow', keys: ['x'], group: 'today' },
  { act: 'clearRows', keys: ['Escape'], group: 'today' },
  { act: 'record', keys: ['s'], group: 'interview' },
  { act: 'release', keys: ['f'], group: 'interview' },
] as const satisfies readonly Shortcut[];

export type Act = (typeof shortcuts)[number]['act'];

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

let before = '';
let beforeAt = 0;

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
  before = mod ? '' : event.key;
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
  useEffect(() => {
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
