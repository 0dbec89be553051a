import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { DataSource } from 'typeorm';
import type { Actor } from '@nextround/tenancy';
import { FieldArguments, type Request } from './arguments.js';
import { conditionsOf } from './conditions.js';
import { cutter, leafOf, type Leaf } from './computed.js';
import { Cost, FACTS, SHORT_LIST } from './cost.js';
import { parseId, prefixOf } from './ids.js';
import { pageOf } from './pages.js';
import type { Entity, Named, Order, Plan, Viewer } from './plan.js';
import { registry, type PlannedField } from './registry.js';
import { objectOf, Selection, type Document } from './selection.js';
import { columnOf, orderBy, Sources, type AnyRow, type Source } from './sources.js';
import { constant, join, name, param, raw, ROW, sql, type Sql } from './sql.js';
import { markOf, mattersOf } from './witness.js';

/** What a compiler knows of the installation. */
export interface Catalog {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly fields: Map<string, PlannedField>;
}

/** Turns one selection into one SQL expression. One compiler serves one document, for one role. */
export class Compiler {
  readonly cost = new Cost();
  /** What TypeScript finishes in the answer, by its place. */
  readonly leaves: Leaf[] = [];
  readonly viewer: Viewer;
  readonly sources: Sources;
  readonly selection: Selection;
  /** Whether any record was marked. */
  marked = false;
  /** The root field that is being compiled, by its response key: where its arguments are wrong, the error says so. */
  private root: string | undefined;

  constructor(
    private readonly catalog: Catalog,
    document: Document,
    private readonly request: Request,
    role: Actor['role'],
    /** Whether records that show private matter are marked. */
    readonly marks: boolean,
  ) {
    const of = (key: keyof Request['actor']) => param<Request>('uuid', (r) => r.actor[key]);
    this.viewer = {
      role,
      agencyId: of('agencyId'),
      memberId: of('memberId'),
      candidateId: of('candidateId'),
      identityId: of('identityId'),
      sessionId: of('sessionId'),
    };
    this.sources = new Sources(catalog.dataSource, this.viewer.agencyId);
    this.selection = new Selection(catalog.schema, document, request);
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
    return objectOf(this.selection.within(type, nodes), (_, inner) => {
      const field = inner[0]!.name.value;
      if (field === '__typename') return constant(type.name);
      const target = getNamedType(type.getFields()[field]!.type);
      const entity = registry.entities.get(target.name);
      if (!entity || !isObjectType(target)) return sql`${param<Request>('json', (r) => JSON.stringify(answer(field)(r)))}`;
      const id = param<Request>('uuid', answer(field));
      return this.one(entity, target, inner, (source) => sql`${columnOf(source, 'id')} = ${id}`, undefined, this.cost.child(1));
    });
  }

  /** The selected fields of one record. */
  readonly list = (type: GraphQLObjectType, nodes: readonly FieldNode[], source: Source, cost: Cost): Sql => {
    const fields = this.selection.within(type, nodes);
    const shown = objectOf(fields, (_, n) => this.field(type, n, source, cost));
    const matters = this.marks ? mattersOf(type, fields) : [];
    this.marked ||= matters.length > 0;
    return matters.length > 0 ? sql`${shown}, ${markOf(matters, source)}` : shown;
  };

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
      return sql`${constant(`${prefixOf(parent.name)}_`)} || ${columnOf(source, 'id')}::text`;
    const column = columnOf(source, field);
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
      case 'measure': {
        const rows = this.sources.of(plan.entity());
        const which = [
          this.sources.tenant(rows),
          plan.on(row, rows.row, this.viewer, given),
          ...conditionsOf(args, rows, given, this.viewer),
        ];
        return sql`(select ${plan.of(rows.row)} from ${this.sources.table(rows)} where ${join(which, ' and ')})`;
      }
      case 'json':
        return this.cut(type as GraphQLObjectType, definition.type, nodes, plan.of(row, this.viewer, given), cost);
      case 'computed': {
        const show = cutter(definition.type, nodes, this.selection);
        const finish = (facts: unknown, r: Request) => show(plan.of(facts as never, given.of(r) as never));
        cost.add(FACTS);
        return leafOf(this.leaves.push({ given, finish }) - 1, plan.facts(row, this.viewer, given));
      }
      case 'node': {
        const named = plan.of(row, this.viewer, given);
        return this.anyOf(named.types ?? this.nodeTypes(type), nodes, named, cost);
      }
      case 'nodes':
        return this.byIds(plan.argument, definition, nodes, given, cost);
      case 'one':
        return this.one(
          plan.entity(),
          type as GraphQLObjectType,
          nodes,
          (s) => plan.on(row, s.row, this.viewer, given),
          plan.order,
          cost,
          given,
        );
      case 'many':
        return this.many(plan, type as GraphQLObjectType, nodes, row, given, cost.child(SHORT_LIST));
      case 'follow':
        throw new Error('A subscription is followed, and never read itself.');
      case 'page':
        return pageOf(this, { plan, type: type as GraphQLObjectType, nodes, row, given, args, cost });
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
    const source = this.sources.of(entity);
    const list = this.list(type, nodes, source, cost);
    const sorted = order ? sql` ${orderBy(order(source.row, given!, this.viewer))} limit 1` : raw('');
    return sql`(select row_to_json(${ROW}) from (select ${list} from ${this.sources.table(source)} where ${this.sources.tenant(source)} and ${on(source)}${sorted}) ${ROW})`;
  }

  private many(
    plan: Extract<Plan, { kind: 'one' | 'many' | 'page' }>,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    row: AnyRow,
    given: FieldArguments,
    cost: Cost,
  ): Sql {
    const source = this.sources.of(plan.entity());
    const list = this.list(type, nodes, source, cost);
    const where = sql`${this.sources.tenant(source)} and ${plan.on(row, source.row, this.viewer, given)}`;
    return sql`(select coalesce(json_agg(${ROW}), '[]') from (select ${list} from ${this.sources.table(source, plan.from?.(this.viewer))} where ${where} ${orderBy(plan.order!(source.row, given as never, this.viewer))} limit 1000) ${ROW})`;
  }

  /** A record of one of several types: each type that the id may be is looked up only where it is, and where anything is asked of it. */
  private anyOf(types: readonly string[], nodes: readonly FieldNode[], { type, id, there }: Named, cost: Cost): Sql {
    const dearest = cost.oneOf();
    const cases = types.flatMap((typeName) => {
      const entity = registry.entities.get(typeName);
      const object = this.catalog.schema.getType(typeName) as GraphQLObjectType | undefined;
      if (!entity || !object || (there && this.selection.within(object, nodes).size === 0)) return [];
      const found = this.one(entity, object, nodes, (s) => sql`${columnOf(s, 'id')} = ${id}`, undefined, dearest.child(1));
      return [sql` when ${constant(typeName)} then ${found}`];
    });
    const other = there ? sql`case when ${there} then '{}'::json end` : raw('null::json');
    return cases.length === 0 ? other : sql`case ${type}${join(cases, '')} else ${other} end`;
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
      return types[0] ? this.anyOf(types, nodes, { type: constant(types[0]), id: sql`${id}` }, cost) : raw('null');
    }
    const named = param<Request>('text[]', (r) => idsOf(r).map((id) => id?.type ?? ''));
    const uuids = param<Request>('uuid[]', (r) => idsOf(r).map((id) => id?.uuid ?? null));
    const inner = cost.times((r) => idsOf(r).length);
    return sql`(select coalesce(json_agg(${this.anyOf(types, nodes, { type: sql`i.type`, id: sql`i.id` }, inner)} order by i.at), '[]') from unnest(${named}, ${uuids}) with ordinality as i (type, id, at))`;
  }

  /** Cuts the selection out of a JSON object, or out of every object of a JSON list. */
  private cut(type: GraphQLObjectType, declared: GraphQLOutputType, nodes: readonly FieldNode[], from: Sql, cost: Cost): Sql {
    const element = name(this.sources.alias('e'));
    const shown = objectOf(this.selection.within(type, nodes), (_, n) => {
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

  private nodeTypes(type: ReturnType<typeof getNamedType>): string[] {
    if (!isAbstractType(type)) throw new Error(`${String(type)} is not a type of several.`);
    return this.catalog.schema.getPossibleTypes(type).map((t) => t.name);
  }
}

const nullable = (type: GraphQLOutputType): GraphQLOutputType => (isNonNullType(type) ? type.ofType : type);

/** An instant as the API spells it: UTC, milliseconds, as PostgreSQL holds it. */
const spelled = (expression: Sql, type: string): Sql =>
  type === 'DateTime' ? sql`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : expression;
