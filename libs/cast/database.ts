import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** As the superuser, past every wall: to tamper, and to count what is really there. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own, copied from the run's template. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const [admin, owner, app] = ['ADMIN', 'OWNER', 'APP'].map((which) => process.env[`TEST_CLUSTER_${which}`]!);
  await once(admin!, `create database "${name}" owner nextround_owner template template_nextround`);
  return {
    ownerUrl: owner!.replace('DATABASE', name),
    appUrl: app!.replace('DATABASE', name),
    adminUrl: admin!.replace(/postgres$/, name),
    drop: () => once(admin!, `drop database "${name}" with (force)`),
  };
}

async function once(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
