import { Worker } from '@nextround/jobs';
import { cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { BELONGINGS } from '../libs/privacy/belongings.js';
import { Follower, followedTypes, sorted } from './support-feed.js';
import { verification } from './support-journal.js';
import { furnished } from './support-records.js';
import { behindTheWalls, connected, uuidOf } from './support-walls.js';

/** Tables that name a candidate and are not theirs to take away, and why. */
const STAYS: Record<string, string> = {
  journal: 'its entries stay, without their words',
  erasures: 'that it was done',
};
/** Words of the agency's own, which say nothing of the person. */
const OF_THE_AGENCY = [
  'mark-own-company',
  'mark-own-job',
  'mark-other-company',
  'mark-other-job',
  'mark-contact',
  'mark-hook',
  'mark-export',
];

/** Every column of every table, the job queue's too, as text: where any of these words stands. */
const found = (house: House, words: string[]): Promise<string[]> =>
  connected(house.database.adminUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const hits: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ hit: string | null }>(
        `select string_agg(distinct w, ', ') as hit from ${name} t, jsonb_each_text(to_jsonb(t)) c, unnest($1::text[]) w
          where position(lower(w) in lower(case when c.value like '\\\\x%' then encode(decode(substr(c.value, 3), 'hex'), 'escape') else c.value end)) > 0`,
        [words],
      );
      if (rows[0]?.hit) hits.push(`${name}: ${rows[0].hit}`);
    }
    return hits;
  });

describe('what is kept about a person', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let reader: Follower;
  let theirs: string[];
  const words: string[] = [];
  const erase = (who: Person, candidateId: string, reason = 'asked for it by letter') =>
    who.answer('mutation($input: EraseCandidateInput!) { eraseCandidate(input: $input) { erasedId at } }', {
      input: { candidateId, reason },
    });

  beforeAll(async () => {
    house = await openHouse({ poolSize: 14 });
    ({ harbor, kite } = await cast(house));
    const { records } = await furnished(house, harbor);
    const { candidate, recruiter } = harbor;
    await recruiter.do(
      'updateCandidate',
      { candidateId: candidate.id, externalIds: [{ system: 'greenhouse', id: 'mark-external' }] },
      'candidate { id }',
    );
    await candidate.do('updateProfile', { language: 'DE' }, 'viewer { id }');
    // What waits: a letter of hers and one of the agency's, and an invitation.
    const { followUps } = (await candidate.ask(`{ node(id: "${harbor.held}") { ... on Interview { followUps { id kind } } } }`)).node;
    const thanks = followUps.find((step: { kind: string }) => step.kind === 'THANK_YOU');
    if (thanks)
      await candidate.answer('mutation($input: SendFollowUpInput!) { sendFollowUp(input: $input) { followUpStep { id } } }', {
        input: { stepId: thanks.id, subject: 'mark-thanks', body: 'mark-thanks', to: 'jana@client.test' },
      });
    words.push('okafor', candidate.email, 'mark-external', 'mark-thanks');
    for (const { mark } of Object.values(records)) {
      const word = /mark-[a-z-]+/.exec(mark)?.[0];
      if (word && !OF_THE_AGENCY.includes(word)) words.push(word);
    }
    reader = new Follower(harbor.recruiter, house, await followedTypes(house));
    await reader.pull();
    const [journal] = await behindTheWalls(house, `select array_agg(distinct node_id::text) as ids from journal where candidate_id = $1`, [
      uuidOf(candidate.id),
    ]);
    theirs = [...reader.copy.keys()].filter((id) => (journal!['ids'] as string[]).includes(uuidOf(id)));
  });
  afterAll(() => house.close());

  const linkOf = async (who: Person, candidateId?: string) => {
    const { url, expiresAt } = await who.do('requestDataExport', candidateId ? { candidateId } : {}, 'url expiresAt');
    expect(new Date(expiresAt as string).getTime()).toBeGreaterThan(Date.parse(inHours(23)));
    return `${house.url}${new URL(url as string).pathname}`;
  };

  test('what is kept about them is handed out to them whole, once, by a link', async () => {
    const link = await linkOf(harbor.candidate);
    expect((await fetch(link, { method: 'HEAD' })).status).toBe(404);
    const answer = await fetch(link);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await answer.text();
    for (const word of [
      'Maya Okafor',
      'mark-elsewhere',
      'mark-question',
      'mark-private',
      'mark-update',
      'mark-to-agency',
      'mark-released',
      'mark-was-asked',
    ])
      expect(text).toContain(word);
    for (const word of ['mark-scorecard', 'mark-rejection', 'mark-prep-draft', 'Jonas']) expect(text).not.toContain(word);
    expect((await fetch(link)).status).toBe(404);
    expect((await fetch(`${link.slice(0, -3)}AAA`)).status).toBe(404);
  });

  test('it is handed out to a recruiter as far as they see it, and the candidate reads in the trail that it was', async () => {
    const text = await (await fetch(await linkOf(harbor.recruiter, harbor.candidate.id))).text();
    for (const word of ['Maya Okafor', 'mark-scorecard', 'mark-recruiter', 'mark-update']) expect(text).toContain(word);
    for (const word of ['mark-elsewhere', 'mark-question"', 'mark-private', 'mark-update-withdrawn', 'mark-was-asked'])
      expect(text).not.toContain(word);
    const { auditTrail } = await harbor.candidate.ask('{ auditTrail(first: 1) { nodes { actor actorRole action changes { field } } } }');
    expect(auditTrail.nodes).toEqual([
      { actor: harbor.recruiter.name, actorRole: 'RECRUITER', action: 'data-export.view', changes: [{ field: 'dataExport.fetchedAt' }] },
    ]);
  });

  test('it is nobody else’s: not another candidate’s, not the neighbour’s, not theirs who have left', async () => {
    expect(await harbor.other.refusal('requestDataExport', { candidateId: harbor.candidate.id })).toBe('NOT_FOUND');
    expect(await kite.recruiter.refusal('requestDataExport', { candidateId: harbor.candidate.id })).toBe('NOT_FOUND');
    expect(await harbor.admin.refusal('requestDataExport', {})).toBe('BAD_USER_INPUT');
    const link = await linkOf(harbor.colleague, harbor.candidate.id);
    await harbor.admin.do('removeMember', { memberId: harbor.colleague.id }, 'member { id }');
    expect((await fetch(link)).status).toBe(404);
  });

  test('every table that names a candidate is emptied, or stays for a reason', async () => {
    const tables = await behindTheWalls(
      house,
      `select table_name as name from information_schema.columns where column_name = 'candidate_id' and table_schema = 'public' order by 1`,
    );
    expect(tables.map((row) => String(row['name'])).sort()).toEqual([...BELONGINGS, ...Object.keys(STAYS)].sort());
  });

  test('it is erased by an admin alone, with a reason that does not name them', async () => {
    expect(await found(house, words)).not.toEqual([]);
    const { id } = harbor.candidate;
    for (const who of [harbor.recruiter, harbor.auditor, harbor.candidate])
      expect((await erase(who, id)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await erase(kite.admin, id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await erase(harbor.admin, id, 'Maya asked for it')).errors[0]?.extensions.violations?.[0]).toMatchObject({
      path: 'input.reason',
      rule: 'nameless',
    });
  });

  test('erasing leaves no word behind: not in any column of any table, not in the journal, not in what waits to be sent', async () => {
    const { data, errors } = await erase(harbor.admin, harbor.candidate.id);
    expect([data, errors]).toEqual([{ eraseCandidate: { erasedId: harbor.candidate.id, at: expect.any(String) } }, []]);
    expect(await found(house, words)).toEqual([]);
    expect((await erase(harbor.admin, harbor.candidate.id, 'once more')).data).toEqual(data);
  });

  test('erasing leaves the chain whole, and a line that says when, by whom and why', async () => {
    expect(await verification(harbor.auditor)).toMatchObject({ intact: true, firstBrokenSeq: null });
    const { auditTrail } = await harbor.auditor.ask(
      `query($f: AuditFilter) { auditTrail(first: 1, filter: $f) { nodes { actor actorRole action subjectId changes { field after } } } }`,
      { f: { subjectId: harbor.candidate.id } },
    );
    expect(auditTrail.nodes).toEqual([
      {
        actor: harbor.admin.name,
        actorRole: 'ADMIN',
        action: 'candidate.erase',
        subjectId: harbor.candidate.id,
        changes: expect.arrayContaining([{ field: 'erasure.reason', after: 'asked for it by letter' }]),
      },
    ]);
  });

  test('whoever is erased is DELETED in every copy, record by record', async () => {
    expect(theirs.length).toBeGreaterThan(25);
    const told = await reader.catchUp();
    const gone = new Set(told.filter(({ kind }) => kind === 'DELETED').map(({ nodeId }) => nodeId));
    expect(theirs.filter((id) => !gone.has(id))).toEqual([]);
    expect(sorted(reader.copy)).toEqual(sorted(await reader.source()));
  });

  test('whoever is erased cannot sign in any more, and whatever waited for them or about them is not sent and troubles no job', async () => {
    expect((await harbor.candidate.answer('{ viewer { name } }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await behindTheWalls(house, 'update graphile_worker._private_jobs set run_at = now()');
    await house.app.get(Worker).start();
    const waiting = async () =>
      (
        await behindTheWalls(house, 'select count(*)::int as n from graphile_worker._private_jobs where run_at <= now() and attempts = 0')
      )[0]!['n'];
    while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await behindTheWalls(house, 'select last_error from graphile_worker._private_jobs where last_error is not null')).toEqual([]);
    expect(await found(house, words)).toEqual([]);
  });
});
