import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, parse, print, type FragmentDefinitionNode } from 'graphql';
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
  /** Reads up to a hundred records by their ids: null where one is gone. */
  readonly read: TypedDocumentNode<{ nodes: (Answered | null)[] }, { ids: string[] }>;
}

/** Every fragment of records.graphql, by the type it is on. */
export const TABLES: ReadonlyMap<string, Table> = new Map(
  Object.values(generated)
    .flatMap(({ definitions }) => definitions)
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.typeCondition.name.value, tableOf(fragment)]),
);

function tableOf(fragment: FragmentDefinitionNode): Table {
  const name = fragment.name.value;
  const fields = fragment.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  const columns = fields.map((field) => (field.alias ?? field.name).value).filter((column) => column !== '__typename');
  return { name, columns, read: parse(`query Read($ids: [ID!]!) { nodes(ids: $ids) { ...${name} } } ${print(fragment)}`) };
}

/** Every record in an answer, however deep. */
export function* recordsIn(answer: unknown): Generator<Answered> {
  if (typeof answer !== 'object' || answer === null) return;
  if ('__typename' in answer) yield answer as Answered;
  for (const inner of Object.values(answer)) yield* recordsIn(inner);
}
