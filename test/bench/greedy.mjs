// npm run greedy [-- --rounds=6] [--seconds=5] [--connections=32]
// What people feel of an API client that takes all it can get and minds no `Retry-After`: the page's p95 with it against without it, by
// turns, over one process of Nextround and the small book. Two processes send, so that neither waits for the other.
import { execSync, fork, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBook } from './book.mjs';
import { OPERATIONS } from './operations.mjs';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
  },
});
const [rounds, seconds, connections] = [flags.rounds, flags.seconds, flags.connections].map(Number);
const here = import.meta.dirname;
const root = resolve(here, '../..');
const data = join(root, '.data/bench');
const product = join(data, 'dist');
execSync(
  `npx ${JSON.parse(execSync('npm pkg get scripts.build:server', { cwd: root, encoding: 'utf8' })).replace('-d dist', `-d "${product}"`)}`,
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
const book = await openBook(product, { agencies: 10, folder: join(data, 'small') });
const children = [];
process.on('exit', () => children.forEach((child) => child.kill()));

// ── who asks ─────────────────────────────────────────────────────────────────────────────────────────────────────────
const SCOPES = ['candidates:read', 'applications:read', 'interviews:read', 'debriefs:read'];
const clientId = randomUUID();
const { agencyId, recruiters, candidates } = await book.admin(async (client) => {
  const read = async (text, values) => (await client.query(text, values)).rows;
  const [{ agency_id }] = await read('select agency_id from agencies order by agency_id limit 1');
  await read('set session_replication_role = replica');
  await read(
    `insert into api_clients (agency_id, id, name, scopes, secret_hash, secret_made_at) values ($1, $2, 'greedy', $3, '\\x00', now())`,
    [agency_id, clientId, SCOPES],
  );
  return {
    agencyId: agency_id,
    recruiters: await read(`select m.agency_id, m.id, m.identity_id, s.id as session_id from memberships m
      join sessions s on s.agency_id = m.agency_id and s.membership_id = m.id where m.role = 'RECRUITER'`),
    candidates: await read('select agency_id, id from candidates order by random() limit 500'),
  };
});
const secret = randomBytes(32).toString('base64url');
const port = await freePort();
const publicUrl = `http://localhost:${port}`;
const tokens = await (async () => {
  await import('reflect-metadata');
  const [{ Keys }, { Secret }, { Tokens }, { connectApp }] = await Promise.all(
    ['libs/access/keys.service.js', 'libs/access/secret.js', 'libs/access/tokens.js', 'apps/api/installation.js'].map(
      (file) => import(join(product, file)),
    ),
  );
  return new Tokens(new Keys(await connectApp(book.appUrl, 2), new Secret(secret)), new URL(publicUrl));
})();
const bearer = (token) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });
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
// The first token makes the key, which the others are signed with.
const ats = await tokens.issueToClient(clientId, { agencyId, id: clientId, clientCompanyId: null }, SCOPES, publicUrl, 3600);
const some = (list) => list[Math.floor(Math.random() * list.length)];
const pageRequests = await Promise.all(
  Array.from({ length: 200 }, async (_, i) => {
    const candidate = some(candidates);
    const who = some(recruiters.filter((r) => r.agency_id === candidate.agency_id));
    const [operation, variables] = i % 2 ? ['board', { first: 50 }] : ['candidate', { id: `candidate_${candidate.id}`, first: 3 }];
    return { headers: bearer(await person(who)), body: JSON.stringify({ query: OPERATIONS[operation].document, variables }) };
  }),
);
const GREEDY = '{ applications(first: 100) { nodes { id status candidate { name headline } job { title } } } }';
const greedyRequests = [{ headers: bearer(ats), body: JSON.stringify({ query: GREEDY }) }];

// ── what is asked ────────────────────────────────────────────────────────────────────────────────────────────────────
const log = openSync(join(data, 'greedy.log'), 'w');
children.push(
  spawn(process.execPath, [join(product, 'apps/api/main.js')], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXTROUND_SECRET: secret,
      APP_DATABASE_URL: book.appUrl,
      PUBLIC_URL: publicUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', log, log],
  }),
);
const origin = `http://127.0.0.1:${port}`;
while (
  !(await fetch(`${origin}/health/ready`).then(
    (r) => r.ok,
    () => false,
  ))
)
  await new Promise((done) => setTimeout(done, 50));

const [page, greedy] = [fork(join(here, 'load.mjs')), fork(join(here, 'load.mjs'))];
children.push(page, greedy);
const run = (child, order) => new Promise((done) => child.once('message', done).send({ origin, path: '/graphql', seconds, ...order }));
const people = () => run(page, { requests: pageRequests, connections: 4, pause: 40 });
await people();
const times = { quiet: [], greedy: [] };
let refused = 0;
let served = 0;
for (let round = 0; round < rounds; round++) {
  for (const kind of round % 2 ? ['greedy', 'quiet'] : ['quiet', 'greedy']) {
    const [felt, taken] = await Promise.all([
      people(),
      kind === 'greedy' ? run(greedy, { requests: greedyRequests, connections }) : undefined,
    ]);
    if (felt.failures > 0) throw new Error(`The page failed: ${felt.failure}`);
    times[kind].push(...felt.latencies);
    refused += taken?.failures ?? 0;
    served += taken ? taken.used - taken.failures : 0;
  }
}
const p = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)];
const told = (kind) =>
  `p50 ${p(times[kind], 0.5).toFixed(1)} ms, p95 ${p(times[kind], 0.95).toFixed(1)} ms (${times[kind].length} requests)`;
console.log(`The page, quiet:          ${told('quiet')}`);
console.log(`The page, a greedy client: ${told('greedy')}; the client was served ${served} times and refused ${refused} times`);
console.log(`p95 ${(p(times.greedy, 0.95) / p(times.quiet, 0.95)).toFixed(2)} × quiet, goal at most 1.5`);
children.forEach((child) => child.kill());
await book.cluster.stop();
process.exit(0);

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => done(free));
    });
  });
}
