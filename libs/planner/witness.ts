import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Actor, Statement } from '@nextround/tenancy';
import { columnOf, type Source } from './sources.js';
import { constant, name, sql, type Sql } from './sql.js';

/** Whose private matters an answer shows: candidates, by what of theirs. */
export type Shown = ReadonlyMap<string, ReadonlySet<string>>;
type Note = (who: Actor, shown: Shown) => (string | Statement)[];

let note: Note | undefined;

/**
 * Told by the room that keeps it: how it is written down that an outside system, or somebody who takes it out, was shown private matters.
 * @param by what is run in the transaction of the reading, behind it
 */
export const viewingsAreNotedBy = (by: Note): void => void (note = by);

/** How a record that shows private matter is marked in PostgreSQL's answer. No GraphQL field or alias holds a blank, so nothing else is called so. */
const MARK = 'a viewing';
// Within a text of somebody's the quotation marks would be escaped.
const MARKS = new RegExp(`,"${MARK}":(?:null|"([^" ]+) ([0-9a-f-]{36})")`, 'g');

/** What of the selected fields is private matter, as they declare it (`extensions.private`). */
export function mattersOf(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): string[] {
  const declared = [...fields.values()].flatMap(([node]) => type.getFields()[node!.name.value]?.extensions['private'] ?? []);
  return [...new Set(declared as string[])];
}

/** The mark of a record: of what, and of whom. */
export const markOf = (matters: readonly string[], source: Source): Sql =>
  sql`${constant(`${matters.join()} `)} || ${columnOf(source, 'candidateId')} as ${name(MARK)}`;

/** The answer as whoever asked for it reads it. */
export const unmarked = (text: string): string => text.replace(MARKS, '');

/** What is to be written down of an answer. */
export function notesOf(text: string, who: Actor): (string | Statement)[] {
  const shown = new Map<string, Set<string>>();
  for (const [, matters, candidate] of text.matchAll(MARKS))
    for (const matter of matters?.split(',') ?? []) shown.set(matter, (shown.get(matter) ?? new Set()).add(candidate!));
  return shown.size > 0 ? note!(who, shown) : [];
}
