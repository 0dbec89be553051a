import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One PostgreSQL for the whole run, with one migrated database that every suite gets a copy of. */
export default async function start() {
  const { embedded, migrate } = await import('../../dist/libs/tenancy/index.js');
  const { migrateJobs } = await import('../../dist/libs/jobs/index.js');
  const folder = await mkdtemp(join(tmpdir(), 'nextround-test-'));
  const cluster = await embedded(folder, { durable: false });
  await cluster.create('template_nextround');
  const [ownerUrl, appUrl] = [cluster.url('template_nextround'), cluster.url('template_nextround', 'app')];
  await migrate(ownerUrl, appUrl, join(import.meta.dirname, '../../migrations'), (client, role) => migrateJobs(client, ownerUrl, role));
  globalThis.__cluster = { cluster, folder };
  process.env['TEST_CLUSTER_ADMIN'] = cluster.adminUrl;
  process.env['TEST_CLUSTER_OWNER'] = cluster.url('DATABASE');
  process.env['TEST_CLUSTER_APP'] = cluster.url('DATABASE', 'app');
}
