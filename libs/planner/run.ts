import type { GraphQLRequestContext } from '@apollo/server';
import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Actor } from '@nextround/tenancy';
import type { Request } from './arguments.js';
import type { Bill } from './meter.js';
import { shapeOf } from './shape.js';

/** What a request carries through Apollo. A mutation that signs somebody in replaces the actor. */
export interface PlannedContext {
  actor: Actor | null;
  readonly requestId: string;
  /** What leaves beside the answer, where no script reads it. */
  carried?: string;
}

export type Ctx = GraphQLRequestContext<PlannedContext>;

/** One operation under way. */
export class Run {
  readonly results: Record<string, Record<string, unknown>> = {};
  path: string | null = null;
  /** Whether what it reads is taken out, by whomever: what of it is private matter is written down then, as with what clients read. */
  handsOut = false;
  /** What it costs; undefined for whom nothing is counted. */
  bill: Bill | undefined;
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

  /** Does the work when it is whoever asks' turn: at once where nothing is counted. */
  turn<T>(work: () => Promise<T>): Promise<T> {
    return this.bill ? this.bill.turn(work) : work();
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
