import { ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Language } from '@nextround/access';
import type { Deadline, Round } from './calendar.entries.js';
import { InterviewStatus } from './interview.entity.js';
import { kindOf, whereOf } from './interview.words.js';
import { calendarUid } from './invitation.calendar.js';

/** Whose calendar it is. */
export interface Owner {
  readonly agency: string;
  readonly language: Language;
  /** A path of the page as a whole link. */
  readonly link: (path: string) => string;
}

const QUARTER = 900_000;

/**
 * Dates as an iCalendar file, in instants of UTC. What did not change reads the same every time: a program that asks again sees by the
 * ETag that nothing is new. A round is called what the mailed invitation calls it, so that it stands there once.
 */
export function calendarText(entries: readonly (Round | Deadline)[], owner: Owner): string {
  const { agency, language } = owner;
  const calendar = new ICalCalendar({
    name: `Nextround – ${agency}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Nextround', product: 'Nextround', language },
    ttl: 3600,
  });
  const sorted = [...entries].sort((a, b) => a.endsAt.getTime() - b.endsAt.getTime() || (a.id < b.id ? -1 : 1));
  for (const entry of sorted) calendar.createEvent({ stamp: entry.changedAt, lastModified: entry.changedAt, ...eventOf(entry, owner) });
  return calendar.toString();
}

const eventOf = (entry: Round | Deadline, owner: Owner) => (isRound(entry) ? roundEvent(entry, owner) : deadlineEvent(entry, owner));

const isRound = (entry: Round | Deadline): entry is Round => entry.what === 'ROUND';

function roundEvent(round: Round, { language, link }: Owner) {
  const gone = [InterviewStatus.CANCELLED, InterviewStatus.ON_HOLD].includes(round.state);
  const url = link(round.candidate === null ? `/me/interviews/interview_${round.id}` : `/interviews/interview_${round.id}`);
  const people = round.interviewers.map(({ name, title }) => (title ? `${name}, ${title}` : name));
  const title = [round.candidate, kindOf(round, language), round.company].filter((part) => part !== null).join(', ');
  return {
    id: calendarUid(round.id),
    sequence: round.version,
    start: round.startsAt,
    end: round.endsAt,
    summary: title,
    description: [round.job, roundOf(round.round, language), whereOf(round, language), ...people, url].filter(Boolean).join('\n'),
    location: round.location ?? round.videoUrl,
    url,
    status: gone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** The quarter of an hour before a deadline: it takes nobody's time, so it blocks none. */
function deadlineEvent({ what, id, endsAt, company, job, round }: Deadline, { language, link }: Owner) {
  const url = link('/me');
  return {
    id: `${what.toLowerCase().replaceAll('_', '-')}-${id}@nextround`,
    start: new Date(endsAt.getTime() - QUARTER),
    end: endsAt,
    summary: [DUE[language][what] ?? DUE[language]['NEXT_STEP']!, company].filter(Boolean).join(': '),
    description: [job, round && roundOf(round, language), url].filter(Boolean).join('\n'),
    url,
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const roundOf = (round: number, language: Language): string => (language === Language.DE ? `Runde ${round}` : `Round ${round}`);

/** What is due, by kind. */
const DUE: Record<Language, Record<string, string>> = {
  EN: {
    DEBRIEF: 'Write your notes',
    THANK_YOU: 'Thank-you note',
    FEEDBACK_EXPECTED: 'Their answer is due',
    FIRST_FOLLOW_UP: 'Ask for feedback',
    SECOND_FOLLOW_UP: 'Ask for feedback again',
    THIRD_FOLLOW_UP: 'Ask for feedback once more',
    REJECTION_FOLLOW_UP: 'Ask for the reason',
    OFFER: 'Answer the offer',
    OTHER_OFFER: 'Answer the offer',
    NEXT_STEP: 'Next step',
  },
  DE: {
    DEBRIEF: 'Notizen schreiben',
    THANK_YOU: 'Dank schreiben',
    FEEDBACK_EXPECTED: 'Antwort fällig',
    FIRST_FOLLOW_UP: 'Nach dem Feedback fragen',
    SECOND_FOLLOW_UP: 'Noch einmal nach dem Feedback fragen',
    THIRD_FOLLOW_UP: 'Ein letztes Mal nach dem Feedback fragen',
    REJECTION_FOLLOW_UP: 'Nach dem Grund fragen',
    OFFER: 'Angebot beantworten',
    OTHER_OFFER: 'Angebot beantworten',
    NEXT_STEP: 'Nächster Schritt',
  },
};
