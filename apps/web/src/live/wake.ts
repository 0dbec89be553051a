import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { readOnIn } from '../access/client';
import type { JournalSubscription } from '../gql/graphql';
import { holdBack, toldOf } from './news';
import { reads } from '../gql/reads';

export type Change = JournalSubscription['journal'];

/** Changes that come this close to each other are shown together, and no query is asked again sooner than that, in milliseconds. */
const TOGETHER = 80;
const APART = 1500;
/** How often it is looked whether somebody is still at the rows, in milliseconds. */
const AWAY = 2000;

/** Where rows stand that somebody may be about to press. */
const ROWS = 'main :is(tbody, .rows, .queue, .board)';
/** Who did what nobody did. */
const SYSTEM = 'Nextround';

/**
 * Asks again the mounted queries that show what changed. The answer goes into the cache, so that nothing is ever shown as loading, and
 * an error is nobody's trouble: what stood there stays. A list that somebody points at, or has read on in, waits until they ask for it.
 */
export class Waker {
  private news: Change[] = [];
  /** What is to be asked again, and whether only for what the person did themselves. */
  private readonly due = new Map<ObservableQuery, { readonly own: boolean }>();
  private readonly held = new Set<ObservableQuery>();
  private readonly asked = new WeakMap<ObservableQuery, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private release: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: ApolloClient) {}

  note(change: Change): void {
    this.news.push(change);
    if (!change.byYou && change.actor !== SYSTEM) toldOf(change.nodeId, change.actor);
    this.later(TOGETHER);
  }

  /** After a gap that cannot be followed: everything on the screen is asked again. */
  everything(): void {
    for (const query of this.mounted()) this.ask(query);
  }

  end(): void {
    clearTimeout(this.timer);
    clearTimeout(this.release);
    holdBack(null);
  }

  private mounted(): ObservableQuery[] {
    return [...this.client.getObservableQueries('active')];
  }

  private later(wait: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.wake();
    }, wait);
  }

  private wake(): void {
    const news = this.news;
    this.news = [];
    const mounted = this.mounted();
    for (const query of mounted) {
      const shown = news.filter((change) => shows(query, change));
      if (shown.length > 0) this.due.set(query, { own: (this.due.get(query)?.own ?? true) && shown.every(({ byYou }) => byYou) });
    }
    const now = performance.now();
    for (const [query, { own }] of this.due) {
      if (mounted.includes(query) && now - (this.asked.get(query) ?? -APART) < APART) continue;
      this.due.delete(query);
      if (!mounted.includes(query)) continue;
      if (!own && wouldJump(query)) this.hold(query);
      else this.ask(query);
    }
    if (this.due.size > 0) this.later(APART);
  }

  private ask(query: ObservableQuery): void {
    this.asked.set(query, performance.now());
    this.held.delete(query);
    void this.client.query({ query: query.query, variables: query.variables, fetchPolicy: 'network-only' }).catch(() => undefined);
  }

  private hold(query: ObservableQuery): void {
    this.held.add(query);
    holdBack(() => this.show());
    this.release ??= setTimeout(() => this.look(false), AWAY);
  }

  /** Once nobody has been at the rows for a while, they may move. */
  private look(wasFree: boolean): void {
    const isFree = ![...this.held].some(wouldJump);
    if (wasFree && isFree) this.show();
    else this.release = setTimeout(() => this.look(isFree), AWAY);
  }

  private show(): void {
    clearTimeout(this.release);
    this.release = undefined;
    for (const waiting of this.held) this.ask(waiting);
    holdBack(null);
  }
}

const nameOf = ({ query }: ObservableQuery) =>
  query.definitions.flatMap((d) => (d.kind === 'OperationDefinition' ? (d.name?.value ?? '') : []))[0]!;

/** Whether a query shows what changed: any record of that type, or the very record it is about. */
function shows(query: ObservableQuery, { nodeType, nodeId }: Change): boolean {
  const [any = '', one = ''] = (reads[nameOf(query)] ?? '').split('/');
  const types = any.trim().split(' ');
  if (types.includes('*') || types.includes(nodeType)) return true;
  return one.split(' ').includes(nodeType) && Object.values(query.variables ?? {}).includes(nodeId);
}

/** Whether rows would move under somebody's pointer or focus, or vanish where they read. What is about one record has none. */
function wouldJump(query: ObservableQuery): boolean {
  if (holds(query.getCurrentResult().data, readOnIn)) return true;
  if ('id' in (query.variables ?? {})) return false;
  return document.querySelector(`${ROWS}:hover`) !== null || document.activeElement?.closest(ROWS) != null;
}

function holds(data: unknown, fields: ReadonlySet<string>): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  return Object.entries(data).some(([field, value]) => fields.has(field) || holds(value, fields));
}
