import { v7 as uuid } from 'uuid';
import { Interview, InterviewFormat, InterviewKind, InterviewStatus, PreparedQuestion, type Interviewer } from '@nextround/interviews';
import { rows } from '@nextround/tenancy';
import type { Person, Standing } from './agency.js';
import { addDebrief } from './debriefs.js';
import { addScorecards } from './feedback.js';
import { addAsked, addPrep } from './preps.js';
import type { ApplicationLine, CompanyLine, RoundLine } from './shape.js';

const HOUR = 3_600_000;

const MINUTES: Record<InterviewKind, number> = {
  SCREENING: 30,
  TECHNICAL: 60,
  WHITEBOARD: 60,
  PAIR_PROGRAMMING: 90,
  TAKE_HOME: 60,
  SYSTEM_DESIGN: 75,
  CULTURE: 45,
  PANEL: 90,
  FINAL: 60,
};

/** A round with its instants: when it was booked, begins and ends. */
export interface Meeting {
  id: string;
  /** `candidate/job/round`: what the tables of words name it. */
  key: string;
  round: number;
  line: RoundLine;
  timeZone: string;
  booked: Date;
  startsAt: Date;
  endsAt: Date;
}

/** An application's rounds in order, each booked some days before, and never before the one ahead of it was over. */
export function planned({ book, calendar, jobs }: Standing, line: ApplicationLine, applied: Date, seat: number): Meeting[] {
  let free = applied;
  return line.rounds.map((round, i) => {
    const timeZone = round.timeZone ?? jobs.get(line.job)!.company.timeZone;
    const startsAt = 'day' in round.at ? calendar.at(round.at.day, round.at.time, timeZone) : calendar.fromNow(round.at.hours);
    const endsAt = calendar.hours(startsAt, (round.minutes ?? MINUTES[round.kind]) / 60);
    const wanted = Math.max(free.getTime() + 3 * HOUR, startsAt.getTime() - 96 * HOUR);
    const atWork = calendar.atWork(new Date(wanted), book.timeZone, seat + i).getTime();
    const booked = calendar.past(new Date(Math.max(applied.getTime(), Math.min(atWork, startsAt.getTime() - 2 * HOUR))), seat + i);
    free = calendar.hours(endsAt, 16);
    return { id: uuid(), key: `${line.candidate}/${line.job}/${i + 1}`, round: i + 1, line: round, timeZone, booked, startsAt, endsAt };
  });
}

export function addRounds(standing: Standing, person: Person, line: ApplicationLine, applicationId: string, meetings: Meeting[]): void {
  const { book, jobs, deeds } = standing;
  const { id: jobId, company } = jobs.get(line.job)!;
  const { recruiter: who, self } = person;
  for (const meeting of meetings) {
    const { id, key, round, booked, startsAt, endsAt, timeZone } = meeting;
    const { format, kind, promised, with: people } = meeting.line;
    deeds.push({
      at: booked,
      who,
      action: 'interview.schedule',
      work: () =>
        rows(Interview).insert({
          id,
          applicationId,
          candidateId: self.candidateId!,
          round,
          format,
          kind,
          startsAt,
          endsAt,
          timeZone,
          location: format === InterviewFormat.ONSITE ? company.place : null,
          videoUrl: format === InterviewFormat.VIDEO ? `https://meet.example/${line.job.toLowerCase()}-${line.candidate}-${round}` : null,
          interviewers: people.map((name) => interviewer(name, company)),
          updatedAt: booked,
        }),
    });
    if (promised && endsAt < standing.calendar.now)
      deeds.push({
        at: standing.calendar.past(standing.calendar.hours(endsAt, 0.25)),
        who,
        action: 'feedback.promise',
        work: () => rows(Interview).update({ id }, { feedbackPromisedAt: standing.calendar.hours(endsAt, promised) }),
      });
    addQuestions(standing, person, meeting);
    addTurn(standing, person, meeting);
    const words = book.debriefs[key];
    if (words) addDebrief(standing, person, meeting, words);
    addScorecards(standing, person, meeting, book.scorecards[key] ?? []);
    const prep = book.preps[key];
    if (prep) addPrep(standing, person, meeting, prep);
    const asked = book.asked[key];
    if (asked) addAsked(standing, person, meeting, jobId, asked);
  }
}

/** A contact of the company by name; anybody else as `Name, what they do`. */
function interviewer(text: string, { contacts }: CompanyLine): Interviewer {
  const [name, ...title] = text.split(', ');
  const [, theirs = title.join(', ') || null, email = null] = contacts.find(([contact]) => contact === name) ?? [];
  return { name: name!, title: theirs, email };
}

/** A round that went otherwise: called off, put off, or somebody did not come. */
function addTurn({ book, calendar, deeds }: Standing, { recruiter: who }: Person, { id, line, startsAt }: Meeting): void {
  const { state, why } = line;
  if (!state) return;
  const before = Math.min(startsAt.getTime() - 20 * HOUR, calendar.now.getTime() - 30 * HOUR);
  if (state === InterviewStatus.NO_SHOW)
    deeds.push({
      at: calendar.past(calendar.hours(startsAt, 0.4)),
      who,
      action: 'interview.no-show',
      work: () => rows(Interview).update({ id }, { state }),
    });
  else
    deeds.push({
      at: calendar.atWork(new Date(before), book.timeZone),
      who,
      action: state === InterviewStatus.CANCELLED ? 'interview.cancel' : 'interview.hold',
      work: () => rows(Interview).update({ id }, { state, cancelReason: why ?? null }),
    });
}

function addQuestions({ book, calendar, deeds }: Standing, { self }: Person, { id, key, booked, startsAt, endsAt }: Meeting): void {
  for (const [i, { text, answer }] of (book.questions[key] ?? []).entries()) {
    const questionId = uuid();
    const eve = new Date(Math.max(booked.getTime() + HOUR, startsAt.getTime() - 30 * HOUR));
    const createdAt = new Date(calendar.past(eve).getTime() + i * 40_000);
    deeds.push({
      at: createdAt,
      who: self,
      action: 'question.prepare',
      work: () => rows(PreparedQuestion).insert({ id: questionId, interviewId: id, candidateId: self.candidateId!, text, createdAt }),
    });
    if (answer)
      deeds.push({
        at: calendar.past(calendar.hours(endsAt, 0.3)),
        who: self,
        action: 'question.answer',
        work: () => rows(PreparedQuestion).update({ id: questionId }, { asked: true, answer }),
      });
  }
}
