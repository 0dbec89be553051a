import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { ask, nobody, type Actor, type Tenancy } from '@nextround/tenancy';
import { Written } from './answers.js';
import type { Claims } from './claims.js';
import type { Door } from './door.js';
import { LIMITS } from './limits.js';
import { askedOnce, type Asked, type Memory } from './memory.js';
import type { Meter } from './meter.js';
import { Reading, type Plans } from './plans.js';
import type { Run } from './run.js';
import { Selection } from './selection.js';

interface Step {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly payload: GraphQLObjectType;
  readonly reading: Reading;
}

/** Runs a mutation field by field, each in a write transaction of its own, each with its payload as one statement. */
export class Mutations {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly door: Door,
    private readonly claims: Claims,
    private readonly memory: Memory,
    private readonly meter: Meter,
    private readonly plans: Plans,
    private readonly schema: GraphQLSchema,
  ) {}

  async answer(run: Run): Promise<Written> {
    const fields = [...new Selection(this.schema, run, run.request(nobody)).roots()];
    const asked = askedOnce(run, fields.map(([, [node]]) => node!.name.value).join());
    const steps = fields.map(([key, nodes]) => this.step(run, key, nodes));
    const { actor } = run.context;
    if (actor)
      run.bill = this.meter.bill(actor, () =>
        steps.reduce((sum, step) => sum + (step ? LIMITS.mutation + step.reading.price(actor) : 1), 0),
      );
    return run.turn(async () => {
      const texts: string[] = [];
      try {
        for (const [place, [key]] of fields.entries()) {
          const step = steps[place];
          const text = step ? await this.take(run, step, asked && Object.assign(asked, { place })) : JSON.stringify('Mutation');
          texts.push(`${JSON.stringify(key)}:${text}`);
        }
      } finally {
        if (asked?.answeredBefore) run.ctx.response.http.headers.set('idempotency-replayed', 'true');
      }
      return new Written(`{${texts.join()}}`);
    });
  }

  /** One root field, and how its payload is going to be read; undefined for `__typename`. */
  private step(run: Run, key: string, nodes: readonly FieldNode[]): Step | undefined {
    const definition = this.schema.getMutationType()!.getFields()[nodes[0]!.name.value];
    if (!definition) return undefined;
    const payload = this.schema.getType(String(definition.type).replace(/!$/, '')) as GraphQLObjectType;
    const reading = new Reading(this.plans, run, key, (compiler) => compiler.payload(payload, nodes, key));
    run.results[key] = {};
    return { key, nodes, definition, payload, reading };
  }

  /** Runs the resolver, then reads what the payload selects. */
  private async take(run: Run, { key, nodes, definition, payload, reading }: Step, asked: Asked | undefined): Promise<string> {
    run.at(key, null);
    const { bill, context } = run;
    const errand = { action: this.door.ability(definition), requestId: context.requestId, ...(bill ? { toll: bill } : {}) };
    const resolve = this.resolver(run, key, nodes, definition);
    const claimed = context.actor;
    if (!claimed) this.door.admit(definition, null);
    // What the payload asks for is held against the limits, and its arguments against their rules, before anything is changed.
    if (claimed) reading.prepare(claimed);
    const once = asked && !this.door.isAfresh(definition) ? asked : undefined;
    if (claimed && !this.door.opensItsOwn(definition)) {
      const admitted = await this.claims.admitted(claimed, errand, (who) => this.door.admit(definition, who));
      const act = async (who: Actor) => {
        this.door.confine(this.schema, run.ctx.document!, who);
        this.door.admit(definition, who);
        return resolve();
      };
      const read = (who: Actor, result: Record<string, unknown>) => {
        run.results[key] = result;
        return reading.statement(who);
      };
      if (!once)
        return reading.answer(
          (await this.tenancy.writeThenRead<Record<string, unknown>, { data: string }>(admitted, errand, act, read)).rows,
        );
      const told = await this.memory.once(once, admitted, errand, async (who) => {
        return reading.answer(await ask<{ data: string }>(read(who, await act(who))));
      });
      return told.text;
    }
    if (claimed && bill) await this.tenancy.pay(claimed, errand);
    if (claimed && !this.door.isOpen(definition)) this.door.admit(definition, await this.claims.confirmed(claimed, errand));
    const act = async () => void (run.results[key] = await resolve());
    const read = async () => {
      const { actor } = run.context;
      // Whoever signed in with it reads the payload; where nobody did, it holds nothing to read.
      if (!actor) return cutPayload(this.schema, payload, run.results[key]!, nodes, run);
      return reading.answer((await this.tenancy.read<{ data: string }>(actor, errand, (who) => reading.statement(who))).rows);
    };
    if (!once) return act().then(read);
    const who = this.door.isOpen(definition) ? null : claimed;
    const told = await this.memory.apart(once, who, errand, act, async () => ({ text: await read(), carried: run.context.carried }));
    if (told.carried && once.answeredBefore) this.door.carry(run.context, told.carried);
    return told.text;
  }

  private resolver(
    run: Run,
    key: string,
    nodes: readonly FieldNode[],
    definition: GraphQLField<unknown, unknown>,
  ): () => Promise<Record<string, unknown>> {
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
    return () => definition.resolve!(undefined, args, run.context, info as never) as Promise<Record<string, unknown>>;
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
