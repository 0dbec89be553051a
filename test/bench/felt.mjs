import { execSync, fork, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { openBook } from './book.mjs';
import { OPERATIONS } from './operations.mjs';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const some = (list) => list[Math.floor(Math.random() * list.length)];
const bearer = (token) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });
export const share = (list, part) => list.toSorted((a, b) => a - b)[Math.floor(list.length * part)];
export const told = (times) => `p50 ${share(times, 0.5).toFixed(1)} ms, p95 ${share(times, 0.95).toFixed(1)} ms (${times.length} requests)`;

/**
 * Nextround as it is run in production, over a book of ten agencies, with people at its page and an applicant tracking system: what people
 * feel while the other one is at work.
 * @param write what the book needs beside what stands in it
 */
export async function openForUse({ folder, scopes, seconds, write = () => undefined }) {
  const data = join(root, '.data/bench');
  const product = join(data, 'dist');
  await mkdir(data, { recursive: true });
  execSync(
    `npx ${JSON.parse(execSync('npm pkg get scripts.build:server', { cwd: root, encoding: 'utf8' })).replace('-d dist', `-d "${product}"`)}`,
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const book = await openBook(product, { agencies: 10, folder: join(data, folder) });
  const children = [];
  process.on('exit', () => children.forEach((child) => child.kill()));
  const [port, secret, clientId] = [await freePort(), randomBytes(32).toString('base64url'), randomUUID()];
  const publicUrl = `http://localhost:${port}`;
  const origin = `http://127.0.0.1:${port}`;

  const { agencyId, recruiters } = await book.admin(async (client) => {
    const read = async (text, values) => (await client.query(text, values)).rows;
    const [{ agency_id: id }] = await read('select agency_id from agencies order by agency_id limit 1');
    await read('set session_replication_role = replica');
    await read(
      `insert into api_clients (agency_id, id, name, scopes, secret_hash, secret_made_at) values ($1, $2, 'the other one', $3, '\\x00', now())`,
      [id, clientId, scopes],
    );
    await write(client, id);
    return {
      agencyId: id,
      recruiters: await read(`select m.agency_id, m.id, m.identity_id, s.id as session_id from memberships m
        join sessions s on s.agency_id = m.agency_id and s.membership_id = m.id where m.role = 'RECRUITER'`),
    };
  });
  await import('reflect-metadata');
  const [{ Keys }, { Secret }, { Tokens }, { connectApp }] = await Promise.all(
    ['libs/access/keys.service.js', 'libs/access/secret.js', 'libs/access/tokens.js', 'apps/api/installation.js'].map(
      (file) => import(join(product, file)),
    ),
  );
  const tokens = new Tokens(new Keys(await connectApp(book.appUrl, 2), new Secret(secret)), new URL(publicUrl));
  // The first token makes the key, which the others are signed with.
  const client = bearer(await tokens.issueToClient(clientId, { agencyId, id: clientId, clientCompanyId: null }, scopes, publicUrl, 3600));
  const person = ({ agency_id, id, identity_id, session_id }) =>
    tokens.issue({
      agencyId: agency_id,
      role: 'RECRUITER',
      sight: 'ALL',
      memberId: id,
      candidateId: null,
      identityId: identity_id,
      sessionId: session_id,
    });

  /** @param app `api` or `worker`, as a process of its own */
  function start(app) {
    const log = openSync(join(data, `${folder}.log`), 'a');
    const child = spawn(process.execPath, [join(product, `apps/${app}/main.js`)], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        NEXTROUND_SECRET: secret,
        NEXTROUND_DATA: join(data, folder),
        APP_DATABASE_URL: book.appUrl,
        PUBLIC_URL: publicUrl,
        HOST: '127.0.0.1',
        PORT: String(port),
      },
      stdio: ['ignore', log, log],
    });
    children.push(child);
  }
  start('api');
  while (
    !(await fetch(`${origin}/health/ready`).then(
      (r) => r.ok,
      () => false,
    ))
  )
    await new Promise((done) => setTimeout(done, 50));

  /** A process that keeps asking. */
  function asker(more) {
    const child = fork(join(here, 'load.mjs'));
    children.push(child);
    const order = { origin, path: '/graphql', seconds, ...more };
    return (requests) => new Promise((done) => child.once('message', done).send({ ...order, requests }));
  }
  /** People at the page, who read boards and candidates: in their own agencies, or all in one. */
  async function people(where = () => true) {
    const candidates = await book.admin(
      async (c) => (await c.query('select agency_id, id from candidates order by random() limit 5000')).rows,
    );
    const seen = candidates.filter(where).slice(0, 500);
    const request = async (_, i) => {
      const candidate = some(seen);
      const who = some(recruiters.filter((r) => r.agency_id === candidate.agency_id));
      const [operation, variables] = i % 2 ? ['board', { first: 50 }] : ['candidate', { id: `candidate_${candidate.id}`, first: 3 }];
      return { headers: bearer(await person(who)), body: JSON.stringify({ query: OPERATIONS[operation].document, variables }) };
    };
    const ask = asker({ connections: 4, pause: 40 });
    return async () => {
      // A person's token is good for ten minutes.
      const felt = await ask(await Promise.all(Array.from({ length: 200 }, request)));
      if (felt.failures > 0) throw new Error(`The page failed: ${felt.failure}`);
      return felt.latencies;
    };
  }
  async function close() {
    children.forEach((child) => child.kill());
    await book.cluster.stop();
  }
  return { book, agencyId, origin, client, start, asker, people, close };
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
