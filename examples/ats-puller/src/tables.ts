import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, parse, print, type DefinitionNode, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import * as generated from './gql/graphql.js';

/** A record as the API answers it. */
export interface Answered {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Reads records by their ids, with what has no list of its own: null where one is gone. */
  readonly read: TypedDocumentNode<{ nodes: (Answered | null)[] }, { ids: string[] }>;
}

type Fragments = readonly FragmentDefinitionNode[];
const areFragments = (definitions: readonly DefinitionNode[]): definitions is Fragments =>
  definitions.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
const typeOf = (fragment: FragmentDefinitionNode): string => fragment.typeCondition.name.value;

/** Each fragment, and behind it those it is made of. */
const FRAGMENTS = Object.values<DocumentNode>(generated)
  .map(({ definitions }) => definitions)
  .filter(areFragments);

/** A table for every fragment that is made of fields alone, by its type. */
export const TABLES: ReadonlyMap<string, Table> = new Map(
  FRAGMENTS.filter(({ length }) => length === 1).map(([fragment]) => [typeOf(fragment!), tableOf(fragment!)]),
);

function tableOf(fragment: FragmentDefinitionNode): Table {
  const fields = fragment.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  const columns = fields.map((field) => (field.alias ?? field.name).value).filter((column) => column !== '__typename');
  const [whole] = FRAGMENTS.filter(([of]) => typeOf(of!) === typeOf(fragment)).sort((a, b) => b.length - a.length);
  const read = `query Read($ids: [ID!]!) { nodes(ids: $ids) { ...${whole![0]!.name.value} } } ${whole!.map(print).join(' ')}`;
  return { name: fragment.name.value, columns, read: parse(read) };
}

/** Every record in an answer, however deep. */
export function* recordsIn(answer: unknown): Generator<Answered> {
  if (typeof answer !== 'object' || answer === null) return;
  if ('__typename' in answer) yield answer as Answered;
  for (const inner of Object.values(answer)) yield* recordsIn(inner);
}
