import { rows, whenever } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { NotificationKind, tell, writes } from '@nextround/mail';
import { Candidate } from '@nextround/pipeline';
import { ReleasedFeedback } from './released-feedback.entity.js';
import { Scorecard } from './scorecard.entity.js';

/** To the recruiter: that the hiring side answered by its link. What it said is read on the page. */
writes(NotificationKind.SCORECARD_RECEIVED, async ({ aboutId }, { language, name, link }) => {
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
      greeting: `Hallo ${name},`,
      lines: [
        `${scorecard.interviewer} hat zu Runde ${interview.round} von ${candidate.name} geantwortet. Was davon hilft, gibst du frei.`,
      ],
      button: { label: 'Antwort lesen', url },
      footer: 'Was darin steht, steht in keiner Mail.',
    };
  return {
    subject: `${scorecard.interviewer} answered on ${candidate.name}, round ${interview.round}`,
    greeting: `Hello ${name},`,
    lines: [`${scorecard.interviewer} answered on round ${interview.round} of ${candidate.name}. What helps of it is yours to release.`],
    button: { label: 'Read the answer', url },
    footer: 'What it says is in no mail.',
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
writes(NotificationKind.FEEDBACK_RELEASED, async ({ aboutId }, { language, name, link, agency }) => {
  const feedback = await rows(ReleasedFeedback).one({ id: aboutId });
  const interview = feedback && !feedback.readAt ? await rows(Interview).one({ id: feedback.interviewId }) : undefined;
  if (!interview) return undefined;
  const url = link(`/me/interviews/interview_${interview.id}`);
  if (language === Language.DE)
    return {
      subject: `Feedback zu Runde ${interview.round} ist da`,
      greeting: `Hallo ${name},`,
      lines: [`${agency.name} hat dir Feedback zu deiner Runde ${interview.round} freigegeben.`],
      button: { label: 'Feedback lesen', url },
      footer: 'Was darin steht, liest nur du.',
    };
  return {
    subject: `There is feedback on round ${interview.round}`,
    greeting: `Hello ${name},`,
    lines: [`${agency.name} released feedback on your round ${interview.round} to you.`],
    button: { label: 'Read the feedback', url },
    footer: 'What it says is for you alone.',
  };
});
