import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Request } from './arguments.js';
import { join, name, ROW, sql, type Sql } from './sql.js';

export interface Document {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

/** What a document selects, merged and decided (`@skip`, `@include`) as GraphQL does it. */
export class Selection {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: Document,
    private readonly request: Request,
  ) {}

  /** The operation's own fields, by response key. */
  roots(): Map<string, readonly FieldNode[]> {
    const { operation, fragments } = this.document;
    const type = this.schema.getRootType(operation.operation)!;
    return collectFields(this.schema, fragments, this.request.variables, type, operation.selectionSet);
  }

  within(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    return collectSubfields(this.schema, this.document.fragments, this.request.variables, type, nodes);
  }
}

export function objectOf(fields: ReadonlyMap<string, readonly FieldNode[]>, of: (key: string, nodes: readonly FieldNode[]) => Sql): Sql {
  return join(
    [...fields].map(([key, nodes]) => sql`${of(key, nodes)} as ${name(key)}`),
    ', ',
  );
}

export const wrap = (list: Sql): Sql => sql`(select row_to_json(${ROW}) from (select ${list}) ${ROW})`;
