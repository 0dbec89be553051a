import { useEffect, useRef } from 'react';

/**
 * Every shortcut of the page, once: the sheet, the hints and the listener all read this list.
 * `keys` are pressed one after another; `mod` is Ctrl, or Command on a Mac.
 */
export const shortcuts = [
  { act: 'help', keys: ['?'], group: 'everywhere' },
  { act: 'search', keys: ['/'], group: 'everywhere' },
  { act: 'undo', keys: ['z'], group: 'everywhere' },
  { act: 'goToday', keys: ['g', 't'], group: 'go' },
  { act: 'goNext', keys: ['g', 'n'], group: 'go' },
  { act: 'goPipeline', keys: ['g', 'p'], group: 'go' },
  { act: 'goCandidates', keys: ['g', 'c'], group: 'go' },
  { act: 'goInterviews', keys: ['g', 'i'], group: 'go' },
  { act: 'goCompanies', keys: ['g', 'o'], group: 'go' },
  { act: 'goInsights', keys: ['g', 'd'], group: 'go' },
  { act: 'goAudit', keys: ['g', 'a'], group: 'go' },
  { act: 'goInbox', keys: ['g', 'b'], group: 'go' },
  { act: 'goAccount', keys: ['g', 's'], group: 'go' },
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
] as const;

export type Act = (typeof shortcuts)[number]['act'];

const remembered = 'nextround.shortcuts';
/** Single letters can be turned off (WCAG 2.1.4). */
export const shortcutsOn = () => localStorage.getItem(remembered) !== 'off';
export const turnShortcuts = (on: boolean) => localStorage.setItem(remembered, on ? 'on' : 'off');

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=combobox], [role=dialog]') !== null);

const acting = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('a, button, summary, [role=tab]') !== null;

let before = '';
let beforeAt = 0;

function actOf(event: KeyboardEvent): Act | undefined {
  const sequence = before && event.timeStamp - beforeAt < 1200 ? [before, event.key] : [event.key];
  const matches = (keys: readonly string[]) => keys.length === sequence.length && keys.every((key, i) => key === sequence[i]);
  return shortcuts.find(({ keys }) => matches(keys))?.act;
}

type Handlers = Partial<Record<Act, () => void>>;
const mounted = new Set<{ current: Handlers }>();

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !shortcutsOn()) return;
  if (typing(event.target) || (event.key === 'Enter' && acting(event.target))) return;
  const act = actOf(event);
  before = event.key;
  beforeAt = event.timeStamp;
  const handler = act && [...mounted].reverse().find(({ current }) => current[act])?.current[act];
  if (!handler) return;
  before = '';
  event.preventDefault();
  handler();
}

/** Answers shortcuts while the caller is on the page; the innermost answer wins. */
export function useShortcuts(handlers: Handlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (mounted.size === 0) document.addEventListener('keydown', onKey);
    mounted.add(latest);
    return () => {
      mounted.delete(latest);
      if (mounted.size === 0) document.removeEventListener('keydown', onKey);
    };
  }, []);
}
