import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { DataSource, EntityMetadata } from 'typeorm';
import { BadInput, type Actor } from '@nextround/tenancy';
import { FieldArguments, type Request } from './arguments.js';
import { Cost, SHORT_LIST } from './cost.js';
import { cursorOf, readCursor } from './cursor.js';
import { parseId, prefixOf } from './ids.js';
import { PAGE } from './page.args.js';
import type { Entity, Order, Plan, Row, Viewer } from './plan.js';
import { registry, type PlannedField } from './registry.js';
import { constant, join, name, param, raw, render, ROW, sql, type Sql } from './sql.js';

/** What a compiler knows of the installation. */
export interface Catalog {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly fields: Map<string, PlannedField>;
}

interface Document {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

type AnyRow = Row<never>;
/** A row in the statement: its columns, and the alias they belong to. */
interface Source {
  readonly row: AnyRow;
  readonly meta: EntityMetadata;
}

/** Turns one selection into one SQL expression. One compiler serves one document, for one role. */
export class Compiler {
  readonly cost = new Cost();
  private readonly viewer: Viewer;
  private readonly agencyId = param<Request>('uuid', (r) => r.actor.agencyId);
  private aliases = 0;
  /** The root field that is being compiled, by its response key: where its arguments are wrong, the error says so. */
  private root: string | undefined;

  constructor(
    private readonly catalog: Catalog,
    private readonly document: Document,
    private readonly request: Request,
    role: Actor['role'],
  ) {
    const of = (key: keyof Request['actor']) => param<Request>('uuid', (r) => r.actor[key]);
    this.viewer = {
      role,
      agencyId: this.agencyId,
      memberId: of('memberId'),
      candidateId: of('candidateId'),
      identityId: of('identityId'),
      sessionId: of('sessionId'),
    };
  }

  /** The operation's own fields, merged as GraphQL merges them. */
  rootFields(): Map<string, readonly FieldNode[]> {
    const type = this.catalog.schema.getRootType(this.document.operation.operation)!;
    return collectFields(this.catalog.schema, this.document.fragments, this.request.variables, type, this.document.operation.selectionSet);
  }

  /** One field of the query type. */
  queryField(key: string, nodes: readonly FieldNode[]): Sql {
    this.root = key;
    const type = this.catalog.schema.getQueryType()!;
    return this.field(type, nodes, undefined, this.cost);
  }

  /** The payload of a mutation, read by the ids its resolver answered under `key`. */
  payload(type: GraphQLObjectType, nodes: readonly FieldNode[], key: string): Sql {
    const answer = (field: string) => (r: Request) => (r.results[key] as Record<string, unknown>)[field] ?? null;
    this.root = key;
    return this.object(this.subfields(type, nodes), (responseKey, [node]) => {
      const field = node!.name.value;
      if (field === '__typename') return constant(type.name);
      const target = getNamedType(type.getFields()[field]!.type);
      const entity = registry.entities.get(target.name);
      if (!entity || !isObjectType(target)) return sql`${param<Request>('json', (r) => JSON.stringify(answer(field)(r)))}`;
      const id = param<Request>('uuid', answer(field));
      const cost = this.cost.child(1);
      return this.one(
        entity,
        target,
        [...this.subfields(type, nodes).get(responseKey)!],
        (source) => sql`${this.column(source, 'id')} = ${id}`,
        undefined,
        cost,
      );
    });
  }

  private field(parent: GraphQLObjectType, nodes: readonly FieldNode[], source: Source | undefined, above: Cost): Sql {
    const node = nodes[0]!;
    const field = node.name.value;
    if (field === '__typename') return constant(parent.name);
    const definition = parent.getFields()[field]!;
    const planned = this.catalog.fields.get(`${parent.name}.${field}`);
    const cost = above.child(1);
    if (planned) return this.planned(planned, definition, nodes, source, cost);
    if (!source) throw new Error(`${parent.name}.${field} has no plan.`);
    const type = getNamedType(definition.type);
    if (field === 'id' && registry.prefixes.has(parent.name))
      return sql`${constant(`${prefixOf(parent.name)}_`)} || ${this.column(source, 'id')}::text`;
    const column = this.column(source, field);
    return isObjectType(type) ? this.cut(type, definition.type, nodes, sql`${column}::json`, cost) : spelled(column, type.name);
  }

  private planned(
    { plan, args }: PlannedField,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    source: Source | undefined,
    cost: Cost,
  ): Sql {
    const type = getNamedType(definition.type);
    const given = new FieldArguments(definition, nodes[0]!, args, this.request, this.root);
    const row = source?.row as AnyRow;
    switch (plan.kind) {
      case 'value':
        return spelled(plan.of(row, this.viewer, given), isListType(nullable(definition.type)) ? 'list' : type.name);
      case 'json':
        return this.cut(type as GraphQLObjectType, definition.type, nodes, plan.of(row, this.viewer, given), cost);
      case 'node': {
        const { type: named, id, types } = plan.of(row, this.viewer, given);
        return this.anyOf(types ?? this.nodeTypes(type), nodes, named, id, cost);
      }
      case 'nodes':
        return this.byIds(plan.argument, definition, nodes, given, cost);
      case 'one':
        return this.one(plan.entity(), type as GraphQLObjectType, nodes, (s) => this.on(plan, row, s, given), plan.order, cost, given);
      case 'many': {
        const inner = cost.child(SHORT_LIST);
        return this.many(plan, type as GraphQLObjectType, nodes, row, given, inner);
      }
      case 'page':
        return this.page(plan, type as GraphQLObjectType, nodes, row, given, args, cost);
    }
  }

  private one(
    entity: Entity,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    on: (source: Source) => Sql,
    order: ((row: AnyRow, given: FieldArguments, viewer: Viewer) => Order) | undefined,
    cost: Cost,
    given?: FieldArguments,
  ): Sql {
    const source = this.source(entity);
    const list = this.list(type, nodes, source, cost);
    const sorted = order ? sql` ${orderBy(order(source.row, given!, this.viewer))} limit 1` : raw('');
    return sql`(select row_to_json(${ROW}) from (select ${list} from ${this.table(source)} where ${this.tenant(source)} and ${on(source)}${sorted}) ${ROW})`;
  }

  private many(
    plan: Extract<Plan, { kind: 'one' | 'many' | 'page' }>,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    row: AnyRow,
    given: FieldArguments,
    cost: Cost,
  ): Sql {
    const source = this.source(plan.entity());
    const list = this.list(type, nodes, source, cost);
    const where = sql`${this.tenant(source)} and ${this.on(plan, row, source, given)}`;
    return sql`(select coalesce(json_agg(${ROW}), '[]') from (select ${list} from ${this.table(source, plan.from?.(this.viewer))} where ${where} ${orderBy(plan.order!(source.row, given as never, this.viewer))} limit 1000) ${ROW})`;
  }

  /**
   * A keyset page: reads one row more than asked, to know whether there is a next one, and builds JSON only for those asked.
   * Innermost the rows, around them their place and JSON, around that the page's own fields.
   */
  private page(
    plan: Extract<Plan, { kind: 'one' | 'many' | 'page' }>,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    row: AnyRow,
    given: FieldArguments,
    args: Entity | undefined,
    cost: Cost,
  ): Sql {
    const asked = pageOf(given.values);
    const entity = plan.entity();
    const inner = this.source(entity);
    const conditions = [this.tenant(inner), this.on(plan, row, inner, given), ...this.wheres(args, inner, given)];
    const order = plan.order!(inner.row, given as never, this.viewer);
    const orderName = `${entity.name}:${order.by.map((key) => render(key).text.replace(/^a\d+\./, '')).join()}`;
    const limit = param<Request>('int', (r) => pageOf(given.of(r)).size);
    const inside = cost.times((r) => pageOf(given.of(r)).size);
    for (const edge of ['after', 'before'] as const) {
      if (given.values[edge] == null) continue;
      const forward = (edge === 'after') !== (order.desc ?? false);
      const keys = order.by.map(
        (_, i) => sql`${param<Request>('text', (r) => readCursor(given.of(r)[edge] as string, orderName, r.actor.agencyId, edge)[i])}`,
      );
      const typed = order.by.map((key, i) => sql`${keys[i]!}::${raw(this.typeOfKey(key, inner))}`);
      conditions.push(sql`(${join(order.by, ', ')}) ${raw(forward ? '>' : '<')} (${join(typed, ', ')})`);
    }
    const turned = { ...order, desc: (order.desc ?? false) !== asked.backward };
    const found = sql`select ${name(alias(inner))}.* from ${this.table(inner)} where ${join(conditions, ' and ')} ${orderBy(turned)} limit ${limit} + 1`;
    const counted = sql`(select count(*)::int from ${this.table(inner)} where ${join(conditions.slice(0, conditions.length - edges(given.values)), ' and ')})`;

    const outer = this.source(entity);
    const outerOrder = plan.order!(outer.row, given as never, this.viewer);
    const columns: Sql[] = [sql`row_number() over () as rn`, ...outerOrder.by.map((key, i) => sql`${key} as ${name(`k${i}`)}`)];
    const perRow = (json: Sql): Sql => {
      columns.push(sql`case when row_number() over () <= ${limit} then ${json} end as ${name(`j${columns.length}`)}`);
      const direction = raw(asked.backward ? 'desc' : 'asc');
      return sql`coalesce(json_agg(p.${name(`j${columns.length - 1}`)} order by p.rn ${direction}) filter (where p.rn <= ${limit}), '[]')`;
    };
    const record = (n: readonly FieldNode[], t: GraphQLOutputType) =>
      this.wrap(this.list(getNamedType(t) as GraphQLObjectType, n, outer, inside));
    const parts: Sql[] = [];
    const part = (expression: Sql): Sql => {
      parts.push(sql`${expression} as ${name(`m${parts.length}`)}`);
      return sql`m.${name(`m${parts.length - 1}`)}`;
    };
    // Only the two cursors that a page shows are made: of the keys of its first and of its last row.
    const keyAt = (key: number, place: Sql) =>
      sql`(array_agg(p.${name(`k${key}`)} order by p.rn) filter (where p.rn <= ${limit}))[${place}]`;
    const cursorAt = (place: Sql) => {
      const keys = outerOrder.by.map((_, key) => keyAt(key, place));
      return sql`case when count(*) > 0 then ${cursorOf(keys, orderName, this.agencyId)} end`;
    };
    const [first, last] = [raw('1'), sql`least(count(*), ${limit})`];
    const [start, end] = asked.backward ? [last, first] : [first, last];
    const more = sql`count(*) > ${limit}`;
    const infos: Record<string, () => Sql> = {
      hasNextPage: () => (asked.backward ? raw(given.values['before'] == null ? 'false' : 'true') : part(more)),
      hasPreviousPage: () => (asked.backward ? part(more) : raw(given.values['after'] == null ? 'false' : 'true')),
      startCursor: () => part(cursorAt(start)),
      endCursor: () => part(cursorAt(end)),
    };
    const shown = this.object(this.subfields(type, nodes), (_, n) => {
      const field = n[0]!.name.value;
      const definition = type.getFields()[field];
      switch (field) {
        case '__typename':
          return constant(type.name);
        case 'nodes':
          return part(perRow(record(n, definition!.type)));
        case 'totalCount':
          return counted;
        case 'edges': {
          const edge = getNamedType(definition!.type) as GraphQLObjectType;
          return part(
            perRow(
              this.wrap(
                this.object(this.subfields(edge, n), (_key, e) => {
                  if (e[0]!.name.value === '__typename') return constant(edge.name);
                  return e[0]!.name.value === 'cursor'
                    ? cursorOf(outerOrder.by, orderName, this.agencyId)
                    : record(e, edge.getFields()['node']!.type);
                }),
              ),
            ),
          );
        }
        default: {
          const info = getNamedType(definition!.type) as GraphQLObjectType;
          return this.wrap(this.object(this.subfields(info, n), (_key, i) => infos[i[0]!.name.value]?.() ?? constant(info.name)));
        }
      }
    });
    // Without a part of the page itself, such as `totalCount` alone, no row of it is read.
    if (parts.length === 0) return this.wrap(shown);
    return sql`(select row_to_json(${ROW}) from (select ${shown} from (select ${join(parts, ', ')} from (select ${join(columns, ', ')} from (${found}) ${name(alias(outer))}) p) m) ${ROW})`;
  }

  private wheres(args: Entity | undefined, source: Source, given: FieldArguments): Sql[] {
    const collect = (type: object | undefined, values: Record<string, unknown>, path: string): Sql[] =>
      Object.entries(values).flatMap(([property, value]) => {
        if (value == null) return [];
        const at = path ? `${path}.${property}` : property;
        const rule = rulesOf(type)?.get(property);
        if (rule) return [rule.of(source.row, given.param(at, rule.type), this.viewer, given)];
        const nested = Object.getPrototypeOf(value) as object | null;
        return typeof value === 'object' && !Array.isArray(value) ? collect(nested ?? undefined, value as Record<string, unknown>, at) : [];
      });
    return args ? collect(args.prototype as object, given.values, '') : [];
  }

  /** A record of one of several types: each type that the id may be is looked up only where it is. */
  private anyOf(types: readonly string[], nodes: readonly FieldNode[], type: Sql, id: Sql, cost: Cost): Sql {
    const cases = types.flatMap((typeName) => {
      const entity = registry.entities.get(typeName);
      const object = this.catalog.schema.getType(typeName) as GraphQLObjectType | undefined;
      if (!entity || !object) return [];
      return [
        sql` when ${constant(typeName)} then ${this.one(entity, object, nodes, (s) => sql`${this.column(s, 'id')} = ${id}`, undefined, cost.child(1))}`,
      ];
    });
    return cases.length === 0 ? raw('null::json') : sql`case ${type}${join(cases, '')} end`;
  }

  /** `node(id)` and `nodes(ids)`: only the types that the ids of this document's shape name are planned. */
  private byIds(
    argument: string,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    given: FieldArguments,
    cost: Cost,
  ): Sql {
    const idsOf = (r: Request) => [given.of(r)[argument]].flat().map((id) => parseId(String(id)));
    const types = [...new Set(idsOf(this.request).flatMap((id) => id?.type ?? []))].sort();
    if (!isListType(nullable(definition.type))) {
      const id = param<Request>('uuid', (r) => idsOf(r)[0]?.uuid);
      return types[0] ? this.anyOf(types, nodes, constant(types[0]), sql`${id}`, cost) : raw('null');
    }
    const named = param<Request>('text[]', (r) => idsOf(r).map((id) => id?.type ?? ''));
    const uuids = param<Request>('uuid[]', (r) => idsOf(r).map((id) => id?.uuid ?? null));
    const inner = cost.times((r) => idsOf(r).length);
    return sql`(select coalesce(json_agg(${this.anyOf(types, nodes, sql`i.type`, sql`i.id`, inner)} order by i.at), '[]') from unnest(${named}, ${uuids}) with ordinality as i (type, id, at))`;
  }

  /** Cuts the selection out of a JSON object, or out of every object of a JSON list. */
  private cut(type: GraphQLObjectType, declared: GraphQLOutputType, nodes: readonly FieldNode[], from: Sql, cost: Cost): Sql {
    const element = name(`e${++this.aliases}`);
    const shown = this.object(this.subfields(type, nodes), (_, n) => {
      const field = n[0]!.name.value;
      if (field === '__typename') return constant(type.name);
      const definition = type.getFields()[field]!;
      const inner = getNamedType(definition.type);
      const value = sql`${element}.value -> ${constant(field)}`;
      return isObjectType(inner) ? this.cut(inner, definition.type, n, sql`(${value})`, cost.child(1)) : value;
    });
    if (!isListType(nullable(declared)))
      return sql`(select row_to_json(${ROW}) from (select ${shown} from (select ${from} as value) ${element} where ${element}.value is not null) ${ROW})`;
    return sql`(select coalesce(json_agg(${ROW}), '[]') from (select ${shown} from json_array_elements(${from}) ${element}) ${ROW})`;
  }

  private list(type: GraphQLObjectType, nodes: readonly FieldNode[], source: Source, cost: Cost): Sql {
    return this.object(this.subfields(type, nodes), (_, n) => this.field(type, n, source, cost));
  }

  private object(fields: ReadonlyMap<string, readonly FieldNode[]>, of: (key: string, nodes: readonly FieldNode[]) => Sql): Sql {
    return join(
      [...fields].map(([key, nodes]) => sql`${of(key, nodes)} as ${name(key)}`),
      ', ',
    );
  }

  private wrap(list: Sql): Sql {
    return sql`(select row_to_json(${ROW}) from (select ${list}) ${ROW})`;
  }

  private subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    return collectSubfields(this.catalog.schema, this.document.fragments, this.request.variables, type, nodes);
  }

  private source(entity: Entity): Source {
    const meta = this.catalog.dataSource.getMetadata(entity);
    const at = `a${++this.aliases}`;
    const row = Object.fromEntries(meta.columns.map((c) => [c.propertyName, sql`${raw(at)}.${name(c.databaseName)}`]));
    return { row: Object.assign(row, { [ALIAS]: at }) as AnyRow, meta };
  }

  private table(source: Source, other?: string): Sql {
    return sql`${name(other ?? source.meta.tableName)} ${name(alias(source))}`;
  }

  private tenant(source: Source): Sql {
    return sql`${name(alias(source))}.agency_id = ${this.agencyId}`;
  }

  private on(plan: Extract<Plan, { kind: 'one' | 'many' | 'page' }>, row: AnyRow, source: Source, given: FieldArguments): Sql {
    return plan.on(row, source.row, this.viewer, given);
  }

  private column(source: Source, property: string): Sql {
    const found = (source.row as Record<string, Sql>)[property];
    if (!found) throw new Error(`${source.meta.name} has neither a column nor a plan for ${property}.`);
    return found;
  }

  private typeOfKey(key: Sql, source: Source): string {
    const column = source.meta.columns.find((c) => (source.row as Record<string, Sql>)[c.propertyName] === key);
    if (!column) throw new Error('A page is ordered by columns.');
    return String(column.type);
  }

  private nodeTypes(type: ReturnType<typeof getNamedType>): string[] {
    if (!isAbstractType(type)) throw new Error(`${String(type)} is not a type of several.`);
    return this.catalog.schema.getPossibleTypes(type).map((t) => t.name);
  }
}

const ALIAS = Symbol('alias');
const alias = (source: Source): string => (source.row as unknown as Record<symbol, string>)[ALIAS]!;
const nullable = (type: GraphQLOutputType): GraphQLOutputType => (isNonNullType(type) ? type.ofType : type);
const edges = (values: Record<string, unknown>): number => (values['after'] == null ? 0 : 1) + (values['before'] == null ? 0 : 1);
const orderBy = ({ by, desc }: Order): Sql =>
  sql`order by ${join(
    by.map((key) => sql`${key}${raw(desc ? ' desc' : '')}`),
    ', ',
  )}`;

function rulesOf(prototype: object | undefined) {
  for (let at = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    const rules = registry.wheres.get(at);
    if (rules) return rules;
  }
  return undefined;
}

/** An instant as the API spells it: UTC, milliseconds, as PostgreSQL holds it. */
const spelled = (expression: Sql, type: string): Sql =>
  type === 'DateTime' ? sql`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : expression;

function pageOf(values: Record<string, unknown>): { size: number; backward: boolean } {
  const { first, last } = values as { first?: number | null; last?: number | null };
  if (first != null && last != null) throw BadInput.at('last', 'page', 'Ask for `first` or for `last`, not for both.');
  return { size: first ?? last ?? PAGE.usual, backward: last != null };
}
