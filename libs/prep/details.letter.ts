import { Language, type Agency, type Member } from '@nextround/access';
import { InterviewFormat, type Interview } from '@nextround/interviews';
import { dayOf, span } from '@nextround/mail';
import type { Candidate, HiringContact } from '@nextround/pipeline';

interface Facts {
  readonly contact: HiringContact;
  readonly interview: Interview;
  readonly candidate: Candidate;
  readonly sender: Member;
  readonly agency: Agency;
  readonly job: string;
  /** Codes of `PrepPack.missing`. */
  readonly missing: readonly string[];
}

type Questions = Record<string, (who: string, format: InterviewFormat) => string>;

const ENGLISH: Questions = {
  setting: (who, format) =>
    ({
      ONSITE: `Where does it take place, and whom does ${who} ask for?`,
      VIDEO: 'Under which link does it take place?',
      PHONE: 'Who calls whom, and under which number?',
    })[format],
  interviewers: () => 'Who holds the interview (name and role)?',
  whatToPrepare: (who) => `What should ${who} prepare?`,
  expectations: () => 'What will you look at most: technical ability, culture, problem solving, teamwork, communication?',
  bringLaptop: (who) => `Should ${who} bring a laptop, or is there one on the spot?`,
};

const GERMAN: Questions = {
  setting: (who, format) =>
    ({
      ONSITE: `Wo findet es statt, und nach wem fragt ${who} dort?`,
      VIDEO: 'Unter welchem Link findet es statt?',
      PHONE: 'Wer ruft wen an, und unter welcher Nummer?',
    })[format],
  interviewers: () => 'Wer führt das Gespräch (Name und Rolle)?',
  whatToPrepare: (who) => `Was soll ${who} vorbereiten?`,
  expectations: () => 'Worauf achten Sie besonders: fachliches Können, Kultur, Problemlösen, Zusammenarbeit, Kommunikation?',
  bringLaptop: (who) => `Soll ${who} einen eigenen Laptop mitbringen, oder steht einer bereit?`,
};

/** Exactly what is missing, one question a paragraph. The subject names no candidate. */
export function detailsLetter(language: Language, facts: Facts): { subject: string; body: string } {
  const { contact, interview, candidate, sender, agency, job, missing } = facts;
  const day = dayOf(interview.startsAt, interview.timeZone, language);
  const when = span(interview.startsAt, interview.endsAt, interview.timeZone, language);
  const german = language === Language.DE;
  const asked = missing.map((code, i) => `${i + 1}. ${(german ? GERMAN : ENGLISH)[code]!(candidate.name, interview.format)}`);
  const paragraphs = german
    ? [
        `Guten Tag ${contact.name},`,
        `bald sprechen Sie mit ${candidate.name}: ${when}, Stelle „${job}“, Runde ${interview.round}. Damit die Zeit für beide Seiten gut genutzt ist, wüssten wir gern noch:`,
        ...asked,
        'Eine kurze Antwort auf diese Mail genügt.',
        `Freundliche Grüße\n${sender.name}, ${agency.name}`,
      ]
    : [
        `Hello ${contact.name},`,
        `You will soon meet ${candidate.name}: ${when}, for the ${job} role, round ${interview.round}. So that the time is well spent on both sides, we would like to know:`,
        ...asked,
        'A short reply to this mail is all it takes.',
        `Kind regards\n${sender.name}, ${agency.name}`,
      ];
  return {
    subject: german ? `${job}, ${day}: Fragen vor dem Gespräch` : `${job}, ${day}: questions before the interview`,
    body: paragraphs.join('\n\n'),
  };
}
