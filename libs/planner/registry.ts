import { applyDecorators } from '@nestjs/common';
import { Field, ID, InterfaceType, ObjectType, ResolveField, type ResolveFieldOptions, type ReturnTypeFunc } from '@nestjs/graphql';
import { Entity as Table, ViewEntity } from 'typeorm';
import { Connection } from './connection.js';
import { Payload } from './payload.js';
import type { Entity, Given, Plan, Row, Viewer } from './plan.js';
import type { Param, Sql } from './sql.js';

@InterfaceType({ description: 'Anything with an id of its own. Every id in this API resolves by `node(id)`.' })
export abstract class Node {
  @Field(() => ID, { description: 'Reads `<type>_<uuid v7>`, such as `candidate_018f…`. Stable, unique, and not guessable.' })
  id: string;
}

type Method = (...args: never[]) => Plan;
interface FieldMethod {
  readonly owner: object;
  readonly key: string;
}
type Where = (row: Row<never>, given: Param, viewer: Viewer, values: Given) => Sql;

/** What the decorators below have told: which class is which GraphQL type, how its fields are read, what its arguments mean. */
export const registry = {
  entities: new Map<string, Entity>(),
  prefixes: new Map<string, string>(),
  typesByPrefix: new Map<string, string>(),
  tables: new Map<string, string>(),
  methods: [] as FieldMethod[],
  wheres: new Map<object, Map<string, { type: string; of: Where }>>(),
};

/** A table whose rows are records of their own: a GraphQL type with an id `<prefix>_<uuid>`. */
export function NodeType(prefix: string, table: string, description: string) {
  const known: ClassDecorator = (target) => {
    registry.prefixes.set(target.name, prefix);
    registry.typesByPrefix.set(prefix, target.name);
    registry.tables.set(target.name, table);
  };
  return applyDecorators(known, readFrom(), Table(table), ObjectType({ description, implements: () => [Node] }));
}

/** A table whose rows are parts of a record: a GraphQL type without an id. */
export function PartType(table: string, description: string) {
  return applyDecorators(readFrom(), Table(table), ObjectType({ description }));
}

/** A type whose rows stand in no table: the page that shows them says where they are found. */
export function FoundType(name: string, description: string) {
  return applyDecorators(readFrom(), ViewEntity({ name, expression: '' }), ObjectType({ description }));
}

/** Another GraphQL type over the same table. */
export function ViewType(entity: () => Entity, description: string) {
  return applyDecorators(readFrom(entity), ObjectType({ description }));
}

/** Notes which table a type is read from, and makes its page and payload types while Nest still listens for decorators. */
const readFrom =
  (entity?: () => Entity): ClassDecorator =>
  (target) => {
    const type = target as unknown as Entity;
    registry.entities.set(type.name, entity?.() ?? type);
    Connection(type);
    Payload(type);
  };

/** A field that is not a column: the method says how it is read, once; it never sees a row. */
export function Planned(type: ReturnTypeFunc, options: ResolveFieldOptions & { description: string }): MethodDecorator {
  return applyDecorators(PlanOf(), ResolveField(type, options));
}

/** Marks a method of a resolver as one that returns a plan. Root fields bear it beside `@Query`. */
export function PlanOf(): MethodDecorator {
  return (owner, key) => void registry.methods.push({ owner, key: String(key) });
}

/** An argument that narrows: `of` is added to the statement's conditions where the argument is given. */
export function Where<T>(type: string, of: (row: Row<T>, given: Param, viewer: Viewer, values: Given) => Sql): PropertyDecorator {
  return (prototype, property) => {
    const known = registry.wheres.get(prototype) ?? new Map<string, { type: string; of: Where }>();
    registry.wheres.set(prototype, known.set(String(property), { type, of: of as unknown as Where }));
  };
}

export interface PlannedField {
  readonly plan: Plan;
  /** The class of the arguments, for validation and for its `@Where` rules. */
  readonly args: Entity | undefined;
}

/** The table behind a Node type. */
export const tableOf = (type: string): string => registry.tables.get(type)!;

/** Every planned field by `Type.field`, read off the decorated classes once the schema stands. */
export function plannedFields(): Map<string, PlannedField> {
  return new Map(
    registry.methods.map(({ owner, key }) => {
      const method = (owner as Record<string, Method>)[key]!;
      const args = ((Reflect.getMetadata('design:paramtypes', owner, key) as Entity[] | undefined) ?? [])[0];
      return [`${typeOf(owner, method)}.${key}`, { plan: method.call(undefined), args: args === Object ? undefined : args }];
    }),
  );
}

/** The GraphQL type a field method belongs to, as Nest's own decorators noted it. */
function typeOf(owner: object, method: Method): string {
  const root = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
  if (root === 'Query' || root === 'Subscription') return root;
  return Reflect.getMetadata('graphql:resolver_type', owner.constructor) as string;
}
