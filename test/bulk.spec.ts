import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SCOPES } from '@nextround/access';
import { accept, cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { quietly } from './support-access.js';
import { behindTheWalls, uuidOf } from './support-walls.js';
import { Crew } from './year/crew.js';

const EVERY = Object.keys(SCOPES);
/** How many candidates stand in the book beside the cast. */
const MANY = 300;
const FIELDS =
  'id name headline updatedAt applications(first: 20) { nodes { id status currentStage { name } job { id title } updatedAt } }';
const CANDIDATES = `{ candidates { nodes { ${FIELDS} } } }`;
/** Dear records make short pages: this one is under way for long enough to be ended. */
const DEAR =
  '{ candidates { nodes { id applications(first: 100) { nodes { job { id title clientCompany { id name jobs(first: 5) { nodes { id title } } } } } } } } }';
const WORDS = 'id list state endedBecause records total size feedCursor url requestedAt startedAt endedAt expiresAt fetchedAt';
const DAY = 86_400_000;

type Line = Record<string, unknown> & { id: string; name: string };
// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
type Found = Record<string, any> & { id: string };

describe('an export', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let crew: Crew;
  let agencys: Person;
  const folder = mkdtempSync(join(tmpdir(), 'nextround-bulk-'));
  const ahead = join(folder, 'ahead');

  beforeAll(async () => {
    house = await openHouse({ points: 1_000_000 });
    ({ harbor, kite } = await cast(house));
    await quietly(
      house,
      `insert into candidates (agency_id, id, name, headline, time_zone, language, recruiter_id)
        select $1, gen_random_uuid(), 'Number ' || n, 'Engineer ' || n, 'Europe/Berlin', 'EN', $2 from generate_series(1, ${MANY}) n`,
      [uuidOf(harbor.id), uuidOf(harbor.recruiter.id)],
    );
    agencys = await harbor.admin.client(EVERY);
    writeFileSync(ahead, '0');
    crew = new Crew(() => ({
      APP_DATABASE_URL: house.database.appUrl,
      NEXTROUND_SECRET: 'a secret of the tests, long enough for everybody',
      NEXTROUND_CLOCK: ahead,
      NEXTROUND_DATA: folder,
      POOL_SIZE: '4',
    }));
    await crew.hire();
  }, 60_000);
  afterAll(async () => {
    await crew?.dismiss();
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (who: Person, query = CANDIDATES) =>
    (await who.do('startBulkExport', { query }, `bulkExport { ${WORDS} }`)).bulkExport as Found;
  const look = async (who: Person, id: string) =>
    (await who.ask(`query($id: ID!) { node(id: $id) { ... on BulkExport { ${WORDS} } } }`, { id })).node as Found;

  async function until(who: Person, id: string, is: (found: Found) => boolean): Promise<Found> {
    for (;;) {
      const found = await look(who, id);
      if (is(found)) return found;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }
  const done = (who: Person, id: string) => until(who, id, ({ state }) => !['QUEUED', 'RUNNING'].includes(state));
  const underWay = (who: Person, id: string) => until(who, id, ({ records }) => records > 0);

  const fetched = (who: Person, { id }: { id: string }, headers: Record<string, string> = {}) =>
    fetch(`${house.url}/bulk-exports/${id}.ndjson.gz`, { headers: { authorization: `Bearer ${who.token}`, ...headers } });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
  const linesOf = (file: Buffer) =>
    gunzipSync(file)
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
  const fileOf = async (who: Person, found: { id: string }) => linesOf(await bytesOf(await fetched(who, found)));
  const partsOf = async (id: string) =>
    (await behindTheWalls(house, 'select count(*)::int as n from bulk_export_parts where export_id = $1', [uuidOf(id)]))[0]!['n'] as number;

  async function pulled(who: Person, fields = FIELDS): Promise<Line[]> {
    const all: Line[] = [];
    for (let after: string | null = null; ;) {
      const { candidates } = await who.ask(
        `query($after: String) { candidates(first: 20, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      all.push(...(candidates.nodes as Line[]));
      if (!candidates.pageInfo.hasNextPage) return all;
      after = candidates.pageInfo.endCursor as string;
    }
  }

  test('is what a pull would have come to, however often a worker is killed, and joins the feed without a gap', async () => {
    const begun = await start(agencys);
    expect(begun).toMatchObject({ list: 'candidates', state: 'RUNNING', records: 0, url: null, expiresAt: null });
    const { recruiter } = harbor;
    for (let kills = 0, seen = 0; kills < 2; kills++) {
      await until(agencys, begun.id, ({ records, state }) => records > seen || state === 'DONE');
      await crew.kill(crew.names[0]!);
      seen = (await look(agencys, begun.id)).records;
      await recruiter.do('addCandidate', { name: `Aaron Late ${kills}` }, 'candidate { id }');
      await crew.complete();
    }
    const found = await done(agencys, begun.id);
    expect(found).toMatchObject({ state: 'DONE', endedBecause: null, total: MANY + 2, fetchedAt: null });
    expect(Date.parse(found.expiresAt) - Date.parse(found.endedAt)).toBe(7 * DAY);

    const lines = await fileOf(agencys, found);
    expect(lines.length).toBe(found.records);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const copy = new Map(lines.map((line) => [line.id, line]));
    expect(copy.size).toBeLessThan(MANY + 4);
    const { changes } = await agencys.ask(
      `query($after: String) { changes(first: 100, after: $after, types: ["Candidate"]) { nodes { nodeId node { ... on Candidate { ${FIELDS.replace('20', '1')} } } } } }`,
      { after: found.feedCursor },
    );
    for (const { nodeId, node } of changes.nodes as { nodeId: string; node: Line }[]) copy.set(nodeId, node);
    expect([...copy.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      (await pulled(agencys)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  test('is fetched in pieces that make one file, with a name of its own, and the trail tells by whom', async () => {
    const found = (await agencys.ask(`{ bulkExports(first: 1) { nodes { ${WORDS} } } }`)).bulkExports.nodes[0];
    const whole = await fetched(agencys, found);
    expect(whole.headers.get('content-type')).toBe('application/gzip');
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment; filename="candidates-\d{4}-\d\d-\d\d\.ndjson\.gz"$/);
    expect(whole.headers.get('cache-control')).toBe('no-store');
    const file = await bytesOf(whole);
    expect(file.length).toBe(found.size);
    const at = 1 + Math.floor(found.size / 3);
    const [head, middle, tail] = await Promise.all(
      [`bytes=0-${at - 1}`, `bytes=${at}-${2 * at}`, `bytes=${2 * at + 1}-`].map(async (range) => {
        const piece = await fetched(agencys, found, { range });
        expect(piece.status).toBe(206);
        return bytesOf(piece);
      }),
    );
    expect(Buffer.concat([head!, middle!, tail!]).equals(file)).toBe(true);
    const beyond = await fetched(agencys, found, { range: `bytes=${found.size}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${found.size}`]);
    expect((await fetched(agencys, found, { range: 'bytes=0-9', 'if-range': '"another file"' })).status).toBe(200);
    const { auditTrail } = await harbor.admin.ask(
      `query($id: ID!) { auditTrail(first: 100, filter: { subjectId: $id }) { nodes { action actor actorRole } } }`,
      { id: found.id },
    );
    expect(auditTrail.nodes).toContainEqual({ action: 'bulk-export.fetch', actor: agencys.name, actorRole: 'API_CLIENT' });
    expect(auditTrail.nodes.at(-1)).toEqual({ action: 'bulk-export.start', actor: agencys.name, actorRole: 'API_CLIENT' });
  });

  test('holds for the system of one company what is that company’s, and for an admin what the agency has', async () => {
    const { recruiter, admin } = harbor;
    const { clientCompany } = await recruiter.do('addClientCompany', { name: 'Beacon' }, 'clientCompany { id }');
    const { job } = await recruiter.do('openJob', { clientCompanyId: clientCompany.id, title: 'Of Beacon' }, 'job { id }');
    await recruiter.do('submitApplication', { candidateId: harbor.other.id, jobId: job.id }, 'application { id }');
    const beacons = await admin.client(EVERY, clientCompany.id as string);
    const own = await done(beacons, (await start(beacons)).id);
    expect(own).toMatchObject({ state: 'DONE', records: 1, total: 1 });
    const lines = await fileOf(beacons, own);
    expect(lines).toEqual(await pulled(beacons));
    expect(lines).toMatchObject([{ id: harbor.other.id, applications: { nodes: [{ job: { title: 'Of Beacon' } }] } }]);
    const all = await done(admin, (await start(admin, '{ clientCompanies { nodes { name } } }')).id);
    expect((await fileOf(admin, all)).map(({ name }) => name)).toEqual(['Beacon', 'Harbor Client']);
  });

  test('is nobody’s but whose it is: not the neighbour’s, another client’s, a recruiter’s or a token’s with fewer scopes', async () => {
    const found = (await agencys.ask(`{ bulkExports(last: 1) { nodes { ${WORDS} } } }`)).bulkExports.nodes[0];
    const neighbour = await kite.admin.client(EVERY);
    const another = await harbor.admin.client(EVERY);
    for (const who of [neighbour, another, kite.admin]) {
      expect([(await look(who, found.id)) ?? null, (await fetched(who, found)).status]).toEqual([null, 404]);
      expect(await who.refusal('cancelBulkExport', { bulkExportId: found.id })).toBe('NOT_FOUND');
    }
    for (const who of [neighbour, another]) expect((await who.ask('{ bulkExports { totalCount } }')).bulkExports.totalCount).toBe(0);
    for (const who of [harbor.recruiter, harbor.auditor, harbor.candidate]) {
      expect(await who.refusal('startBulkExport', { query: CANDIDATES })).toBe('FORBIDDEN');
      expect((await fetched(who, found)).status).toBe(403);
    }
    expect((await fetched(house.stranger, found)).status).toBe(401);
    await harbor.admin.do('updateApiClient', { apiClientId: agencys.id, scopes: EVERY.slice(0, -1) }, 'apiClient { id }');
    expect([(await look(agencys, found.id)) ?? null, (await fetched(agencys, found)).status]).toEqual([null, 404]);
    await harbor.admin.do('updateApiClient', { apiClientId: agencys.id, scopes: EVERY }, 'apiClient { id }');
    expect((await fetched(agencys, found)).status).toBe(200);
  });

  test('waits for the one before it; cancelled it stops at once, and nothing of it is left', async () => {
    const first = await start(agencys, DEAR);
    const second = await start(harbor.admin, '{ jobs { nodes { id } } }');
    expect([first.state, second.state]).toEqual(['RUNNING', 'QUEUED']);
    expect((await fetched(agencys, first)).status).toBe(409);
    await underWay(agencys, first.id);
    await agencys.do('cancelBulkExport', { bulkExportId: first.id }, 'bulkExport { id }');
    const stopped = await look(agencys, first.id);
    expect(stopped).toMatchObject({ state: 'CANCELLED', url: null });
    expect((await done(harbor.admin, second.id)).state).toBe('DONE');
    expect(await look(agencys, first.id)).toEqual(stopped);
    expect(await partsOf(first.id)).toBe(0);
    expect((await fetched(agencys, first)).status).toBe(410);
    expect(await agencys.refusal('cancelBulkExport', { bulkExportId: first.id })).toBe('TOO_LATE');
    await harbor.admin.do('cancelBulkExport', { bulkExportId: second.id }, 'bulkExport { id }');
    expect(await look(harbor.admin, second.id)).toMatchObject({ state: 'EXPIRED', endedBecause: null, url: null });
    expect(await partsOf(second.id)).toBe(0);
  });

  test('ends where whoever asked is revoked, loses a scope, or is no admin any more', async () => {
    const revoked = await harbor.admin.client(EVERY);
    const narrowed = await harbor.admin.client(EVERY);
    const admin = new Person('Nora Ek', 'nora@harbor.test', house.url, null);
    const { url } = await harbor.admin.do('inviteMember', { email: admin.email, name: admin.name, role: 'ADMIN' }, 'url');
    await accept(admin, url as string);
    const ends: [Person, () => Promise<unknown>][] = [
      [revoked, () => harbor.admin.do('revokeApiClient', { apiClientId: revoked.id }, 'apiClient { id }')],
      [narrowed, () => harbor.admin.do('updateApiClient', { apiClientId: narrowed.id, scopes: ['candidates:read'] }, 'apiClient { id }')],
      [admin, () => harbor.admin.do('changeMemberRole', { memberId: admin.id, role: 'RECRUITER' }, 'member { id }')],
    ];
    for (const [who, ending] of ends) {
      const { id } = await start(who, DEAR);
      await underWay(harbor.admin, id);
      await ending();
      expect(await done(harbor.admin, id)).toMatchObject({ state: 'FAILED', endedBecause: 'NOT_ALLOWED', url: null });
      expect(await partsOf(id)).toBe(0);
    }
  });

  test('does not outlive whom it may hold: files go with an erasure, what is under way begins anew without them', async () => {
    const kept = await done(agencys, (await start(agencys, '{ candidates { nodes { name } } }')).id);
    const named = await start(agencys, '{ candidates(search: "Number 17") { nodes { name } } }').then(({ id }) => done(agencys, id));
    const people = (await harbor.admin.ask('{ candidates(search: "Number 17") { nodes { id name } } }')).candidates.nodes as Line[];
    const erased: string[] = [];
    let running: Found;
    // Where it was done sooner than somebody was erased, its file went with them: once more.
    do {
      running = await start(agencys);
      await underWay(agencys, running.id);
      erased.push(people[erased.length]!.id);
      await harbor.admin.do('eraseCandidate', { candidateId: erased.at(-1), reason: 'asked for it by mail' }, 'erasedId');
    } while ((await look(agencys, running.id)).state !== 'RUNNING');
    for (const gone of [kept, named]) {
      expect(await look(agencys, gone.id)).toMatchObject({ state: 'EXPIRED', endedBecause: 'ERASURE', url: null });
      expect(await partsOf(gone.id)).toBe(0);
      expect((await fetched(agencys, gone)).status).toBe(410);
    }
    const queries = await behindTheWalls(house, 'select query from bulk_exports');
    expect(JSON.stringify(queries)).not.toContain('Number 17');
    const anew = await done(agencys, running.id);
    expect(anew.state).toBe('DONE');
    const lines = await fileOf(agencys, anew);
    expect(lines.length).toBe(anew.records);
    expect(lines).toEqual(await pulled(agencys));
    expect(lines.map(({ id }) => id)).toEqual(expect.not.arrayContaining(erased));
  });

  test('is removed after seven days', async () => {
    const [kept] = (await agencys.ask(`{ bulkExports(first: 1) { nodes { ${WORDS} } } }`)).bulkExports.nodes;
    expect(kept.state).toBe('DONE');
    writeFileSync(ahead, String(7 * DAY + 60_000));
    const gone = await until(agencys, kept.id, ({ state }) => state !== 'DONE');
    expect(gone).toMatchObject({ state: 'EXPIRED', endedBecause: null, url: null });
    expect(await partsOf(kept.id)).toBe(0);
  });

  test.each([
    ['{ candidates { nodes { id } } jobs { nodes { id } } }', 'one-list', '`candidates`, `jobs`'],
    ['{ agency { name } }', 'list', '`agency`'],
    ['{ candidates(first: 5) { nodes { id } } }', 'whole', '`first`'],
    ['{ candidates { totalCount nodes { id } } }', 'nodes', '`candidates`'],
    ['{ candidates { edges { node { id } } } }', 'nodes', '`candidates`'],
    ['query($q: String) { candidates(search: $q) { nodes { id } } }', 'variables', 'variables'],
    ['mutation { addCandidate(input: { name: "A" }) { candidate { id } } }', 'query', 'nothing that writes'],
    ['subscription { journal { nodeId } }', 'query', 'one query'],
    ['query A { jobs { nodes { id } } } query B { jobs { nodes { id } } }', 'query', 'one query'],
    ['{ candidates { nodes { shoeSize } } }', 'valid', 'shoeSize'],
    ['{ candidates {', 'syntax', 'Syntax Error'],
  ])('says what is wrong with %s', async (query, rule, words) => {
    const { errors } = await agencys.answer('mutation($q: String!) { startBulkExport(input: { query: $q }) { bulkExport { id } } }', {
      q: query,
    });
    expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', violations: [{ path: 'input.query', rule }] });
    expect(errors[0]!.message).toContain(words);
  });

  test('is held to the limits and the scopes of any query, before it begins', async () => {
    const reader = await harbor.admin.client(['candidates:read']);
    expect(await reader.refusal('startBulkExport', { query: '{ jobs { nodes { id } } }' })).toBe('FORBIDDEN');
    const dear =
      '{ candidates { nodes { applications(first: 100) { nodes { candidate { applications(first: 100) { nodes { id } } } } } } } }';
    const deep = `{ candidates { nodes ${'{ applications { nodes { candidate '.repeat(4)}{ id }${' } } }'.repeat(4)} } }`;
    for (const query of [dear, deep]) expect(await agencys.refusal('startBulkExport', { query })).toBe('QUERY_TOO_COMPLEX');
    expect((await start(reader, '{ candidates { nodes { id } } }')).feedCursor).toBeNull();
  });
});
