import { inHours, openHouse, type House } from '@nextround/cast';
import * as the from './gql/graphql.js';
import { afterTheRound, mainJob, type MainJob } from './main-job.js';

describe('the main job, by a generated client, in two agencies side by side', () => {
  let house: House;
  let berlin: MainJob;
  let newYork: MainJob;
  beforeAll(async () => {
    house = await openHouse();
    [berlin, newYork] = await Promise.all([
      mainJob(house.url, 'Harbor', 'harbor.test', 'Europe/Berlin'),
      mainJob(house.url, 'Harbor', 'kite.test', 'America/New_York'),
    ]);
  });
  afterAll(() => house.close());

  test('two agencies of one name live beside each other, each in its zone', () => {
    expect([berlin.agency.slug, newYork.agency.slug].sort()).toEqual(['harbor', 'harbor-2']);
    expect([berlin.candidate.timeZone, newYork.candidate.timeZone]).toEqual(['Europe/Berlin', 'America/New_York']);
    expect(berlin.interview).toMatchObject({ round: 1, status: 'AWAITING_FEEDBACK', timeZone: 'Europe/Berlin' });
    expect(berlin.moved.stageHistory.map((s) => s.stage.name)).toEqual(['Shortlisted', 'First interview']);
  });

  test('the candidate is told what they may do, and nothing more', () => {
    expect(berlin.viewer).toMatchObject({ role: 'CANDIDATE', name: 'Mirela Stanković', candidate: { id: berlin.candidate.id } });
    expect(berlin.viewer.abilities).toContain('debrief.submit');
    expect(berlin.viewer.abilities).not.toContain('scorecard.record');
  });

  test.each(['berlin', 'newYork'] as const)('%s: a debrief goes to the recruiter and an honest answer comes back', async (where) => {
    const { asked, before, debrief, scorecard, read, mine, releasedFeedback } = await afterTheRound(where === 'berlin' ? berlin : newYork);
    expect(asked).toMatchObject({ process: { job: { title: 'Platform Engineer', clientCompany: { name: 'Skarn Robotics' } } } });
    expect(before).toMatchObject({ debrief: null });
    expect(debrief).toMatchObject({ revision: 1 });
    expect(scorecard).toMatchObject({ interview: { status: 'COMPLETE' }, submittedBy: { name: 'RECRUITER' } });
    expect(read).toMatchObject({
      debrief: {
        overallRating: 3,
        answers: [
          { prompt: { topic: 'WOULD_WORK_THERE' }, rating: 3, audience: 'CLIENT' },
          { prompt: { topic: 'OWN_PERFORMANCE' }, text: 'I found the missing index.' },
        ],
      },
      ratingGaps: [{ topic: 'OWN_PERFORMANCE', candidate: 4, hiringSide: 2 }],
    });
    expect(JSON.stringify(read)).not.toContain('recursion');
    expect(mine).toMatchObject({
      scorecards: [],
      releasedFeedback: [
        {
          message: 'They liked how you found the index.',
          readAt: null,
          scorecard: null,
          releasedBy: { name: 'RECRUITER' },
          gaps: [{ candidate: 4, hiringSide: 2 }],
        },
      ],
    });
    expect(releasedFeedback.readAt).not.toBeNull();
  });

  test('the auditor sees who did what, and none of the words', async () => {
    const { auditTrail, auditVerification } = await berlin.auditor.send(the.TrailDocument, { action: null });
    expect(auditVerification).toEqual({ intact: true, entries: auditVerification.entries, firstBrokenSeq: null });
    const acts = auditTrail.nodes.map((n) => n.action);
    expect(acts).toEqual(expect.arrayContaining(['debrief.submit', 'scorecard.record', 'feedback.release', 'feedback.acknowledge']));
    expect(auditTrail.nodes.find((n) => n.action === 'debrief.submit')).toMatchObject({
      actor: 'Mirela Stanković',
      actorRole: 'CANDIDATE',
    });
    const text = JSON.stringify(auditTrail);
    for (const words of ['recursion', 'missing index', 'Went into code', 'They liked']) expect(text).not.toContain(words);
  });

  test('neither agency sees the other', async () => {
    const { candidates } = await berlin.recruiter.send(the.EverybodyDocument, {});
    expect(candidates).toEqual({ totalCount: 1, nodes: [{ name: 'Mirela Stanković' }] });
    expect((await berlin.recruiter.send(the.BesideDocument, { id: newYork.interview.id })).node).toBeNull();
  });

  test('a change against an older version is refused, and nothing is lost', async () => {
    const stale = {
      applicationId: berlin.application.id,
      stageId: berlin.agency.stages[0]!.id,
      expectedVersion: berlin.application.version,
    };
    await expect(berlin.recruiter.send(the.MoveDocument, { input: stale })).rejects.toThrow('CONFLICT');
  });

  test('a debrief before the interview’s end is refused', async () => {
    const { interview } = (
      await berlin.recruiter.send(the.ScheduleDocument, {
        input: {
          applicationId: berlin.application.id,
          format: 'PHONE',
          kind: 'FINAL',
          startsAt: inHours(24),
          endsAt: inHours(25),
          timeZone: 'Europe/Berlin',
        },
      })
    ).scheduleInterview;
    expect(interview).toMatchObject({ round: 2, status: 'SCHEDULED' });
    await expect(berlin.phone.send(the.SubmitDebriefDocument, { input: { interviewId: interview.id } })).rejects.toThrow('NOT_YET');
  });
});
