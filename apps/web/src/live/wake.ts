import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { readOnIn } from '../access/client';
import type { JournalSubscription } from '../gql/graphql';
import { holdBack, toldOf } from './news';
import { Pace } from './pace';
import { reads } from '../gql/reads';

export type Change = JournalSubscription['journal'];

/** Changes that come this close to each other are shown together, in milliseconds. */
const TOGETHER = 80;
/** How often it is looked whether somebody is still at the rows, in milliseconds. */
const AWAY = 2000;

/** Where rows stand that somebody may be about to press. */
const ROWS = 'main :is(tbody, .rows, .queue, .board)';
/** Who did what nobody did. */
const SYSTEM = 'Nextround';

/** Why a query is to be asked again. */
interface Due {
  /** Only for what the person did themselves. */
  readonly own: boolean;
  readonly changes: number;
}

/**
 * Asks again the mounted queries that show what changed. The answer goes into the cache, so that nothing is ever shown as loading, and
 * an error is nobody's trouble: what stood there stays. A list that somebody points at, or has read on in, waits until they ask for it.
 */
export class Waker {
  private news: Change[] = [];
  private readonly due = new Map<ObservableQuery, Due>();
  private readonly held = new Set<ObservableQuery>();
  private readonly paces = new WeakMap<ObservableQuery, Pace>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wakesAt = Infinity;
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
    this.due.clear();
    clearTimeout(this.timer);
    clearTimeout(this.release);
    holdBack(null);
  }

  private mounted(): ObservableQuery[] {
    return [...this.client.getObservableQueries('active')];
  }

  /** Wakes then, or sooner where that is planned already; never, where it has to wait for ever. */
  private later(wait: number): void {
    const at = performance.now() + wait;
    if (at >= this.wakesAt) return;
    this.wakesAt = at;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), wait);
  }

  private wake(): void {
    this.wakesAt = Infinity;
    const news = this.news;
    this.news = [];
    const mounted = this.mounted();
    for (const query of mounted) {
      const shown = news.filter((change) => shows(query, change));
      const { own, changes } = this.due.get(query) ?? { own: true, changes: 0 };
      if (shown.length > 0) this.due.set(query, { own: own && shown.every(({ byYou }) => byYou), changes: changes + shown.length });
    }
    const now = performance.now();
    for (const [query, { own, changes }] of this.due) {
      const wait = this.paceOf(query).wait(now);
      if (!mounted.includes(query)) this.due.delete(query);
      else if (wait > 0) this.later(wait);
      else {
        this.due.delete(query);
        if (!own && wouldJump(query)) this.hold(query);
        else this.ask(query, changes);
      }
    }
  }

  private paceOf(query: ObservableQuery): Pace {
    const pace = this.paces.get(query) ?? new Pace();
    this.paces.set(query, pace);
    return pace;
  }

  private ask(query: ObservableQuery, changes = 1): void {
    const pace = this.paceOf(query);
    pace.asked(changes);
    this.held.delete(query);
    const answered = () => {
      pace.answered(performance.now());
      if (this.due.has(query)) this.later(0);
    };
    // What somebody else asks at this moment may have been read before the change.
    const context = { queryDeduplication: false };
    this.client.query({ query: query.query, variables: query.variables, fetchPolicy: 'network-only', context }).then(answered, answered);
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
