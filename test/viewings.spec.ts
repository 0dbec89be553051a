import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Worker } from '@nextround/jobs';
import { isObjectType } from 'graphql';
import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { Browser } from './support-access.js';
import { kindOf, Wire } from './oracle/wire.js';
import { furnished } from './support-records.js';
import { behindTheWalls, connected, uuidOf } from './support-walls.js';

const SCOPES = [
  'candidates:read',
  'applications:read',
  'interviews:read',
  'debriefs:read',
  'feedback:read',
  'scorecards:read',
  'changes:read',
];
const DEBRIEFS = '{ interviews { nodes { id debrief { answers { text } } } } }';
const ENTRY = 'nodes { action actor actorRole changes { field after } subject { id ... on Viewing { matter reader candidates { id } } } }';

describe('who was shown what is private', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let ats: Person;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    await furnished(house, harbor);
    await harbor.other.do(
      'submitDebrief',
      {
        interviewId: await roundOf(harbor.otherApplication),
        answers: [{ promptId: harbor.prompts['COMPANY'], text: 'calm', audience: 'CLIENT' }],
      },
      'debrief { id }',
    );
    ats = await harbor.admin.client([...SCOPES, 'scorecards:write']);
  });
  afterAll(() => house.close());

  const roundOf = async (applicationId: string): Promise<string> => {
    const [round] = await behindTheWalls(house, `select 'interview_' || id as id from interviews where application_id = $1`, [
      uuidOf(applicationId),
    ]);
    if (round) return String(round['id']);
    const input = {
      applicationId,
      format: 'PHONE',
      kind: 'FINAL',
      startsAt: '2026-01-05T09:00:00Z',
      endsAt: '2026-01-05T10:00:00Z',
      timeZone: 'Europe/Berlin',
    };
    return (await harbor.recruiter.do('scheduleInterview', input, 'interview { id }')).interview.id as string;
  };
  const viewings = async (who: Person, first = 20) =>
    (await who.ask(`{ auditTrail(first: ${first}, filter: { action: "viewed" }) { ${ENTRY} } }`)).auditTrail.nodes as {
      actor: string;
      actorRole: string;
      changes: { field: string; after: string | null }[];
      subject: { id: string; matter: string; reader: string; candidates: { id: string }[] };
    }[];
  /** What was noted while something was done, the latest first. */
  const noted = async (work: () => Promise<unknown>) => {
    const before = (await viewings(harbor.admin)).length;
    await work();
    const after = await viewings(harbor.admin, 50);
    return after.slice(0, after.length - before);
  };

  test('a system that reads answers of two candidates leaves one entry, which says what it read and of whom', async () => {
    const [entry, ...more] = await noted(() => ats.ask(DEBRIEFS));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ actor: ats.name, actorRole: 'API_CLIENT', subject: { matter: 'DEBRIEF', reader: ats.name } });
    expect(entry!.subject.candidates.map(({ id }) => id).sort()).toEqual([harbor.candidate.id, harbor.other.id].sort());
    // Whose it was stands in the record, not in the journal.
    expect(entry!.changes.find(({ field }) => field === 'candidateIds')).toEqual({ field: 'candidateIds', after: null });
  });

  test('a candidate reads in their trail that theirs was read, and of nobody else', async () => {
    const [entry] = await viewings(harbor.candidate);
    expect(entry).toMatchObject({ actorRole: 'API_CLIENT', subject: { matter: 'DEBRIEF', reader: ats.name } });
    expect(entry!.subject.candidates).toEqual([{ id: harbor.candidate.id }]);
    expect(JSON.stringify(await viewings(harbor.candidate))).not.toContain(uuidOf(harbor.other.id));
    expect((await viewings(harbor.other)).map(({ subject }) => subject.candidates)).toEqual([[{ id: harbor.other.id }]]);
    expect(await viewings(kite.admin)).toEqual([]);
    for (const who of [kite.admin, kite.candidate, harbor.recruiter, ats])
      expect((await who.ask(`{ node(id: "${entry!.subject.id}") { id } }`)).node).toBeNull();
  });

  test('the hiring side’s words are noted for the agency, and of them a candidate learns nothing', async () => {
    const before = await viewings(harbor.candidate);
    const entries = await noted(() => ats.ask('{ interviews { nodes { scorecards { strengths } ratingGaps { topic } } } }'));
    expect(entries.map(({ subject }) => subject.matter).sort()).toEqual(['DEBRIEF', 'SCORECARD']);
    expect((await viewings(harbor.candidate)).filter(({ subject }) => subject.matter === 'SCORECARD')).toEqual([]);
    expect((await viewings(harbor.candidate)).length).toBe(before.length + 1);
  });

  test('what is nobody’s private matter is not noted, nor what is not there, nor what people read in their work', async () => {
    expect(
      await noted(() =>
        ats.ask(
          '{ candidates { nodes { name email applications { nodes { id } } } } interviews { nodes { debrief { id submittedAt } } } }',
        ),
      ),
    ).toEqual([]);
    expect(await noted(() => ats.ask(`{ node(id: "${harbor.ahead}") { ... on Interview { debrief { answers { text } } } } }`))).toEqual([]);
    expect(await noted(() => harbor.recruiter.ask(DEBRIEFS))).toEqual([]);
  });

  test('what a change answers with is noted too, once, however often it is asked again', async () => {
    const browser = new Browser(house.url, ats.token);
    const key = { 'idempotency-key': randomUUID() };
    const record = 'mutation($input: RecordScorecardInput!) { recordScorecard(input: $input) { scorecard { strengths } } }';
    const input = { interviewId: harbor.held, interviewer: 'Nora', overallRecommendation: 'YES', strengths: 'clear' };
    const entries = await noted(async () => {
      for (let again = 0; again < 2; again++)
        expect((await browser.send(record, { input }, key)).data).toEqual({ recordScorecard: { scorecard: { strengths: 'clear' } } });
    });
    expect(entries.map(({ subject }) => subject.matter)).toEqual(['SCORECARD']);
    const without = await noted(() => browser.send(record, { input: { ...input, interviewer: 'Nils' } }));
    expect(without.map(({ subject }) => subject.matter)).toEqual(['SCORECARD']);
  });

  test('the feed tells nobody of it, and wakes nobody for it', async () => {
    const told = async () =>
      (await behindTheWalls(house, 'select told::int, seq::int from journal_heads where agency_id = $1', [uuidOf(harbor.id)]))[0]!;
    const { feedCursor } = await ats.ask('{ feedCursor }');
    const before = await told();
    await ats.ask(DEBRIEFS);
    expect(await told()).toEqual({ told: before['told'], seq: before['seq'] + 1 });
    for (const who of [ats, harbor.admin, harbor.candidate])
      expect(
        (await who.ask('{ changes(last: 5) { nodes { nodeType } } }')).changes.nodes.map((c: { nodeType: string }) => c.nodeType),
      ).not.toContain('Viewing');
    expect((await ats.ask(`{ changes(after: "${feedCursor}") { nodes { nodeType } } }`)).changes.nodes).toEqual([]);
    expect((await harbor.auditor.ask('{ auditVerification { intact } }')).auditVerification.intact).toBe(true);
  });

  test('it is still read by one statement; behind it, in the same transaction, one is written', async () => {
    const wire = new Wire();
    const sent = (await wire.during(() => ats.ask(DEBRIEFS)).finally(() => wire.close())).map(kindOf);
    const charge = ['begin', 'other', 'commit'];
    expect(sent).toEqual([...charge, 'begin', 'other', 'data', 'line', 'other', 'other', 'commit']);
  });

  test('what cannot be noted is not read', async () => {
    const [{ app }] = (await behindTheWalls(
      house,
      `select grantee as app from information_schema.role_table_grants where table_name = 'candidates' and privilege_type = 'INSERT' and grantee <> 'nextround_owner' limit 1`,
    )) as [{ app: string }];
    await connected(house.database.adminUrl, async (client) => {
      await client.query(`revoke insert on viewings from ${app}`);
      const { data, errors } = await ats.answer(DEBRIEFS);
      await client.query(`grant insert on viewings to ${app}`);
      expect([data ?? null, errors.length]).toEqual([null, 1]);
    });
  });

  test('every field of what clients read about a person says whether it is private', () => {
    const { schema } = house.app.get(GraphQLSchemaHost);
    const plain: Record<string, string> = {
      Debrief: 'answers id interview revision submittedAt updatedAt version',
      DebriefAnswer: 'audience prompt',
      Scorecard: 'contact id interview interviewer submittedAt submittedBy',
      ReleasedFeedback: 'id interview readAt releasedAt releasedBy scorecard',
      ProcessUpdate: 'candidate disclosures id sharedAt withdrawnAt',
      Disclosure: 'candidate clientCompany decidedAt expiresAt id processUpdate reason requestedAt requestedBy revokedAt state',
    };
    for (const [name, fields] of Object.entries(plain)) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no type.`);
      const open = Object.values(type.getFields()).filter((field) => !field.extensions['private']);
      expect([
        name,
        open
          .map((field) => field.name)
          .sort()
          .join(' '),
      ]).toEqual([name, fields]);
    }
  });

  test('what an admin takes out as a file is noted like what a system reads', async () => {
    const entries = await noted(async () => {
      const { bulkExport } = await harbor.admin.do('startBulkExport', { query: DEBRIEFS }, 'bulkExport { id }');
      // From here on the worker does its own beside whatever is asked: this comes last.
      await house.app.get(Worker).start();
      const state = async () =>
        (await harbor.admin.ask(`{ node(id: "${bulkExport.id}") { ... on BulkExport { state } } }`)).node.state as string;
      while ((await state()) !== 'DONE') await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(entries).toMatchObject([
      { actor: harbor.admin.name, actorRole: 'ADMIN', subject: { matter: 'DEBRIEF', reader: harbor.admin.name } },
    ]);
    expect((await viewings(harbor.candidate))[0]!.subject.reader).toBe(harbor.admin.name);
  });
});
