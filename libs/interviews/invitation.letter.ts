import { Language } from '@nextround/access';
import { dayOf, span, type Letter, type Receiver } from '@nextround/mail';
import { calendarOf } from './invitation.calendar.js';
import type { Interview } from './interview.entity.js';
import { kindOf, whereOf } from './interview.words.js';

export type Turn = 'booked' | 'moved' | 'cancelled' | 'held';

/** An interview as a mail with its calendar entry: booked, moved, called off, or put off without a new date. */
export function invitationOf(interview: Interview, place: { company: string; role: string }, receiver: Receiver, turn: Turn): Letter {
  const { language, timeZone } = receiver;
  const german = language === Language.DE;
  const day = dayOf(interview.startsAt, timeZone, language);
  const { company, role } = place;
  const gone = turn === 'cancelled' || turn === 'held';
  const url = receiver.link(`/me/interviews/interview_${interview.id}`);
  const title = `${kindOf(interview, language)}, ${company}`;
  const facts = [
    whereOf(interview, language),
    ...(interview.timeZone === timeZone ? [] : [span(interview.startsAt, interview.endsAt, interview.timeZone, language)]),
    ...interview.interviewers.map(({ name, title: does }) => (does ? `${name}, ${does}` : name)),
  ];
  const words = (german ? GERMAN : ENGLISH)[turn];
  return {
    subject: words.subject(company, day),
    kicker: span(interview.startsAt, interview.endsAt, timeZone, language),
    title: words.title(company),
    greeting: german ? `Hallo ${receiver.name},` : `Hello ${receiver.name},`,
    lines: [words.line(kindOf(interview, language), role)],
    notes: gone ? [] : facts,
    button: { label: german ? 'Runde öffnen' : 'Open the round', url },
    footer: german ? 'Der Termin liegt als Kalendereintrag bei.' : 'The date is attached as a calendar entry.',
    calendar: calendarOf(interview, receiver, {
      title,
      sequence: turn === 'booked' ? 0 : interview.version,
      url,
      text: [role, ...facts, url].join('\n'),
    }),
  };
}

type Words = Record<
  Turn,
  { subject(company: string, day: string): string; title(company: string): string; line(kind: string, role: string): string }
>;

const ENGLISH: Words = {
  booked: {
    subject: (company, day) => `Your interview at ${company}, ${day}`,
    title: (company) => `Your interview at ${company}`,
    line: (kind, role) => `your next round is booked: ${kind} for ${role}.`,
  },
  moved: {
    subject: (company, day) => `Moved: your interview at ${company}, now ${day}`,
    title: (company) => `New date at ${company}`,
    line: (kind, role) => `the date has changed: ${kind} for ${role}. Your calendar takes the new one over.`,
  },
  cancelled: {
    subject: (company, day) => `Cancelled: your interview at ${company}, ${day}`,
    title: (company) => `The interview at ${company} is cancelled`,
    line: (kind, role) => `this round does not take place: ${kind} for ${role}. Your recruiter knows more.`,
  },
  held: {
    subject: (company, day) => `Put off: your interview at ${company}, ${day}`,
    title: (company) => `The interview at ${company} is put off`,
    line: (kind, role) => `this round waits for a new date: ${kind} for ${role}. We write as soon as there is one.`,
  },
};

const GERMAN: Words = {
  booked: {
    subject: (company, day) => `Dein Gespräch bei ${company}, ${day}`,
    title: (company) => `Dein Gespräch bei ${company}`,
    line: (kind, role) => `deine nächste Runde steht fest: ${kind} für ${role}.`,
  },
  moved: {
    subject: (company, day) => `Verschoben: dein Gespräch bei ${company}, jetzt ${day}`,
    title: (company) => `Neuer Termin bei ${company}`,
    line: (kind, role) => `der Termin hat sich geändert: ${kind} für ${role}. Dein Kalender übernimmt den neuen.`,
  },
  cancelled: {
    subject: (company, day) => `Abgesagt: dein Gespräch bei ${company}, ${day}`,
    title: (company) => `Das Gespräch bei ${company} ist abgesagt`,
    line: (kind, role) => `diese Runde findet nicht statt: ${kind} für ${role}. Wie es weitergeht, weiß deine Ansprechperson.`,
  },
  held: {
    subject: (company, day) => `Aufgeschoben: dein Gespräch bei ${company}, ${day}`,
    title: (company) => `Das Gespräch bei ${company} ist aufgeschoben`,
    line: (kind, role) => `diese Runde wartet auf einen neuen Termin: ${kind} für ${role}. Sobald es einen gibt, schreiben wir.`,
  },
};
