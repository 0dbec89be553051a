import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { pool } from './pool.js';

/**
 * Connects as the powerless role. Refuses a role that the walls would not hold: an owner of tables, a superuser, or one that
 * bypasses row-level security.
 */
export async function connect(url: string, entities: (new () => object)[], poolSize: number): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: entities as unknown as EntitySchema[],
    poolSize,
    extra: {
      pipeline: true,
      idleTimeoutMillis: 0,
      maxLifetimeSeconds: 1800,
      connectionTimeoutMillis: 2000,
      options:
        '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC -c plan_cache_mode=force_generic_plan',
    },
  });
  await dataSource.initialize();
  pool(dataSource).on('connect', (client) => client.on('error', () => undefined));
  const powers = await dangerousPowers((text) => dataSource.query(text));
  if (powers.length === 0) return dataSource;
  await dataSource.destroy();
  throw new Error(
    `APP_DATABASE_URL names a role that the walls between agencies would not hold: ${powers.join(', ')}. Use the role that \`nextround migrate\` sets up.`,
  );
}

async function dangerousPowers(query: (text: string) => Promise<{ power: string }[]>): Promise<string[]> {
  const found = await query(`
    select 'it is a superuser' as power from pg_roles where rolname = current_user and rolsuper
    union all select 'it bypasses row-level security' from pg_roles where rolname = current_user and rolbypassrls
    union all select 'it may create roles' from pg_roles where rolname = current_user and rolcreaterole
    union all (select 'it owns tables' from pg_class c where c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'MEMBER') and c.relnamespace = 'public'::regnamespace limit 1)`);
  return found.map((row) => row.power);
}

/** A single connection for the owner's work: migrations and the operator's commands. */
export async function owner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
