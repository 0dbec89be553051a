import { createHash } from 'node:crypto';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { v7 as uuid } from 'uuid';
import { BadInput, Conflict, NotFound } from './errors.js';
import { scope } from './scope.js';

type Values<T> = Partial<{ [K in keyof T]: T[K] }>;
type Where<T> = Partial<{ [K in keyof T]: T[K] | readonly T[K][] }>;

/**
 * The rows of one entity in the current transaction. Plain statements over TypeORM's metadata: every one names agency_id, is
 * prepared under its own text, and is refused by the wall rather than by a check here.
 */
export function rows<T extends ObjectLiteral>(entity: EntityTarget<T> & (new () => T)): Rows<T> {
  return new Rows(entity);
}

export class Rows<T extends ObjectLiteral> {
  private readonly scope = scope();
  private readonly meta = this.scope.dataSource.getMetadata(this.entity);

  /** Identities belong to nobody's agency; every other table names it in every statement. */
  private readonly tenanted = this.meta.columns.some((c) => c.databaseName === 'agency_id');

  constructor(private readonly entity: EntityTarget<T> & (new () => T)) {}

  /** @throws NotFound where no such row is in sight */
  async get(id: string): Promise<T> {
    const found = await this.one({ id } as unknown as Where<T>);
    if (!found) throw new NotFound(`This ${this.meta.name.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase()}`);
    return found;
  }

  async one(where: Where<T>): Promise<T | undefined> {
    return (await this.find(where, 1))[0];
  }

  async find(where: Where<T>, limit?: number): Promise<T[]> {
    const statement = new Statement();
    const columns = this.meta.columns.map((c) => `"${c.databaseName}"`).join(', ');
    const text = `select ${columns} from "${this.meta.tableName}" where ${this.where(where, statement)}${limit ? ` limit ${limit}` : ''}`;
    return (await this.run(text, statement)).map((row) => this.hydrate(row));
  }

  /** Writes a new row; `id` is a uuid v7 unless given. Reads nothing back: the caller's wall may not let it. */
  async insert(values: Values<T>): Promise<string> {
    const id = (values as { id?: string }).id ?? uuid();
    const statement = new Statement();
    const all = {
      ...(this.column('agencyId') ? { agencyId: this.scope.actor.agencyId } : {}),
      ...(this.column('id') ? { id } : {}),
      ...values,
    };
    const pairs = this.pairs(all);
    await this.run(
      `insert into "${this.meta.tableName}" (${pairs.map(([c]) => `"${c.databaseName}"`).join(', ')}) values (${pairs.map((p) => statement.bind(encode(p))).join(', ')})`,
      statement,
    );
    return id;
  }

  /**
   * Changes rows. With `expectedVersion` the change is made only against that version.
   * @throws Conflict with the current version where somebody changed it meanwhile
   */
  async update(where: Where<T>, values: Values<T>, expectedVersion?: number | null): Promise<number> {
    const statement = new Statement();
    const set = this.pairs(values).map((p) => `"${p[0].databaseName}" = ${statement.bind(encode(p))}`);
    if (set.length === 0) return 0;
    const version = expectedVersion == null ? '' : ` and version = ${statement.bind(expectedVersion)}`;
    const changed = await this.run(
      `update "${this.meta.tableName}" set ${set.join(', ')} where ${this.where(where, statement)}${version} returning 1`,
      statement,
    );
    if (changed.length === 0 && expectedVersion != null) {
      const current = (await this.one(where)) as (T & { version?: number }) | undefined;
      if (!current) throw new NotFound();
      throw new Conflict('Somebody changed this meanwhile.', current.version);
    }
    return changed.length;
  }

  /** Writes rows that may be there already: by their primary key, each row either is new or replaces what stood there. */
  async upsert(many: Values<T>[]): Promise<void> {
    if (many.length === 0) return;
    const statement = new Statement();
    const lines = many.map((values) => this.pairs({ agencyId: this.scope.actor.agencyId, ...values }));
    const columns = lines[0]!.map(([column]) => column);
    const names = (of: ColumnMetadata[]) => of.map((c) => `"${c.databaseName}"`).join(', ');
    const set = columns.filter((c) => !c.isPrimary).map((c) => `"${c.databaseName}" = excluded."${c.databaseName}"`);
    const values = lines.map((pairs) => `(${pairs.map((p) => statement.bind(encode(p))).join(', ')})`);
    await this.run(
      `insert into "${this.meta.tableName}" (${names(columns)}) values ${values.join(', ')} on conflict (${names(this.meta.primaryColumns)}) do update set ${set.join(', ')}`,
      statement,
    );
  }

  async delete(where: Where<T>): Promise<number> {
    const statement = new Statement();
    return (await this.run(`delete from "${this.meta.tableName}" where ${this.where(where, statement)} returning 1`, statement)).length;
  }

  private column(property: string): ColumnMetadata | undefined {
    return this.meta.findColumnWithPropertyName(property);
  }

  private pairs(values: object): [ColumnMetadata, unknown][] {
    return Object.entries(values).flatMap(([property, value]) => {
      if (value === undefined) return [];
      const column = this.column(property);
      if (!column) throw new Error(`${this.meta.name} has no column for ${property}.`);
      if (value === null && !column.isNullable)
        throw BadInput.at(`input.${property}`, 'required', `input.${property} may be left out, but not emptied.`);
      return [[column, value] as [ColumnMetadata, unknown]];
    });
  }

  private where(where: Where<T>, statement: Statement): string {
    const tenant = this.tenanted ? [`"agency_id" = ${statement.bind(this.scope.actor.agencyId)}`] : [];
    const rest = Object.entries(where).map(([property, value]) => {
      const column = this.column(property)!;
      const name = `"${column.databaseName}"`;
      if (value === null) return `${name} is null`;
      return Array.isArray(value) ? `${name} = any(${statement.bind(value)})` : `${name} = ${statement.bind(encode([column, value]))}`;
    });
    return [...tenant, ...rest].join(' and ') || 'true';
  }

  private async run(text: string, statement: Statement): Promise<Record<string, unknown>[]> {
    return (await this.scope.client.query({ name: named(text), text, values: statement.values })).rows as Record<string, unknown>[];
  }

  private hydrate(row: Record<string, unknown>): T {
    const entity = new this.entity() as Record<string, unknown>;
    for (const column of this.meta.columns) entity[column.propertyName] = row[column.databaseName];
    return entity as T;
  }
}

const names = new Map<string, string>();

/** Prepared under a name of its text: PostgreSQL plans it once a connection. The code has few texts, so each name is made once. */
export function named(text: string): string {
  const known = names.get(text) ?? createHash('sha1').update(text).digest('base64url');
  names.set(text, known);
  return known;
}

class Statement {
  readonly values: unknown[] = [];
  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

const encode = ([column, value]: [ColumnMetadata, unknown]): unknown =>
  column.type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
