import { createHash } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';
import { print } from 'graphql';
import { TABLES, type Answered } from './tables.js';

/** How far the copy is: behind which line of the feed it began, and, while it is pulled, behind which page of which list it goes on. */
export interface Place {
  readonly cursor: string;
  /** The list that is pulled; null once all are. */
  readonly list: number | null;
  readonly after: string | null;
}

/**
 * The copy, in a file. What a page brings and the place behind it are written in one transaction, so that whenever this process dies,
 * the file says how far it is, and is.
 */
export class Mirror {
  private readonly db: InstanceType<typeof DatabaseSync>;

  constructor(file: string) {
    this.db = new DatabaseSync(file, { timeout: 30_000 });
    // What is deleted is overwritten, and without a write-ahead log nothing of it is left beside the file either.
    this.db.exec('pragma journal_mode = delete; pragma secure_delete = on');
    const fragments = [...TABLES.values()].map(({ read }) => print(read)).join();
    const shape = createHash('sha256').update(fragments).digest().readInt32BE();
    if (this.row('pragma user_version')?.['user_version'] !== shape) this.build(shape);
  }

  get place(): Place | undefined {
    return this.row('select cursor, list, after from place') as Place | undefined;
  }

  /** Writes what came, takes out what is gone, and moves on: all of it or nothing. */
  apply(records: Iterable<Answered>, gone: Iterable<{ nodeType: string; nodeId: string }>, { cursor, list, after }: Place): void {
    this.atOnce(() => {
      for (const record of records) {
        const { name, columns } = TABLES.get(record.__typename)!;
        const values = columns.map((column) => held(record[column]));
        this.db.prepare(`insert or replace into "${name}" values (${columns.map(() => '?').join()})`).run(...values);
      }
      for (const { nodeType, nodeId } of gone) {
        const table = TABLES.get(nodeType);
        if (table) this.db.prepare(`delete from "${table.name}" where id = ?`).run(nodeId);
      }
      this.db.prepare('insert or replace into place values (1, ?, ?, ?)').run(cursor, list, after);
    });
  }

  /** Nobody can say any more what of this is still in sight: all of it goes. */
  forget(): void {
    this.atOnce(() => {
      for (const { name } of TABLES.values()) this.db.exec(`delete from "${name}"`);
      this.db.exec('delete from place');
    });
  }

  close(): void {
    this.db.close();
  }

  /** Another shape than the last time, or the first time: another copy. */
  private build(shape: number): void {
    this.atOnce(() => {
      const old = this.db.prepare(`select name from sqlite_schema where type = 'table'`).all();
      for (const { name } of old) this.db.exec(`drop table "${name}"`);
      for (const { name, columns } of TABLES.values())
        this.db.exec(`create table "${name}" (${columns.map((column) => `"${column}"`).join()}, primary key (id)) without rowid`);
      this.db.exec('create table place (only integer primary key, cursor, list, after)');
      this.db.exec(`pragma user_version = ${shape}`);
    });
  }

  private atOnce(work: () => void): void {
    this.db.exec('begin immediate');
    try {
      work();
      this.db.exec('commit');
    } catch (error) {
      this.db.exec('rollback');
      throw error;
    }
  }

  private row(text: string): { [column: string]: unknown } | undefined {
    return this.db.prepare(text).get();
  }
}

/** A value as SQLite holds it: of another record its id, of what is more than one value JSON. */
function held(value: unknown): string | number | null {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'object' || value === null) return (value as string | number | null | undefined) ?? null;
  const { id, ...more } = value as { id?: string };
  return id && Object.keys(more).length === 0 ? id : JSON.stringify(value);
}
