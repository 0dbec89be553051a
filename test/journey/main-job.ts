import { inHours, PASSWORD } from '@nextround/cast';
import { Client } from './client.js';
import * as the from './gql/graphql.js';

export type MainJob = Awaited<ReturnType<typeof mainJob>>;

/** One agency up to its first round, told only through the client that any other system would generate. */
export async function mainJob(url: string, name: string, domain: string, timeZone: string) {
  const clients: Client[] = [];
  const enter = async (email: string, come: (client: Client) => Promise<{ accessToken: string }>): Promise<Client> => {
    const client = new Client(url);
    clients.push(client);
    client.token = (await comeIn(client, email, come)).accessToken;
    return client;
  };
  const admin = await enter(`petra@${domain}`, async (client) => {
    const input = { name, adminName: 'Petra', email: `petra@${domain}`, password: PASSWORD, timeZone };
    return (await client.send(the.OpenAgencyDocument, { input })).registerAgency;
  });
  const join = (email: string, link: string) =>
    enter(email, async (client) => {
      const input = { token: link.split('/').at(-1)!, password: PASSWORD };
      return (await client.send(the.AcceptDocument, { input })).acceptInvitation;
    });
  const invite = async (role: 'RECRUITER' | 'AUDITOR') => {
    const email = `${role}@${domain}`;
    return join(email, (await admin.send(the.InviteMemberDocument, { input: { email, name: role, role } })).inviteMember.url);
  };
  const recruiter = await invite('RECRUITER');
  const auditor = await invite('AUDITOR');
  const { agency } = await admin.send(the.MyAgencyDocument, {});

  const { clientCompany } = (await recruiter.send(the.AddCompanyDocument, { input: { name: 'Skarn Robotics' } })).addClientCompany;
  const { job } = (await recruiter.send(the.OpenJobDocument, { input: { clientCompanyId: clientCompany.id, title: 'Platform Engineer' } }))
    .openJob;
  const { candidate } = (
    await recruiter.send(the.AddCandidateDocument, {
      input: { name: 'Mirela Stanković', email: `mirela@${domain}`, timeZone, externalIds: [{ system: 'greenhouse', id: '42' }] },
    })
  ).addCandidate;
  const { inviteCandidate: invited } = await recruiter.send(the.InviteCandidateDocument, { input: { candidateId: candidate.id } });
  const phone = await join(`mirela@${domain}`, invited.url);
  const { viewer } = await phone.send(the.MeDocument, {});
  const { application } = (await recruiter.send(the.SubmitDocument, { input: { candidateId: candidate.id, jobId: job.id } }))
    .submitApplication;
  const moved = (
    await recruiter.send(the.MoveDocument, {
      input: {
        applicationId: application.id,
        stageId: agency.stages.find((s) => s.kind === 'INTERVIEW')!.id,
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
  return { clients, admin, recruiter, auditor, phone, viewer, candidate, job, application, moved, interview, agency };
}

/** What both sides tell after the round, and what each reads of it. */
export async function afterTheRound({ phone, recruiter, interview }: MainJob) {
  const asked = (await phone.send(the.ToWriteDocument, { id: interview.id })).node!;
  if (!('debriefPrompts' in asked)) throw new Error('An interview was asked for.');
  const prompt = (topic: string) => asked.debriefPrompts.find((p) => p.topic === topic)!.id;
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
  const { debrief } = (
    await phone.send(the.SubmitDebriefDocument, {
      input: { interviewId: interview.id, answers: [{ promptId: prompt('WOULD_WORK_THERE'), rating: 3, audience: 'CLIENT' }] },
    })
  ).submitDebrief;
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
  await recruiter.send(the.ReleaseDocument, {
    input: {
      scorecardId: scorecard.id,
      message: 'They liked how you found the index.',
      rejectReason: 'TECHNICAL_ABILITY',
      howToImprove: 'Go through one design first.',
    },
  });
  const read = (await recruiter.send(the.BesideDocument, { id: interview.id })).node;
  const mine = (await phone.send(the.BesideDocument, { id: interview.id })).node!;
  if (!('releasedFeedback' in mine)) throw new Error('An interview was asked for.');
  const { releasedFeedback } = (await phone.send(the.AcknowledgeDocument, { input: { releasedFeedbackId: mine.releasedFeedback[0]!.id } }))
    .acknowledgeFeedback;
  return { asked, before, debrief, scorecard, read, mine, releasedFeedback };
}

/** Comes in by what is not done again where it was broken off: whoever is told so looks whether it was done, and only then does it anew. */
async function comeIn(
  client: Client,
  email: string,
  come: (client: Client) => Promise<{ accessToken: string }>,
): Promise<{ accessToken: string }> {
  for (;;) {
    try {
      return await come(client);
    } catch (error) {
      if (!String(error).includes('was broken off')) throw error;
    }
    const signIn = client.send(the.SignInDocument, { input: { email, password: PASSWORD } });
    const known = await signIn.catch((error: unknown) => void mustBeUnknown(error));
    if (known) return known.signIn;
  }
}

function mustBeUnknown(error: unknown): void {
  if (!String(error).includes('UNAUTHENTICATED')) throw error;
}
