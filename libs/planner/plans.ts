import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { nobody, TooComplex, type Actor, type Statement } from '@nextround/tenancy';
import type { Request } from './arguments.js';
import { Compiler, type Catalog } from './compiler.js';
import { LIMITS } from './limits.js';
import type { Run } from './run.js';
import { render, ROW, sql, type Rendered, type Sql } from './sql.js';

/** A statement that stands ready, and what it costs. */
export interface Ready extends Rendered<Request> {
  readonly name: string;
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
    const key = [run.documentHash, run.operation.name?.value ?? '', part, who.role, run.shape(this.catalog.schema)].join('|');
    const known = this.known.get(key);
    if (known) return known;
    // A plan outlives the request it is first made for, and keeps nothing of it.
    const planning = { ...request, memo: new Map() };
    const compiler = new Compiler(this.catalog, { operation: run.operation, fragments: run.fragments }, planning, who.role);
    const { cost } = compiler;
    const rendered = render<Request>(sql`select row_to_json(${ROW})::text as data from (select ${list(compiler)}) ${ROW}`);
    planning.memo.clear();
    Object.assign(planning, { variables: {}, results: {}, actor: nobody, at: undefined });
    const plan: Ready = {
      ...rendered,
      name: createHash('sha1').update(rendered.text).digest('base64url'),
      cost: (r) => cost.of(r),
      uses: 0,
    };
    this.known.set(key, plan);
    return plan;
  }
}

/** A plan is prepared by name from its third use on: a document sent once leaves nothing behind in PostgreSQL. */
export function bind(plan: Ready, request: Request): Statement {
  const values = plan.binders.map((b) => b(request));
  return { text: plan.text, values, ...(++plan.uses > 2 ? { name: plan.name } : {}) };
}
