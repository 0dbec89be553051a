import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { parseId } from './ids.js';

/**
 * The part of the variables that a plan may depend on: which are given, booleans and enum values as they are, of ids the type they
 * name. Two requests of the same document and the same shape share a plan; everything else is a parameter.
 */
export function shapeOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown>): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) =>
      shape(variables[definition.variable.name.value], typeFromAST(schema, definition.type as never) as GraphQLInputType),
    )
    .join();
}

function shape(value: unknown, type: GraphQLInputType): string {
  if (value == null) return '-';
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    const inner = (value as unknown[]).map((item) => shape(item, bare.ofType as GraphQLInputType));
    return getNamedType(bare).name === 'ID' ? `[${[...new Set(inner)].sort().join()}]` : '[]';
  }
  if (isInputObjectType(bare))
    return `{${Object.entries(bare.getFields())
      .map(([key, field]) => shape((value as Record<string, unknown>)[key], field.type))
      .join()}}`;
  if (isEnumType(bare) || typeof value === 'boolean') return JSON.stringify(value);
  return bare.name === 'ID' ? (parseId(value as string)?.prefix ?? 'x') : 's';
}
