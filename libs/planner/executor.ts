import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { execute, Kind, type ExecutionResult, type FieldNode, type GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { DataSource } from 'typeorm';
import { BadInput, nobody, Unauthenticated, type Actor, type Tenancy } from '@nextround/tenancy';
import { answered, located, refused, variableError, Written } from './answers.js';
import { Claims } from './claims.js';
import type { Catalog } from './compiler.js';
import type { Door } from './door.js';
import { Follower } from './follower.js';
import { LIMITS, nestsWithin } from './limits.js';
import type { Memory } from './memory.js';
import type { Meter } from './meter.js';
import { Mutations } from './mutations.js';
import type { Plan } from './plan.js';
import { Plans, Reading } from './plans.js';
import { plannedFields } from './registry.js';
import { Run, type Ctx, type PlannedContext } from './run.js';
import { Selection } from './selection.js';
import { join, name, sql } from './sql.js';
import type { Watching } from './watch.js';

/**
 * Runs every operation: a query as one statement, a mutation field by field, each with its payload as one statement, a subscription
 * as one statement whenever something may have come.
 */
export class Executor {
  private catalog: Catalog;
  private plans: Plans;
  private follower: Follower;
  private mutations: Mutations;
  private readonly claims = new Claims(this.tenancy);

  constructor(
    private readonly tenancy: Tenancy,
    private readonly dataSource: DataSource,
    private readonly door: Door,
    private readonly watching: Watching,
    private readonly memory: Memory,
    private readonly meter: Meter,
  ) {}

  plugin(): ApolloServerPlugin<PlannedContext> {
    return {
      serverWillStart: async ({ schema }) => {
        this.catalog = { schema, dataSource: this.dataSource, fields: plannedFields() };
        this.plans = new Plans(this.catalog);
        this.mutations = new Mutations(this.tenancy, this.door, this.claims, this.memory, this.meter, this.plans, schema);
        this.follower = new Follower(this.tenancy, this.door, this.watching, this.meter, this.plans);
      },
      requestDidStart: async () => ({ responseForOperation: (ctx) => this.answer(ctx as Ctx) }),
    };
  }

  /**
   * Follows a subscription, whose document has been validated. Ends when its reader hangs up.
   * @throws in its first record or in a later one, what the door and the walls say
   */
  follow(ctx: Ctx): AsyncGenerator<{ data: Record<string, unknown> }, void> {
    const run = this.begun(ctx);
    if (!(run instanceof Run)) throw run[0]!;
    const { actor, requestId } = run.context;
    if (!actor) throw new Unauthenticated();
    this.door.confine(this.schema, ctx.document!, actor);
    const [found] = new Selection(this.schema, run, run.request(nobody)).roots();
    if (!found) throw BadInput.at('query', 'operation', 'This subscription asks for nothing.');
    const [key, nodes] = found;
    const definition = this.schema.getSubscriptionType()!.getFields()[nodes[0]!.name.value]!;
    const errand = { action: this.door.ability(definition), requestId };
    const admit = (who: Actor) => this.door.admit(definition, who);
    const plan = this.catalog.fields.get(`Subscription.${definition.name}`)!.plan as Extract<Plan, { kind: 'follow' }>;
    const { after } = run.arguments(definition, nodes[0]!) as { after?: string | null };
    const enter = () => this.claims.admitted(actor, errand, admit);
    return this.follower.follow({ run, key, nodes, errand, admit }, plan, after, actor.agencyId, enter);
  }

  private async answer(ctx: Ctx): Promise<GraphQLResponse | null> {
    const { operation } = ctx;
    // Several operations and none named: Apollo says so itself.
    if (!operation) return null;
    if (operation.operation === 'subscription')
      return refused(
        [BadInput.at('query', 'operation', 'Subscriptions come by WebSocket, by the protocol graphql-transport-ws.')],
        ctx,
        400,
      );
    const run = this.begun(ctx);
    if (!(run instanceof Run)) return refused(run, ctx, 400);
    try {
      this.door.confine(this.schema, ctx.document!, ctx.contextValue.actor);
      const data = operation.operation === 'query' ? await this.query(run) : await this.mutations.answer(run);
      return answered(data, ctx, run.bill?.balance);
    } catch (error) {
      return refused([located(this.door.tell(error, ctx.contextValue.requestId), run)], ctx, undefined, run.bill?.balance);
    }
  }

  /** @returns the operation under way, or what is wrong with its variables */
  private begun(ctx: Ctx): Run | GraphQLError[] {
    const { operation, request, document } = ctx;
    if (!nestsWithin(request.variables)) return [BadInput.at('variables', 'depth', `Variables nest at most ${LIMITS.variableDepth} deep.`)];
    const { coerced, errors } = getVariableValues(this.schema, operation!.variableDefinitions ?? [], request.variables ?? {}, {
      maxErrors: 5,
    });
    if (errors) return errors.map((e) => this.door.tell(variableError(e), ctx.contextValue.requestId));
    const fragments = Object.fromEntries(
      document!.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
    );
    return new Run(ctx, operation!, fragments, coerced);
  }

  private async query(run: Run): Promise<Written> {
    const fields = new Selection(this.schema, run, run.request(nobody)).roots();
    const introspected = [...fields].filter(([, [node]]) => node!.name.value.startsWith('__'));
    const planned = [...fields].filter(([, [node]]) => !node!.name.value.startsWith('__'));
    const asked = introspected.flatMap(([, nodes]) => nodes);
    const looked = asked.reduce((cost, node) => cost + (node.name.value === '__typename' ? 1 : LIMITS.introspection), 0);
    const { actor, requestId } = run.context;
    if (planned.length === 0) {
      if (actor) run.bill = this.meter.bill(actor, () => looked);
      const { bill } = run;
      if (actor && bill) await bill.turn(() => this.tenancy.pay(actor, { action: 'introspect', requestId, toll: bill }));
      return new Written(JSON.stringify(await this.introspect(run, asked)));
    }
    const type = this.schema.getQueryType()!;
    const definitions = planned.map(([key, [node]]) => run.at(key, type.getFields()[node!.name.value]!));
    const asking = { action: this.door.ability(definitions[0]!), requestId };
    if (!actor) definitions.forEach((d) => this.door.admit(d, null));
    if (!actor) throw new Unauthenticated();
    const admit = (who: Actor) => {
      this.door.confine(this.schema, run.ctx.document!, who);
      planned.forEach(([key], i) => this.door.admit(run.at(key, definitions[i]!), who));
    };
    const reading = new Reading(this.plans, run, 'query', (compiler) =>
      join(
        planned.map(([key, nodes]) => {
          run.at(key, null);
          return sql`${compiler.queryField(key, nodes)} as ${name(key)}`;
        }),
        ', ',
      ),
    );
    const admitted = await this.claims.admitted(actor, asking, admit);
    run.bill = this.meter.bill(admitted, () => looked + reading.price(admitted));
    const errand = { ...asking, ...(run.bill ? { toll: run.bill } : {}) };
    for (const [i, [key, nodes]] of planned.entries()) {
      const seconds = this.patience(run, definitions[i]!, nodes[0]!);
      if (seconds <= 0) continue;
      // What is wrong with a query is said at once, and so is that it cannot be paid.
      reading.prepare(admitted);
      if (run.bill) await run.turn(() => this.tenancy.pay(admitted, errand));
      await this.follower.wait({ run, key, nodes, errand, admit }, admitted, seconds);
    }
    const { rows } = await run.turn(() =>
      this.tenancy.read<{ data: string }>(admitted, errand, (who) => {
        admit(who);
        return reading.statement(who);
      }),
    );
    const written = new Written(reading.answer(rows));
    if (introspected.length === 0) return written;
    const both = { ...(await this.introspect(run, asked)), ...written.parsed };
    return new Written(JSON.stringify(Object.fromEntries([...fields.keys()].map((key) => [key, both[key]]))));
  }

  /** For how many seconds a query waits until a field of it has something to show. */
  private patience(run: Run, definition: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const plan = this.catalog.fields.get(`Query.${definition.name}`)?.plan;
    return plan?.kind === 'page' && plan.patient ? Number(run.arguments(definition, node)['waitSeconds'] ?? 0) : 0;
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
