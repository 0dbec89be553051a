import type { Actor } from '@nextround/tenancy';
import type { Param, Sql } from './sql.js';

/** The columns of a table in a statement, by property name. */
export type Row<T> = { readonly [K in keyof T]-?: Sql };
export type Entity<T = object> = new () => T;

/** Who asks, as parameters; `role` is known while planning, since plans are made per role. */
export interface Viewer {
  readonly role: Actor['role'];
  readonly agencyId: Param;
  readonly memberId: Param;
  readonly candidateId: Param;
  readonly identityId: Param;
  readonly sessionId: Param;
}

/** The arguments of a field: as values to decide on while planning, and as parameters for the statement. */
export interface Given<A = Record<string, unknown>> {
  readonly values: A;
  param(path: string, type: string): Param;
}

export type Order = { readonly by: readonly Sql[]; readonly desc?: boolean; readonly cursor?: CursorRule };

/** What the cursors of a list hold beside its keys, and what is asked before the list goes on from one. */
export interface CursorRule {
  readonly holds: readonly Sql[];
  /** @param held the keys and what was held, as text; @returns the keys to go on from: SQL that throws where the cursor is worth nothing any more */
  readonly resume: (held: readonly Sql[]) => readonly Sql[];
}
type OrderOf<T> = (row: Row<T>, given: Given, viewer: Viewer) => Order;
type On<P, T> = (parent: Row<P>, row: Row<T>, viewer: Viewer, given: Given) => Sql;

/** A record by its type and id: of which types it may be, where not of all; and whether it is in sight, where that is known. */
export interface Named {
  readonly type: Sql;
  readonly id: Sql;
  readonly types?: readonly string[];
  readonly there?: Sql;
}

/** How a field is read. What a field method returns; nothing is fetched by it. */
export type Plan =
  | { readonly kind: 'value'; readonly of: (row: Row<never>, viewer: Viewer, given: Given) => Sql }
  | { readonly kind: 'json'; readonly of: (row: Row<never>, viewer: Viewer, given: Given) => Sql }
  | {
      readonly kind: 'measure';
      readonly entity: () => Entity;
      readonly on: On<never, never>;
      readonly of: (row: Row<never>) => Sql;
    }
  | {
      readonly kind: 'one' | 'many' | 'page';
      readonly entity: () => Entity;
      readonly on: On<never, never>;
      readonly order?: OrderOf<never>;
      readonly from?: (viewer: Viewer) => string | Sql;
      readonly patient?: true;
    }
  | { readonly kind: 'follow'; readonly query: string; readonly end: (viewer: Viewer) => Sql }
  | {
      readonly kind: 'node';
      readonly of: (row: Row<never>, viewer: Viewer, given: Given) => Named;
    }
  | { readonly kind: 'nodes'; readonly argument: string }
  | {
      readonly kind: 'computed';
      readonly facts: (row: Row<never>, viewer: Viewer, given: Given) => Sql;
      readonly of: (facts: never, given: never) => unknown;
    };

/** A scalar, or a list of scalars, as one SQL expression. */
export const value = <P>(of: (row: Row<P>, viewer: Viewer, given: Given) => Sql): Plan => ({ kind: 'value', of: of as never });

/** A `json` expression (an object, or a list of objects) that the selection is cut out of. */
export const json = <P>(of: (row: Row<P>, viewer: Viewer, given: Given) => Sql): Plan => ({ kind: 'json', of: of as never });

/** At most one row. */
export const one = <P, T extends object>(entity: () => Entity<T>, on: On<P, T>, order?: OrderOf<T>): Plan => ({
  kind: 'one',
  entity,
  on: on as never,
  order: order as never,
});

/** A short list, whole. `from` names another table of the same columns for some viewers. */
export const many = <P, T extends object>(
  entity: () => Entity<T>,
  on: On<P, T>,
  order: OrderOf<T>,
  from?: (viewer: Viewer) => string,
): Plan => ({ kind: 'many', entity, on: on as never, order: order as never, from });

/**
 * A connection with keyset pages. The order's last column must be unique and none may be null.
 * @param from rows that stand in no table: a sub-select of the entity's columns, each table in it named with the agency
 */
export const page = <P, T extends object>(
  entity: () => Entity<T>,
  on: On<P, T>,
  order: OrderOf<T>,
  from?: (viewer: Viewer) => Sql,
): Plan => ({
  kind: 'page',
  entity,
  on: on as never,
  order: order as never,
  from,
});

/** One figure over rows, such as a median; the `@Where` rules of its arguments narrow them as they do a page. */
export const measure = <P, T extends object>(entity: () => Entity<T>, on: On<P, T>, of: (row: Row<T>) => Sql): Plan => ({
  kind: 'measure',
  entity,
  on: on as never,
  of: of as never,
});

/** A connection that may be waited for: with `waitSeconds` it is read when its page has something to show, or when that time is over. */
export const patiently = (connection: Plan): Plan => ({ ...connection, patient: true }) as Plan;

/**
 * A subscription: what comes into the connection `query`, record by record.
 * @param end the cursor at the end of what the connection is read from, in the reader's sight or not
 */
export const follow = (query: string, end: (viewer: Viewer) => Sql): Plan => ({ kind: 'follow', query, end });

/** A record of one of several types, named by its type and id. */
export const node = <P>(of: (row: Row<P>, viewer: Viewer, given: Given) => Named): Plan => ({
  kind: 'node',
  of: of as never,
});

/**
 * A field that needs TypeScript, such as a text. `facts` is a `json` expression over what the reader has in sight; `of` makes the
 * value of it, and sees nothing else: no row, no transaction, no clock. Null facts are null.
 */
export const computed = <P, F, A = Record<string, unknown>>(
  facts: (row: Row<P>, viewer: Viewer, given: Given) => Sql,
  of: (facts: F, given: A) => unknown,
): Plan => ({ kind: 'computed', facts: facts as never, of: of as never });
