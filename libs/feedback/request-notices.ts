import { rows } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { NotificationKind, writes, type Receiver } from '@nextround/mail';
import { Candidate, HiringContact } from '@nextround/pipeline';
import { FeedbackRequest } from './feedback-request.entity.js';

/** The hiring side named a date. Nothing where they have answered meanwhile. */
writes(NotificationKind.FEEDBACK_PROMISED, async ({ aboutId }, receiver) => {
  const told = await recordsOf(aboutId);
  if (!told?.request.promisedFor || told.request.answeredAt) return undefined;
  const { request, interview, candidate, contact } = told;
  const german = receiver.language === Language.DE;
  const day = new Intl.DateTimeFormat(german ? 'de' : 'en-GB', { dateStyle: 'full', timeZone: receiver.timeZone }).format(
    request.promisedFor!,
  );
  return {
    subject: german ? `${candidate.name}: Antwort bis ${day}` : `${candidate.name}: an answer by ${day}`,
    greeting: hello(receiver),
    lines: german
      ? [
          `${contact.name} braucht für Runde ${interview.round} mehr Zeit und hat eine Antwort bis ${day} zugesagt. Die Erinnerungen richten sich jetzt danach.`,
        ]
      : [
          `${contact.name} needs more time for round ${interview.round} and promised an answer by ${day}. The reminders follow that date now.`,
        ],
    button: button(receiver, interview),
    footer: german ? 'Der Link von dort gilt weiter.' : 'Their link still works.',
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
    subject: german ? `${candidate.name}: ${contact.name} war es nicht` : `${candidate.name}: it was not ${contact.name}`,
    greeting: hello(receiver),
    lines: [
      german
        ? `${contact.name} sagt, Runde ${interview.round} nicht geführt zu haben. Frag jemand anderen nach dem Eindruck.`
        : `${contact.name} did not hold round ${interview.round}. Ask somebody else for their impression.`,
    ],
    notes: instead ? [instead] : [],
    button: button(receiver, interview),
    footer: german ? 'Der Link von dort ist verbraucht.' : 'Their link is used up.',
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

const hello = ({ language, name }: Receiver): string => (language === Language.DE ? `Hallo ${name},` : `Hello ${name},`);

const button = (receiver: Receiver, { id }: Interview) => ({
  label: receiver.language === Language.DE ? 'Gespräch öffnen' : 'Open the interview',
  url: receiver.link(`/interviews/interview_${id}`),
});
