import { Language } from '@nextround/access';
import { mail, type Draft } from './draft.js';
import type { RoundFacts } from './draft-facts.js';
import { day, oneLine, points, regards, salutation } from './phrases.js';

/** What may be missing in an invitation, as `PrepPack.missing` names it. */
export type Missing = 'type' | 'setting' | 'interviewers' | 'whatToPrepare' | 'expectations' | 'bringLaptop';

/** The candidate's answer to an invitation: glad to come, still interested, and what is yet to be known. */
export function replyToInvitation(missing: readonly Missing[], facts: RoundFacts & { readonly author: string }, language: Language): Draft {
  const { interviewers, company, startsAt, timeZone, author } = facts;
  const role = facts.role && oneLine(facts.role);
  const on = day(startsAt, timeZone, language);
  const to = interviewers.find((i) => i.email)?.email ?? null;
  const asked = missing.map((what) => QUESTIONS[language][what]);
  if (language === Language.DE)
    return mail(to, role ? `Gespräch über die Stelle „${role}“` : 'Unser Gespräch', [
      salutation(interviewers, company, language),
      `vielen Dank für die Einladung zum Gespräch am ${on}. Ich komme gern, und mein Interesse${role ? ` an der Stelle „${role}“` : ''} ist groß.`,
      asked.length > 0 ? points('Damit ich gut vorbereitet bin, wüsste ich gern noch:', asked) : null,
      'Ich freue mich auf das Gespräch.',
      regards(language, oneLine(author)),
    ]);
  return mail(to, role ? `Interview for the ${role} role` : 'Our interview', [
    salutation(interviewers, company, language),
    `Thank you for inviting me to an interview on ${on}. I am glad to come, and still very interested${role ? ` in the ${role} role` : ''}.`,
    asked.length > 0 ? points('So that I can prepare well, I would like to know:', asked) : null,
    'I look forward to our conversation.',
    regards(language, oneLine(author)),
  ]);
}

const QUESTIONS: Record<Language, Record<Missing, string>> = {
  [Language.EN]: {
    type: 'What kind of interview will it be: a talk, technical questions, a task, a whole panel?',
    setting: 'Where does it take place, or by which link or number do we meet?',
    interviewers: 'Who will I talk to, and what do they do?',
    whatToPrepare: 'What should I prepare, or bring along?',
    expectations: 'What do you look at most in this round?',
    bringLaptop: 'Should I bring my own laptop?',
  },
  [Language.DE]: {
    type: 'Was für ein Gespräch wird es: ein Kennenlernen, fachliche Fragen, eine Aufgabe, eine größere Runde?',
    setting: 'Wo findet es statt, oder über welchen Link oder welche Nummer treffen wir uns?',
    interviewers: 'Mit wem spreche ich, und was machen diese Personen bei Ihnen?',
    whatToPrepare: 'Was soll ich vorbereiten oder mitbringen?',
    expectations: 'Worauf achten Sie in dieser Runde am meisten?',
    bringLaptop: 'Soll ich meinen eigenen Laptop mitbringen?',
  },
};
