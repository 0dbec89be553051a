import { Language } from '@nextround/access';
import { Channel } from './follow-up-step.entity.js';
import { mail, note, type Draft } from './draft.js';
import type { DraftFacts } from './draft-facts.js';
import { interest, liked } from './liked.js';
import { day, named, oneLine, points, regards, salutation } from './phrases.js';

/** What LinkedIn lets a note hold, counted as it counts: in UTF-16 units, so that an emoji is two. */
export const NOTE = 300;

const QUESTIONS = 3;
const WORDS = 400;

/** From the candidate to those who held the interview, as a mail. */
export function thankYou(facts: DraftFacts, language: Language): Draft {
  const { interviewers, company, author, answers, questions } = facts;
  const text = TEXTS[language];
  const keen = interest(answers);
  return mail(interviewers.find((i) => i.email)?.email ?? null, text.subject(facts.role), [
    salutation(interviewers, company, language),
    text.thanks(day(facts.startsAt, facts.timeZone, language), facts.role),
    liked(answers, WORDS, language)[0] ?? null,
    text.keen[keen ?? 0] ?? null,
    questions.length > 0 ? points(questions.length === 1 ? text.question : text.questions, questions.slice(0, QUESTIONS)) : null,
    keen !== null && keen < 3 ? text.openness : text.forward,
    regards(language, oneLine(author)),
  ]);
}

/** The same as a note of 300 characters: of what there is to say, as much as fits, and every sentence whole. */
export function thankYouNote(facts: DraftFacts, language: Language): Draft {
  const { interviewers, company, role, author, answers, questions } = facts;
  const text = TEXTS[language].note;
  const who =
    interviewers.length > 0
      ? [named(interviewers, language), oneLine(interviewers[0]!.name)].map(text.toPerson)
      : [company, null].map(text.toTeam);
  const thanks = [
    ...who.flatMap((greeting) => [`${greeting} ${text.thanks(role)}`, `${greeting} ${text.thanks(null)}`]),
    text.thanks(null, true),
  ];
  const keen = text.keen[interest(answers) ?? 0] ?? '';
  const specific = [...liked(answers, NOTE, language), ''];
  const asked = questions[0] ? [`${text.question} ${oneLine(questions[0])}`, ''] : [''];
  const signed = `${text.regards} ${oneLine(author)}`;
  const fits = (...parts: (string | undefined)[]): string | undefined => {
    const whole = parts.filter(Boolean).join(' ');
    return whole.length <= NOTE ? whole : undefined;
  };
  // What is dropped first: the signature (LinkedIn shows the name), words of one's own, the question, the interest.
  const wishes = thanks.flatMap((start) =>
    asked.flatMap((question) => specific.flatMap((like) => [signed, ''].map((end) => () => fits(start, like, keen, question, end)))),
  );
  const body = firstOf(wishes) ?? firstOf(thanks.map((start) => () => fits(start))) ?? text.thanks(null, true);
  return note(Channel.LINKEDIN, body);
}

function firstOf(tries: readonly (() => string | undefined)[]): string | undefined {
  for (const attempt of tries) {
    const found = attempt();
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Text {
  readonly subject: (role: string | null) => string;
  readonly thanks: (on: string, role: string | null) => string;
  /** By rating; nothing is said below 3, and nothing where nothing is known. */
  readonly keen: Readonly<Record<number, string>>;
  readonly question: string;
  readonly questions: string;
  readonly forward: string;
  readonly openness: string;
  readonly note: {
    readonly toPerson: (name: string) => string;
    readonly toTeam: (company: string | null) => string;
    readonly thanks: (role: string | null, alone?: boolean) => string;
    readonly keen: Readonly<Record<number, string>>;
    readonly question: string;
    readonly regards: string;
  };
}

const TEXTS: Record<Language, Text> = {
  [Language.EN]: {
    subject: (role) => (role ? `Thank you for our conversation about the ${oneLine(role)} role` : 'Thank you for our conversation'),
    thanks: (on, role) => `Thank you for taking the time to talk with me on ${on}${role ? ` about the ${oneLine(role)} role` : ''}.`,
    keen: {
      4: 'After our conversation I would very much like to work with you.',
      3: 'Our conversation has confirmed my interest in the role.',
    },
    question: 'There is one question I did not get to ask. I would be glad of a short answer:',
    questions: 'There are a few questions I did not get to ask. If you find a moment, I would be glad of your answers:',
    forward: 'I look forward to hearing from you.',
    openness: 'Thank you again for the open conversation.',
    note: {
      toPerson: (name) => `Hello ${name},`,
      toTeam: (company) => (company ? `Hello to the team at ${oneLine(company)},` : 'Hello to the team,'),
      thanks: (role, alone) => `${alone ? 'Thank' : 'thank'} you for our conversation${role ? ` about the ${oneLine(role)} role` : ''}.`,
      keen: { 4: 'I would very much like to work with you.', 3: 'I remain interested in the role.' },
      question: 'One question I did not get to ask:',
      regards: 'Kind regards,',
    },
  },
  [Language.DE]: {
    subject: (role) => (role ? `Danke für unser Gespräch über die Stelle „${oneLine(role)}“` : 'Danke für unser Gespräch'),
    thanks: (on, role) =>
      `vielen Dank, dass Sie sich am ${on}, Zeit für unser Gespräch${role ? ` über die Stelle „${oneLine(role)}“` : ''} genommen haben.`,
    keen: {
      4: 'Nach unserem Gespräch würde ich sehr gern bei Ihnen arbeiten.',
      3: 'Unser Gespräch hat mein Interesse an der Stelle bestätigt.',
    },
    question: 'Eine Frage habe ich nicht mehr gestellt. Über eine kurze Antwort würde ich mich freuen:',
    questions: 'Zu einigen Fragen bin ich nicht mehr gekommen. Wenn Sie einen Moment finden, freue ich mich über Ihre Antworten:',
    forward: 'Ich freue mich darauf, von Ihnen zu hören.',
    openness: 'Nochmals vielen Dank für das offene Gespräch.',
    note: {
      toPerson: (name) => `Guten Tag ${name},`,
      toTeam: (company) => (company ? `Liebes Team von ${oneLine(company)},` : 'Liebes Team,'),
      thanks: (role, alone) =>
        `${alone ? 'Vielen' : 'vielen'} Dank für unser Gespräch${role ? ` über die Stelle „${oneLine(role)}“` : ''}.`,
      keen: { 4: 'Ich würde sehr gern bei Ihnen arbeiten.', 3: 'Mein Interesse an der Stelle ist geblieben.' },
      question: 'Eine Frage, die ich nicht mehr gestellt habe:',
      regards: 'Freundliche Grüße,',
    },
  },
};
