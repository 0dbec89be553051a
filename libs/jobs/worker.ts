import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as GraphileLogger, makeWorkerUtils, run, type Runner } from 'graphile-worker';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE, pool } from '@nextround/tenancy';
import type { JobPayload } from './later.js';

type Handler = (payload: JobPayload & { agencyId: string }) => Promise<void>;

/** Runs what was asked for. Rooms that react register their handlers; several workers share the work. */
@Injectable()
export class Worker implements OnApplicationShutdown {
  private readonly log = new Logger('Worker');
  private readonly handlers = new Map<string, Handler>();
  private runner: Runner | undefined;

  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** @param handler runs outside any transaction and opens its own: sending a mail must not hold one open */
  on(task: string, handler: Handler): void {
    this.handlers.set(task, handler);
  }

  async start(): Promise<void> {
    const taskList = Object.fromEntries(
      [...this.handlers].map(([task, handler]) => [task, (payload: unknown) => handler(payload as JobPayload & { agencyId: string })]),
    );
    const logger = new GraphileLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning') this.log.warn(message);
    });
    this.runner = await run({ pgPool: pool(this.dataSource), taskList, concurrency: 4, noHandleSignals: true, logger, pollInterval: 1000 });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
  }
}

/** Sets up the queue's own tables as the owner, and lets the powerless role work them: its rows hold ids only. */
export async function migrateJobs(client: pg.Client, ownerUrl: string, appRole: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: ownerUrl, logger: new GraphileLogger(() => () => undefined) });
  await utils.migrate();
  await utils.release();
  const role = `"${appRole.replaceAll('"', '""')}"`;
  await client.query(`
    grant usage on schema graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
    grant usage on all sequences in schema graphile_worker to ${role};
    grant execute on all functions in schema graphile_worker to ${role};`);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity`,
  );
  for (const { name } of rows) {
    await client.query(`drop policy if exists queue on graphile_worker."${name}"`);
    await client.query(`create policy queue on graphile_worker."${name}" to ${role} using (true) with check (true)`);
  }
}
