// npm run bulk [-- --candidates=100000] [--seconds=5]
// What people feel of an export of everything: one agency of 100,000 candidates with three applications each, whose own people read its
// boards and candidates, beside its export and without it. A worker of its own reads, one process of Nextround serves. The file is held
// against the tables.
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openForUse, share, told } from './felt.mjs';

const { values: flags } = parseArgs({
  options: { candidates: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '5' } },
});
const [many, seconds] = [flags.candidates, flags.seconds].map(Number);
const CANDIDATES = `insert into candidates (agency_id, id, name, email, headline, location, time_zone, recruiter_id)
  select $1, gen_random_uuid(), 'Number ' || n, 'number' || n || '@example.com', 'Builds payment systems', 'Berlin', 'Europe/Berlin',
    (select id from memberships where agency_id = $1 and role = 'RECRUITER' limit 1) from generate_series(1, $2::int) n`;
const APPLICATIONS = `insert into applications (agency_id, id, candidate_id, job_id, stage_id)
  select $1, gen_random_uuid(), c.id, j.id, (select id from stages where agency_id = $1 limit 1) from candidates c
  cross join (select id from jobs where agency_id = $1 order by id limit 3) j where c.agency_id = $1 and c.name like 'Number %'`;
const nextround = await openForUse({
  folder: 'bulk',
  scopes: ['candidates:read', 'applications:read', 'changes:read'],
  seconds,
  write: async (client, agencyId) => {
    await client.query(CANDIDATES, [agencyId, many]);
    await client.query(APPLICATIONS, [agencyId]);
    await client.query('vacuum (analyze) candidates, applications');
  },
});
const { book, agencyId, origin, client } = nextround;
const people = await nextround.people((candidate) => candidate.agency_id === agencyId);
nextround.start('worker');

async function ask(query, variables = {}) {
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: client, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
const look = async (id) =>
  (await ask('query($id: ID!) { node(id: $id) { ... on BulkExport { state endedBecause records total size url } } }', { id })).node;

const quiet = [];
const beside = [];
await people();
for (let round = 0; round < 4; round++) quiet.push(...(await people()));
const query =
  '{ candidates { nodes { id name email headline location updatedAt applications(first: 20) { nodes { id status appliedAt updatedAt currentStage { name } job { id title } } pageInfo { hasNextPage } } } } }';
const started = performance.now();
const { id } = (
  await ask('mutation($input: StartBulkExportInput!) { startBulkExport(input: $input) { bulkExport { id } } }', { input: { query } })
).startBulkExport.bulkExport;
let found = await look(id);
let took;
for (let running = true; running;) {
  const felt = people();
  const done = (async () => {
    for (const until = performance.now() + seconds * 1000; performance.now() < until && running;) {
      found = await look(id);
      running = ['QUEUED', 'RUNNING'].includes(found.state);
      took = performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  })();
  await done;
  const times = await felt;
  // The round in which it ended was only in part beside it.
  if (running || beside.length === 0) beside.push(...times);
}
if (found.state !== 'DONE') throw new Error(`The export ended as ${JSON.stringify(found)}.`);
for (let round = 0; round < 4; round++) quiet.push(...(await people()));

const begun = performance.now();
const file = Buffer.from(await (await fetch(`${origin}${found.url}`, { headers: client })).arrayBuffer());
const fetched = performance.now() - begun;
const lines = gunzipSync(file).toString().trimEnd().split('\n');
const ids = new Set();
let applications = 0;
for (const line of lines) {
  const candidate = JSON.parse(line);
  ids.add(candidate.id);
  applications += candidate.applications.nodes.length;
}
const [source] = await book.admin(
  async (c) =>
    (
      await c.query(
        `select (select count(*)::int from candidates where agency_id = $1) as candidates, (select count(*)::int from applications where agency_id = $1) as applications`,
        [agencyId],
      )
    ).rows,
);
if (lines.length !== source.candidates || ids.size !== source.candidates || applications !== source.applications)
  throw new Error(
    `The file holds ${lines.length} lines, ${ids.size} candidates and ${applications} applications; there are ${JSON.stringify(source)}.`,
  );
console.log(
  `${lines.length} candidates with ${applications} applications, all of them and each once, in ${(took / 1000).toFixed(0)} s: ${(found.size / 1e6).toFixed(1)} MB packed, fetched in ${(fetched / 1000).toFixed(1)} s`,
);
console.log(`The page, quiet:             ${told(quiet)}`);
console.log(`The page, beside the export: ${told(beside)}`);
console.log(`p95 ${(share(beside, 0.95) / share(quiet, 0.95)).toFixed(2)} × quiet, goal at most 1.5`);
await nextround.close();
process.exit(0);
