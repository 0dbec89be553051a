import { rows, scope, whenever } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { dayOf, hello, NotificationKind, tell, writes } from '@nextround/mail';
import { Candidate } from '@nextround/pipeline';
import { Debrief } from './debrief.entity.js';

/** One statement in the transaction of whoever hands it over; what it says is looked up when it is told. */
whenever('debrief.handed-over', async (interviewId) => {
  const { candidateId } = scope().actor;
  if (!candidateId) return;
  await tell({
    to: { recruiterOf: candidateId },
    kind: NotificationKind.DEBRIEF_RECEIVED,
    key: `debrief-received:${interviewId}`,
    about: { type: 'Interview', id: interviewId },
    candidateId,
  });
});

/** To the recruiter: that it is there, and not a word of what it says. Nothing of a round that the agency does not see. */
writes(NotificationKind.DEBRIEF_RECEIVED, async ({ aboutId }, receiver) => {
  const { language, timeZone, link } = receiver;
  const interview = await rows(Interview).one({ id: aboutId });
  const debrief = interview && (await rows(Debrief).one({ interviewId: aboutId }));
  const candidate = interview && (await rows(Candidate).one({ id: interview.candidateId }));
  if (!debrief?.submittedAt || !candidate) return undefined;
  const url = link(`/interviews/interview_${aboutId}`);
  if (language === Language.DE)
    return {
      subject: `${candidate.name} hat Runde ${interview.round} aufgeschrieben`,
      kicker: dayOf(interview.startsAt, timeZone, language),
      title: `${candidate.name} hat Runde ${interview.round} aufgeschrieben`,
      greeting: hello(receiver),
      lines: [`das Debrief ist da. Du liest davon, was für dich bestimmt ist: am besten, bevor du den Kunden anrufst.`],
      button: { label: 'Debrief lesen', url },
      footer: 'Was darin steht, steht nur in Nextround, nie in einer Mail.',
    };
  return {
    subject: `${candidate.name} wrote down round ${interview.round}`,
    kicker: dayOf(interview.startsAt, timeZone, language),
    title: `${candidate.name} wrote down round ${interview.round}`,
    greeting: hello(receiver),
    lines: [`The debrief is in. You read what of it is meant for you: best before you call the client.`],
    button: { label: 'Read the debrief', url },
    footer: 'What it says stands in Nextround only, never in a mail.',
  };
});
