import { Language } from '@nextround/access';
import { debriefLink } from '@nextround/debrief';
import { NotificationKind, writes, type Letter, type Receiver } from '@nextround/mail';
import { factsFor, spoken, type LetterFacts } from './letter-facts.js';

// What candidates are told of their own steps. Of what they wrote, nothing is in a mail.

const isGerman = ({ language }: Receiver): boolean => language === Language.DE;
const page = ({ link }: Receiver, { interviewId }: LetterFacts): string => link(`/me/interviews/interview_${interviewId}`);
const hello = (receiver: Receiver): string => (isGerman(receiver) ? `Hallo ${receiver.name},` : `Hello ${receiver.name},`);

/** `Runde 2 bei Alster (Backend Engineer)` */
const roundAt = (receiver: Receiver, { round, company, position }: LetterFacts): string =>
  `${isGerman(receiver) ? `Runde ${round} bei` : `round ${round} at`} ${company}${position ? ` (${position})` : ''}`;

writes(NotificationKind.DEBRIEF_DUE, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  const { company, round, endsAt, interviewId } = facts;
  const german = isGerman(receiver);
  return {
    subject: german ? `${company}, Runde ${round}: Wie war es?` : `${company}, round ${round}: how was it?`,
    kicker: spoken(endsAt, receiver),
    greeting: hello(receiver),
    lines: german
      ? [
          `${roundAt(receiver, facts)} ist vorbei. Schreib auf, was du gesehen hast, solange es frisch ist: Zehn Minuten jetzt sind morgen eine Stunde wert.`,
          'Bei jeder Antwort entscheidest du, wer sie liest.',
        ]
      : [
          `Your ${roundAt(receiver, facts)} is over. Write down what you saw while it is fresh: ten minutes now are worth an hour tomorrow.`,
          'You decide who reads it, answer by answer.',
        ],
    button: { label: german ? 'Debrief schreiben' : 'Write the debrief', url: debriefLink(receiver, interviewId) },
    footer: german
      ? 'Der Link öffnet dieses eine Debrief ohne Passwort, sieben Tage lang. Gib ihn nicht weiter.'
      : 'The link opens this one debrief without a password, for seven days. Do not pass it on.',
  };
});

writes(NotificationKind.DEBRIEF_NUDGE, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  const { company, round, interviewId } = facts;
  const german = isGerman(receiver);
  const isLast = notice.key.includes(':morning:');
  const last = german ? ' Danach erinnern wir dich nicht mehr daran.' : ' We will not remind you of it again.';
  return {
    subject: german ? `${company}, Runde ${round}: Dein Debrief fehlt noch` : `${company}, round ${round}: your debrief is still missing`,
    greeting: hello(receiver),
    lines: german
      ? [`zu ${roundAt(receiver, facts)} steht noch nichts da. Drei Stichworte genügen für den Anfang; ergänzen kannst du immer.`]
      : [`there is nothing yet on ${roundAt(receiver, facts)}. Three words are enough to begin with; you can always add to it.`],
    button: { label: german ? 'Debrief schreiben' : 'Write the debrief', url: debriefLink(receiver, interviewId) },
    footer: `${
      german ? 'Der Link öffnet dieses eine Debrief ohne Passwort.' : 'The link opens this one debrief without a password.'
    }${isLast ? last : ''}`,
  };
});

writes(NotificationKind.THANK_YOU_DUE, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  const { company, round, dueAt, interviewers } = facts;
  const german = isGerman(receiver);
  const people = interviewers.map(({ name }) => name).join(', ') || company;
  const until = spoken(dueAt, receiver);
  return {
    subject: german
      ? `${company}, Runde ${round}: Dank an ${people} bis ${until}`
      : `${company}, round ${round}: thank ${people} by ${until}`,
    greeting: hello(receiver),
    lines: german
      ? [
          `ein kurzer Dank am Tag nach dem Gespräch bleibt in Erinnerung. Für ${roundAt(receiver, facts)} ist bis ${until} Zeit.`,
          'Ein Entwurf liegt bereit, als Mail und als Notiz für LinkedIn. Ändere, was du willst.',
        ]
      : [
          `a short thank-you on the day after is remembered. For ${roundAt(receiver, facts)} there is time until ${until}.`,
          'A draft is ready, as a mail and as a note for LinkedIn. Change whatever you like.',
        ],
    button: { label: german ? 'Dank ansehen' : 'See the thank-you', url: page(receiver, facts) },
    footer: german ? 'Schon bedankt? Hake es dort ab.' : 'Thanked them already? Tick it off there.',
  };
});

/** For a round of their own, candidates wait and ask themselves. */
export function ownFollowUp(receiver: Receiver, facts: LetterFacts, isFirst: boolean): Letter {
  const { company, round, dueAt } = facts;
  const german = isGerman(receiver);
  const since = spoken(dueAt, receiver);
  const subject = isFirst
    ? german
      ? `${company}, Runde ${round}: Die Antwort war bis ${since} erwartet`
      : `${company}, round ${round}: an answer was expected by ${since}`
    : german
      ? `${company}, Runde ${round}: Zeit, noch einmal nachzufragen`
      : `${company}, round ${round}: time to ask again`;
  return {
    subject,
    greeting: hello(receiver),
    lines: german
      ? [
          `von ${company} hast du zu ${roundAt(receiver, facts)} noch nichts notiert. Ein Entwurf zum Nachfragen liegt bereit.`,
          'Das sieht niemand außer dir.',
        ]
      : [`you have not noted any answer on ${roundAt(receiver, facts)} yet. A draft to ask is ready.`, 'Nobody but you sees this.'],
    button: { label: german ? 'Nachfragen' : 'Ask them', url: page(receiver, facts) },
    footer: german ? 'Haben sie geantwortet? Notiere es dort, dann ist Ruhe.' : 'Have they answered? Note it there, and this stops.',
  };
}

/** A no from elsewhere: what can be learned from it is asked for. */
export function ownRejection(receiver: Receiver, facts: LetterFacts): Letter {
  const { company } = facts;
  const german = isGerman(receiver);
  return {
    subject: german ? `${company}: nach dem Grund der Absage fragen` : `${company}: ask why it was a no`,
    greeting: hello(receiver),
    lines: german
      ? [
          `nach ${roundAt(receiver, facts)} kam eine Absage. Frag nach, woran es lag und was beim nächsten Mal hilft; ein Entwurf liegt bereit.`,
        ]
      : [`after ${roundAt(receiver, facts)} it was a no. Ask what it was about and what would help next time; a draft is ready.`],
    button: { label: german ? 'Nachfragen' : 'Ask them', url: page(receiver, facts) },
    footer: german ? 'Das sieht niemand außer dir.' : 'Nobody but you sees this.',
  };
}
