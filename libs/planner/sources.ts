import type { DataSource, EntityMetadata } from 'typeorm';
import type { Entity, Order, Row } from './plan.js';
import { join, name, raw, sql, type Param, type Sql } from './sql.js';

export type AnyRow = Row<never>;

/** A row in the statement: its columns, and the alias they belong to. */
export interface Source {
  readonly row: AnyRow;
  readonly meta: EntityMetadata;
  readonly alias: string;
}

/** The rows one statement speaks of, each under an alias of its own. */
export class Sources {
  private aliases = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly agencyId: Param,
  ) {}

  of(entity: Entity): Source {
    const meta = this.dataSource.getMetadata(entity);
    const alias = this.alias('a');
    const row = Object.fromEntries(meta.columns.map((c) => [c.propertyName, sql`${raw(alias)}.${name(c.databaseName)}`]));
    return { row: row as AnyRow, meta, alias };
  }

  alias(letter: string): string {
    return `${letter}${++this.aliases}`;
  }

  /** @param other another table of the same columns, or rows that stand in none */
  table(source: Source, other: string | Sql = source.meta.tableName): Sql {
    return sql`${typeof other === 'string' ? name(other) : other} ${name(source.alias)}`;
  }

  tenant(source: Source): Sql {
    return sql`${name(source.alias)}.agency_id = ${this.agencyId}`;
  }
}

export function columnOf(source: Source, property: string): Sql {
  const found = (source.row as Record<string, Sql>)[property];
  if (!found) throw new Error(`${source.meta.name} has neither a column nor a plan for ${property}.`);
  return found;
}

export function typeOfKey(key: Sql, source: Source): string {
  const column = source.meta.columns.find((c) => (source.row as Record<string, Sql>)[c.propertyName] === key);
  if (!column) throw new Error('A page is ordered by columns.');
  return String(column.type);
}

export const orderBy = ({ by, desc }: Order): Sql =>
  sql`order by ${join(
    by.map((key) => sql`${key}${raw(desc ? ' desc' : '')}`),
    ', ',
  )}`;
