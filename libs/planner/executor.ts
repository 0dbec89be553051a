import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import {
  execute,
  Kind,
  type ExecutionResult,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getVariableValues } from 'graphql/execution/values.js';
import type { DataSource } from 'typeorm';
import { BadInput, Forbidden, nobody, Unauthenticated, type Actor, type Errand, type Tenancy } from '@nextround/tenancy';
import { answered, located, refused, variableError, Written } from './answers.js';
import type { Catalog, Compiler } from './compiler.js';
import type { Door } from './door.js';
import { LIMITS, nestsWithin } from './limits.js';
import { Plans, Reading } from './plans.js';
import { plannedFields } from './registry.js';
import { Run, type Ctx, type PlannedContext } from './run.js';
import { Selection } from './selection.js';
import { join, name, sql, type Sql } from './sql.js';

/** Runs every operation: a query as one statement, a mutation field by field, each with its payload as one statement. */
export class Executor {
  private catalog: Catalog;
  private plans: Plans;

  constructor(
    private readonly tenancy: Tenancy,
    private readonly dataSource: DataSource,
    private readonly door: Door,
  ) {}

  plugin(): ApolloServerPlugin<PlannedContext> {
    return {
      serverWillStart: async ({ schema }) => {
        this.catalog = { schema, dataSource: this.dataSource, fields: plannedFields() };
        this.plans = new Plans(this.catalog);
      },
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
      this.door.confine(this.schema, ctx.document!, ctx.contextValue.actor);
      return answered(operation.operation === 'query' ? await this.query(run) : await this.mutation(run), ctx);
    } catch (error) {
      return refused([located(this.door.tell(error, ctx.contextValue.requestId), run)], ctx);
    }
  }

  private async query(run: Run): Promise<Written> {
    const fields = new Selection(this.schema, run, run.request(nobody)).roots();
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
    const fields = new Selection(this.schema, run, run.request(nobody)).roots();
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
    const reading = new Reading(this.plans, run, key, (compiler) => compiler.payload(payload, nodes, key));
    // What the payload asks for is held against the limits, and its arguments against their rules, before anything is changed.
    run.results[key] = {};
    if (claimed) reading.prepare(claimed);
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
          return reading.statement(who);
        },
      );
      return reading.answer(rows);
    }
    if (claimed && !this.door.isOpen(definition)) {
      this.door.admit(definition, await this.confirmed(claimed, errand));
    }
    run.results[key] = await resolve();
    // Whoever signed in with it reads the payload; where nobody did, it holds nothing to read.
    if (!run.context.actor) return cutPayload(this.schema, payload, run.results[key], nodes, run);
    const { rows } = await this.tenancy.read<{ data: string }>(run.context.actor, errand, (who) => reading.statement(who));
    return reading.answer(rows);
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
    const reading = new Reading(this.plans, run, part, list);
    const { rows } = await this.tenancy.read<{ data: string }>(actor, errand, (who) => {
      admit(who);
      return reading.statement(who);
    });
    return new Written(reading.answer(rows));
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
