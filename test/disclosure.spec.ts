import { cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { Language } from '@nextround/access';
import { grantedWording, mustNotTell } from '@nextround/disclosure';
import { post } from '@nextround/mail';
import { clock, Tenancy, type BadInput, type Role } from '@nextround/tenancy';
import { behindTheWalls, connected, outcome, seated, seatOf, uuidOf } from './support-walls.js';

const round = (process: Record<string, unknown>, hours: number) => ({
  ...process,
  format: 'VIDEO',
  kind: 'TECHNICAL',
  startsAt: inHours(hours),
  endsAt: inHours(hours + 1),
  timeZone: 'Europe/Berlin',
  location: 'Quellhaus, Tor 4',
  interviewers: [{ name: 'Ada Quell' }],
});
const track = async (who: Person, input: Record<string, unknown> = {}): Promise<string> =>
  (await who.do('trackOtherProcess', { companyName: 'Quellwerk GmbH', stage: 'INTERVIEWING', ...input }, 'otherProcess { id }'))
    .otherProcess.id as string;

describe('a candidate’s other process', () => {
  let house: House;
  let harbor: Agency;
  let maya: Person;
  let process: string;
  let past: string;
  let ahead: string;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    maya = harbor.candidate;
    process = await track(maya, { role: 'Quellmeisterin', notes: 'quell-notes', offerDeadline: inHours(90) });
    const book = async (hours: number) =>
      (await maya.do('scheduleInterview', round({ otherProcessId: process }, hours), 'interview { id }')).interview.id as string;
    past = await book(-3);
    ahead = await book(30);
  });
  afterAll(() => house.close());

  test('is hers to write down, to read and to change', async () => {
    const changed = await maya.do(
      'updateOtherProcess',
      { otherProcessId: process, stage: 'OFFER', notes: null, expectedVersion: 1 },
      'otherProcess { companyName role stage notes sharing version interviews { id round } }',
    );
    expect(changed.otherProcess).toEqual({
      companyName: 'Quellwerk GmbH',
      role: 'Quellmeisterin',
      stage: 'OFFER',
      notes: null,
      sharing: 'NOTHING',
      version: 2,
      interviews: [
        { id: past, round: 1 },
        { id: ahead, round: 2 },
      ],
    });
    expect(await maya.refusal('updateOtherProcess', { otherProcessId: process, stage: 'OFFER', expectedVersion: 1 })).toBe('CONFLICT');
    expect((await maya.ask('{ otherProcesses { totalCount nodes { id } } }')).otherProcesses).toEqual({
      totalCount: 1,
      nodes: [{ id: process }],
    });
    const { interviews } = await maya.ask(
      '{ interviews(first: 10) { nodes { id process { __typename ... on OtherProcess { id companyName } } } } }',
    );
    expect(interviews.nodes.find((i: { id: string }) => i.id === ahead).process).toEqual({
      __typename: 'OtherProcess',
      id: process,
      companyName: 'Quellwerk GmbH',
    });
    expect(interviews.nodes.find((i: { id: string }) => i.id === harbor.ahead).process.__typename).toBe('Application');
  });

  test('its rounds are booked, moved and called off by her, and have their own questions and debrief', async () => {
    const extra = (await maya.do('scheduleInterview', round({ otherProcessId: process }, -2), 'interview { id round }')).interview;
    expect(extra.round).toBe(3);
    await maya.do('promiseFeedback', { interviewId: extra.id, promisedAt: inHours(60) }, 'interview { id }');
    await maya.do('markNoShow', { interviewId: extra.id }, 'interview { status }');
    await maya.do('rescheduleInterview', { interviewId: extra.id, startsAt: inHours(40), endsAt: inHours(41) }, 'interview { id }');
    await maya.do('holdInterview', { interviewId: extra.id }, 'interview { id }');
    const off = await maya.do('cancelInterview', { interviewId: extra.id, reason: 'quell-reason' }, 'interview { status }');
    expect(off.interview.status).toBe('CANCELLED');
    await maya.do('prepareQuestion', { interviewId: ahead, text: 'quell-question' }, 'preparedQuestion { id }');
    const answers = [{ promptId: harbor.prompts['COMPANY'], rating: 4, text: 'quell-answer', audience: 'CLIENT' }];
    await maya.do('saveDebrief', { interviewId: past, answers }, 'debrief { id }');
    const { debrief } = await maya.do(
      'submitDebrief',
      { interviewId: past },
      'debrief { submittedAt revision answers { text } interview { id } }',
    );
    expect(debrief).toMatchObject({ revision: 1, answers: [{ text: 'quell-answer' }], interview: { id: past } });
    expect(debrief.submittedAt).not.toBeNull();
    expect(await behindTheWalls(house, `select 1 from published_answers where text like 'quell%'`)).toEqual([]);
    await maya.do('saveDebrief', { interviewId: past, answers: [{ ...answers[0], audience: 'RECRUITER' }] }, 'debrief { id }');
    expect(await behindTheWalls(house, `select 1 from published_answers where text like 'quell%'`)).toEqual([]);
  });

  test('a round names exactly one process, and everybody books in their own only', async () => {
    const tried = async (who: Person, ids: Record<string, unknown>) => {
      const { errors } = await who.answer('mutation($input: ScheduleInterviewInput!) { scheduleInterview(input: $input) { __typename } }', {
        input: round(ids, 10),
      });
      return errors[0]?.extensions;
    };
    for (const ids of [{}, { applicationId: harbor.application, otherProcessId: process }])
      expect((await tried(maya, ids))?.violations?.map((v) => [v.path, v.rule])).toEqual([
        ['input.applicationId', 'exactlyOne'],
        ['input.otherProcessId', 'exactlyOne'],
      ]);
    expect((await tried(maya, { applicationId: harbor.application }))?.code).toBe('FORBIDDEN');
    expect((await tried(maya, { applicationId: harbor.otherApplication }))?.code).toBe('NOT_FOUND');
    for (const who of [harbor.recruiter, harbor.admin, harbor.other])
      expect((await tried(who, { otherProcessId: process }))?.code).toBe('NOT_FOUND');
    const ended = await track(maya, { stage: 'REJECTED' });
    expect((await tried(maya, { otherProcessId: ended }))?.code).toBe('TOO_LATE');
  });

  test('the agency’s rounds stay the agency’s: a candidate changes none, not by raw SQL either', async () => {
    const before = await behindTheWalls(house, 'select * from interviews where id = $1', [uuidOf(harbor.ahead)]);
    const tries: [string, Record<string, unknown>][] = [
      ['rescheduleInterview', { startsAt: inHours(50), endsAt: inHours(51) }],
      ['cancelInterview', {}],
      ['holdInterview', {}],
      ['markNoShow', {}],
      ['promiseFeedback', { promisedAt: inHours(99) }],
    ];
    for (const [mutation, input] of tries) {
      expect([mutation, await maya.refusal(mutation, { interviewId: harbor.ahead, ...input })]).toEqual([mutation, 'FORBIDDEN']);
      expect([mutation, await harbor.other.refusal(mutation, { interviewId: harbor.ahead, ...input })]).toEqual([mutation, 'NOT_FOUND']);
      expect([mutation, await harbor.recruiter.refusal(mutation, { interviewId: ahead, ...input })]).toEqual([mutation, 'NOT_FOUND']);
    }
    expect(await behindTheWalls(house, 'select * from interviews where id = $1', [uuidOf(harbor.ahead)])).toEqual(before);
    const seat = await seatOf(house, maya.email);
    await connected(house.database.appUrl, (client) =>
      seated(client, seat, async () => {
        expect(await outcome(client, `update interviews set location = 'forged' where id = '${uuidOf(harbor.ahead)}'`)).toBe(0);
        expect(
          await outcome(
            client,
            `update interviews set application_id = '${uuidOf(harbor.application)}', other_process_id = null, round = 9 where id = '${uuidOf(ahead)}'`,
          ),
        ).toBe('42501');
        expect(
          await outcome(client, `update debriefs set kept_at = null, submitted_at = now() where interview_id = '${uuidOf(past)}'`),
        ).toBe('42501');
      }),
    );
  });

  test('nobody else finds a trace of it: not the recruiter, not the admin, not the auditor, not another candidate', async () => {
    const ids = [process, past, ahead];
    for (const who of [harbor.admin, harbor.recruiter, harbor.auditor, harbor.other]) {
      const texts = await Promise.all([
        who.answer('{ otherProcesses { totalCount } }'),
        who.answer(
          '{ interviews(first: 20) { totalCount nodes { id location interviewers { name } debrief { id answers { text } } questions { text } } } }',
        ),
        who.answer('query($f: InterviewFilter) { interviews(filter: $f) { totalCount nodes { id } } }', { f: { candidateId: maya.id } }),
        who.answer('query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', { ids }),
        who.answer('{ changes(first: 100) { nodes { node { __typename ... on Interview { location } } } } }'),
        who.answer('{ auditTrail(first: 100) { nodes { actor action subject { __typename } changes { field before after } } } }'),
      ]);
      expect(texts.map((t) => t.text).join()).not.toMatch(/quell/i);
      expect(texts[3]!.data).toEqual({ nodes: [null, null, null] });
    }
    expect((await harbor.recruiter.ask('{ interviews { totalCount } }')).interviews.totalCount).toBe(2);
  });

  test('the journal tells that something was done, to those who read the trail, and keeps no word of it', async () => {
    const kept = await behindTheWalls(
      house,
      `select j.node_type, j.sight, w.detail from journal j join journal_words w using (agency_id, seq) where j.action in ('other-process.track', 'other-process.update')
       or j.node_id = any($1)`,
      [[process, past, ahead].map(uuidOf)],
    );
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((row) => row['sight'] !== 'CANDIDATE')).toEqual([]);
    for (const row of kept)
      for (const value of Object.values(JSON.parse(row['detail'] as string) as object))
        expect(Object.keys(value as object)).toEqual(['digest']);
    const mine = await maya.ask('{ auditTrail(filter: { action: "other-process" }) { nodes { action subject { id } } } }');
    expect(mine.auditTrail.nodes.at(-1)).toEqual({ action: 'other-process.track', subject: { id: process } });
  });

  test('Nextround itself sees that there is a round and when, and never the process', async () => {
    const seat = { ...(await seatOf(house, maya.email)), role: 'SYSTEM', member_id: null, candidate_id: null, identity_id: null };
    await connected(house.database.appUrl, (client) =>
      seated(client, seat, async () => {
        expect(await outcome(client, 'select 1 from other_processes')).toBe(0);
        expect(await outcome(client, `select starts_at from interviews where id = '${uuidOf(ahead)}'`)).toBe(1);
        expect(await outcome(client, 'select 1 from debrief_answers')).toBe(0);
      }),
    );
  });
});

const UPDATE = 'id level companyName role stage offerDeadline note sharedAt withdrawnAt';
const share = async (who: Person, otherProcessId: string, level: string, note?: string): Promise<Record<string, any>> =>
  (await who.do('shareProcessUpdate', { otherProcessId, level, note }, `processUpdate { ${UPDATE} }`)).processUpdate;
const seenOf = async (who: Person, candidateId: string): Promise<Record<string, any>[]> =>
  (
    await who.ask(
      `query($id: ID!) { node(id: $id) { ... on Candidate { processUpdates { ${UPDATE} disclosures { id state wording } } } } }`,
      {
        id: candidateId,
      },
    )
  ).node.processUpdates;

describe('what a candidate shares of it', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let maya: Person;
  let process: string;
  const deadline = inHours(90);
  const seen = (who: Person) => seenOf(who, maya.id);

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    maya = harbor.candidate;
    process = await track(maya, { role: 'Quellmeisterin', notes: 'quell-notes', offerDeadline: deadline });
  });
  afterAll(() => house.close());

  test('is what the level says and no more, and everybody of the staff reads it, the latest first', async () => {
    const note = 'I would rather stay with you.';
    const exists = await share(maya, process, 'EXISTS', note);
    expect(exists).toMatchObject({
      level: 'EXISTS',
      companyName: null,
      role: null,
      stage: null,
      offerDeadline: null,
      note,
      withdrawnAt: null,
    });
    const stage = await share(maya, process, 'STAGE');
    expect(stage).toMatchObject({
      level: 'STAGE',
      companyName: null,
      role: null,
      stage: 'INTERVIEWING',
      offerDeadline: deadline,
      note: null,
    });
    const full = await share(maya, process, 'FULL');
    expect(full).toMatchObject({ companyName: 'Quellwerk GmbH', role: 'Quellmeisterin', stage: 'INTERVIEWING', offerDeadline: deadline });
    for (const who of [harbor.admin, harbor.recruiter, harbor.colleague, maya])
      expect((await seen(who)).map((u) => u['id'])).toEqual([full['id'], stage['id'], exists['id']]);
    const mine = await maya.ask('{ otherProcesses { nodes { sharing updates { id } } } }');
    expect(mine.otherProcesses.nodes).toEqual([{ sharing: 'FULL', updates: [full, stage, exists].map((u) => ({ id: u['id'] })) }]);
    expect(await seen(harbor.auditor)).toEqual([]);
    const ids = [full['id'], process];
    for (const who of [harbor.auditor, harbor.other, kite.admin, kite.candidate])
      expect((await who.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes).toEqual([null, null]);
    expect(JSON.stringify(await seen(harbor.recruiter))).not.toContain('quell-notes');
  });

  test('is a snapshot: what changes afterwards is not told', async () => {
    await maya.do('updateOtherProcess', { otherProcessId: process, companyName: 'Andersquell', stage: 'OFFER' }, 'otherProcess { id }');
    expect((await seen(harbor.recruiter))[0]).toMatchObject({ companyName: 'Quellwerk GmbH', stage: 'INTERVIEWING' });
    expect(await maya.refusal('shareProcessUpdate', { otherProcessId: process, level: 'NOTHING' })).toBe('BAD_USER_INPUT');
    expect(await harbor.other.refusal('shareProcessUpdate', { otherProcessId: process, level: 'FULL' })).toBe('NOT_FOUND');
    expect(await harbor.recruiter.refusal('shareProcessUpdate', { otherProcessId: process, level: 'FULL' })).toBe('FORBIDDEN');
  });

  test('sharing less takes the more back at once; the less stays', async () => {
    const [full] = await seen(harbor.recruiter);
    const less = await share(maya, process, 'STAGE');
    const now = await seen(harbor.recruiter);
    expect(now.map((u) => u['level'])).toEqual(['STAGE', 'STAGE', 'EXISTS']);
    expect(now[0]!['id']).toBe(less['id']);
    expect((await maya.ask('{ otherProcesses { nodes { sharing } } }')).otherProcesses.nodes).toEqual([{ sharing: 'STAGE' }]);
    const own = (await seen(maya)).find((u) => u['id'] === full!['id'])!;
    expect([own['companyName'], own['withdrawnAt'] !== null]).toEqual(['Quellwerk GmbH', true]);
  });

  test('withdrawing hides it at once, by id too, and leaves a tombstone in the feed', async () => {
    const full = await share(maya, process, 'FULL');
    const feed = async () =>
      (
        await harbor.recruiter.ask(
          '{ changes(first: 100, types: ["ProcessUpdate"]) { nodes { nodeId kind action node { ... on ProcessUpdate { companyName } } } } }',
        )
      ).changes.nodes.filter((c: { nodeId: string }) => c.nodeId === full['id']);
    expect(await feed()).toEqual([
      { nodeId: full['id'], kind: 'CREATED', action: 'process-update.share', node: { companyName: 'Andersquell' } },
    ]);
    const { processUpdate } = await maya.do(
      'withdrawProcessUpdate',
      { processUpdateId: full['id'] },
      'processUpdate { id companyName withdrawnAt }',
    );
    expect(processUpdate.withdrawnAt).not.toBeNull();
    expect((await seen(harbor.recruiter)).some((u) => u['id'] === full['id'])).toBe(false);
    expect((await harbor.admin.ask('query($id: ID!) { node(id: $id) { id } }', { id: full['id'] })).node).toBeNull();
    expect((await feed()).at(-1)).toEqual({ nodeId: full['id'], kind: 'DELETED', action: 'process-update.withdraw', node: null });
    expect(await maya.refusal('withdrawProcessUpdate', { processUpdateId: full['id'] })).toBe('TOO_LATE');
    expect((await maya.ask('{ otherProcesses { nodes { sharing } } }')).otherProcesses.nodes).toEqual([{ sharing: 'STAGE' }]);
  });

  test('the journal keeps no word of it, and nothing shared is rewritten, whoever reaches the table', async () => {
    const kept = await behindTheWalls(
      house,
      `select w.detail from journal j join journal_words w using (agency_id, seq) where j.node_type in ('ProcessUpdate', 'OtherProcess')`,
    );
    expect(kept.length).toBeGreaterThan(7);
    expect(JSON.stringify(kept)).not.toMatch(/quell|Quell|INTERVIEWING|OFFER|rather stay/);
    const [kept0] = await behindTheWalls(house, 'select id from process_updates limit 1');
    for (const who of [maya, harbor.recruiter])
      await connected(house.database.appUrl, async (client) =>
        seated(client, await seatOf(house, who.email), async () => {
          expect(await outcome(client, `update process_updates set note = 'forged' where id = '${kept0!['id']}'`)).toBe('42501');
          // An erasure alone takes rows away: everybody else reaches none.
          expect(await outcome(client, 'delete from process_updates')).toBe(0);
        }),
      );
  });

  test('the recruiter is told, and reads no more in it than was shared', async () => {
    const told = await behindTheWalls(house, `select about_type, dropped_at from notices where kind = 'PROCESS_UPDATE_SHARED' order by id`);
    expect(told.every((n) => n['about_type'] === 'ProcessUpdate')).toBe(true);
    // Those that told the company were taken back, and so was the word of them.
    expect(told.map((n) => n['dropped_at'] !== null)).toEqual([false, false, true, false, true]);
  });
});

describe('what a hiring company may be told', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let maya: Person;
  let process: string;
  let full: string;
  let bare: string;
  const DISCLOSURE =
    'id state level reason wording decidedAt expiresAt revokedAt requestedBy { name } clientCompany { id name } candidate { id }';
  const request = async (input: Record<string, unknown> = {}): Promise<Record<string, any>> =>
    (
      await harbor.recruiter.do(
        'requestDisclosure',
        { processUpdateId: full, clientCompanyId: harbor.company, reason: 'ASKED_BY_CLIENT', level: 'STAGE', ...input },
        `disclosure { ${DISCLOSURE} }`,
      )
    ).disclosure;
  const decide = async (disclosureId: string, grant: boolean, expiresAt?: string): Promise<Record<string, any>> =>
    (await maya.do('decideDisclosure', { disclosureId, grant, expiresAt }, `disclosure { ${DISCLOSURE} }`)).disclosure;
  const revoke = (disclosureId: string) => maya.do('revokeDisclosure', { disclosureId }, 'disclosure { state }');
  const stateOf = async (id: string, who: Person = maya): Promise<string | undefined> =>
    (await who.ask('query($id: ID!) { node(id: $id) { ... on Disclosure { state } } }', { id })).node?.state;
  /** Somebody's own transaction, as a mutation of theirs would have it. */
  const acting = async <T>(who: Person, work: () => Promise<T>): Promise<T> => {
    const seat = await seatOf(house, who.email);
    const actor = {
      agencyId: seat.agency_id,
      role: seat.role as Role,
      sight: seat.sight,
      memberId: seat.member_id,
      candidateId: seat.candidate_id,
      identityId: seat.identity_id,
      sessionId: null,
    };
    return house.app.get(Tenancy).write(actor, { action: 'test', requestId: 'test' }, work);
  };
  const telling = async (text: string, companyId = harbor.company): Promise<string> =>
    acting(harbor.recruiter, () => mustNotTell(text, uuidOf(maya.id), uuidOf(companyId))).then(
      () => 'fine',
      (error: BadInput) => `${error.violations[0]!.rule}: ${error.message}`,
    );
  const wordings = (companyId = harbor.company) => acting(harbor.recruiter, () => grantedWording(uuidOf(maya.id), uuidOf(companyId)));

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    maya = harbor.candidate;
    process = await track(maya, {
      companyName: 'Quellwerk GmbH',
      role: 'Quellmeisterin',
      stage: 'OFFER',
      offerDeadline: '2026-12-12T11:00:00Z',
    });
    full = (await share(maya, process, 'FULL'))['id'] as string;
    bare = (await share(maya, await track(maya, { companyName: 'Nurda AG' }), 'EXISTS'))['id'] as string;
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  test('is nothing, until the candidate says yes to these very words', async () => {
    expect(await wordings()).toEqual([]);
    const asked = await request();
    expect(asked).toMatchObject({
      state: 'REQUESTED',
      level: 'STAGE',
      wording: 'Maya Okafor is in another application process and has an offer there. The offer is to be answered by 12 December 2026.',
      decidedAt: null,
      requestedBy: { name: harbor.recruiter.name },
      clientCompany: { id: harbor.company },
      candidate: { id: maya.id },
    });
    expect(await wordings()).toEqual([]);
    const shown = await maya.ask(`{ otherProcesses { nodes { disclosures { ${DISCLOSURE} } } } }`);
    expect(shown.otherProcesses.nodes.flatMap((p: { disclosures: unknown[] }) => p.disclosures)).toEqual([asked]);
    const granted = await decide(asked['id'], true);
    expect(granted).toMatchObject({ state: 'GRANTED', wording: asked['wording'] });
    expect((Date.parse(granted['expiresAt']) - Date.parse(granted['decidedAt'])) / 86_400_000).toBe(30);
    expect(await wordings()).toEqual([asked['wording']]);
    expect(await stateOf(asked['id'], harbor.auditor)).toBeUndefined();
    expect(await stateOf(asked['id'], harbor.other)).toBeUndefined();
    expect(await stateOf(asked['id'], kite.admin)).toBeUndefined();
    await revoke(asked['id']);
    expect([await stateOf(asked['id']), await wordings()]).toEqual(['REVOKED', []]);
    expect(await maya.refusal('revokeDisclosure', { disclosureId: asked['id'] })).toBe('TOO_LATE');
  });

  test('a level is made of itself and of nothing above it', async () => {
    const sentences: Record<string, string> = {};
    for (const level of ['EXISTS', 'STAGE', 'FULL']) {
      const asked = await request({ level });
      sentences[level] = asked['wording'];
      await decide(asked['id'], false);
      expect(await stateOf(asked['id'])).toBe('DECLINED');
    }
    expect(sentences).toEqual({
      EXISTS: 'Maya Okafor is in another application process.',
      STAGE: 'Maya Okafor is in another application process and has an offer there. The offer is to be answered by 12 December 2026.',
      FULL: 'Maya Okafor is in another application process at Quellwerk GmbH (Quellmeisterin) and has an offer there. The offer is to be answered by 12 December 2026.',
    });
    await harbor.admin.do('updateAgency', { language: 'DE' }, 'agency { id }');
    const asked = await request({ level: 'FULL' });
    expect(asked['wording']).toBe(
      'Maya Okafor ist noch in einem anderen Bewerbungsverfahren bei Quellwerk GmbH (Quellmeisterin): es liegt ein Angebot vor. Das Angebot ist bis zum 12. Dezember 2026 zu beantworten.',
    );
    await decide(asked['id'], false);
    await harbor.admin.do('updateAgency', { language: 'EN' }, 'agency { id }');
  });

  test('cannot be asked for beyond what was shared, nor in words that say more than the level', async () => {
    const refused = async (input: Record<string, unknown>) => {
      const { errors } = await harbor.recruiter.answer(
        'mutation($input: RequestDisclosureInput!) { requestDisclosure(input: $input) { __typename } }',
        {
          input: { processUpdateId: full, clientCompanyId: harbor.company, reason: 'OFFER_RECEIVED', level: 'STAGE', ...input },
        },
      );
      const [violation] = errors[0]?.extensions.violations ?? [];
      return violation ? `${violation.path} ${violation.rule}` : errors[0]?.extensions.code;
    };
    expect(await refused({ processUpdateId: bare, level: 'STAGE' })).toBe('input.level withinUpdate');
    expect(await refused({ level: 'NOTHING' })).toBe('input.level something');
    expect(await refused({ wording: 'She has an offer of quellwerk.' })).toBe('input.wording disclosure');
    expect(await refused({ wording: 'She could be QUELLMEISTERIN elsewhere.' })).toBe('input.wording disclosure');
    expect(await refused({ processUpdateId: bare, level: 'EXISTS', wording: 'It is Quellwerk.' })).toBe('input.wording disclosure');
    const elsewhere = await harbor.recruiter.do('addClientCompany', { name: 'Nowhere Ltd' }, 'clientCompany { id }');
    expect(await refused({ clientCompanyId: elsewhere.clientCompany.id })).toBe('input.clientCompanyId underWay');
    expect(await refused({ clientCompanyId: kite.company })).toBe('NOT_FOUND');
    for (const who of [maya, harbor.auditor])
      expect(
        await who.refusal('requestDisclosure', {
          processUpdateId: full,
          clientCompanyId: harbor.company,
          reason: 'ASKED_BY_CLIENT',
          level: 'STAGE',
        }),
      ).toBe('FORBIDDEN');
    const own = await request({ wording: 'Maya has another offer and must answer soon.' });
    expect(own['wording']).toBe('Maya has another offer and must answer soon.');
    expect(await refused({})).toBe('CONFLICT');
    await decide(own['id'], false);
  });

  test('nobody decides for the candidate, and nobody changes the words on the way, whatever SQL they reach', async () => {
    const asked = await request();
    const id = uuidOf(asked['id']);
    for (const who of [harbor.recruiter, harbor.admin, harbor.auditor]) {
      expect(await who.refusal('decideDisclosure', { disclosureId: asked['id'], grant: true })).toBe('FORBIDDEN');
      expect(await who.refusal('revokeDisclosure', { disclosureId: asked['id'] })).toBe('FORBIDDEN');
    }
    expect(await harbor.other.refusal('decideDisclosure', { disclosureId: asked['id'], grant: true })).toBe('NOT_FOUND');
    const seat = await seatOf(house, harbor.recruiter.email);
    const columns =
      'id, process_update_id, candidate_id, client_company_id, reason, level, wording, state, requested_by, requested_at, decided_at, expires_at';
    const forged = (level: string, state: string, of = full) =>
      `insert into disclosures (${columns}) values (gen_random_uuid(), '${uuidOf(of)}', '${uuidOf(maya.id)}', '${uuidOf(harbor.company)}', 'ASKED_BY_CLIENT', '${level}', 'x',
        '${state}', '${seat.member_id}', now(), ${state === 'GRANTED' ? 'now(), now()' : 'null, null'})`;
    await connected(house.database.appUrl, (client) =>
      seated(client, seat, async () => {
        const granting = `update disclosures set state = 'GRANTED', decided_at = now(), expires_at = now() where id = '${id}'`;
        expect(await outcome(client, granting)).toBe(0);
        expect(await outcome(client, forged('FULL', 'GRANTED'))).toBe('42501');
        expect(await outcome(client, forged('STAGE', 'REQUESTED', bare))).toBe('42501');
        expect(await outcome(client, forged('STAGE', 'REQUESTED'))).toBe(1);
        expect(await outcome(client, `update disclosures set wording = 'more'`)).toBe('42501');
      }),
    );
    await decide(asked['id'], false);
    expect(await maya.refusal('decideDisclosure', { disclosureId: asked['id'], grant: true })).toBe('TOO_LATE');
    expect(await maya.refusal('revokeDisclosure', { disclosureId: asked['id'] })).toBe('TOO_LATE');
  });

  test('expires: after thirty days, or on the day the candidate says', async () => {
    const first = await request();
    expect(await maya.refusal('revokeDisclosure', { disclosureId: first['id'] })).toBe('NOT_YET');
    expect(await maya.refusal('decideDisclosure', { disclosureId: first['id'], grant: true, expiresAt: inHours(-1) })).toBe(
      'BAD_USER_INPUT',
    );
    await decide(first['id'], true, inHours(48));
    clock.moveTo(new Date(inHours(47)));
    expect([await stateOf(first['id']), (await wordings()).length]).toEqual(['GRANTED', 1]);
    clock.moveTo(new Date(inHours(49)));
    expect([await stateOf(first['id']), await wordings()]).toEqual(['EXPIRED', []]);
    const again = await request();
    await decide(again['id'], false);
    clock.reset();
    await revoke(first['id']);
  });

  test('a mail to a company names another process only under a full yes to exactly that company', async () => {
    const other = await harbor.recruiter.do('addClientCompany', { name: 'Zweitens AG' }, 'clientCompany { id }');
    const second = other.clientCompany.id as string;
    const { job } = await harbor.recruiter.do('openJob', { clientCompanyId: second, title: 'Architect' }, 'job { id }');
    const { application } = await harbor.recruiter.do('submitApplication', { candidateId: maya.id, jobId: job.id }, 'application { id }');
    expect(await telling('She talks to Quellwerk too.')).toMatch(
      /^disclosure: “quellwerk” tells of another process .* Harbor Client may not be told/,
    );
    expect(await telling('She is in another process.')).toBe('fine');
    const herself = acting(maya, () => mustNotTell('I talk to Quellwerk too.', uuidOf(maya.id), uuidOf(harbor.company)));
    await expect(herself).rejects.toThrow('tells of another process of yours');
    // What was never shared by name is not known here, and cannot be found out by trying.
    expect(await telling('She talks to Nurda.')).toBe('fine');
    const stage = await request({ level: 'STAGE' });
    await decide(stage['id'], true);
    expect(await telling('She talks to Quellwerk.')).toContain('disclosure');
    await revoke(stage['id']);
    const all = await request({ level: 'FULL' });
    await decide(all['id'], true);
    expect(await telling('She talks to Quellwerk.')).toBe('fine');
    expect(await telling('She talks to Quellwerk.', second)).toContain('Zweitens AG may not be told');
    clock.moveTo(new Date(inHours(31 * 24)));
    expect(await telling('She talks to Quellwerk.')).toContain('disclosure');
    clock.reset();
    await revoke(all['id']);
    expect(await telling('She talks to Quellwerk.')).toContain('disclosure');
    await harbor.recruiter.do('withdrawApplication', { applicationId: application.id }, 'application { id }');
  });

  test('a letter that waits for the morning is taken back with the yes it was made from', async () => {
    const yes = await request({ level: 'FULL' });
    await decide(yes['id'], true);
    const posting = (body: string) =>
      acting(harbor.recruiter, () =>
        post({
          to: { name: 'Henrik Maas', address: 'henrik@client.harbor.test' },
          from: { name: 'Hanna Reuter' },
          subject: 'Maya',
          body,
          language: Language.EN,
          zone: 'Europe/Berlin',
          about: { type: 'Candidate', id: uuidOf(maya.id) },
          candidateId: uuidOf(maya.id),
          sendAt: new Date(inHours(12)),
        }),
      );
    const telltale = [await posting('She has an offer of Quellwerk.'), await posting(`Dear Henrik,\n\n${yes['wording']}\n\nHanna`)];
    const harmless = await posting('She is looking forward to Friday.');
    expect(await telling(`As she says: ${yes['wording']}`)).toBe('fine');
    await revoke(yes['id']);
    const stands = await behindTheWalls(house, 'select id from letters where id = any($1) and taken_back_at is null', [
      [...telltale, harmless],
    ]);
    expect(stands).toEqual([{ id: harmless }]);
    expect(await telling(`As she says: ${yes['wording']}`)).toContain('disclosure');
  });

  test('withdrawing the update takes back what was granted of it; the recruiter sees neither, and its name stays refused', async () => {
    const update = (await share(maya, process, 'FULL'))['id'] as string;
    const yes = await request({ processUpdateId: update, level: 'FULL' });
    await decide(yes['id'], true);
    expect(await stateOf(yes['id'], harbor.recruiter)).toBe('GRANTED');
    await maya.do('withdrawProcessUpdate', { processUpdateId: update }, 'processUpdate { id }');
    expect(await stateOf(yes['id'])).toBe('REVOKED');
    expect(await stateOf(yes['id'], harbor.recruiter)).toBeUndefined();
    expect(await wordings()).toEqual([]);
    expect(await telling('Quellwerk!')).toContain('disclosure');
    const feed = await harbor.recruiter.ask('{ changes(last: 100, types: ["Disclosure"]) { nodes { nodeId kind } } }');
    expect(feed.changes.nodes.filter((c: { nodeId: string }) => c.nodeId === yes['id']).at(-1).kind).toBe('DELETED');
    expect(
      await harbor.recruiter.refusal('requestDisclosure', {
        processUpdateId: update,
        clientCompanyId: harbor.company,
        reason: 'ASKED_BY_CLIENT',
        level: 'EXISTS',
      }),
    ).toBe('NOT_FOUND');
  });

  test('ends with the candidate’s process', async () => {
    const [granted, asked] = [await request(), await request({ processUpdateId: bare, level: 'EXISTS' })];
    await decide(granted['id'], true);
    await maya.do('updateOtherProcess', { otherProcessId: process, stage: 'WITHDRAWN' }, 'otherProcess { id }');
    expect([await stateOf(granted['id']), await stateOf(asked['id'])]).toEqual(['EXPIRED', 'REQUESTED']);
    const late = await request();
    expect(await maya.refusal('decideDisclosure', { disclosureId: late['id'], grant: true })).toBe('TOO_LATE');
    await decide(late['id'], false);
    await maya.do('updateOtherProcess', { otherProcessId: process, stage: 'OFFER' }, 'otherProcess { id }');
  });

  test('and with the last of our own applications at that company', async () => {
    const { job } = await harbor.recruiter.do('openJob', { clientCompanyId: harbor.company, title: 'Another seat' }, 'job { id }');
    const { application } = await harbor.recruiter.do('submitApplication', { candidateId: maya.id, jobId: job.id }, 'application { id }');
    const yes = await request();
    await decide(yes['id'], true);
    await harbor.recruiter.do('rejectApplication', { applicationId: application.id, reason: 'OTHER' }, 'application { id }');
    expect(await stateOf(yes['id'])).toBe('GRANTED');
    await maya.do('withdrawApplication', { applicationId: harbor.application }, 'application { id }');
    expect([await stateOf(yes['id']), await wordings()]).toEqual(['EXPIRED', []]);
    const [ended] = await behindTheWalls(
      house,
      `select actor_role from journal where action = 'disclosure.expire' order by seq desc limit 1`,
    );
    expect(ended).toEqual({ actor_role: 'SYSTEM' });
  });
});
