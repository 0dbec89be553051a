import { Language } from '@nextround/access';
import { dayOf, hello, NotificationKind, writes, type Letter, type Receiver } from '@nextround/mail';
import { ownFollowUp, ownRejection } from './candidate.letters.js';
import { ClockBasis, FollowUpKind } from './follow-up-step.entity.js';
import { factsFor, spoken, type LetterFacts } from './letter-facts.js';

// What recruiters and admins are told of theirs; candidates, where the round is of a process of their own.

const isGerman = ({ language }: Receiver): boolean => language === Language.DE;

/** Who, which round, where: how every one of these subjects begins. */
const about = (receiver: Receiver, { candidate, round, company }: LetterFacts): string =>
  isGerman(receiver) ? `${candidate}, Runde ${round} bei ${company}` : `${candidate}, round ${round} at ${company}`;

const letter = (receiver: Receiver, facts: LetterFacts, subject: string, lines: string[], label: string, footer: string): Letter => ({
  subject: `${about(receiver, facts)}: ${subject}`,
  kicker: facts.position ? `${about(receiver, facts)} (${facts.position})` : about(receiver, facts),
  title: `${subject[0]!.toUpperCase()}${subject.slice(1)}`,
  greeting: hello(receiver),
  lines,
  button: { label, url: receiver.link(`/interviews/interview_${facts.interviewId}`) },
  footer,
});

writes(NotificationKind.FEEDBACK_EXPECTED, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  if (receiver.candidateId) return ownFollowUp(receiver, facts, true);
  const { company, dueAt, endsAt, basis } = facts;
  const since = spoken(dueAt, receiver);
  const wasPromised = basis === ClockBasis.PROMISED;
  if (isGerman(receiver))
    return letter(
      receiver,
      facts,
      `Feedback war bis ${since} erwartet`,
      [
        wasPromised
          ? `${company} hat eine Antwort bis ${since} zugesagt. Es steht noch keine da.`
          : `das Gespräch endete am ${spoken(endsAt, receiver)}. ${company} hat noch nichts dazu gesagt.`,
        'Ein Entwurf zum Nachfragen liegt bereit. Haben sie schon geantwortet? Halte es fest, dann steht die Uhr still.',
      ],
      'Nachfragen',
      'Haben sie einen neuen Termin genannt? Trag ihn dort ein, dann ist bis dahin Ruhe.',
    );
  return letter(
    receiver,
    facts,
    `feedback was expected by ${since}`,
    [
      wasPromised
        ? `${company} promised an answer by ${since}. There is none yet.`
        : `The interview ended on ${spoken(endsAt, receiver)}. ${company} has not said anything about it yet.`,
      'A draft to ask them is ready. Have they answered already? Record it, and the clock stops.',
    ],
    'Ask them',
    'Did they name a new date? Note it there, and nothing reminds you until then.',
  );
});

writes(NotificationKind.FOLLOW_UP_DUE, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  if (receiver.candidateId) return ownFollowUp(receiver, facts, false);
  const { company, kind, startsAt } = facts;
  const isThird = kind === FollowUpKind.THIRD_FOLLOW_UP;
  const ended = dayOf(startsAt, receiver.timeZone, receiver.language);
  if (isGerman(receiver))
    return letter(
      receiver,
      facts,
      isThird ? 'Zeit für die dritte Nachfrage' : 'Zeit für die zweite Nachfrage',
      [
        `${company} hat auf das Gespräch vom ${ended} noch nicht geantwortet.`,
        isThird
          ? 'Ein Entwurf liegt bereit. Kommt auch darauf keine Antwort, übernimmt die Leitung.'
          : 'Ein Entwurf in anderem Ton liegt bereit.',
      ],
      'Nachfragen',
      'Schon am Telefon gefragt? Hake es dort ab, dann zählt die Uhr von da an.',
    );
  return letter(
    receiver,
    facts,
    isThird ? 'time for the third follow-up' : 'time for the second follow-up',
    [
      `${company} has not answered on the interview of ${ended} yet.`,
      isThird ? 'A draft is ready. If that is not answered either, an admin takes over.' : 'A draft in another tone is ready.',
    ],
    'Ask them',
    'Asked by phone already? Tick it off there, and the clock counts from then.',
  );
});

writes(NotificationKind.ESCALATION, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  const { company, startsAt } = facts;
  const ended = dayOf(startsAt, receiver.timeZone, receiver.language);
  if (isGerman(receiver))
    return letter(
      receiver,
      facts,
      'dreimal nachgefragt, keine Antwort',
      [
        `seit dem Gespräch am ${ended} hat ${company} nicht geantwortet, auch nicht nach drei Nachfragen.`,
        'Ein Anruf bei jemand anderem dort bringt jetzt mehr als eine vierte Mail.',
      ],
      'Ansehen',
      'Erledigt ist es mit einer Antwort, mit einem neuen Termin oder wenn du es dort abhakst.',
    );
  return letter(
    receiver,
    facts,
    'asked three times, no answer',
    [
      `Since the interview of ${ended}, ${company} has not answered, not even after three follow-ups.`,
      'A call to somebody else there does more now than a fourth mail.',
    ],
    'See what happened',
    'It is settled by an answer, a new date, or by you ticking it off there.',
  );
});

writes(NotificationKind.NO_NEWS_DUE, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  const { candidate, countedFrom, candidateId } = facts;
  const since = spoken(countedFrom, receiver);
  const url = receiver.link(`/candidates/candidate_${candidateId}#messages`);
  const words = isGerman(receiver)
    ? letter(
        receiver,
        facts,
        `wartet seit ${since} auf Nachricht`,
        [
          `${candidate} hat seit ${since} nichts von uns gehört und wartet noch.`,
          'Zwei ehrliche Sätze genügen, auch wenn es nichts Neues gibt: worauf wir warten, und wann wir uns wieder melden.',
        ],
        'Nachricht schreiben',
        `Jede Nachricht an ${candidate} stellt diese Uhr zurück.`,
      )
    : letter(
        receiver,
        facts,
        `waiting for news since ${since}`,
        [
          `${candidate} has heard nothing from us since ${since}, and still waits.`,
          'Two honest sentences are enough, even if there is nothing new: what we wait for, and when they will hear from us again.',
        ],
        'Write a message',
        `Any message to ${candidate} sets this clock back.`,
      );
  return { ...words, button: { ...words.button!, url } };
});

writes(NotificationKind.REJECTION_FOLLOW_UP, async (notice, receiver) => {
  const facts = await factsFor(notice, receiver);
  if (!facts) return undefined;
  if (receiver.candidateId) return ownRejection(receiver, facts);
  const { candidate, company } = facts;
  if (isGerman(receiver))
    return letter(
      receiver,
      facts,
      'Absage ohne Grund, der hilft',
      [
        `${company} hat ${candidate} abgesagt, und bis jetzt hat ${candidate} nichts bekommen, woraus zu lernen wäre.`,
        'Ein Entwurf fragt nach: fachliches Können, Kommunikation oder Passung zum Team, und was beim nächsten Mal hilft.',
      ],
      'Nachfragen',
      'Sobald du freigibst, was hilft, ist es erledigt.',
    );
  return letter(
    receiver,
    facts,
    'rejected, without a reason that helps',
    [
      `${company} said no to ${candidate}, and ${candidate} has not been given anything to learn from yet.`,
      'A draft asks for it: technical ability, communication or team fit, and what would help next time.',
    ],
    'Ask them',
    'It is done as soon as you release what helps.',
  );
});
