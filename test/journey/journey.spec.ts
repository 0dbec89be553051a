import { inHours, openHouse, PASSWORD, type House } from '@nextround/cast';
import { Client } from './client.js';
import * as the from './gql/graphql.js';

/** One agency, told only through the client that any other system would generate. */
async function mainJob(url: string, name: string, domain: string, timeZone: string) {
  const admin = new Client(url);
  const { registerAgency: opened } = await admin.send(the.OpenAgencyDocument, {
    input: { name, adminName: 'Petra', email: `petra@${domain}`, password: PASSWORD, timeZone },
  });
  admin.token = opened.accessToken;
  const join = async (link: string) => {
    const client = new Client(url);
    const { acceptInvitation } = await client.send(the.AcceptDocument, { input: { token: link.split('/').at(-1)!, password: PASSWORD } });
    client.token = acceptInvitation.accessToken;
    return { client, viewer: acceptInvitation.viewer };
  };
  const invite = async (role: 'RECRUITER' | 'AUDITOR') =>
    (await join((await admin.send(the.InviteMemberDocument, { input: { email: `${role}@${domain}`, name: role, role } })).inviteMember.url))
      .client;
  const recruiter = await invite('RECRUITER');
  const auditor = await invite('AUDITOR');

  const { clientCompany } = (await recruiter.send(the.AddCompanyDocument, { input: { name: 'Skarn Robotics' } })).addClientCompany;
  const { job } = (await recruiter.send(the.OpenJobDocument, { input: { clientCompanyId: clientCompany.id, title: 'Platform Engineer' } }))
    .openJob;
  const { candidate } = (
    await recruiter.send(the.AddCandidateDocument, {
      input: { name: 'Mirela Stanković', email: `mirela@${domain}`, timeZone, externalIds: [{ system: 'greenhouse', id: '42' }] },
    })
  ).addCandidate;
  const { client: phone, viewer } = await join(
    (await recruiter.send(the.InviteCandidateDocument, { input: { candidateId: candidate.id } })).inviteCandidate.url,
  );
  const { application } = (await recruiter.send(the.SubmitDocument, { input: { candidateId: candidate.id, jobId: job.id } }))
    .submitApplication;
  const moved = (
    await recruiter.send(the.MoveDocument, {
      input: {
        applicationId: application.id,
        stageId: opened.agency.stages.find((s) => s.kind === 'INTERVIEW')!.id,
        expectedVersion: application.version,
      },
    })
  ).moveApplication.application;
  const { interview } = (
    await recruiter.send(the.ScheduleDocument, {
      input: {
        applicationId: application.id,
        format: 'ONSITE',
        kind: 'TECHNICAL',
        startsAt: inHours(-2),
        endsAt: inHours(-1),
        timeZone,
        location: 'Hafen 7',
      },
    })
  ).scheduleInterview;
  return { admin, recruiter, auditor, phone, viewer, candidate, job, application, moved, interview, agency: opened.agency };
}

describe('the main job, by a generated client, in two agencies side by side', () => {
  let house: House;
  let berlin: Awaited<ReturnType<typeof mainJob>>;
  let newYork: Awaited<ReturnType<typeof mainJob>>;
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
    const { phone, recruiter, interview } = where === 'berlin' ? berlin : newYork;
    const asked = (await phone.send(the.ToWriteDocument, { id: interview.id })).node!;
    if (!('debriefPrompts' in asked)) throw new Error('An interview was asked for.');
    const prompt = (topic: string) => asked.debriefPrompts.find((p) => p.topic === topic)!.id;
    expect(asked.process).toMatchObject({ job: { title: 'Platform Engineer', clientCompany: { name: 'Skarn Robotics' } } });

    await phone.send(the.SaveDebriefDocument, {
      input: {
        interviewId: interview.id,
        answers: [
          { promptId: prompt('OWN_PERFORMANCE'), rating: 4, text: 'I found the missing index.' },
          { promptId: prompt('MISTAKES'), text: 'froze on recursion' },
        ],
      },
    });
    const before = (await recruiter.send(the.BesideDocument, { id: interview.id })).node;
    expect(before).toMatchObject({ debrief: null });

    const { debrief } = (
      await phone.send(the.SubmitDebriefDocument, {
        input: { interviewId: interview.id, answers: [{ promptId: prompt('WOULD_WORK_THERE'), rating: 3, audience: 'CLIENT' }] },
      })
    ).submitDebrief;
    expect(debrief).toMatchObject({ revision: 1 });
    const { scorecard } = (
      await recruiter.send(the.RecordDocument, {
        input: {
          interviewId: interview.id,
          interviewer: 'Henrik Maas',
          overallRecommendation: 'NO',
          ratings: [{ topic: 'OWN_PERFORMANCE', rating: 2 }],
          concerns: 'Went into code quickly.',
        },
      })
    ).recordScorecard;
    expect(scorecard).toMatchObject({ interview: { status: 'COMPLETE' }, submittedBy: { name: 'RECRUITER' } });
    await recruiter.send(the.ReleaseDocument, {
      input: {
        scorecardId: scorecard.id,
        message: 'They liked how you found the index.',
        rejectReason: 'TECHNICAL_ABILITY',
        howToImprove: 'Go through one design first.',
      },
    });

    const read = (await recruiter.send(the.BesideDocument, { id: interview.id })).node;
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

    const mine = (await phone.send(the.BesideDocument, { id: interview.id })).node!;
    if (!('releasedFeedback' in mine)) throw new Error('An interview was asked for.');
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
    const { releasedFeedback } = (
      await phone.send(the.AcknowledgeDocument, { input: { releasedFeedbackId: mine.releasedFeedback[0]!.id } })
    ).acknowledgeFeedback;
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
