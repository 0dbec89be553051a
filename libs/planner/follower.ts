import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { RateLimited, type Actor, type Errand, type Tenancy } from '@nextround/tenancy';
import type { Door } from './door.js';
import type { Meter } from './meter.js';
import type { Plan } from './plan.js';
import { Reading, type Plans } from './plans.js';
import type { Run } from './run.js';
import { name, sql } from './sql.js';
import { Turns } from './turns.js';
import type { Watch, Watching } from './watch.js';

/** How many who follow read at the same time: when a change wakes hundreds, the connections are still there for everybody else. */
const AT_ONCE = 3;
/** How many requests of one session may wait at the same time. */
const WAITING = 10;

/** How many records a subscription reads at once. */
const AT_A_TIME = 50;

/** Holds where a follower stands. No document can declare a variable of this name: such names are reserved. */
const POSITION = '__after';
/** How a subscription reads the connection it follows. */
const PAGE = fieldOf(`{ it(first: ${AT_A_TIME}, after: $${POSITION}) { nodes { __typename } pageInfo { hasNextPage endCursor } } }`);
/** How somebody who waits asks whether there is anything yet. */
const PROBE = fieldOf('{ it(first: 1) { nodes { __typename } } }');

interface Found {
  readonly page: { readonly nodes: unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
  /** Where the connection ended when the page was read: in the same snapshot. */
  readonly end: string;
}

type Following = Extract<Plan, { kind: 'follow' }>;

/** What is to be read, for whom. */
export interface Followed {
  readonly run: Run;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly errand: Errand;
  /** The door: throws where it is closed to them. */
  readonly admit: (who: Actor) => void;
}

/** Reads again whenever something moved: for subscriptions, and for those who wait for a page. Nothing is held in between. */
export class Follower {
  private readonly turns = new Turns(AT_ONCE);
  private readonly waiting = new Map<string, number>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly door: Door,
    private readonly watching: Watching,
    private readonly meter: Meter,
    private readonly plans: Plans,
  ) {}

  /**
   * The records of a subscription, in order, none left out and none twice, each read with the eyes its reader has at that moment.
   * @param enter who reads, once the door has let them in
   * @throws what the door and the walls say, as the outside may know it
   */
  follow(followed: Followed, plan: Following, after: string | null | undefined, agencyId: string, enter: () => Promise<Actor>) {
    const watch = this.watching.watch(agencyId);
    const records = this.records(followed, plan, after, watch, enter);
    const hangUp = records.return.bind(records);
    // A generator ends when what it waits for is there. Whoever hangs up while nothing moves is let go at once.
    records.return = (value) => {
      watch.end();
      return hangUp(value);
    };
    return records;
  }

  private async *records(
    followed: Followed,
    plan: Following,
    after: string | null | undefined,
    watch: Watch,
    enter: () => Promise<Actor>,
  ): AsyncGenerator<{ data: Record<string, unknown> }, void> {
    const { run, key, nodes, errand } = followed;
    const end = new Reading(this.plans, run, `end:${key}`, ({ viewer }) => sql`${plan.end(viewer)} as ${name('end')}`);
    const page = new Reading(
      this.plans,
      run,
      `follow:${key}`,
      (compiler) =>
        sql`${compiler.queryField(key, asked(nodes, PAGE, plan.query))} as page, ${plan.end(compiler.viewer)} as ${name('end')}`,
    );
    try {
      let who = await enter();
      let at = after ?? (await this.read(end, who, followed)).found.end;
      for (;;) {
        run.variables[POSITION] = at;
        const { found, who: now } = await this.read(page, who, followed);
        await this.charge(page, now, errand, found.page.nodes.length);
        for (const record of found.page.nodes) yield { data: { [key]: record } };
        const { hasNextPage, endCursor } = found.page.pageInfo;
        [who, at] = [now, hasNextPage ? endCursor : found.end];
        if (!hasNextPage && !(await watch.moved())) return;
      }
    } catch (error) {
      throw this.door.tell(error, run.context.requestId);
    } finally {
      watch.end();
    }
  }

  /** Returns when a connection has something to show, or when `seconds` have passed. @throws RateLimited where too many wait already */
  async wait(followed: Followed, who: Actor, seconds: number): Promise<void> {
    const { run, key, nodes } = followed;
    const guest = who.sessionId ?? who.client?.id ?? who.agencyId;
    const others = this.waiting.get(guest) ?? 0;
    if (others >= WAITING) throw new RateLimited(`${WAITING} requests of yours are waiting for changes already.`, 1);
    const latest = performance.now() + seconds * 1000;
    const probe = new Reading(this.plans, run, `wait:${key}`, (compiler) => sql`${compiler.queryField(key, asked(nodes, PROBE))} as page`);
    const watch = this.watching.watch(who.agencyId);
    this.waiting.set(guest, others + 1);
    try {
      while ((await this.read(probe, who, followed)).found.page.nodes.length === 0)
        if (!(await watch.moved(latest - performance.now()))) return;
    } finally {
      watch.end();
      const left = this.waiting.get(guest)! - 1;
      if (left > 0) this.waiting.set(guest, left);
      else this.waiting.delete(guest);
    }
  }

  /** What is pushed costs what it would cost to ask for it, where asking is counted; waiting costs nothing. */
  private async charge(page: Reading, who: Actor, errand: Errand, records: number): Promise<void> {
    const bill = records > 0 ? this.meter.bill(who, () => Math.ceil((page.price(who) * records) / AT_A_TIME)) : undefined;
    if (bill) await bill.turn(() => this.tenancy.pay(who, { ...errand, toll: bill }));
  }

  private async read(reading: Reading, actor: Actor, { errand, admit }: Followed): Promise<{ found: Found; who: Actor }> {
    const { rows, who } = await this.turns.take(() =>
      this.tenancy.read<{ data: string }>(actor, errand, (now) => {
        admit(now);
        return reading.statement(now);
      }),
    );
    return { found: JSON.parse(reading.answer(rows)) as Found, who };
  }
}

/**
 * The same connection, asked for in other words: with the arguments and the selection of `as`.
 * @param query where a subscription asks, the connection it follows; its records are selected as the subscriber selects them
 */
function asked(nodes: readonly FieldNode[], as: FieldNode, query?: string): FieldNode[] {
  const replaced = new Set(['last', ...as.arguments!.map((argument) => argument.name.value)]);
  const selections = (node: FieldNode) =>
    (as.selectionSet!.selections as FieldNode[]).map((part) =>
      query && part.name.value === 'nodes' ? { ...part, selectionSet: node.selectionSet } : part,
    );
  return nodes.map((node) => ({
    ...node,
    name: query ? { kind: Kind.NAME, value: query } : node.name,
    arguments: [...(node.arguments ?? []).filter((argument) => !replaced.has(argument.name.value)), ...as.arguments!],
    selectionSet: { kind: Kind.SELECTION_SET, selections: selections(node) },
  }));
}

/** The one field that a document of ours asks for. */
export function fieldOf(document: string): FieldNode {
  return (parse(document).definitions[0] as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;
}
