import {
  buildSchema,
  execute,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isScalarType,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLEnumType,
  type GraphQLSchema,
} from 'graphql';
import { Cursors } from './pages.js';
import { resolvers } from './resolvers.js';
import { PREFIXES, type Row, type Sight } from './sight.js';

/**
 * The published schema, answered the plainest way there is: graphql-js walks the query, a column is read off its row, everything else
 * is looked up by hand. Slow, obvious, and knows nothing of the planner.
 */
export class Oracle {
  readonly schema: GraphQLSchema;
  readonly cursors = new Cursors();

  constructor(sdl: string) {
    this.schema = buildSchema(sdl);
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (isAbstractType(type)) type.resolveType = (row: Row) => row.constructor.name;
      if (isScalarType(type) && type.name === 'DateTime') {
        type.serialize = (value) => (value as Date).toISOString();
        type.parseValue = (value) => new Date(value as string);
        type.parseLiteral = (node) => new Date((node as { value: string }).value);
      }
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const resolve = resolvers[`${type.name}.${field.name}`];
        const prefix = field.name === 'id' ? PREFIXES[type.name] : undefined;
        field.resolve = (row: Row, args: Row, sight: Sight) => {
          if (resolve) return resolve(row, args, sight, this.cursors);
          const value: unknown = row[field.name];
          if (value === undefined && isLeafType(getNamedType(field.type))) return null;
          return prefix ? `${prefix}_${String(value)}` : value;
        };
      }
    }
  }

  accepts(query: string): boolean {
    return validate(this.schema, parse(query)).length === 0;
  }

  /** The values of an enum, by the alphabet. */
  valuesOf(name: string): string[] {
    return (this.schema.getType(name) as GraphQLEnumType)
      .getValues()
      .map((value) => value.name)
      .sort();
  }

  async answer(sight: Sight, query: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    const { data, errors } = await execute({
      schema: this.schema,
      document: parse(query),
      variableValues,
      contextValue: sight,
      rootValue: {},
    });
    return { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, errors };
  }

  /** Where the two answers part, in words; undefined where they are the same, key by key and in the same order. */
  difference(planned: unknown, expected: unknown, path = 'data'): string | undefined {
    if (typeof expected === 'string' && expected.startsWith('⟨'))
      return typeof planned === 'string' && this.cursors.learn(planned, expected)
        ? undefined
        : `${path}: ${String(planned)} is no cursor for ${expected}`;
    if (typeof expected !== 'object' || expected === null || typeof planned !== 'object' || planned === null)
      return planned === expected ? undefined : `${path}: ${JSON.stringify(planned)} instead of ${JSON.stringify(expected)}`;
    const keys = Object.keys(expected).join();
    if (Object.keys(planned).join() !== keys) return `${path}: has ${Object.keys(planned).join()} instead of ${keys}`;
    for (const [key, value] of Object.entries(expected)) {
      const found = this.difference((planned as Row)[key], value, `${path}.${key}`);
      if (found) return found;
    }
    return undefined;
  }
}
