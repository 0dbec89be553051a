import type pg from 'pg';
import type { DataSource } from 'typeorm';

/** The connections behind TypeORM's data source. */
export const pool = (dataSource: DataSource): pg.Pool => (dataSource.driver as unknown as { master: pg.Pool }).master;
