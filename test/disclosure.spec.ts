import { cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
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
        expect(await outcome(client, `select 1 from debriefs where interview_id = '${uuidOf(past)}'`)).toBe(0);
      }),
    );
  });
});
