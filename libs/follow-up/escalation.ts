import { Language } from '@nextround/access';
import { mail, type Draft } from './draft.js';
import type { DraftFacts } from './draft-facts.js';
import { date, day, oneLine, points, regards, salutation } from './phrases.js';

/** From an admin to somebody else at the company, where three mails were not answered. */
export function escalation(facts: DraftFacts, language: Language): Draft {
  const { contact, company, author, agency, startsAt, timeZone } = facts;
  const people = contact ? [contact] : [];
  const role = facts.role && oneLine(facts.role);
  const who = oneLine(facts.candidate);
  const on = day(startsAt, timeZone, language);
  const asked = facts.askedAt && day(facts.askedAt, timeZone, language);
  // The one who asked is somebody else's colleague, not their own.
  const asker = facts.recruiter && facts.recruiter !== author ? oneLine(facts.recruiter) : null;
  const [subject, ...lines] =
    language === Language.DE
      ? [
          `Gespräch vom ${date(startsAt, timeZone, language)}${role ? ` (${role})` : ''}: noch keine Antwort`,
          `ich wende mich an Sie, weil ${asker ? `${asker} aus unserem Haus` : 'ich'} mehrmals${asked ? `, zuletzt am ${asked},` : ''} nach dem Gespräch mit ${who} am ${on}${role ? ` über die Stelle „${role}“` : ''} gefragt ${asker ? 'hat' : 'habe'}, bisher ohne Antwort.`,
          'Können Sie uns sagen, wer darüber entscheidet, oder uns selbst eine Antwort geben?',
          points('Uns hilft:', [
            'Ihre Rückmeldung zum Gespräch',
            'die Fragen, die bei Ihnen noch offen sind',
            'der nächste Schritt und sein Termin',
          ]),
          `Wenn sich an der Stelle etwas geändert hat, ist auch das eine Antwort, die wir ${who} geben können.`,
        ]
      : [
          `Interview of ${date(startsAt, timeZone, language)}${role ? ` (${role})` : ''}: no answer yet`,
          `I am turning to you because ${asker ? `my colleague ${asker} has` : 'I have'} asked several times${asked ? `, most recently on ${asked},` : ''} about the interview with ${who} on ${on}${role ? ` for the ${role} role` : ''}, so far without an answer.`,
          'Could you tell us who decides on this, or give us an answer yourself?',
          points('What helps us:', [
            'your feedback on the interview',
            'the questions that are still open on your side',
            'the next step, and its date',
          ]),
          `If something about the position has changed, that too is an answer we can give ${who}.`,
        ];
  return mail(contact?.email ?? null, subject!, [
    salutation(people, company, language),
    ...lines,
    ...facts.granted,
    regards(language, oneLine(author), oneLine(agency)),
  ]);
}
