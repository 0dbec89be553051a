import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import {
  execute,
  GraphQLError,
  Kind,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import {
  BadInput,
  Forbidden,
  nobody,
  TooComplex,
  Unauthenticated,
  type Actor,
  type Errand,
  type Statement,
  type Tenancy,
} from '@nextround/tenancy';
import type { Request } from './arguments.js';
import { Compiler, type Catalog } from './compiler.js';
import { LIMITS, nestsWithin } from './limits.js';
import { plannedFields } from './registry.js';
import { shapeOf } from './shape.js';
import { join, name, render, ROW, sql, type Rendered, type Sql } from './sql.js';

/** What a request carries through Apollo. A mutation that signs somebody in replaces the actor. */
export interface PlannedContext {
  actor: Actor | null;
  readonly requestId: string;
}

/** How the door decides: called with every root field before anything is read or run. Throws to refuse. */
export interface Door {
  ability(field: GraphQLField<unknown, unknown>): string;
  /** Whether anybody may, signed in or not. */
  isOpen(field: GraphQLField<unknown, unknown>): boolean;
  /** Whether a mutation opens its transactions itself. */
  opensItsOwn(field: GraphQLField<unknown, unknown>): boolean;
  admit(field: GraphQLField<unknown, unknown>, actor: Actor | null): void;
  /** The answer for an error: what the outside may know of it. */
  tell(error: unknown, requestId: string): GraphQLError;
}

/** JSON as PostgreSQL wrote it, on its way out unread. */
export class Written {
  constructor(readonly text: string) {}
  get parsed(): Record<string, unknown> {
    return JSON.parse(this.text) as Record<string, unknown>;
  }
}

interface Plan extends Rendered<Request> {
  readonly name: string;
  readonly cost: (request: Request) => number;
  uses: number;
}
type Ctx = GraphQLRequestContext<PlannedContext>;

/** Runs every operation: a query as one statement, a mutation field by field, each with its payload as one statement. */
export class Executor {
  private readonly plans = new LRUCache<string, Plan>({ max: 2000 });
  private catalog: Catalog;

  constructor(
    private readonly tenancy: Tenancy,
    private readonly dataSource: DataSource,
    private readonly door: Door,
  ) {}

  plugin(): ApolloServerPlugin<PlannedContext> {
    return {
      serverWillStart: async ({ schema }) => void (this.catalog = { schema, dataSource: this.dataSource, fields: plannedFields() }),
      requestDidStart: async () => ({ responseForOperation: (ctx) => this.answer(ctx as Ctx) }),
    };
  }

  private async answer(ctx: Ctx): Promise<GraphQLResponse | null> {
    const { operation } = ctx;
    // Several operations and none named: Apollo says so itself.
    if (!operation) return null;
    if (operation.operation === 'subscription')
      return refused([BadInput.at('query', 'operation', 'There are no subscriptions here. Follow `changes` instead.')], ctx, 400);
    if (!nestsWithin(ctx.request.variables))
      return refused([BadInput.at('variables', 'depth', `Variables nest at most ${LIMITS.variableDepth} deep.`)], ctx, 400);
    const { coerced, errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], ctx.request.variables ?? {}, {
      maxErrors: 5,
    });
    if (errors)
      return refused(
        errors.map((e) => this.door.tell(variableError(e), ctx.contextValue.requestId)),
        ctx,
        400,
      );
    const fragments = Object.fromEntries(
      ctx.document!.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
    );
    const run = new Run(ctx, operation, fragments, coerced);
    try {
      return answered(operation.operation === 'query' ? await this.query(run) : await this.mutation(run), ctx);
    } catch (error) {
      return refused([located(this.door.tell(error, ctx.contextValue.requestId), run)], ctx);
    }
  }

  private async query(run: Run): Promise<Written> {
    const fields = new Compiler(this.catalog, run, run.request(nobody), 'DOOR').rootFields();
    const introspected = [...fields].filter(([, [node]]) => node!.name.value.startsWith('__'));
    const planned = [...fields].filter(([, [node]]) => !node!.name.value.startsWith('__'));
    const asked = introspected.flatMap(([, nodes]) => nodes);
    const introspection = asked.length > 0 ? await this.introspect(run, asked) : {};
    if (planned.length === 0) return new Written(JSON.stringify(introspection));
    const type = this.schema.getQueryType()!;
    const definitions = planned.map(([key, [node]]) => run.at(key, type.getFields()[node!.name.value]!));
    const errand = { action: this.door.ability(definitions[0]!), requestId: run.context.requestId };
    if (!run.context.actor) definitions.forEach((d) => this.door.admit(d, null));
    if (!run.context.actor) throw new Unauthenticated();
    const admit = (who: Actor) => planned.forEach(([key], i) => this.door.admit(run.at(key, definitions[i]!), who));
    const written = await this.read(run, errand, await this.admitted(run.context.actor, errand, admit), 'query', admit, (compiler) =>
      join(
        planned.map(([key, nodes]) => {
          run.at(key, null);
          return sql`${compiler.queryField(key, nodes)} as ${name(key)}`;
        }),
        ', ',
      ),
    );
    if (introspected.length === 0) return written;
    const both = { ...introspection, ...written.parsed };
    return new Written(JSON.stringify(Object.fromEntries([...fields.keys()].map((key) => [key, both[key]]))));
  }

  private async mutation(run: Run): Promise<Written> {
    const type = this.schema.getMutationType()!;
    const fields = new Compiler(this.catalog, run, run.request(nobody), 'DOOR').rootFields();
    const texts: string[] = [];
    for (const [key, nodes] of fields) {
      const node = nodes[0]!;
      const text =
        node.name.value === '__typename'
          ? JSON.stringify(type.name)
          : await this.mutationField(run, key, nodes, run.at(key, type.getFields()[node.name.value]!));
      texts.push(`${JSON.stringify(key)}:${text}`);
    }
    return new Written(`{${texts.join()}}`);
  }

  /** Runs the resolver in a write transaction of its own, then reads what the payload selects. */
  private async mutationField(
    run: Run,
    key: string,
    nodes: readonly FieldNode[],
    definition: GraphQLField<unknown, unknown>,
  ): Promise<string> {
    const errand = { action: this.door.ability(definition), requestId: run.context.requestId };
    const args = run.arguments(definition, nodes[0]!);
    const info = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType: this.schema.getMutationType(),
      path: { key, prev: undefined, typename: 'Mutation' },
      schema: this.schema,
      fragments: run.fragments,
      rootValue: undefined,
      operation: run.operation,
      variableValues: run.variables,
    };
    const resolve = () => definition.resolve!(undefined, args, run.context, info as never) as Promise<Record<string, unknown>>;
    const claimed = run.context.actor;
    if (!claimed) this.door.admit(definition, null);
    const payload = this.schema.getType(String(definition.type).replace(/!$/, '')) as GraphQLObjectType;
    const list = (compiler: Compiler) => compiler.payload(payload, nodes, key);
    // What the payload asks for is held against the limits, and its arguments against their rules, before anything is changed.
    if (claimed) {
      const before = { ...run.request(claimed), results: { [key]: {} } };
      this.priced(run, key, claimed, before, list).binders.forEach((bound) => bound(before));
    }
    const selected = (who: Actor) => {
      const request = run.request(who);
      return bind(this.priced(run, key, who, request, list), request);
    };
    if (claimed && !this.door.opensItsOwn(definition)) {
      const admitted = await this.admitted(claimed, errand, (who) => this.door.admit(definition, who));
      const { rows } = await this.tenancy.writeThenRead<Record<string, unknown>, { data: string }>(
        admitted,
        errand,
        async (who) => {
          this.door.admit(definition, who);
          return resolve();
        },
        (who, result) => {
          run.results[key] = result;
          return selected(who);
        },
      );
      return rows[0]!.data;
    }
    if (claimed && !this.door.isOpen(definition)) {
      this.door.admit(definition, await this.confirmed(claimed, errand));
    }
    run.results[key] = await resolve();
    // Whoever signed in with it reads the payload; where nobody did, it holds nothing to read.
    if (!run.context.actor) return cutPayload(this.schema, payload, run.results[key], nodes, run);
    const { rows } = await this.tenancy.read<{ data: string }>(run.context.actor, errand, selected);
    return rows[0]!.data;
  }

  /** Whom the door lets in. A no is said only to the role of now: the one in the token may be older. */
  private async admitted(claimed: Actor, errand: Errand, admit: (who: Actor) => void): Promise<Actor> {
    try {
      admit(claimed);
      return claimed;
    } catch (error) {
      if (!(error instanceof Forbidden) || !claimed.sessionId) throw error;
      const who = await this.confirmed(claimed, errand);
      admit(who);
      return who;
    }
  }

  /** Whoever the session stands for now. @throws Unauthenticated where it is over */
  private async confirmed(claimed: Actor, errand: Errand): Promise<Actor> {
    return (await this.tenancy.read(claimed, errand, () => ({ text: 'select 1', values: [] }))).who;
  }

  private async read(
    run: Run,
    errand: Errand,
    actor: Actor,
    part: string,
    admit: (who: Actor) => void,
    list: (compiler: Compiler) => Sql,
  ): Promise<Written> {
    const { rows } = await this.tenancy.read<{ data: string }>(actor, errand, (who) => {
      admit(who);
      const request = run.request(who);
      return bind(this.priced(run, part, who, request, list), request);
    });
    return new Written(rows[0]!.data);
  }

  /** @throws TooComplex before anything is read or written */
  private priced(run: Run, part: string, who: Actor, request: Request, list: (compiler: Compiler) => Sql): Plan {
    const plan = this.plan(run, part, who, request, list);
    const cost = plan.cost(request);
    if (cost > LIMITS.cost)
      throw new TooComplex(`This query may touch ${cost} fields; ${LIMITS.cost} are allowed. Ask for smaller pages or fewer fields.`);
    return plan;
  }

  private plan(run: Run, part: string, who: Actor, request: Request, list: (compiler: Compiler) => Sql): Plan {
    const key = [run.documentHash, run.operation.name?.value ?? '', part, who.role, run.shape(this.schema)].join('|');
    const known = this.plans.get(key);
    if (known) return known;
    // A plan outlives the request it is first made for, and keeps nothing of it.
    const planning = { ...request, memo: new Map() };
    const compiler = new Compiler(this.catalog, { operation: run.operation, fragments: run.fragments }, planning, who.role);
    const rendered = render<Request>(sql`select row_to_json(${ROW})::text as data from (select ${list(compiler)}) ${ROW}`);
    planning.memo.clear();
    Object.assign(planning, { variables: {}, results: {}, actor: nobody, at: undefined });
    const plan: Plan = {
      ...rendered,
      name: createHash('sha1').update(rendered.text).digest('base64url'),
      cost: (r) => compiler.cost.of(r),
      uses: 0,
    };
    this.plans.set(key, plan);
    return plan;
  }

  private async introspect(run: Run, nodes: readonly FieldNode[]): Promise<Record<string, unknown>> {
    const kept = { ...run.operation, selectionSet: { ...run.operation.selectionSet, selections: nodes } };
    const result = (await execute({
      schema: this.schema,
      document: { kind: Kind.DOCUMENT, definitions: [kept, ...Object.values(run.fragments)] },
      variableValues: run.ctx.request.variables,
      operationName: run.operation.name?.value,
      rootValue: {},
      fieldResolver: () => null,
    })) as ExecutionResult;
    return { ...result.data };
  }

  private get schema(): GraphQLSchema {
    return this.catalog.schema;
  }
}

/** A plan is prepared by name from its third use on: a document sent once leaves nothing behind in PostgreSQL. */
function bind(plan: Plan, request: Request): Statement {
  const values = plan.binders.map((b) => b(request));
  return { text: plan.text, values, ...(++plan.uses > 2 ? { name: plan.name } : {}) };
}

/** The payload of a mutation that leaves nobody signed in: what the resolver said, and nothing to read. */
function cutPayload(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  result: Record<string, unknown>,
  nodes: readonly FieldNode[],
  run: Run,
): string {
  const wanted = [...collectSubfields(schema, run.fragments, run.variables, type, nodes)];
  const read = (field: string) => (field === '__typename' ? type.name : result[field]);
  return JSON.stringify(Object.fromEntries(wanted.map(([key, [node]]) => [key, read(node!.name.value)])));
}

/** One operation under way. */
class Run {
  readonly results: Record<string, Record<string, unknown>> = {};
  path: string | null = null;
  private known: string | undefined;

  constructor(
    readonly ctx: Ctx,
    readonly operation: OperationDefinitionNode,
    readonly fragments: Record<string, FragmentDefinitionNode>,
    readonly variables: Record<string, unknown>,
  ) {}

  get context(): PlannedContext {
    return this.ctx.contextValue;
  }

  get documentHash(): string {
    return this.ctx.queryHash!;
  }

  /** The part of the variables that a plan may depend on: the same for all that one operation reads. */
  shape(schema: GraphQLSchema): string {
    this.known ??= shapeOf(schema, this.operation, this.variables);
    return this.known;
  }

  /** Notes which root field is being worked on, so that an error can say where it happened. */
  at<T>(key: string, passed: T): T {
    this.path = key;
    return passed;
  }

  arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    return getArgumentValues(field, node, this.variables);
  }

  request(actor: Request['actor']): Request {
    return { variables: this.variables, actor, results: this.results, memo: new Map(), at: (root) => void (this.path = root ?? this.path) };
  }
}

const answered = (data: Written, ctx: Ctx): GraphQLResponse => ({
  http: ctx.response.http,
  body: { kind: 'single', singleResult: { data: data as never } },
});

function refused(errors: readonly GraphQLError[], ctx: Ctx, status?: number): GraphQLResponse {
  if (status) ctx.response.http.status = status;
  const retry = errors[0]?.extensions['retryAfter'];
  if (typeof retry === 'number') ctx.response.http.headers.set('retry-after', String(retry));
  return {
    http: ctx.response.http,
    body: { kind: 'single', singleResult: { errors: errors.map((e) => e.toJSON()), ...(status ? {} : { data: null }) } },
  };
}

const located = (error: GraphQLError, run: Run): GraphQLError =>
  new GraphQLError(error.message, { path: run.path ? [run.path] : undefined, extensions: error.extensions });

/** A variable of the wrong type, as the error every other bad input is. */
function variableError(error: GraphQLError): BadInput {
  const [, variable, at] = /^Variable "\$(\w+)"(?: got invalid value .*? at "\w+((?:[.[][^"]*)?)")?/s.exec(error.message) ?? [];
  const path = `${variable ?? ''}${(at ?? '').replace(/\[(\d+)\]/g, '.$1')}`;
  return BadInput.at(path, 'type', error.message.replace(/ got invalid value .*?; /s, ': ').replace(/ Did you mean .*\?/s, ''));
}
