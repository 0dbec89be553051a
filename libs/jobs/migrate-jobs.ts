import { Logger, makeWorkerUtils } from 'graphile-worker';
import type pg from 'pg';

/** Sets up the queue's own tables as the owner, and lets the powerless role work them: its rows hold ids only. */
export async function migrateJobs(client: pg.Client, ownerUrl: string, appRole: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
  await utils.migrate();
  await utils.release();
  const role = `"${appRole.replaceAll('"', '""')}"`;
  await client.query(`
    grant usage on schema graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
    grant usage on all sequences in schema graphile_worker to ${role};
    grant execute on all functions in schema graphile_worker to ${role};
    create index if not exists jobs_locked on graphile_worker._private_jobs (locked_by) where locked_at is not null;`);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity`,
  );
  for (const { name } of rows) {
    await client.query(`drop policy if exists queue on graphile_worker."${name}"`);
    await client.query(`create policy queue on graphile_worker."${name}" to ${role} using (true) with check (true)`);
  }
}
