import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const here = import.meta.dirname;

/**
 * A database with the book in it, in a cluster that is kept under .data/bench. The book is written once; every run works on a
 * fresh copy of it, so that what one run submitted does not burden the next.
 * @param product where the compiled product is
 */
export async function openBook(product, { agencies, folder }) {
  const { embedded } = await import(join(product, 'libs/tenancy/index.js'));
  const { migrateAll } = await import(join(product, 'apps/api/installation.js'));
  await mkdir(folder, { recursive: true });
  const cluster = await embedded(folder, { durable: true });
  const admin = async (database, work) => {
    const client = new pg.Client({ connectionString: cluster.adminUrl.replace(/\/postgres$/, `/${database}`) });
    await client.connect();
    return work(client).finally(() => client.end());
  };
  const text = (await readFile(join(here, 'book.sql'), 'utf8')).replaceAll('{agencies}', String(agencies));
  const edition = createHash('sha256').update(text).digest('hex');
  const there = await admin('postgres', (c) => c.query(`select 1 from pg_database where datname = 'book'`));
  const changed = there.rowCount > 0 && (await admin('book', (c) => isOld(c, product, edition)));
  if (changed) await cluster.drop('book');
  if (there.rowCount === 0 || changed) {
    const started = Date.now();
    await cluster.drop('writing');
    await cluster.create('writing');
    await migrateAll(cluster.url('writing'), cluster.url('writing', 'app'));
    await admin('writing', async (client) => {
      for (const statement of statements(text)) await client.query(statement);
      await client.query('vacuum (analyze)');
      await client.query(`comment on database writing is '${edition}'`);
    });
    await admin('postgres', (c) => c.query('alter database writing rename to book'));
    console.log(`Wrote the book of ${agencies} agencies in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  await admin('postgres', (c) => c.query('drop database if exists bench with (force)'));
  await admin('postgres', (c) => c.query('create database bench owner nextround_owner template book strategy file_copy'));
  await admin('bench', async (client) => {
    await client.query(await readFile(join(here, 'rivals.sql'), 'utf8'));
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  });
  return { cluster, appUrl: cluster.url('bench', 'app'), admin: (work) => admin('bench', work) };
}

/** Whether the book is another edition than this, or was written under other migrations than these. */
async function isOld(client, product, edition) {
  const { migrationFiles } = await import(join(product, 'libs/tenancy/index.js'));
  const { MIGRATIONS } = await import(join(product, 'apps/api/installation.js'));
  const told = (list) => list.map((m) => `${m.name} ${m.sha256}`).join();
  const { rows } = await client.query('select name, sha256 from migrations order by name');
  const written = await client.query(`select shobj_description(oid, 'pg_database') as edition from pg_database where datname = 'book'`);
  return written.rows[0].edition !== edition || (existsSync(MIGRATIONS) && told(rows) !== told(await migrationFiles(MIGRATIONS)));
}

/** Statement by statement, outside of one great transaction. */
const statements = (text) => text.split(/;\n/).filter((s) => s.replace(/--.*$/gm, '').trim() !== '');
