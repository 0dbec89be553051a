import { rows } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { dayOf, hello, NotificationKind, writes, type Receiver } from '@nextround/mail';
import { Candidate, HiringContact } from '@nextround/pipeline';
import { FeedbackRequest } from './feedback-request.entity.js';

/** The hiring side named a date. Nothing where they have answered meanwhile. */
writes(NotificationKind.FEEDBACK_PROMISED, async ({ aboutId }, receiver) => {
  const told = await recordsOf(aboutId);
  if (!told?.request.promisedFor || told.request.answeredAt) return undefined;
  const { request, interview, candidate, contact } = told;
  const german = receiver.language === Language.DE;
  const day = dayOf(request.promisedFor!, receiver.timeZone, receiver.language);
  return {
    subject: german
      ? `${candidate.name}, Runde ${interview.round}: Antwort bis ${day}`
      : `${candidate.name}, round ${interview.round}: an answer by ${day}`,
    title: german ? `Antwort bis ${day}` : `An answer by ${day}`,
    kicker: dayOf(interview.startsAt, receiver.timeZone, receiver.language),
    greeting: hello(receiver),
    lines: german
      ? [
          `${contact.name} braucht für Runde ${interview.round} von ${candidate.name} mehr Zeit und hat eine Antwort bis ${day} zugesagt. Bis dahin erinnert dich niemand ans Nachfragen.`,
        ]
      : [
          `${contact.name} needs more time for round ${interview.round} of ${candidate.name} and promised an answer by ${day}. Until then nobody reminds you to ask.`,
        ],
    button: button(receiver, interview),
    footer: german
      ? `Mit dem Link aus der Mail kann ${contact.name} weiterhin antworten.`
      : `The link in their mail still takes an answer.`,
  };
});

/** "Not me", and perhaps whom to ask instead. */
writes(NotificationKind.FEEDBACK_DECLINED, async ({ aboutId }, receiver) => {
  const told = await recordsOf(aboutId);
  if (!told?.request.notMeAt) return undefined;
  const { request, interview, candidate, contact } = told;
  const german = receiver.language === Language.DE;
  const instead = request.askInstead && (german ? `Stattdessen fragen: ${request.askInstead}` : `Ask instead: ${request.askInstead}`);
  return {
    subject: german
      ? `${candidate.name}, Runde ${interview.round}: ${contact.name} war es nicht`
      : `${candidate.name}, round ${interview.round}: it was not ${contact.name}`,
    title: german ? `${contact.name} war es nicht` : `It was not ${contact.name}`,
    kicker: dayOf(interview.startsAt, receiver.timeZone, receiver.language),
    greeting: hello(receiver),
    lines: [
      german
        ? `${contact.name} hat Runde ${interview.round} von ${candidate.name} nach eigenen Worten nicht geführt. Frag jemand anderen nach dem Eindruck.`
        : `${contact.name} says they did not hold round ${interview.round} of ${candidate.name}. Ask somebody else for their impression.`,
    ],
    notes: instead ? [instead] : [],
    button: button(receiver, interview),
    footer: german ? `Der Link in der Mail an ${contact.name} gilt nicht mehr.` : `The link in their mail no longer works.`,
  };
});

/** With the receiver's own eyes: undefined where one of them is not in their sight any more. */
async function recordsOf(id: string) {
  const request = await rows(FeedbackRequest).one({ id });
  if (!request) return undefined;
  const [interview, candidate, contact] = await Promise.all([
    rows(Interview).one({ id: request.interviewId }),
    rows(Candidate).one({ id: request.candidateId }),
    rows(HiringContact).one({ id: request.contactId }),
  ]);
  return interview && candidate && contact && { request, interview, candidate, contact };
}

const button = (receiver: Receiver, { id }: Interview) => ({
  label: receiver.language === Language.DE ? 'Gespräch öffnen' : 'Open the interview',
  url: receiver.link(`/interviews/interview_${id}`),
});
