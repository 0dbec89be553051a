import { Language } from '@nextround/access';
import { mail, type Draft } from './draft.js';
import type { DraftFacts } from './draft-facts.js';
import { date, day, oneLine, points, regards, salutation } from './phrases.js';

/** After a no: what the reason was, among three, and what would help. From the agency, or from the candidate on a process of their own. */
export function rejection(facts: DraftFacts, language: Language): Draft {
  const { own, contact, interviewers, company, author, agency, startsAt, timeZone } = facts;
  const people = own ? interviewers : contact ? [contact] : [];
  const said = { on: day(startsAt, timeZone, language), role: facts.role && oneLine(facts.role), who: oneLine(facts.candidate) };
  const text = TEXTS[language];
  return mail(people.find((p) => p.email)?.email ?? null, text.subject(date(startsAt, timeZone, language), said.role), [
    salutation(people, company, language),
    ...(own ? text.own : text.agency)(said),
    regards(language, oneLine(author), ...(own ? [] : [oneLine(agency)])),
  ]);
}

interface Said {
  readonly on: string;
  readonly role: string | null;
  readonly who: string;
}

const TEXTS: Record<
  Language,
  {
    readonly subject: (on: string, role: string | null) => string;
    readonly agency: (said: Said) => string[];
    readonly own: (said: Said) => string[];
  }
> = {
  [Language.EN]: {
    subject: (on, role) => `Interview of ${on}${role ? ` (${role})` : ''}: what was the reason?`,
    agency: ({ on, role, who }) => [
      `Thank you for telling us your decision on ${who}, who was with you on ${on}${role ? ` for the ${role} role` : ''}. A no that is explained helps a candidate more than anything else, and helps us to send you the right people.`,
      points('What weighed most? A line on whichever it was is enough:', ['technical ability', 'communication', 'fit with the team']),
      'And what is the one thing that would help next time?',
      'What you write stays with us. We pass on, in our own words, only what helps.',
    ],
    own: ({ on, role }) => [
      `Thank you for telling me your decision, and for our conversation of ${on}${role ? ` about the ${role} role` : ''}. I would like to learn from it.`,
      points('What weighed most? A line on whichever it was is enough:', ['technical ability', 'communication', 'fit with the team']),
      'And what is the one thing you would advise me to work on?',
    ],
  },
  [Language.DE]: {
    subject: (on, role) => `Gespräch vom ${on}${role ? ` (${role})` : ''}: Was war der Grund?`,
    agency: ({ on, role, who }) => [
      `vielen Dank, dass Sie uns Ihre Entscheidung zu ${who} mitgeteilt haben. Das Gespräch${role ? ` über die Stelle „${role}“` : ''} war am ${on}. Eine begründete Absage hilft mehr als alles andere, und uns hilft sie, Ihnen die richtigen Leute vorzustellen.`,
      points('Was hat den Ausschlag gegeben? Eine Zeile zu dem, was es war, genügt:', [
        'fachliches Können',
        'Kommunikation',
        'Passung zum Team',
      ]),
      'Und was ist das eine, das beim nächsten Mal helfen würde?',
      'Was Sie schreiben, bleibt bei uns. Weiter geben wir nur, was hilft, und in unseren eigenen Worten.',
    ],
    own: ({ on, role }) => [
      `vielen Dank, dass Sie mir Ihre Entscheidung mitgeteilt haben, und für unser Gespräch am ${on}${role ? ` über die Stelle „${role}“` : ''}. Ich möchte gern daraus lernen.`,
      points('Was hat den Ausschlag gegeben? Eine Zeile zu dem, was es war, genügt:', [
        'fachliches Können',
        'Kommunikation',
        'Passung zum Team',
      ]),
      'Und woran sollte ich Ihrer Meinung nach arbeiten?',
    ],
  },
};
