import pg from 'pg';
import type { DataSource } from 'typeorm';

/** The connections behind TypeORM's data source. */
export const pool = (dataSource: DataSource): pg.Pool => (dataSource.driver as unknown as { master: pg.Pool }).master;

/**
 * Connections of one's own to the same database, as the same role, for work that nobody waits for: who asks for one gets it, if
 * late, where a request would rather be told that there is none.
 */
export function patientPool(dataSource: DataSource, size: number): pg.Pool {
  const { url } = dataSource.options as { url: string };
  const lost = () => undefined;
  return new pg.Pool({ connectionString: url, max: size }).on('error', lost).on('connect', (client) => client.on('error', lost));
}
