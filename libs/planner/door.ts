import type { DocumentNode, GraphQLError, GraphQLField, GraphQLSchema } from 'graphql';
import type { Actor } from '@nextround/tenancy';
import type { PlannedContext } from './run.js';

/** How the door decides: called with every root field before anything is read or run. Throws to refuse. */
export interface Door {
  ability(field: GraphQLField<unknown, unknown>): string;
  /** Whether anybody may, signed in or not. */
  isOpen(field: GraphQLField<unknown, unknown>): boolean;
  /** Whether a mutation opens its transactions itself. */
  opensItsOwn(field: GraphQLField<unknown, unknown>): boolean;
  /** Whether each try of a mutation stands for itself, whatever `Idempotency-Key` it bears. */
  isAfresh(field: GraphQLField<unknown, unknown>): boolean;
  /** Gives the caller once more what a mutation gave them beside its answer. */
  carry(context: PlannedContext, carried: string): void;
  admit(field: GraphQLField<unknown, unknown>, actor: Actor | null): void;
  /** Throws where somebody who came by a link asks for more than it shows. */
  confine(schema: GraphQLSchema, document: DocumentNode, actor: Actor | null): void;
  /** The answer for an error: what the outside may know of it. */
  tell(error: unknown, requestId: string): GraphQLError;
}
