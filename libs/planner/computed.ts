import { getNullableType, isLeafType, isListType, isObjectType, type FieldNode, type GraphQLOutputType } from 'graphql';
import type { FieldArguments, Request } from './arguments.js';
import type { Selection } from './selection.js';
import { constant, raw, sql, type Sql } from './sql.js';

/** A place of an operation that TypeScript finishes: PostgreSQL leaves facts there, in the reader's sight. */
export interface Leaf {
  readonly given: FieldArguments;
  finish(facts: unknown, request: Request): unknown;
}

/** How a leaf is marked in PostgreSQL's answer. No GraphQL field or alias holds a blank, so nothing else is called so. */
const LEAF = 'a leaf';

/** The facts of the leaf that stands at `place` in its plan; null where there are none. */
export const leafOf = (place: number, facts: Sql): Sql =>
  sql`(select case when f.facts is not null then json_build_object(${constant(LEAF)}, ${raw(String(place))}, 'facts', f.facts) end from (select ${facts} as facts) f)`;

/** The answer with its leaves finished. Where a plan has none, it is passed on unread, as PostgreSQL wrote it. */
export function finished(text: string, leaves: readonly Leaf[], request: Request): string {
  if (leaves.length === 0) return text;
  const finish = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(finish);
    if (typeof value !== 'object' || value === null) return value;
    if (LEAF in value) return leaves[value[LEAF] as number]!.finish((value as unknown as { facts: unknown }).facts, request);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, finish(inner)]));
  };
  return JSON.stringify(finish(JSON.parse(text)));
}

/** Cuts the selection out of a value that TypeScript made: what `cut` of the compiler is to JSON. */
export function cutter(declared: GraphQLOutputType, nodes: readonly FieldNode[], selection: Selection): (value: unknown) => unknown {
  const type = getNullableType(declared);
  const unlessNull = (of: (value: never) => unknown) => (value: unknown) => (value == null ? null : of(value as never));
  if (isLeafType(type)) return unlessNull((value) => type.serialize(value));
  if (isListType(type)) {
    const each = cutter(type.ofType as GraphQLOutputType, nodes, selection);
    return unlessNull((values: unknown[]) => values.map(each));
  }
  if (!isObjectType(type)) throw new Error(`${String(type)} is no type that can be computed.`);
  const fields = [...selection.within(type, nodes)].map(([key, inner]): [string, (value: Record<string, unknown>) => unknown] => {
    const field = inner[0]!.name.value;
    if (field === '__typename') return [key, () => type.name];
    const of = cutter(type.getFields()[field]!.type, inner, selection);
    return [key, (value) => of(value[field])];
  });
  return unlessNull((value: Record<string, unknown>) => Object.fromEntries(fields.map(([key, of]) => [key, of(value)])));
}
