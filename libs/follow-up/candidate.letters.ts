import { Language } from '@nextround/access';
import { debriefLink } from '@nextround/debrief';
import { hello, NotificationKind, span, writes, type Letter, type Receiver } from '@nextround/mail';
import { FollowUpKind } from './follow-up-step.entity.js';
import { factsFor, spoken, type LetterFacts } from './letter-facts.js';

// What candidates are told of their own steps. Of what they wrote, nothing is in a mail.

const isGerman = ({ language }: Receiver): boolean => language === Language.DE;
/** Where they write what a step is about. */
const page = ({ link }: Receiver, { interviewId }: LetterFacts, kind: FollowUpKind): string =>
  link(`/me/interviews/interview_${interviewId}/thank-you${kind === FollowUpKind.THANK_YOU ? '' : `?kind=${kind}`}`);
/** When the round was, above the headline. */
const when = ({ timeZone, language }: Receiver, { startsAt, endsAt }: LetterFacts): string => span(startsAt, endsAt, timeZone, language);

/** `Runde 2 bei Alster (Backend Engineer)` */
const roundAt = (receiver: Receiver, { round, company, position }: LetterFacts): string =>
  `${isGerman(receiver) ? `Runde ${round} bei` : `round ${round} at`} ${company}${position ? ` (${position})` : ''}`;

const peopleOf = ({ interviewers, company }: LetterFacts): string => interviewers.map(({ name }) => name).join(', ') || company;

/** To ask for what is expected is the first follow-up. */
const askingOf = (kind: FollowUpKind): FollowUpKind => (kind === FollowUpKind.FEEDBACK_EXPECTED ? FollowUpKind.FIRST_FOLLOW_UP : kind);

writes(NotificationKind.DEBRIEF_DUE, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  const { company, round, own, interviewId } = facts;
  const german = isGerman(receiver);
  return {
    subject: german ? `${company}, Runde ${round}: Wie war es?` : `${company}, round ${round}: how was it?`,
    kicker: when(receiver, facts),
    title: german ? `Wie war es bei ${company}?` : `How was it at ${company}?`,
    greeting: hello(receiver),
    lines: german
      ? [
          `${roundAt(receiver, facts)} ist vorbei. Schreib es auf, solange du noch alles weißt: ein paar kurze Fragen, zwei Minuten genügen.`,
          own ? 'Das liest niemand außer dir.' : 'Bei jeder Antwort entscheidest du, wer sie liest.',
        ]
      : [
          `Your ${roundAt(receiver, facts)} is over. Write it down while you still know everything: a few short questions, two minutes are enough.`,
          own ? 'Nobody but you reads it.' : 'You decide who reads it, answer by answer.',
        ],
    button: { label: german ? 'Debrief schreiben' : 'Write the debrief', url: debriefLink(receiver, interviewId) },
    notes: [
      german
        ? `Danach: ein kurzer Dank an ${peopleOf(facts)}. Der Entwurf entsteht aus deinen Notizen.`
        : `Then: a short thank-you to ${peopleOf(facts)}. The draft is made of your notes.`,
    ],
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
    kicker: when(receiver, facts),
    title: german ? 'Dein Debrief fehlt noch' : 'Your debrief is still missing',
    greeting: hello(receiver),
    lines: german
      ? [`zu ${roundAt(receiver, facts)} steht noch nichts da. Drei Stichworte genügen für den Anfang; ergänzen kannst du jederzeit.`]
      : [`There is nothing yet on ${roundAt(receiver, facts)}. Three words are enough to begin with; you can add to it whenever you like.`],
    button: { label: german ? 'Debrief schreiben' : 'Write the debrief', url: debriefLink(receiver, interviewId) },
    footer: `${
      german ? 'Der Link öffnet dieses eine Debrief ohne Passwort.' : 'The link opens this one debrief without a password.'
    }${isLast ? last : ''}`,
  };
});

writes(NotificationKind.THANK_YOU_DUE, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  const { company, round, dueAt } = facts;
  const german = isGerman(receiver);
  const people = peopleOf(facts);
  const until = spoken(dueAt, receiver);
  return {
    subject: german
      ? `${company}, Runde ${round}: Dank an ${people} bis ${until}`
      : `${company}, round ${round}: thank ${people} by ${until}`,
    kicker: when(receiver, facts),
    title: german ? `Ein Dank an ${people}` : `A thank-you to ${people}`,
    greeting: hello(receiver),
    lines: german
      ? [
          `ein kurzer Dank am Tag nach dem Gespräch bleibt in Erinnerung. Für ${roundAt(receiver, facts)} ist bis ${until} Zeit.`,
          'Ein Entwurf liegt bereit, als Mail und als kurze Nachricht für LinkedIn. Ändere, was du willst.',
        ]
      : [
          `A short thank-you on the day after is remembered. For ${roundAt(receiver, facts)} there is time until ${until}.`,
          'A draft is ready, as a mail and as a note for LinkedIn. Change whatever you like.',
        ],
    button: { label: german ? 'Entwurf ansehen' : 'See the draft', url: page(receiver, facts, FollowUpKind.THANK_YOU) },
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
    kicker: when(receiver, facts),
    title: isFirst
      ? german
        ? `Noch keine Antwort von ${company}`
        : `No answer from ${company} yet`
      : german
        ? 'Zeit, noch einmal nachzufragen'
        : 'Time to ask again',
    greeting: hello(receiver),
    lines: german
      ? [
          `zu ${roundAt(receiver, facts)} hast du noch keine Antwort notiert. Ein Entwurf zum Nachfragen liegt bereit.`,
          'Das sieht niemand außer dir.',
        ]
      : [`You have not noted any answer on ${roundAt(receiver, facts)} yet. A draft to ask is ready.`, 'Nobody but you sees this.'],
    button: { label: german ? 'Nachfragen' : 'Ask them', url: page(receiver, facts, askingOf(facts.kind)) },
    footer: german
      ? 'Haben sie geantwortet? Notiere es dort, dann kommt keine Erinnerung mehr.'
      : 'Have they answered? Note it there, and no more reminders come.',
  };
}

/** A no from elsewhere: what can be learned from it is asked for. */
export function ownRejection(receiver: Receiver, facts: LetterFacts): Letter {
  const { company } = facts;
  const german = isGerman(receiver);
  return {
    subject: german ? `${company}: nach dem Grund der Absage fragen` : `${company}: ask why it was a no`,
    kicker: when(receiver, facts),
    title: german ? 'Woran hat es gelegen?' : 'What was it about?',
    greeting: hello(receiver),
    lines: german
      ? [
          `nach ${roundAt(receiver, facts)} kam eine Absage. Frag nach, woran es lag und was beim nächsten Mal hilft; ein Entwurf liegt bereit.`,
        ]
      : [`After ${roundAt(receiver, facts)} it was a no. Ask what it was about and what would help next time; a draft is ready.`],
    button: { label: german ? 'Nachfragen' : 'Ask them', url: page(receiver, facts, FollowUpKind.REJECTION_FOLLOW_UP) },
    footer: german ? 'Das sieht niemand außer dir.' : 'Nobody but you sees this.',
  };
}
