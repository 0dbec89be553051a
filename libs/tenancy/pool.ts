import type pg from 'pg';
import type { DataSource } from 'typeorm';

/** The connections behind TypeORM's data source. */
export const pool = (dataSource: DataSource): pg.Pool => (dataSource.driver as unknown as { master: pg.Pool }).master;

/** What is sent in this turn of the event loop leaves in one write, and PostgreSQL wakes once for it. */
export function gather(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
