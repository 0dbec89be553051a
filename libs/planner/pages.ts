import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { BadInput } from '@nextround/tenancy';
import type { FieldArguments, Request } from './arguments.js';
import { conditionsOf } from './conditions.js';
import type { Cost } from './cost.js';
import { cursorOf, readCursor } from './cursor.js';
import { PAGE } from './page.args.js';
import type { Entity, Order, Plan, Viewer } from './plan.js';
import { objectOf, wrap, type Selection } from './selection.js';
import { orderBy, typeOfKey, type AnyRow, type Source, type Sources } from './sources.js';
import { constant, join, name, param, raw, render, ROW, sql, type Sql } from './sql.js';

/** What a page needs of the compiler it is a part of. */
export interface Workshop {
  readonly viewer: Viewer;
  readonly sources: Sources;
  readonly selection: Selection;
  /** The selected fields of one record. */
  readonly list: (type: GraphQLObjectType, nodes: readonly FieldNode[], source: Source, cost: Cost) => Sql;
}

/** The connection that is read, and how it was asked for. */
export interface Asked {
  readonly plan: Extract<Plan, { kind: 'one' | 'many' | 'page' }>;
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly row: AnyRow;
  readonly given: FieldArguments;
  readonly args: Entity | undefined;
  readonly cost: Cost;
}

/**
 * A keyset page: reads one row more than asked, to know whether there is a next one, and builds JSON only for those asked.
 * Innermost the rows, around them their place and JSON, around that the page's own fields.
 */
export function pageOf({ viewer, sources, selection, list }: Workshop, { plan, type, nodes, row, given, args, cost }: Asked): Sql {
  const asked = extentOf(given.values);
  const entity = plan.entity();
  const inner = sources.of(entity);
  const table = sources.table(inner, plan.from?.(viewer));
  const conditions = [sources.tenant(inner), plan.on(row, inner.row, viewer, given), ...conditionsOf(args, inner, given, viewer)];
  const counted = sql`(select count(*)::int from ${table} where ${join([...conditions], ' and ')})`;
  const order = plan.order!(inner.row, given as never, viewer);
  const orderName = nameOf(entity, order);
  const limit = param<Request>('int', (r) => extentOf(given.of(r)).size);
  const inside = cost.times((r) => extentOf(given.of(r)).size);
  for (const edge of ['after', 'before'] as const) {
    if (given.values[edge] == null) continue;
    const forward = (edge === 'after') !== (order.desc ?? false);
    const held = heldBy(order).map(
      (_, i) => sql`${param<Request>('text', (r) => readCursor(given.of(r)[edge] as string, orderName, r.actor.agencyId, edge)[i])}`,
    );
    const keys = order.cursor?.resume(held) ?? held;
    const typed = order.by.map((key, i) => sql`${keys[i]!}::${raw(typeOfKey(key, inner))}`);
    conditions.push(sql`(${join(order.by, ', ')}) ${raw(forward ? '>' : '<')} (${join(typed, ', ')})`);
  }
  const turned = { ...order, desc: (order.desc ?? false) !== asked.backward };
  const found = sql`select ${name(inner.alias)}.* from ${table} where ${join(conditions, ' and ')} ${orderBy(turned)} limit ${limit} + 1`;

  const outer = sources.of(entity);
  const outerOrder = plan.order!(outer.row, given as never, viewer);
  const columns: Sql[] = [sql`row_number() over () as rn`, ...heldBy(outerOrder).map((key, i) => sql`${key} as ${name(`k${i}`)}`)];
  const perRow = (json: Sql): Sql => {
    columns.push(sql`case when row_number() over () <= ${limit} then ${json} end as ${name(`j${columns.length}`)}`);
    const direction = raw(asked.backward ? 'desc' : 'asc');
    return sql`coalesce(json_agg(p.${name(`j${columns.length - 1}`)} order by p.rn ${direction}) filter (where p.rn <= ${limit}), '[]')`;
  };
  const record = (n: readonly FieldNode[], t: GraphQLOutputType) => wrap(list(getNamedType(t) as GraphQLObjectType, n, outer, inside));
  const parts: Sql[] = [];
  const part = (expression: Sql): Sql => {
    parts.push(sql`${expression} as ${name(`m${parts.length}`)}`);
    return sql`m.${name(`m${parts.length - 1}`)}`;
  };
  // Only the two cursors that a page shows are made: of the keys of its first and of its last row.
  const keyAt = (key: number, place: Sql) => sql`(array_agg(p.${name(`k${key}`)} order by p.rn) filter (where p.rn <= ${limit}))[${place}]`;
  const cursorAt = (place: Sql) => {
    const keys = heldBy(outerOrder).map((_, key) => keyAt(key, place));
    return sql`case when count(*) > 0 then ${cursorOf(keys, orderName, viewer.agencyId)} end`;
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
  const edgeOf = (edge: GraphQLObjectType, n: readonly FieldNode[]) =>
    wrap(
      objectOf(selection.within(edge, n), (_key, e) => {
        if (e[0]!.name.value === '__typename') return constant(edge.name);
        return e[0]!.name.value === 'cursor'
          ? cursorOf(heldBy(outerOrder), orderName, viewer.agencyId)
          : record(e, edge.getFields()['node']!.type);
      }),
    );
  const shown = objectOf(selection.within(type, nodes), (_, n) => {
    const field = n[0]!.name.value;
    const definition = type.getFields()[field];
    switch (field) {
      case '__typename':
        return constant(type.name);
      case 'nodes':
        return part(perRow(record(n, definition!.type)));
      case 'totalCount':
        return counted;
      case 'edges':
        return part(perRow(edgeOf(getNamedType(definition!.type) as GraphQLObjectType, n)));
      default: {
        const info = getNamedType(definition!.type) as GraphQLObjectType;
        return wrap(objectOf(selection.within(info, n), (_key, i) => infos[i[0]!.name.value]?.() ?? constant(info.name)));
      }
    }
  });
  // Without a part of the page itself, such as `totalCount` alone, no row of it is read.
  if (parts.length === 0) return wrap(shown);
  return sql`(select row_to_json(${ROW}) from (select ${shown} from (select ${join(parts, ', ')} from (select ${join(columns, ', ')} from (${found}) ${name(outer.alias)}) p) m) ${ROW})`;
}

/** What a cursor of this order is made of. */
const heldBy = ({ by, cursor }: Order): readonly Sql[] => [...by, ...(cursor?.holds ?? [])];

/** A cursor of one order is refused by another: the columns name it, and how many things its cursors hold. */
const nameOf = (entity: Entity, order: Order): string =>
  `${entity.name}:${order.by.map((key) => render(key).text.replace(/^a\d+\./, '')).join()}${order.cursor ? `+${order.cursor.holds.length}` : ''}`;

function extentOf(values: Record<string, unknown>): { size: number; backward: boolean } {
  const { first, last } = values as { first?: number | null; last?: number | null };
  if (first != null && last != null) throw BadInput.at('last', 'page', 'Ask for `first` or for `last`, not for both.');
  return { size: first ?? last ?? PAGE.usual, backward: last != null };
}
