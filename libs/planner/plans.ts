import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { nobody, Role, TooComplex, type Actor, type Statement } from '@nextround/tenancy';
import type { Request } from './arguments.js';
import { Compiler, type Catalog } from './compiler.js';
import { finished, type Leaf } from './computed.js';
import { LIMITS } from './limits.js';
import type { Run } from './run.js';
import { render, ROW, sql, type Rendered, type Sql } from './sql.js';
import { notesOf, unmarked } from './witness.js';

/** A statement that stands ready, and what it costs. */
export interface Ready extends Rendered<Request> {
  readonly name: string;
  readonly leaves: readonly Leaf[];
  /** Whether its answer marks whose private matters it shows. */
  readonly marks: boolean;
  readonly cost: (request: Request) => number;
  uses: number;
}

/** Every statement planned lately, by document, role and shape of the variables. */
export class Plans {
  private readonly known = new LRUCache<string, Ready>({ max: 2000 });

  constructor(private readonly catalog: Catalog) {}

  /** @throws TooComplex before anything is read or written */
  priced(run: Run, part: string, who: Actor, request: Request, list: (compiler: Compiler) => Sql): Ready {
    const plan = this.plan(run, part, who, request, list);
    const cost = plan.cost(request);
    if (cost > LIMITS.cost)
      throw new TooComplex(`This query may touch ${cost} fields; ${LIMITS.cost} are allowed. Ask for smaller pages or fewer fields.`);
    return plan;
  }

  private plan(run: Run, part: string, who: Actor, request: Request, list: (compiler: Compiler) => Sql): Ready {
    const marks = run.handsOut || who.role === Role.API_CLIENT;
    const key = [run.documentHash, run.operation.name?.value ?? '', part, who.role, marks, run.shape(this.catalog.schema)].join('|');
    const known = this.known.get(key);
    if (known) return known;
    // A plan outlives the request it is first made for, and keeps nothing of it.
    const planning = { ...request, memo: new Map() };
    const compiler = new Compiler(this.catalog, { operation: run.operation, fragments: run.fragments }, planning, who.role, marks);
    const { cost, leaves } = compiler;
    const rendered = render<Request>(sql`select row_to_json(${ROW})::text as data from (select ${list(compiler)}) ${ROW}`);
    planning.memo.clear();
    Object.assign(planning, { variables: {}, results: {}, actor: nobody, at: undefined });
    const plan: Ready = {
      ...rendered,
      name: createHash('sha1').update(rendered.text).digest('base64url'),
      leaves,
      marks: compiler.marked,
      cost: (r) => cost.of(r),
      uses: 0,
    };
    this.known.set(key, plan);
    return plan;
  }
}

/** One reading under way: the statement for whoever turns out to ask, and the answer made of what comes back. */
export class Reading {
  private plan: Ready;
  private request: Request;

  constructor(
    private readonly plans: Plans,
    private readonly run: Run,
    private readonly part: string,
    private readonly list: (compiler: Compiler) => Sql,
  ) {}

  /**
   * What the statement is run with.
   * @throws TooComplex, and BadInput for arguments that break a rule, those of computed leaves too
   */
  prepare(who: Actor): unknown[] {
    this.request = this.run.request(who);
    this.plan = this.plans.priced(this.run, this.part, who, this.request, this.list);
    this.plan.leaves.forEach(({ given }) => given.of(this.request));
    return this.plan.binders.map((bound) => bound(this.request));
  }

  /** What it may touch at most. @throws as `prepare` does */
  price(who: Actor): number {
    this.prepare(who);
    return this.plan.cost(this.request);
  }

  /** A plan is prepared by name from its third use on: a document sent once leaves nothing behind in PostgreSQL. */
  statement(who: Actor): Statement {
    const values = this.prepare(who);
    const { text, name, marks } = this.plan;
    const behind = ([row]: readonly { data: string }[]) => notesOf(row!.data, who);
    return { text, values, ...(++this.plan.uses > 2 ? { name } : {}), ...(marks ? { behind } : {}) };
  }

  answer([row]: readonly { data: string }[]): string {
    const text = this.plan.marks ? unmarked(row!.data) : row!.data;
    return finished(text, this.plan.leaves, this.request);
  }
}
