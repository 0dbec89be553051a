import { book, cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { clock } from '@nextround/tenancy';

const HOUR = 3_600_000;

interface Item {
  key: string;
  kind: string;
  dueAt: string;
  headline: string;
  candidate: { name: string };
  subject: { __typename: string; id: string };
}

describe('the recruiter’s day', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  const day = async (who: Person, args = ''): Promise<Item[]> =>
    (
      await who.ask<{ today: { nodes: Item[] } }>(
        `{ today(first: 50${args}) { nodes { key kind dueAt headline candidate { name } subject { __typename id } } } }`,
      )
    ).today.nodes;
  const kinds = async (who = harbor.recruiter, args = '') => (await day(who, args)).map((item) => item.kind);
  const itemOf = async (kind: string) => (await day(harbor.recruiter)).find((item) => item.kind === kind)!;

  test('names whom, where, what for and which round, and what to act on', async () => {
    const item = await itemOf('PREP_MISSING');
    expect(item).toMatchObject({
      headline: 'Maya Okafor · Harbor Client · Senior Backend Engineer · 2',
      candidate: { name: 'Maya Okafor' },
      subject: { __typename: 'Interview', id: harbor.ahead },
    });
  });

  test('a debrief is in it until somebody has seen to it, and again once it is revised', async () => {
    const { candidate, prompts, held } = harbor;
    await candidate.do(
      'submitDebrief',
      { interviewId: held, answers: [{ promptId: prompts['COMPANY'], rating: 4, text: 'Calm.' }] },
      '__typename',
    );
    const item = await itemOf('NEW_DEBRIEF');
    expect(item.subject.__typename).toBe('Debrief');
    expect(await harbor.recruiter.do('settleTodayItem', { key: item.key, reason: 'Called her.' }, 'key snoozedUntil')).toEqual({
      key: item.key,
      snoozedUntil: null,
    });
    expect(await kinds()).not.toContain('NEW_DEBRIEF');
    expect(await kinds(harbor.colleague)).not.toContain('NEW_DEBRIEF');
    await harbor.recruiter.do('reopenTodayItem', { key: item.key }, 'key');
    expect(await kinds()).toContain('NEW_DEBRIEF');
    await harbor.recruiter.do('settleTodayItem', { key: item.key }, 'key');
    await candidate.do('submitDebrief', { interviewId: held, answers: [{ promptId: prompts['COMPANY'], rating: 3 }] }, '__typename');
    expect(await kinds()).toContain('NEW_DEBRIEF');
  });

  test('what can wait comes back by itself', async () => {
    const item = await itemOf('PREP_MISSING');
    await harbor.recruiter.do('snoozeTodayItem', { key: item.key, until: inHours(3) }, 'key');
    expect(await kinds()).not.toContain('PREP_MISSING');
    clock.moveTo(new Date(Date.now() + 4 * HOUR));
    expect(await kinds()).toContain('PREP_MISSING');
    expect(await harbor.recruiter.refusal('snoozeTodayItem', { key: item.key, until: inHours(-1) })).toBe('BAD_USER_INPUT');
  });

  test('a published prep pack ends its reason', async () => {
    await harbor.recruiter.do('updatePrepPack', { interviewId: harbor.ahead, whatToPrepare: 'Caching.' }, '__typename');
    await harbor.recruiter.do('publishPrepPack', { interviewId: harbor.ahead }, '__typename');
    expect(await kinds()).not.toContain('PREP_MISSING');
  });

  test('what the hiring side said waits until the candidate reads something of it', async () => {
    const { scorecard } = await harbor.recruiter.do(
      'recordScorecard',
      { interviewId: harbor.held, interviewer: 'Henrik Maas', overallRecommendation: 'YES' },
      'scorecard { id }',
    );
    expect((await itemOf('FEEDBACK_TO_RELEASE')).subject).toEqual({ __typename: 'Scorecard', id: scorecard.id });
    await harbor.recruiter.do('releaseFeedback', { scorecardId: scorecard.id, message: 'They liked it.' }, '__typename');
    expect(await kinds()).not.toContain('FEEDBACK_TO_RELEASE');
  });

  test('an answer that is late shows once, as the step that is to be done now; an escalation only to admins', async () => {
    await book(harbor.recruiter, harbor.otherApplication, -100);
    expect((await day(harbor.recruiter)).filter((item) => item.kind === 'FEEDBACK_OVERDUE')).toHaveLength(1);
    expect((await itemOf('FEEDBACK_OVERDUE')).candidate.name).toBe('Jonas Wirth');
    expect(await kinds()).toContain('DEBRIEF_MISSING');
    clock.moveTo(new Date(Date.now() + 96 * HOUR));
    const subjectKind = async (who: Person) => {
      const item = (await day(who)).find(({ kind }) => kind === 'FEEDBACK_OVERDUE')!;
      return (await who.ask(`{ node(id: "${item.subject.id}") { ... on FollowUpStep { kind } } }`)).node.kind as string;
    };
    expect(await subjectKind(harbor.admin)).toBe('ESCALATION');
    expect(await subjectKind(harbor.recruiter)).not.toBe('ESCALATION');
  });

  test('less than six hours are left for a thank-you', async () => {
    await book(harbor.recruiter, harbor.otherApplication, -20);
    expect(await kinds()).toContain('THANK_YOU_CLOSING');
  });

  test('another offer that must be answered before our next round is told, as far as the candidate shared it', async () => {
    await book(harbor.recruiter, harbor.application, 100);
    const { otherProcess } = await harbor.candidate.do(
      'trackOtherProcess',
      { companyName: 'Globex', role: 'Engineer', stage: 'OFFER', offerDeadline: inHours(60) },
      'otherProcess { id }',
    );
    expect(await kinds()).not.toContain('OFFER_COLLISION');
    await harbor.candidate.do('shareProcessUpdate', { otherProcessId: otherProcess.id, level: 'STAGE' }, '__typename');
    const item = await itemOf('OFFER_COLLISION');
    expect(item.subject.__typename).toBe('ProcessUpdate');
    expect(JSON.stringify(item)).not.toContain('Globex');
  });

  test('a decision about what a company may be told, and a message, stand until they are seen to or read', async () => {
    const collision = await itemOf('OFFER_COLLISION');
    const { disclosure } = await harbor.recruiter.do(
      'requestDisclosure',
      { processUpdateId: collision.subject.id, clientCompanyId: harbor.company, reason: 'OFFER_RECEIVED', level: 'EXISTS' },
      'disclosure { id }',
    );
    expect(await kinds()).not.toContain('DISCLOSURE_DECIDED');
    await harbor.candidate.do('decideDisclosure', { disclosureId: disclosure.id, grant: true }, '__typename');
    expect(await kinds()).toContain('DISCLOSURE_DECIDED');
    await harbor.recruiter.do('updateProfile', { quietHours: { start: '00:00', end: '00:00' } }, '__typename');
    await harbor.candidate.do('sendMessage', { body: 'Any news?' }, '__typename');
    expect((await itemOf('UNREAD_MESSAGE')).subject.__typename).toBe('Message');
  });

  test('is the oldest promise first, page by page, only mine where I ask, and only the kinds I name', async () => {
    const all = await day(harbor.recruiter);
    expect(all.map((item) => item.dueAt)).toEqual(all.map((item) => item.dueAt).sort());
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { today }: { today: { nodes: { key: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } } =
        await harbor.recruiter.ask(
          `query($after: String) { today(first: 2, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } totalCount } }`,
          { after },
        );
      paged.push(...today.nodes.map((n) => n.key));
      more = today.pageInfo.hasNextPage;
      after = today.pageInfo.endCursor;
      expect(today.totalCount).toBe(all.length);
    }
    expect(paged).toEqual(all.map((item) => item.key));
    expect(await kinds(harbor.colleague, ', mine: true')).toEqual([]);
    expect(new Set(await kinds(harbor.recruiter, ', kinds: [NEW_DEBRIEF, UNREAD_MESSAGE]'))).toEqual(
      new Set(['NEW_DEBRIEF', 'UNREAD_MESSAGE']),
    );
  });

  test('the neighbour agency, the auditor and the candidate see nothing of it', async () => {
    const mine = await day(harbor.recruiter);
    const theirs = await day(kite.recruiter);
    expect(theirs.filter((item) => mine.some(({ key }) => key === item.key))).toEqual([]);
    expect(await kite.recruiter.refusal('settleTodayItem', { key: mine[0]!.key })).toBe('BAD_USER_INPUT');
    for (const who of [harbor.auditor, harbor.candidate])
      expect((await who.answer('{ today { nodes { key } } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('insights', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  test('tell the funnel, how long debriefs and answers took, by company, why things ended, and who waits', async () => {
    const { recruiter, candidate, prompts, held, stages } = harbor;
    const interviewStage = Object.entries(stages).find(([name]) => /interview/i.test(name))![1];
    await recruiter.do('moveApplication', { applicationId: harbor.application, stageId: interviewStage }, '__typename');
    await candidate.do('submitDebrief', { interviewId: held, answers: [{ promptId: prompts['COMPANY'], rating: 4 }] }, '__typename');
    await recruiter.do('recordScorecard', { interviewId: held, interviewer: 'H', overallRecommendation: 'NO' }, '__typename');
    await book(recruiter, harbor.otherApplication, -30);
    const late = await book(recruiter, harbor.application, -99);
    await recruiter.do('recordScorecard', { interviewId: late, interviewer: 'H', overallRecommendation: 'NO' }, '__typename');
    const { insights } =
      await recruiter.ask(`{ insights { from to funnel { name kind reached share } timeToDebrief { count medianHours withinShare } timeToFeedback { count medianHours p90Hours withinShare }
      feedbackByCompany { clientCompanyId name feedback { count } } rejectReasons { kind count } silence { waiting medianHours longestHours } } }`);
    expect(insights.funnel[0]).toMatchObject({ reached: 2, share: null });
    expect(insights.funnel.find((s: { name: string }) => stages[s.name] === interviewStage)).toMatchObject({ reached: 1 });
    expect(insights.timeToDebrief).toEqual({ count: 1, medianHours: 2, withinShare: 0 });
    expect(insights.timeToFeedback).toEqual({ count: 2, medianHours: 50, p90Hours: 88.4, withinShare: 0.5 });
    expect(insights.feedbackByCompany).toEqual([{ clientCompanyId: harbor.company, name: 'Harbor Client', feedback: { count: 2 } }]);
    expect(insights.silence).toEqual({ waiting: 1, medianHours: 29, longestHours: 29 });
    await recruiter.do('rejectApplication', { applicationId: harbor.otherApplication, reason: 'TEAM_FIT' }, '__typename');
    const after = (await recruiter.ask('{ insights { rejectReasons { kind count } silence { waiting longestHours } } }')).insights;
    expect(after).toEqual({ rejectReasons: [{ kind: 'TEAM_FIT', count: 1 }], silence: { waiting: 0, longestHours: null } });
  });

  test('keep to the time asked for', async () => {
    const { insights } = await harbor.recruiter.ask(
      'query($from: DateTime, $to: DateTime) { insights(from: $from, to: $to) { from to timeToFeedback { count } } }',
      { from: '2020-01-01T00:00:00Z', to: '2020-02-01T00:00:00+01:00' },
    );
    expect(insights).toEqual({ from: '2020-01-01T00:00:00.000Z', to: '2020-01-31T23:00:00.000Z', timeToFeedback: { count: 0 } });
  });

  test('a company’s page tells how fast it answers', async () => {
    const { node } = await harbor.recruiter.ask(
      `{ node(id: "${harbor.company}") { ... on ClientCompany { responseTimes { feedback { count medianHours withinShare } waiting longestSilenceHours } } } }`,
    );
    expect(node.responseTimes).toEqual({
      feedback: { count: 2, medianHours: 50, withinShare: 0.5 },
      waiting: 0,
      longestSilenceHours: null,
    });
  });
});
