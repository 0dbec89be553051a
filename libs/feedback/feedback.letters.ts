import { rows, whenever } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { dayOf, hello, NotificationKind, tell, writes } from '@nextround/mail';
import { Application, Candidate, ClientCompany, Job } from '@nextround/pipeline';
import { ReleasedFeedback } from './released-feedback.entity.js';
import { Scorecard } from './scorecard.entity.js';

/** To the recruiter: that the hiring side answered by its link. What it said is read on the page. */
writes(NotificationKind.SCORECARD_RECEIVED, async ({ aboutId }, receiver) => {
  const { language, link } = receiver;
  const scorecard = await rows(Scorecard).one({ id: aboutId });
  if (!scorecard) return undefined;
  const [interview, candidate] = await Promise.all([
    rows(Interview).one({ id: scorecard.interviewId }),
    rows(Candidate).one({ id: scorecard.candidateId }),
  ]);
  if (!interview || !candidate) return undefined;
  const url = link(`/interviews/interview_${interview.id}`);
  if (language === Language.DE)
    return {
      subject: `Antwort von ${scorecard.interviewer} zu ${candidate.name}, Runde ${interview.round}`,
      kicker: dayOf(interview.startsAt, receiver.timeZone, language),
      title: `${scorecard.interviewer} hat geantwortet`,
      greeting: hello(receiver),
      lines: [`die Rückmeldung zu Runde ${interview.round} von ${candidate.name} ist da. Lies sie, und gib frei, was davon hilft.`],
      button: { label: 'Antwort lesen', url },
      footer: 'Was darin steht, steht nur in Nextround, nie in einer Mail.',
    };
  return {
    subject: `${scorecard.interviewer} answered on ${candidate.name}, round ${interview.round}`,
    kicker: dayOf(interview.startsAt, receiver.timeZone, language),
    title: `${scorecard.interviewer} answered`,
    greeting: hello(receiver),
    lines: [`The feedback on round ${interview.round} of ${candidate.name} is in. Read it, and release what helps.`],
    button: { label: 'Read the answer', url },
    footer: 'What it says stands in Nextround only, never in a mail.',
  };
});

whenever('feedback.released', async (id) => {
  const { candidateId } = await rows(ReleasedFeedback).get(id);
  await tell({
    to: { candidateId },
    kind: NotificationKind.FEEDBACK_RELEASED,
    key: `feedback-released:${id}`,
    about: { type: 'ReleasedFeedback', id },
    candidateId,
  });
});

/** To the candidate: that there is something to read. Nothing where they have read it already. */
writes(NotificationKind.FEEDBACK_RELEASED, async ({ aboutId }, receiver) => {
  const { language, link, agency } = receiver;
  const feedback = await rows(ReleasedFeedback).one({ id: aboutId });
  const interview = feedback && !feedback.readAt ? await rows(Interview).one({ id: feedback.interviewId }) : undefined;
  if (!interview) return undefined;
  const url = link(`/me/interviews/interview_${interview.id}`);
  const company = await companyOf(interview);
  const at = company ? ` ${language === Language.DE ? 'bei' : 'at'} ${company}` : '';
  if (language === Language.DE)
    return {
      subject: `Feedback zu Runde ${interview.round}${at} ist da`,
      title: `Feedback zu Runde ${interview.round} ist da`,
      kicker: dayOf(interview.startsAt, receiver.timeZone, language),
      greeting: hello(receiver),
      lines: [`${agency.name} hat Feedback zu deiner Runde ${interview.round}${at} für dich freigegeben.`],
      button: { label: 'Feedback lesen', url },
      footer: 'Was darin steht, steht nur in Nextround, nie in einer Mail.',
    };
  return {
    subject: `There is feedback on round ${interview.round}${at}`,
    title: `There is feedback on round ${interview.round}`,
    kicker: dayOf(interview.startsAt, receiver.timeZone, language),
    greeting: hello(receiver),
    lines: [`${agency.name} released feedback on your round ${interview.round}${at} to you.`],
    button: { label: 'Read the feedback', url },
    footer: 'What it says stands in Nextround only, never in a mail.',
  };
});

/** With whom the round was, as the receiver sees it. */
async function companyOf({ applicationId }: Interview): Promise<string | undefined> {
  const application = applicationId ? await rows(Application).one({ id: applicationId }) : undefined;
  const job = application && (await rows(Job).one({ id: application.jobId }));
  return job && (await rows(ClientCompany).one({ id: job.clientCompanyId }))?.name;
}
