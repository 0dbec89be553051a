import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { cast, inHours, openHouse, type Agency, type House } from '@nextround/cast';
import { furnished } from './support-records.js';
import { behindTheWalls, connected, median, outcome, seated, seatOf, timed, uuidOf } from './support-walls.js';

/** An id of the same kind that names nothing anywhere. */
const unknownLike = (id: string): string => `${id.slice(0, id.lastIndexOf('_'))}_${uuid()}`;

describe('the neighbour agency sees nothing', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let ids: string[];

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    ({ ids } = await furnished(house, harbor));
    ids.push(harbor.admin.id, harbor.id, harbor.contact, harbor.stages['Offer']!, harbor.prompts['COMPANY']!, harbor.other.id);
  });
  afterAll(() => house.close());

  /** Answers to the foreign id and to an unknown one, with the id itself taken out: they must be the same bytes. */
  const alike = async (query: string, foreign: string, variables: (id: string) => Record<string, unknown>, who = kite.admin) => {
    const answers = await Promise.all(
      [foreign, unknownLike(foreign)].map(async (id) => (await who.answer(query, variables(id))).text.replaceAll(id, 'ID')),
    );
    expect(answers[0]).toBe(answers[1]);
    return answers[0]!;
  };

  test('in its lists and counts', async () => {
    const seen = await kite.admin.ask(
      '{ candidates { totalCount nodes { name } } applications { totalCount } interviews { totalCount } jobs { totalCount } clientCompanies { totalCount nodes { name } } agency { name members { name } } }',
    );
    expect(seen.candidates).toEqual({ totalCount: 2, nodes: [{ name: 'Lena Fox' }, { name: 'Ravi Nair' }] });
    expect([seen.applications.totalCount, seen.interviews.totalCount, seen.jobs.totalCount]).toEqual([2, 2, 1]);
    expect(seen.clientCompanies).toEqual({ totalCount: 1, nodes: [{ name: 'Kite Client' }] });
    expect(seen.agency.members.map((m: { name: string }) => m.name)).toEqual(['Alice Brandt', 'Omar Said', 'Rosa Diaz', 'Theo Park']);
    const [entries] = await behindTheWalls(house, 'select count(*)::int as n from journal where agency_id = $1', [uuidOf(kite.id)]);
    expect((await kite.admin.ask('{ auditTrail { totalCount } }')).auditTrail.totalCount).toBe(entries!['n']);
  });

  test('by id: whatever a foreign id names, the answer is the one for an id that names nothing', async () => {
    for (const id of ids) {
      expect(await alike('query($id: ID!) { node(id: $id) { __typename id } }', id, (it) => ({ id: it }))).toContain('"node":null');
      await alike('query($id: ID!) { node(id: $id) { __typename id } }', id, (it) => ({ id: it }), kite.candidate);
    }
    expect((await kite.admin.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes).toEqual(ids.map(() => null));
  });

  test('by filter', async () => {
    const none = { nodes: [], totalCount: 0 };
    for (const filter of [
      { candidateId: harbor.candidate.id },
      { jobId: harbor.job },
      { stageId: harbor.stages['Shortlisted'] },
      { recruiterId: harbor.recruiter.id },
    ])
      expect(
        (await kite.recruiter.ask('query($f: ApplicationFilter) { applications(filter: $f) { nodes { id } totalCount } }', { f: filter }))
          .applications,
      ).toEqual(none);
    for (const filter of [{ candidateId: harbor.candidate.id }, { applicationId: harbor.application }])
      expect(
        (await kite.recruiter.ask('query($f: InterviewFilter) { interviews(filter: $f) { nodes { id } totalCount } }', { f: filter }))
          .interviews,
      ).toEqual(none);
    for (const filter of [{ subjectId: harbor.candidate.id }, { actorId: harbor.admin.id }])
      expect(
        (await kite.auditor.ask('query($f: AuditFilter) { auditTrail(filter: $f) { nodes { seq } totalCount } }', { f: filter }))
          .auditTrail,
      ).toEqual(none);
    expect((await kite.recruiter.ask('{ candidates(search: "Okafor") { totalCount } }')).candidates.totalCount).toBe(0);
  });

  test('by cursor: one of the other agency is no cursor here', async () => {
    const cursors = {
      candidates: (await harbor.recruiter.ask('{ candidates(first: 1) { pageInfo { endCursor } } }')).candidates.pageInfo.endCursor,
      applications: (await harbor.recruiter.ask('{ applications(first: 1) { pageInfo { endCursor } } }')).applications.pageInfo.endCursor,
      changes: (await harbor.recruiter.ask('{ changes(first: 1) { nodes { cursor } } }')).changes.nodes[0].cursor,
    };
    for (const [list, after] of Object.entries(cursors)) {
      const query = `query($after: String) { ${list}(after: $after) { nodes { __typename } } }`;
      expect((await harbor.recruiter.answer(query, { after })).errors).toEqual([]);
      const { errors } = await kite.recruiter.answer(query, { after });
      expect([list, errors[0]?.extensions.code]).toEqual([list, 'BAD_USER_INPUT']);
    }
  });

  test('by mutation: a foreign id is refused as one that names nothing, byte for byte, and nothing changes', async () => {
    const when = { startsAt: inHours(50), endsAt: inHours(51) };
    const named = (prefix: string): string => ids.find((id) => id.startsWith(prefix))!;
    const tries: [keyof Agency, string, string, (id: string) => Record<string, unknown>][] = [
      ['recruiter', 'updateCandidate', harbor.candidate.id, (candidateId) => ({ candidateId, name: 'Forged' })],
      ['recruiter', 'updateCandidate', harbor.admin.id, (recruiterId) => ({ candidateId: kite.candidate.id, recruiterId })],
      ['recruiter', 'inviteCandidate', harbor.other.id, (candidateId) => ({ candidateId })],
      ['recruiter', 'submitApplication', harbor.candidate.id, (candidateId) => ({ candidateId, jobId: kite.job })],
      ['recruiter', 'submitApplication', harbor.job, (jobId) => ({ candidateId: kite.candidate.id, jobId })],
      ['recruiter', 'moveApplication', harbor.application, (applicationId) => ({ applicationId, stageId: kite.stages['Offer'] })],
      ['recruiter', 'moveApplication', harbor.stages['Offer']!, (stageId) => ({ applicationId: kite.application, stageId })],
      ['recruiter', 'rejectApplication', harbor.otherApplication, (applicationId) => ({ applicationId, reason: 'OTHER' })],
      ['candidate', 'withdrawApplication', harbor.otherApplication, (applicationId) => ({ applicationId })],
      ['recruiter', 'makeOffer', harbor.otherApplication, (applicationId) => ({ applicationId })],
      [
        'recruiter',
        'scheduleInterview',
        harbor.otherApplication,
        (applicationId) => ({ applicationId, format: 'PHONE', kind: 'FINAL', timeZone: 'UTC', ...when }),
      ],
      ['recruiter', 'rescheduleInterview', harbor.ahead, (interviewId) => ({ interviewId, ...when })],
      ['recruiter', 'cancelInterview', harbor.ahead, (interviewId) => ({ interviewId })],
      ['recruiter', 'promiseFeedback', harbor.ahead, (interviewId) => ({ interviewId, promisedAt: inHours(90) })],
      ['recruiter', 'recordScorecard', harbor.held, (interviewId) => ({ interviewId, interviewer: 'X', overallRecommendation: 'YES' })],
      ['recruiter', 'releaseFeedback', ids.find((id) => id.startsWith('scorecard_'))!, (scorecardId) => ({ scorecardId, message: 'X' })],
      ['candidate', 'saveDebrief', harbor.held, (interviewId) => ({ interviewId, answers: [] })],
      ['candidate', 'submitDebrief', harbor.held, (interviewId) => ({ interviewId })],
      [
        'candidate',
        'submitDebrief',
        harbor.prompts['COMPANY']!,
        (promptId) => ({ interviewId: kite.held, answers: [{ promptId, rating: 1 }] }),
      ],
      ['candidate', 'prepareQuestion', harbor.ahead, (interviewId) => ({ interviewId, text: 'X' })],
      ['candidate', 'answerQuestion', ids.find((id) => id.startsWith('question_'))!, (questionId) => ({ questionId, asked: true })],
      ['recruiter', 'updatePrepPack', harbor.ahead, (interviewId) => ({ interviewId, items: ['X'] })],
      ['recruiter', 'publishPrepPack', harbor.ahead, (interviewId) => ({ interviewId })],
      ['recruiter', 'askClientForDetails', harbor.ahead, (interviewId) => ({ interviewId, contactId: kite.contact })],
      ['recruiter', 'askClientForDetails', harbor.contact, (contactId) => ({ interviewId: kite.ahead, contactId })],
      ['candidate', 'openPrepPack', harbor.ahead, (interviewId) => ({ interviewId })],
      ['candidate', 'checkPrepItem', ids.find((id) => id.startsWith('item_'))!, (itemId) => ({ itemId, done: false })],
      ['candidate', 'noteAskedQuestion', harbor.held, (interviewId) => ({ interviewId, text: 'X' })],
      ['candidate', 'forgetAskedQuestion', ids.find((id) => id.startsWith('asked_'))!, (askedQuestionId) => ({ askedQuestionId })],
      ['candidate', 'shareAskedQuestions', harbor.held, (interviewId) => ({ interviewId, agreed: true })],
      [
        'candidate',
        'scheduleInterview',
        named('other_process_'),
        (otherProcessId) => ({ otherProcessId, format: 'PHONE', kind: 'FINAL', timeZone: 'UTC', ...when }),
      ],
      ['candidate', 'updateOtherProcess', named('other_process_'), (otherProcessId) => ({ otherProcessId, role: 'X' })],
      ['candidate', 'shareProcessUpdate', named('other_process_'), (otherProcessId) => ({ otherProcessId, level: 'FULL' })],
      ['candidate', 'withdrawProcessUpdate', named('process_update_'), (processUpdateId) => ({ processUpdateId })],
      [
        'recruiter',
        'requestDisclosure',
        named('process_update_'),
        (processUpdateId) => ({ processUpdateId, clientCompanyId: kite.company, reason: 'ASKED_BY_CLIENT', level: 'EXISTS' }),
      ],
      ['candidate', 'decideDisclosure', named('disclosure_'), (disclosureId) => ({ disclosureId, grant: true })],
      ['candidate', 'revokeDisclosure', named('disclosure_'), (disclosureId) => ({ disclosureId })],
      ['recruiter', 'sendMessage', harbor.candidate.id, (candidateId) => ({ candidateId, body: 'X' })],
      ['candidate', 'sendMessage', harbor.candidate.id, (candidateId) => ({ candidateId, body: 'X' })],
      ['recruiter', 'readNotification', ids.find((id) => id.startsWith('notification_'))!, (notificationId) => ({ notificationId })],
      ['admin', 'readMessages', harbor.candidate.id, (candidateId) => ({ candidateId })],
      ['recruiter', 'unsendMessage', ids.find((id) => id.startsWith('message_'))!, (messageId) => ({ messageId })],
      ['recruiter', 'openJob', harbor.company, (clientCompanyId) => ({ clientCompanyId, title: 'X' })],
      ['recruiter', 'addHiringContact', harbor.company, (clientCompanyId) => ({ clientCompanyId, name: 'X' })],
      ['recruiter', 'closeJob', harbor.job, (jobId) => ({ jobId })],
      ['admin', 'updateStage', harbor.stages['Offer']!, (stageId) => ({ stageId, name: 'Forged' })],
      ['admin', 'updateDebriefPrompt', harbor.prompts['COMPANY']!, (promptId) => ({ promptId, rated: false })],
      ['admin', 'changeMemberRole', harbor.recruiter.id, (memberId) => ({ memberId, role: 'AUDITOR' })],
      ['admin', 'removeMember', harbor.recruiter.id, (memberId) => ({ memberId })],
    ];
    const count = () =>
      behindTheWalls(
        house,
        `select (select max(seq) from journal where agency_id = $1) as harbor, (select max(seq) from journal where agency_id = $2) as kite`,
        [uuidOf(harbor.id), uuidOf(kite.id)],
      );
    const before = await count();
    for (const [who, mutation, foreign, input] of tries) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const text = await alike(
        `mutation($i: ${type}!) { ${mutation}(input: $i) { __typename } }`,
        foreign,
        (id) => ({ i: input(id) }),
        kite[who] as Agency['admin'],
      );
      expect([mutation, /"code":"(NOT_FOUND|BAD_USER_INPUT)"/.test(text), /exist|sight|this agency/.test(text)]).toEqual([
        mutation,
        true,
        true,
      ]);
    }
    expect(await count()).toEqual(before);
  });

  test('by the day: an item of the other agency is none here, whoever names its key, and their marks change nothing', async () => {
    const keys = (await harbor.admin.ask('{ today(first: 50) { nodes { key } } }')).today.nodes.map(
      ({ key }: { key: string }) => key,
    ) as string[];
    expect(keys.length).toBeGreaterThan(0);
    const until = inHours(5);
    for (const key of keys)
      for (const [mutation, more] of [
        ['settleTodayItem', {}],
        ['snoozeTodayItem', { until }],
        ['reopenTodayItem', {}],
      ] as const) {
        const [kind, id, ...again] = key.split(':') as [string, string];
        const texts = await Promise.all(
          [id, uuid()].map(async (one) => {
            const input = { key: [kind, one, ...again].join(':'), ...more };
            const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
            return (await kite.admin.answer(`mutation($i: ${type}!) { ${mutation}(input: $i) { key } }`, { i: input })).text;
          }),
        );
        expect(texts[0]).toBe(texts[1]);
        expect(texts[0]).toContain('"code":"BAD_USER_INPUT"');
      }
    expect((await harbor.admin.ask('{ today(first: 50) { nodes { key } } }')).today.nodes).toEqual(keys.map((key) => ({ key })));
    const theirs = (await kite.admin.ask('{ today(first: 50) { nodes { key candidate { name } } } }')).today.nodes as {
      candidate: { name: string };
    }[];
    expect([...new Set(theirs.map(({ candidate }) => candidate.name))]).toEqual(['Lena Fox']);
  });

  test('by time: looking for what the neighbour has takes as long as looking for nothing', async () => {
    const query = 'query($id: ID!) { node(id: $id) { __typename id } }';
    const times = { foreign: [] as number[], unknown: [] as number[] };
    for (let i = 0; i < 110; i++) {
      const [foreign, unknown] = [harbor.candidate.id, unknownLike(harbor.candidate.id)];
      const pair = [
        ['foreign', foreign],
        ['unknown', unknown],
      ] as const;
      for (const [kind, id] of i % 2 ? pair : [...pair].reverse())
        times[kind].push(await timed(() => kite.recruiter.answer(query, { id })));
    }
    expect(Math.abs(median(times.foreign.slice(10)) - median(times.unknown.slice(10)))).toBeLessThan(10);
  });

  test('by raw SQL: of no table does any role reach, change, delete or plant a row of the other agency', async () => {
    const tables = (
      await behindTheWalls(
        house,
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
      )
    ).map((row) => String(row['name']));
    expect(tables.length).toBeGreaterThan(25);
    const columns = await behindTheWalls(
      house,
      `select table_name as name, string_agg(format('%I', column_name), ', ') as list from information_schema.columns
      where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
    );
    const theirs = uuidOf(harbor.id);
    const through: string[] = [];
    let rows = 0;
    await connected(house.database.appUrl, async (client: pg.Client) => {
      for (const who of ['admin', 'recruiter', 'colleague', 'auditor', 'candidate'] as const)
        await seated(client, await seatOf(house, kite[who].email), async () => {
          for (const table of tables) {
            const tell = (what: string, done: number | string) => {
              if (done !== 0 && done !== '42501') through.push(`${who} ${what} ${table}: ${String(done)}`);
            };
            tell('reads', await outcome(client, `select agency_id from ${table} where agency_id = $1`, [theirs]));
            tell('changes', await outcome(client, `update ${table} set agency_id = agency_id where agency_id = $1`, [theirs]));
            tell('deletes', await outcome(client, `delete from ${table} where agency_id = $1`, [theirs]));
            tell('gives away', await outcome(client, `update ${table} set agency_id = $1`, [theirs]));
            const [row] = await behindTheWalls(house, `select to_jsonb(t) as row from ${table} t where agency_id = $1 limit 1`, [theirs]);
            if (!row) continue;
            rows++;
            const list = String(columns.find((c) => c['name'] === table)!['list']);
            const planted = { ...row['row'], ...('id' in row['row'] ? { id: uuid() } : {}) };
            tell(
              'plants into',
              await outcome(client, `insert into ${table} (${list}) select ${list} from jsonb_populate_record(null::${table}, $1)`, [
                JSON.stringify(planted),
              ]),
            );
          }
        });
    });
    expect(through).toEqual([]);
    expect(rows).toBeGreaterThan(90);
  });
});
