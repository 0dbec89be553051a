import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { owner } from './data-source.js';
import { literal } from './settings.js';

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Brings the schema up to this code, as the owner. Each file once, in its own transaction, under one lock; forward only.
 * @param after what belongs to a library's own tables (the job queue) and the app role's rights on them
 * @returns the names of the migrations that were applied now
 */
export async function migrate(
  ownerUrl: string,
  appUrl: string,
  folder: string,
  after: (client: pg.Client, appRole: string) => Promise<void>,
): Promise<string[]> {
  const app = new URL(appUrl);
  const role = decodeURIComponent(app.username);
  return owner(ownerUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended('nextround.migrate', 0))`);
    await ensureRole(client, role, decodeURIComponent(app.password));
    await client.query(`select set_config('nextround.app_role', $1, false)`, [role]);
    await client.query(
      'create table if not exists migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    );
    await client.query(`grant select on migrations to ${quoted(role)}`);
    const done = new Map(
      (await client.query<{ name: string; sha256: string }>('select name, sha256 from migrations')).rows.map((r) => [r.name, r.sha256]),
    );
    const applied: string[] = [];
    for (const { name, text, sha256 } of await migrationFiles(folder)) {
      if (done.get(name) === sha256) continue;
      if (done.has(name))
        throw new Error(`Migration ${name} was changed after it was applied. Migrations only go forward: write a new one.`);
      await client.query('begin');
      try {
        await client.query(text);
        await client.query('insert into migrations (name, sha256) values ($1, $2)', [name, sha256]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`Migration ${name} failed and changed nothing: ${(error as Error).message}`, { cause: error });
      }
      applied.push(name);
    }
    await after(client, role);
    return applied;
  });
}

/** The migrations this code comes with, in order. */
export async function migrationFiles(folder: string): Promise<{ name: string; text: string; sha256: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (!rowCount)
    await client.query(`create role ${quoted(role)} login nosuperuser nocreatedb nocreaterole nobypassrls password ${literal(password)}`);
}
