import { Language } from '@nextround/access';
import { dayOf, hello, span, type Letter, type Receiver } from '@nextround/mail';
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
    greeting: hello(receiver),
    lines: [words.line(`${kindOf(interview, language)} (${role})`)],
    notes: gone ? [] : facts,
    button: { label: german ? 'Runde öffnen' : 'Open the round', url },
    footer: gone
      ? german
        ? 'Der Eintrag in deinem Kalender wird mit dem Anhang entfernt.'
        : 'The attachment takes the entry out of your calendar.'
      : german
        ? 'Der Termin liegt als Kalendereintrag bei.'
        : 'The date is attached as a calendar entry.',
    calendar: calendarOf(interview, receiver, {
      title,
      sequence: turn === 'booked' ? 0 : interview.version,
      url,
      text: [role, ...facts, url].join('\n'),
    }),
  };
}

type Words = Record<Turn, { subject(company: string, day: string): string; title(company: string): string; line(what: string): string }>;

const ENGLISH: Words = {
  booked: {
    subject: (company, day) => `Your interview at ${company}, ${day}`,
    title: (company) => `Your interview at ${company}`,
    line: (what) => `Your next round is booked: ${what}.`,
  },
  moved: {
    subject: (company, day) => `Moved: your interview at ${company}, now ${day}`,
    title: (company) => `New date at ${company}`,
    line: (what) => `The date has changed: ${what}. The attached entry moves it in your calendar.`,
  },
  cancelled: {
    subject: (company, day) => `Cancelled: your interview at ${company}, ${day}`,
    title: (company) => `The interview at ${company} is cancelled`,
    line: (what) => `This round does not take place: ${what}. Your recruiter can tell you how it goes on.`,
  },
  held: {
    subject: (company, day) => `Put off: your interview at ${company}, ${day}`,
    title: (company) => `The interview at ${company} is put off`,
    line: (what) => `This round waits for a new date: ${what}. You get a mail as soon as there is one.`,
  },
};

const GERMAN: Words = {
  booked: {
    subject: (company, day) => `Dein Gespräch bei ${company}, ${day}`,
    title: (company) => `Dein Gespräch bei ${company}`,
    line: (what) => `deine nächste Runde steht fest: ${what}.`,
  },
  moved: {
    subject: (company, day) => `Verschoben: dein Gespräch bei ${company}, jetzt ${day}`,
    title: (company) => `Neuer Termin bei ${company}`,
    line: (what) => `der Termin hat sich geändert: ${what}. Der angehängte Eintrag verschiebt ihn in deinem Kalender.`,
  },
  cancelled: {
    subject: (company, day) => `Abgesagt: dein Gespräch bei ${company}, ${day}`,
    title: (company) => `Das Gespräch bei ${company} ist abgesagt`,
    line: (what) => `diese Runde findet nicht statt: ${what}. Wie es weitergeht, weiß deine Ansprechperson.`,
  },
  held: {
    subject: (company, day) => `Aufgeschoben: dein Gespräch bei ${company}, ${day}`,
    title: (company) => `Das Gespräch bei ${company} ist aufgeschoben`,
    line: (what) => `diese Runde wartet auf einen neuen Termin: ${what}. Sobald es einen gibt, bekommst du eine Mail.`,
  },
};
