import { Secret } from '@nextround/access';
import { book, cast, inHours, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { debriefLink } from '@nextround/debrief';
import { clock } from '@nextround/tenancy';
import { behindTheWalls, outcome, connected, seated, seatOf, uuidOf } from './support-walls.js';

interface Step {
  id: string;
  kind: string;
  owner: string;
  state: string;
  basis: string;
  dueAt: string;
  notifyAt: string;
}

const HOUR = 3_600_000;
const STEPS = '{ id kind owner state basis dueAt notifyAt doneAt channel }';
const NIGHTLESS = { quietHours: { start: '00:00', end: '00:00' } };
const LADDER = ['FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP', 'ESCALATION'];

describe('the response clock', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    // So that what is told follows what is due, whatever time of day this runs.
    for (const person of [harbor.admin, harbor.recruiter, harbor.candidate, harbor.other])
      await person.do('updateProfile', NIGHTLESS, 'viewer { id }');
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  const later = (hours: number): void => clock.moveTo(new Date(Date.now() + hours * HOUR));
  const stepsOf = async (interview: string, who: Person = harbor.recruiter): Promise<Step[]> =>
    (await who.ask(`query($id: ID!) { node(id: $id) { ... on Interview { followUps ${STEPS} } } }`, { id: interview })).node?.followUps ??
    [];
  const stepOf = async (interview: string, kind: string, who?: Person): Promise<Step> =>
    (await stepsOf(interview, who)).find((step) => step.kind === kind)!;
  const endOf = async (interview: string, who: Person = harbor.recruiter): Promise<number> =>
    Date.parse((await who.ask('query($id: ID!) { node(id: $id) { ... on Interview { endsAt } } }', { id: interview })).node.endsAt);
  /** Each step as `KIND STATE hours after the interview's end`. */
  const told = async (interview: string, who?: Person): Promise<string[]> => {
    const end = await endOf(interview, who);
    return (await stepsOf(interview, who))
      .map(({ kind, state, dueAt }) => `${kind} ${state} ${Math.round((Date.parse(dueAt) - end) / HOUR)}`)
      .sort();
  };
  const states = async (interview: string, kinds: string[]): Promise<string[]> => {
    const steps = await stepsOf(interview);
    return kinds.map((kind) => steps.find((step) => step.kind === kind)?.state ?? 'none');
  };
  let people = 0;
  /** A round of its own: another candidate's, with nothing before it. */
  const round = async (hours = -3, agency: Agency = harbor): Promise<{ interview: string; application: string; candidate: string }> => {
    const added = await agency.recruiter.do(
      'addCandidate',
      { name: `Ada ${++people}`, email: `ada${people}@${agency.slug}.test` },
      'candidate { id }',
    );
    const candidate = added.candidate.id as string;
    await agency.recruiter.do('updateCandidate', { candidateId: candidate, ...NIGHTLESS }, 'candidate { id }');
    const { application } = await agency.recruiter.do(
      'submitApplication',
      { candidateId: candidate, jobId: agency.job },
      'application { id }',
    );
    return { interview: await book(agency.recruiter, application.id, hours), application: application.id as string, candidate };
  };
  const record = (interviewId: string) =>
    harbor.recruiter.do('recordScorecard', { interviewId, interviewer: 'Jana Wolf', overallRecommendation: 'NO' }, 'scorecard { id }');
  const complete = (who: Person, stepId: string, channel?: string) =>
    who.do('completeFollowUp', { stepId, ...(channel ? { channel } : {}) }, `followUpStep ${STEPS}`);
  const notices = async (interview: string): Promise<string[]> =>
    (
      await behindTheWalls(
        house,
        `select n.kind, coalesce(m.name, c.name) as who, n.dropped_at is not null as gone, round(extract(epoch from n.due_at - i.ends_at) / 3600) as hours
         from notices n join interviews i on i.id = n.about_id left join memberships m on m.id = n.member_id left join candidates c on c.id = n.candidate_id
         where n.about_id = $1 and n.kind <> 'INTERVIEW_SCHEDULED' order by n.due_at, n.kind`,
        [uuidOf(interview)],
      )
    ).map((n) => `${n['kind']} ${n['who']} ${n['hours']}${n['gone'] ? ' gone' : ''}`);

  test('sets its dates when an interview is booked, in the order they are due', async () => {
    const { interview } = await round(20);
    expect(await told(interview)).toEqual([
      'DEBRIEF SCHEDULED 0',
      'ESCALATION SCHEDULED 168',
      'FEEDBACK_EXPECTED SCHEDULED 72',
      'FIRST_FOLLOW_UP SCHEDULED 72',
      'NO_NEWS_UPDATE SCHEDULED 72',
      'SECOND_FOLLOW_UP SCHEDULED 120',
      'THANK_YOU SCHEDULED 24',
      'THIRD_FOLLOW_UP SCHEDULED 144',
    ]);
    const due = (await stepsOf(interview)).map((step) => step.dueAt);
    expect(due).toEqual([...due].sort());
    const thanks = await stepOf(interview, 'THANK_YOU');
    expect(Date.parse(thanks.dueAt) - Date.parse(thanks.notifyAt)).toBe(4 * HOUR);
  });

  test('moves them when it is rescheduled, and keeps which is which', async () => {
    const { interview } = await round(20);
    const before = await stepsOf(interview);
    await harbor.recruiter.do(
      'rescheduleInterview',
      { interviewId: interview, startsAt: inHours(50), endsAt: inHours(51) },
      'interview { id }',
    );
    const after = await stepsOf(interview);
    expect(after.map((step) => step.id).sort()).toEqual(before.map((step) => step.id).sort());
    for (const step of after) {
      const moved = Date.parse(step.dueAt) - Date.parse(before.find((b) => b.id === step.id)!.dueAt);
      expect([step.kind, Math.round(moved / HOUR)]).toEqual([step.kind, 30]);
    }
  });

  test('stands still while a round is put off, and ends where it is called off', async () => {
    const { interview } = await round(20);
    await harbor.recruiter.do('holdInterview', { interviewId: interview }, 'interview { id }');
    expect(new Set((await stepsOf(interview)).map((step) => step.state))).toEqual(new Set(['CANCELLED']));
    await harbor.recruiter.do(
      'rescheduleInterview',
      { interviewId: interview, startsAt: inHours(30), endsAt: inHours(31) },
      'interview { id }',
    );
    expect(new Set((await stepsOf(interview)).map((step) => step.state))).toEqual(new Set(['SCHEDULED']));
    await harbor.recruiter.do('cancelInterview', { interviewId: interview }, 'interview { id }');
    expect(new Set((await stepsOf(interview)).map((step) => step.state))).toEqual(new Set(['CANCELLED']));
    const missed = await round(-2);
    await harbor.recruiter.do('markNoShow', { interviewId: missed.interview }, 'interview { id }');
    expect(new Set((await stepsOf(missed.interview)).map((step) => step.state))).toEqual(new Set(['CANCELLED']));
  });

  test('waits for a promised date, and for a newer one', async () => {
    const { interview } = await round();
    const promise = async (hours: number) =>
      harbor.recruiter.do(
        'promiseFeedback',
        { interviewId: interview, promisedAt: new Date((await endOf(interview)) + hours * HOUR).toISOString() },
        'interview { id }',
      );
    await promise(30);
    expect(await stepOf(interview, 'FEEDBACK_EXPECTED')).toMatchObject({ basis: 'PROMISED' });
    await promise(100);
    expect((await told(interview)).filter((step) => !/DEBRIEF|THANK|NEWS/.test(step))).toEqual([
      'ESCALATION SCHEDULED 196',
      'FEEDBACK_EXPECTED SCHEDULED 100',
      'FIRST_FOLLOW_UP SCHEDULED 100',
      'SECOND_FOLLOW_UP SCHEDULED 148',
      'THIRD_FOLLOW_UP SCHEDULED 172',
    ]);
  });

  test('stops asking once there is a scorecard; who waits to hear still waits, until feedback is released', async () => {
    const { interview } = await round();
    const { scorecard } = await record(interview);
    expect(await states(interview, ['FEEDBACK_EXPECTED', ...LADDER, 'NO_NEWS_UPDATE', 'DEBRIEF'])).toEqual([
      'DONE',
      ...LADDER.map(() => 'CANCELLED'),
      'SCHEDULED',
      'DUE',
    ]);
    await harbor.recruiter.do('releaseFeedback', { scorecardId: scorecard.id, message: 'Well done.' }, 'releasedFeedback { id }');
    expect(await states(interview, ['NO_NEWS_UPDATE'])).toEqual(['CANCELLED']);
  });

  test('waits for a date, and stops, when the hiring side says so by its link', async () => {
    const { interview } = await round();
    await harbor.recruiter.do('requestScorecard', { interviewId: interview, contactId: harbor.contact }, 'interview { id }');
    const [letter] = await behindTheWalls(house, 'select button from letters where about_id = $1', [uuidOf(interview)]);
    const token = letter!['button'].url.split('/').at(-1) as string;
    const byLink = (mutation: string, type: string, input: object) =>
      house.stranger.ask(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input: { token, ...input } });
    await byLink('promiseFeedbackByLink', 'PromiseFeedbackByLinkInput', {
      promisedAt: new Date((await endOf(interview)) + 100 * HOUR).toISOString(),
    });
    expect(await told(interview)).toEqual(expect.arrayContaining(['FEEDBACK_EXPECTED SCHEDULED 100', 'SECOND_FOLLOW_UP SCHEDULED 148']));
    await byLink('answerFeedbackRequest', 'AnswerFeedbackRequestInput', { overallRecommendation: 'YES' });
    expect(await states(interview, ['FEEDBACK_EXPECTED', ...LADDER])).toEqual(['DONE', ...LADDER.map(() => 'CANCELLED')]);
  });

  test('asks for a reason after a rejection, until a way to improve is released', async () => {
    const { interview, application } = await round();
    const { scorecard } = await record(interview);
    await harbor.recruiter.do('rejectApplication', { applicationId: application, reason: 'COMMUNICATION' }, 'application { id }');
    const step = await stepOf(interview, 'REJECTION_FOLLOW_UP');
    expect(step).toMatchObject({ owner: 'RECRUITER', basis: 'AFTER_48H', state: 'SCHEDULED' });
    expect(Math.round((Date.parse(step.dueAt) - Date.now()) / HOUR)).toBe(48);
    expect(await states(interview, ['THANK_YOU', 'NO_NEWS_UPDATE', 'DEBRIEF'])).toEqual(['CANCELLED', 'CANCELLED', 'DUE']);
    const release = (words: object) =>
      harbor.recruiter.do('releaseFeedback', { scorecardId: scorecard.id, ...words }, 'releasedFeedback { id }');
    await release({ message: 'A pity.' });
    expect(await states(interview, ['REJECTION_FOLLOW_UP'])).toEqual(['SCHEDULED']);
    await release({ message: 'A pity.', howToImprove: 'Think aloud.' });
    expect(await states(interview, ['REJECTION_FOLLOW_UP'])).toEqual(['DONE']);
  });

  test('of a rejection that came with a way to improve, or after a withdrawal, asks nothing', async () => {
    const first = await round();
    const { scorecard } = await record(first.interview);
    await harbor.recruiter.do(
      'releaseFeedback',
      { scorecardId: scorecard.id, message: 'A pity.', howToImprove: 'Think aloud.' },
      'releasedFeedback { id }',
    );
    await harbor.recruiter.do('rejectApplication', { applicationId: first.application, reason: 'COMMUNICATION' }, 'application { id }');
    expect(await states(first.interview, ['REJECTION_FOLLOW_UP'])).toEqual(['none']);
    const second = await round();
    await harbor.recruiter.do('withdrawApplication', { applicationId: second.application }, 'application { id }');
    expect(await states(second.interview, ['THANK_YOU', ...LADDER, 'REJECTION_FOLLOW_UP'])).toEqual([
      ...Array<string>(5).fill('CANCELLED'),
      'none',
    ]);
  });

  test('ends the debrief’s step when it is handed over', async () => {
    const { candidate, prompts } = harbor;
    expect(await stepOf(harbor.held, 'DEBRIEF', candidate)).toMatchObject({ state: 'DUE', owner: 'CANDIDATE' });
    await candidate.do(
      'submitDebrief',
      { interviewId: harbor.held, answers: [{ promptId: prompts['COMPANY'], rating: 3 }] },
      'debrief { id }',
    );
    expect(await stepOf(harbor.held, 'DEBRIEF', candidate)).toMatchObject({ state: 'DONE', doneAt: expect.any(String) });
  });

  test('ends it by the link of the debrief, too, which needs no sign-in', async () => {
    const { interview } = await round();
    const secret = house.app.get(Secret);
    const links = { link: (path: string) => path, token: (use: string, id: string) => secret.token(use, uuidOf(harbor.id), id) };
    const token = debriefLink(links, uuidOf(interview)).split('/').at(-1)!;
    const { accessToken } = await house.stranger.do('openDebriefLink', { token }, 'accessToken');
    const guest = new Person('a guest', '', house.url, accessToken as string);
    await guest.do(
      'submitDebrief',
      { interviewId: interview, answers: [{ promptId: harbor.prompts['COMPANY'], rating: 3 }] },
      'debrief { id }',
    );
    expect(await stepOf(interview, 'DEBRIEF')).toMatchObject({ state: 'DONE' });
    const thanks = await stepOf(interview, 'THANK_YOU');
    expect((await guest.ask('query($id: ID!) { node(id: $id) { id } }', { id: thanks.id })).node).toBeNull();
  });

  test('says what is due and what is late by the time it is', async () => {
    const { interview } = await round(-1);
    const at = async (hours: number) => {
      later(hours);
      return states(interview, ['DEBRIEF', 'THANK_YOU', 'FEEDBACK_EXPECTED', 'SECOND_FOLLOW_UP']);
    };
    expect(await at(1)).toEqual(['DUE', 'DUE', 'SCHEDULED', 'SCHEDULED']);
    expect(await at(25)).toEqual(['OVERDUE', 'OVERDUE', 'SCHEDULED', 'SCHEDULED']);
    expect(await at(73)).toEqual(['OVERDUE', 'OVERDUE', 'DUE', 'SCHEDULED']);
    expect(await at(121)).toEqual(['OVERDUE', 'OVERDUE', 'OVERDUE', 'DUE']);
  });

  test('shows candidates what is theirs to do and whom they wait for, and nothing that is between colleagues', async () => {
    const { candidate, auditor, other, held } = harbor;
    const own = await stepsOf(held, candidate);
    expect(own.map((step) => step.kind).sort()).toEqual([
      'DEBRIEF',
      'FEEDBACK_EXPECTED',
      'FIRST_FOLLOW_UP',
      'SECOND_FOLLOW_UP',
      'THANK_YOU',
      'THIRD_FOLLOW_UP',
    ]);
    const all = await stepsOf(held, auditor);
    expect(all.map((step) => step.kind)).toEqual(expect.arrayContaining(['ESCALATION', 'NO_NEWS_UPDATE']));
    const node = async (who: Person, id: string) => (await who.ask('query($id: ID!) { node(id: $id) { id } }', { id })).node;
    const escalation = all.find((step) => step.kind === 'ESCALATION')!;
    expect(await node(candidate, escalation.id)).toBeNull();
    expect(await node(harbor.colleague, escalation.id)).not.toBeNull();
    for (const stranger of [other, kite.admin, kite.recruiter, kite.auditor, kite.candidate])
      for (const step of all) expect([stranger.name, await node(stranger, step.id)]).toEqual([stranger.name, null]);
    expect(await stepsOf(held, kite.recruiter)).toEqual([]);
  });

  test('lets everybody close what is theirs, and nobody what is not', async () => {
    const { admin, recruiter, auditor, candidate, held } = harbor;
    const steps = Object.fromEntries((await stepsOf(held)).map((step) => [step.kind, step.id]));
    const refusal = (who: Person, kind: string, mutation = 'completeFollowUp') => who.refusal(mutation, { stepId: steps[kind] });
    expect(await refusal(recruiter, 'THANK_YOU')).toBe('FORBIDDEN');
    expect(await refusal(admin, 'THANK_YOU', 'skipFollowUp')).toBe('FORBIDDEN');
    expect(await refusal(candidate, 'FIRST_FOLLOW_UP')).toBe('FORBIDDEN');
    expect(await refusal(candidate, 'ESCALATION')).toBe('NOT_FOUND');
    expect(await refusal(recruiter, 'ESCALATION')).toBe('FORBIDDEN');
    expect(await refusal(auditor, 'FIRST_FOLLOW_UP')).toBe('FORBIDDEN');
    expect(await refusal(kite.recruiter, 'FIRST_FOLLOW_UP')).toBe('NOT_FOUND');
    expect(await refusal(harbor.other, 'THANK_YOU')).toBe('NOT_FOUND');
    expect(await refusal(recruiter, 'FEEDBACK_EXPECTED')).toBe('BAD_USER_INPUT');
    expect(await refusal(recruiter, 'FEEDBACK_EXPECTED', 'skipFollowUp')).toBe('BAD_USER_INPUT');
    const thanked = await complete(candidate, steps['THANK_YOU']!, 'LINKEDIN');
    expect(thanked.followUpStep).toMatchObject({ state: 'DONE', channel: 'LINKEDIN', doneAt: expect.any(String) });
    expect(await refusal(candidate, 'THANK_YOU')).toBe('TOO_LATE');
    expect((await complete(admin, steps['ESCALATION']!, 'PHONE')).followUpStep).toMatchObject({ state: 'DONE' });
    const ahead = await stepOf(harbor.ahead, 'THANK_YOU', candidate);
    expect(await candidate.refusal('completeFollowUp', { stepId: ahead.id })).toBe('NOT_YET');
    const debrief = await stepOf((await round()).interview, 'DEBRIEF');
    expect(await recruiter.refusal('completeFollowUp', { stepId: debrief.id })).toBe('FORBIDDEN');
  });

  test('is the same to PostgreSQL: whose a step is not cannot write it past the API either', async () => {
    const first = uuidOf((await stepOf(harbor.held, 'SECOND_FOLLOW_UP')).id);
    const tries = async (who: Person, id: string) => {
      const seat = await seatOf(house, who.email);
      return connected(house.database.appUrl, (client) =>
        seated(client, seat, () =>
          outcome(client, `update follow_up_steps set channel = 'PHONE' where agency_id = $1 and id = $2`, [seat.agency_id, id]),
        ),
      );
    };
    expect(await tries(harbor.recruiter, first)).toBe(1);
    expect(await tries(harbor.candidate, first)).toBe(0);
    expect(await tries(harbor.auditor, first)).toBe(0);
    expect(await tries(kite.recruiter, first)).toBe(0);
    const thanks = uuidOf((await stepOf(harbor.held, 'THANK_YOU')).id);
    expect(await tries(harbor.recruiter, thanks)).toBe(0);
    expect(await tries(harbor.recruiter, uuidOf((await stepOf(harbor.held, 'ESCALATION')).id))).toBe(0);
  });

  test('counts on from when a follow-up was done, and takes it back within a day', async () => {
    const { interview } = await round();
    later(80);
    const first = await stepOf(interview, 'FIRST_FOLLOW_UP');
    await complete(harbor.recruiter, first.id, 'PHONE');
    expect(await told(interview)).toEqual(
      expect.arrayContaining(['SECOND_FOLLOW_UP SCHEDULED 130', 'THIRD_FOLLOW_UP SCHEDULED 154', 'ESCALATION SCHEDULED 178']),
    );
    expect(await harbor.auditor.refusal('reopenFollowUp', { stepId: first.id })).toBe('FORBIDDEN');
    await harbor.recruiter.do('reopenFollowUp', { stepId: first.id }, 'followUpStep { id }');
    expect(await told(interview)).toEqual(expect.arrayContaining(['FIRST_FOLLOW_UP DUE 72', 'SECOND_FOLLOW_UP SCHEDULED 120']));
    expect(await harbor.recruiter.refusal('reopenFollowUp', { stepId: first.id })).toBe('CONFLICT');
    await harbor.recruiter.do('skipFollowUp', { stepId: first.id, reason: 'They are on holiday.' }, 'followUpStep { id }');
    expect(await told(interview)).toEqual(expect.arrayContaining(['FIRST_FOLLOW_UP SKIPPED 72', 'SECOND_FOLLOW_UP SCHEDULED 130']));
    later(105);
    expect(await harbor.recruiter.refusal('reopenFollowUp', { stepId: first.id })).toBe('TOO_LATE');
  });

  test('has news to the candidate due again 72 hours after the last', async () => {
    const { recruiter, other, otherApplication } = harbor;
    const interview = await book(recruiter, otherApplication, -3);
    const inHoursFromNow = async () =>
      Math.round((Date.parse((await stepOf(interview, 'NO_NEWS_UPDATE')).dueAt) - clock.now().getTime()) / HOUR);
    later(73);
    const step = await stepOf(interview, 'NO_NEWS_UPDATE');
    expect(step.state).toBe('DUE');
    const { followUpStep } = await complete(recruiter, step.id, 'PHONE');
    expect(followUpStep).toMatchObject({ id: step.id, state: 'SCHEDULED' });
    expect(await inHoursFromNow()).toBe(72);
    later(90);
    await recruiter.do('sendMessage', { candidateId: other.id, body: 'Still waiting with you.' }, 'message { id }');
    expect(await inHoursFromNow()).toBe(72);
    later(100);
    await other.do('sendMessage', { body: 'Thank you.' }, 'message { id }');
    expect(await inHoursFromNow()).toBe(62);
    await recruiter.do('skipFollowUp', { stepId: step.id }, 'followUpStep { id }');
    expect(await inHoursFromNow()).toBe(72);
    await book(recruiter, otherApplication, 200);
    expect(await states(interview, ['NO_NEWS_UPDATE'])).toEqual(['CANCELLED']);
  });

  test('keeps the agency’s own hours, and every clock that runs follows a change', async () => {
    const { interview } = await round(2, kite);
    const theirs = (await round(2)).interview;
    const update = (input: object) =>
      kite.admin.do(
        'updateFollowUpPolicy',
        { ...input },
        'agency { followUpPolicy { thankYou feedback secondFollowUp noNews skipWeekends version } }',
      );
    const before = await kite.candidate.ask(
      '{ agency { followUpPolicy { thankYou feedback secondFollowUp thirdFollowUp escalation noNews rejection skipWeekends version } } }',
    );
    expect(before.agency.followUpPolicy).toEqual({
      thankYou: 24,
      feedback: 72,
      secondFollowUp: 48,
      thirdFollowUp: 24,
      escalation: 24,
      noNews: 72,
      rejection: 48,
      skipWeekends: false,
      version: 1,
    });
    const { agency } = await update({ thankYou: 12, feedback: 48, expectedVersion: 1 });
    expect(agency.followUpPolicy).toMatchObject({ thankYou: 12, feedback: 48, secondFollowUp: 48, version: 2 });
    expect(await told(interview, kite.recruiter)).toEqual(
      expect.arrayContaining(['THANK_YOU SCHEDULED 12', 'FEEDBACK_EXPECTED SCHEDULED 48', 'SECOND_FOLLOW_UP SCHEDULED 96']),
    );
    expect(await told(theirs)).toEqual(expect.arrayContaining(['THANK_YOU SCHEDULED 24']));
    expect(await kite.admin.refusal('updateFollowUpPolicy', { feedback: 24, expectedVersion: 1 })).toBe('CONFLICT');
    for (const hours of [0, 721]) expect(await kite.admin.refusal('updateFollowUpPolicy', { feedback: hours })).toBe('BAD_USER_INPUT');
    for (const who of [kite.recruiter, kite.auditor, kite.candidate])
      expect(await who.refusal('updateFollowUpPolicy', { feedback: 24 })).toBe('FORBIDDEN');
    await update({ skipWeekends: true });
    const day = (at: string) => new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'America/New_York' }).format(new Date(at));
    for (const { kind, dueAt } of await stepsOf(interview, kite.recruiter))
      if (kind !== 'DEBRIEF') expect([kind, ['Sat', 'Sun'].includes(day(dueAt))]).toEqual([kind, false]);
  });

  test('tells whom at the hours that are theirs, and follows them into another zone', async () => {
    const { candidate, interview } = await round(20);
    const quietly = (timeZone: string) =>
      harbor.recruiter.do(
        'updateCandidate',
        { candidateId: candidate, timeZone, quietHours: { start: '00:00', end: '23:59' } },
        'candidate { id }',
      );
    await quietly('Asia/Tokyo');
    const tokyo = await stepOf(interview, 'DEBRIEF');
    expect(tokyo.notifyAt).toMatch(/T14:59:00/); // 23:59 in Tokyo
    await quietly('Europe/Lisbon');
    expect((await stepOf(interview, 'DEBRIEF')).notifyAt).toMatch(/T2[23]:59:00/);
    expect((await stepOf(interview, 'DEBRIEF')).dueAt).toBe(tokyo.dueAt);
  });

  test('tells each owner once, moves with the date, and takes back what has no reason any more', async () => {
    const { interview } = await round(20);
    const name = (
      await harbor.recruiter.ask('query($id: ID!) { node(id: $id) { ... on Interview { candidate { name } } } }', { id: interview })
    ).node.candidate.name;
    const [hanna, petra] = [harbor.recruiter.name, harbor.admin.name];
    const first = await notices(interview);
    expect(first.filter((n) => !n.startsWith('DEBRIEF_NUDGE'))).toEqual([
      `DEBRIEF_DUE ${name} 0`,
      `THANK_YOU_DUE ${name} 20`,
      `FEEDBACK_EXPECTED ${hanna} 72`,
      `NO_NEWS_DUE ${hanna} 72`,
      `FOLLOW_UP_DUE ${hanna} 120`,
      `FOLLOW_UP_DUE ${hanna} 144`,
      `ESCALATION ${petra} 168`,
    ]);
    expect(first).toContain(`DEBRIEF_NUDGE ${name} 3`);
    expect(first.filter((n) => n.startsWith('DEBRIEF_NUDGE'))).toHaveLength(2);
    const promisedAt = new Date((await endOf(interview)) + 100 * HOUR).toISOString();
    await harbor.recruiter.do('promiseFeedback', { interviewId: interview, promisedAt }, 'interview { id }');
    expect(await notices(interview)).toEqual(expect.arrayContaining([`FEEDBACK_EXPECTED ${hanna} 100`, `ESCALATION ${petra} 196`]));
    expect(await notices(interview)).toHaveLength(first.length);
    later(22);
    await record(interview);
    const gone = (await notices(interview)).filter((n) => n.endsWith('gone'));
    expect(gone).toEqual([
      `FEEDBACK_EXPECTED ${hanna} 100 gone`,
      `FOLLOW_UP_DUE ${hanna} 148 gone`,
      `FOLLOW_UP_DUE ${hanna} 172 gone`,
      `ESCALATION ${petra} 196 gone`,
    ]);
  });

  test('of a date promised late tells once, though the second follow-up falls due with it', async () => {
    const { interview } = await round();
    later(73);
    await complete(harbor.recruiter, (await stepOf(interview, 'FIRST_FOLLOW_UP')).id, 'PHONE');
    const promisedAt = new Date((await endOf(interview)) + 200 * HOUR).toISOString();
    await harbor.recruiter.do('promiseFeedback', { interviewId: interview, promisedAt }, 'interview { id }');
    expect(await told(interview)).toEqual(expect.arrayContaining(['FEEDBACK_EXPECTED SCHEDULED 200', 'SECOND_FOLLOW_UP SCHEDULED 200']));
    const { name } = harbor.recruiter;
    const ahead = (await notices(interview)).filter((n) => !n.endsWith('gone') && Number(n.split(' ').at(-1)) > 100 && n.includes(name));
    expect(ahead).toEqual([`FEEDBACK_EXPECTED ${name} 200`, `FOLLOW_UP_DUE ${name} 224`]);
  });

  test('turns to another recruiter with the candidate', async () => {
    const { candidate, interview } = await round(20);
    const members = (await harbor.admin.ask('{ agency { members { id name } } }')).agency.members as { id: string; name: string }[];
    const recruiterId = members.find((m) => m.name === harbor.colleague.name)!.id;
    await harbor.recruiter.do('updateCandidate', { candidateId: candidate, recruiterId }, 'candidate { id }');
    const expected = (await notices(interview)).filter((n) => n.startsWith('FEEDBACK_EXPECTED'));
    expect(expected).toHaveLength(1);
    expect(expected[0]).toMatch(new RegExp(`^FEEDBACK_EXPECTED ${harbor.colleague.name} `));
  });

  test('turns to the admins where the recruiter leaves', async () => {
    const { admin, colleague } = kite;
    const { candidate, interview } = await round(20, kite);
    const members = (await admin.ask('{ agency { members { id name } } }')).agency.members as { id: string; name: string }[];
    const leaver = members.find((m) => m.name === colleague.name)!.id;
    await kite.recruiter.do('updateCandidate', { candidateId: candidate, recruiterId: leaver }, 'candidate { id }');
    await admin.do('removeMember', { memberId: leaver }, 'member { id }');
    const waits = (await notices(interview)).filter((n) => n.startsWith('FEEDBACK_EXPECTED')).map((n) => n.replace(/ \d+$/, ''));
    expect(waits).toContain(`FEEDBACK_EXPECTED ${admin.name}`);
  });

  test('of a candidate’s own process is theirs alone', async () => {
    const { candidate, admin, recruiter, auditor } = harbor;
    const { otherProcess } = await candidate.do(
      'trackOtherProcess',
      { companyName: 'Quellwerk', stage: 'INTERVIEWING' },
      'otherProcess { id }',
    );
    const own = {
      format: 'PHONE',
      kind: 'FINAL',
      startsAt: inHours(-3),
      endsAt: inHours(-2),
      timeZone: 'Europe/Berlin',
      otherProcessId: otherProcess.id,
    };
    const interview = (await candidate.do('scheduleInterview', own, 'interview { id }')).interview.id as string;
    expect(await told(interview, candidate)).toEqual([
      'DEBRIEF DUE 0',
      'FEEDBACK_EXPECTED SCHEDULED 72',
      'FIRST_FOLLOW_UP SCHEDULED 72',
      'SECOND_FOLLOW_UP SCHEDULED 120',
      'THANK_YOU DUE 24',
      'THIRD_FOLLOW_UP SCHEDULED 144',
    ]);
    const steps = await stepsOf(interview, candidate);
    expect(new Set(steps.map((step) => step.owner))).toEqual(new Set(['CANDIDATE']));
    for (const who of [admin, recruiter, auditor])
      for (const { id } of steps)
        expect([who.name, (await who.ask('query($id: ID!) { node(id: $id) { id } }', { id })).node]).toEqual([who.name, null]);
    const ids = steps.map((step) => uuidOf(step.id));
    const entries = await behindTheWalls(
      house,
      `select distinct j.sight, w.detail ~ '"digest"' and w.detail !~ 'DEBRIEF|THANK_YOU' as sealed
      from journal j join journal_words w using (agency_id, seq) where j.node_id = any($1)`,
      [ids],
    );
    expect(entries).toEqual([{ sight: 'CANDIDATE', sealed: true }]);
    const expected = steps.find((step) => step.kind === 'FEEDBACK_EXPECTED')!;
    await candidate.do('updateOtherProcess', { otherProcessId: otherProcess.id, stage: 'REJECTED' }, 'otherProcess { id }');
    const ended = await told(interview, candidate);
    expect(ended).toEqual(
      expect.arrayContaining(['THANK_YOU CANCELLED 24', 'FEEDBACK_EXPECTED CANCELLED 72', 'REJECTION_FOLLOW_UP SCHEDULED 50']),
    );
    // A change that plans every clock anew knows nothing of the process, and leaves it ended.
    await admin.do('updateFollowUpPolicy', { rejection: 49 }, 'agency { id }');
    expect(await told(interview, candidate)).toEqual(ended.map((step) => step.replace('SCHEDULED 50', 'SCHEDULED 51')));
    await admin.do('updateFollowUpPolicy', { rejection: 48 }, 'agency { id }');
    expect(await candidate.refusal('completeFollowUp', { stepId: expected.id })).toBe('TOO_LATE');
  });

  test('of a candidate’s own process ends when they note that the company answered', async () => {
    const { candidate } = harbor;
    const { otherProcess } = await candidate.do(
      'trackOtherProcess',
      { companyName: 'Quellbach', stage: 'INTERVIEWING' },
      'otherProcess { id }',
    );
    const own = {
      format: 'PHONE',
      kind: 'FINAL',
      startsAt: inHours(-3),
      endsAt: inHours(-2),
      timeZone: 'Europe/Berlin',
      otherProcessId: otherProcess.id,
    };
    const interview = (await candidate.do('scheduleInterview', own, 'interview { id }')).interview.id as string;
    await complete(candidate, (await stepOf(interview, 'FEEDBACK_EXPECTED', candidate)).id, 'PHONE');
    expect(await told(interview, candidate)).toEqual(
      expect.arrayContaining([
        'FEEDBACK_EXPECTED DONE 72',
        'FIRST_FOLLOW_UP CANCELLED 72',
        'THIRD_FOLLOW_UP CANCELLED 144',
        'THANK_YOU DUE 24',
      ]),
    );
  });

  test('is told in the journal as Nextround’s doing: to candidates as far as they see the steps', async () => {
    const { recruiter, candidate, admin } = harbor;
    const interview = await book(recruiter, harbor.application, 500);
    const entries = await behindTheWalls(
      house,
      `select s.kind, j.sight from journal j join follow_up_steps s on s.id = j.node_id where s.interview_id = $1
        and j.actor_role = 'SYSTEM' and j.action = 'follow-up.plan' and j.kind = 'CREATED' and j.node_type = 'FollowUpStep' order by 1`,
      [uuidOf(interview)],
    );
    expect(entries.map(({ kind, sight }) => `${kind} ${sight}`)).toEqual([
      'DEBRIEF ALL',
      'ESCALATION STAFF',
      'FEEDBACK_EXPECTED ALL',
      'FIRST_FOLLOW_UP ALL',
      'NO_NEWS_UPDATE STAFF',
      'SECOND_FOLLOW_UP ALL',
      'THANK_YOU ALL',
      'THIRD_FOLLOW_UP ALL',
    ]);
    const escalation = (await stepOf(interview, 'ESCALATION')).id;
    const trail = async (who: Person) =>
      (await who.ask('query($id: ID) { auditTrail(filter: { subjectId: $id }) { nodes { action } } }', { id: escalation })).auditTrail
        .nodes;
    expect(await trail(admin)).toEqual([{ action: 'follow-up.plan' }]);
    expect(await trail(candidate)).toEqual([]);
  });
});
