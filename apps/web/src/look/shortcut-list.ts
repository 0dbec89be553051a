export interface Shortcut {
  readonly act: string;
  /** Pressed one after another. */
  readonly keys: readonly string[];
  /** Together with Ctrl, or Command on a Mac. */
  readonly mod?: true;
  readonly group: 'everywhere' | 'go' | 'lists' | 'pipeline' | 'today' | 'interview';
  /** The page it leads to, for whoever may go there. */
  readonly to?: `/${string}`;
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
  { act: 'remindRow', keys: ['r'], group: 'today' },
  { act: 'pickRow', keys: ['x'], group: 'today' },
  { act: 'clearRows', keys: ['Escape'], group: 'today' },
  { act: 'record', keys: ['s'], group: 'interview' },
  { act: 'release', keys: ['f'], group: 'interview' },
] as const satisfies readonly Shortcut[];

export type Act = (typeof shortcuts)[number]['act'];
