import { Role } from '@nextround/tenancy';
import { ApplicationStatus } from '@nextround/pipeline';
import { InterviewStatus } from '@nextround/interviews';
import { FollowUpKind } from './follow-up-step.entity.js';
import { responseClock, type ClockFacts, type ClockPolicy, type Owner, type PlannedStep } from './response-clock.js';

/**
 * The response clock, row by row. Every instant is written down as it was worked out by hand, the wall times beside it in the comments:
 * nothing expected here is computed. Unless a row says otherwise everybody is in Berlin (UTC+1 in winter, UTC+2 in summer), quiet from
 * 21:00 to 08:00, the hours are the usual ones, and the interview ends on Wednesday, 14 January 2026 at 14:00, which is 13:00Z.
 */
interface Given {
  /** The interview's end; it begins an hour before, unless `starts` says otherwise. */
  readonly ends?: string;
  readonly starts?: string;
  readonly status?: ClockFacts['status'];
  readonly promised?: string;
  readonly answered?: string;
  readonly debrief?: string;
  readonly released?: string;
  readonly wayToImprove?: string;
  readonly heard?: string;
  readonly hired?: string;
  readonly rejected?: string;
  readonly withdrawn?: string;
  readonly laterRound?: true;
  readonly notTheLast?: true;
  readonly otherProcess?: true;
  /** What was done, or left out, by hand. */
  readonly done?: Readonly<Partial<Record<keyof typeof FollowUpKind, string>>>;
  readonly skipped?: Readonly<Partial<Record<keyof typeof FollowUpKind, string>>>;
  readonly policy?: Partial<ClockPolicy>;
  /** Where everybody is; then where one of them is, and when it is quiet there. */
  readonly zone?: string;
  readonly candidate?: Partial<Owner>;
  readonly recruiter?: Partial<Owner>;
  readonly admin?: Partial<Owner>;
}
/** Of a step: when it is due, when its owner is told, and what became of it where it is not open. */
type Told = readonly [dueAt: string, notifyAt: string, outcome?: 'DONE' | 'SKIPPED' | 'CANCELLED'] | 'CANCELLED' | 'DONE' | 'none';
type Expected = Readonly<Partial<Record<keyof typeof FollowUpKind, Told>>>;
type Table = readonly (readonly [sentence: string, given: Given, expected: Expected])[];

const NIGHT = { start: '21:00', end: '08:00' };
const USUAL = { thankYou: 24, feedback: 72, secondFollowUp: 48, thirdFollowUp: 24, escalation: 24, noNews: 72, rejection: 48 };

const AFTER_AN_INTERVIEW: Table = [
  [
    'an interview that ends at two in the afternoon sets eight dates',
    {},
    {
      DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'], // Wed 14:00
      THANK_YOU: ['2026-01-15T13:00Z', '2026-01-15T09:00Z'], // Thu 14:00, told 10:00
      FEEDBACK_EXPECTED: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'], // Sat 14:00
      FIRST_FOLLOW_UP: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'],
      SECOND_FOLLOW_UP: ['2026-01-19T13:00Z', '2026-01-19T13:00Z'], // Mon 14:00
      THIRD_FOLLOW_UP: ['2026-01-20T13:00Z', '2026-01-20T13:00Z'], // Tue 14:00
      NO_NEWS_UPDATE: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'],
      ESCALATION: ['2026-01-21T13:00Z', '2026-01-21T13:00Z'], // Wed 14:00
      REJECTION_FOLLOW_UP: 'none',
    },
  ],
  [
    'an interview that ends at 23:30 is asked about in the morning, and every date in the night is told of in the morning after',
    { ends: '2026-01-14T22:30Z' },
    {
      DEBRIEF: ['2026-01-14T22:30Z', '2026-01-15T07:00Z'], // Thu 08:00
      THANK_YOU: ['2026-01-15T22:30Z', '2026-01-15T18:30Z'], // Thu 23:30, told 19:30
      FEEDBACK_EXPECTED: ['2026-01-17T22:30Z', '2026-01-18T07:00Z'], // Sat 23:30, told Sun 08:00
      FIRST_FOLLOW_UP: ['2026-01-17T22:30Z', '2026-01-18T07:00Z'],
      SECOND_FOLLOW_UP: ['2026-01-19T22:30Z', '2026-01-20T07:00Z'],
      THIRD_FOLLOW_UP: ['2026-01-20T22:30Z', '2026-01-21T07:00Z'],
      NO_NEWS_UPDATE: ['2026-01-17T22:30Z', '2026-01-18T07:00Z'],
      ESCALATION: ['2026-01-21T22:30Z', '2026-01-22T07:00Z'],
    },
  ],
  [
    'an interview that ends at half past midnight belongs to the night before',
    { ends: '2026-01-13T23:30Z' }, // Wed 00:30
    {
      DEBRIEF: ['2026-01-13T23:30Z', '2026-01-14T07:00Z'], // told Wed 08:00
      THANK_YOU: ['2026-01-14T23:30Z', '2026-01-14T19:30Z'], // Thu 00:30, told Wed 20:30
    },
  ],
  [
    'nine in the evening is quiet already',
    { ends: '2026-01-14T20:00Z' }, // 21:00
    { DEBRIEF: ['2026-01-14T20:00Z', '2026-01-15T07:00Z'], THANK_YOU: ['2026-01-15T20:00Z', '2026-01-15T16:00Z'] }, // told Thu 17:00
  ],
  ['a minute before nine is not', { ends: '2026-01-14T19:59Z' }, { DEBRIEF: ['2026-01-14T19:59Z', '2026-01-14T19:59Z'] }],
  ['eight in the morning is the day', { ends: '2026-01-14T07:00Z' }, { DEBRIEF: ['2026-01-14T07:00Z', '2026-01-14T07:00Z'] }],
  ['a minute before eight waits for it', { ends: '2026-01-14T06:59Z' }, { DEBRIEF: ['2026-01-14T06:59Z', '2026-01-14T07:00Z'] }],
];

const THE_DEADLINE_OF_A_THANK_YOU: Table = [
  [
    'four hours before noon are just outside the night',
    { ends: '2026-01-14T11:00Z' }, // 12:00
    { THANK_YOU: ['2026-01-15T11:00Z', '2026-01-15T07:00Z'] }, // told 08:00
  ],
  [
    'four hours before eleven are in the night, and its end is early enough',
    { ends: '2026-01-14T10:00Z' }, // 11:00; 07:00 → 08:00
    { THANK_YOU: ['2026-01-15T10:00Z', '2026-01-15T07:00Z'] },
  ],
  [
    'half an hour is enough',
    { ends: '2026-01-14T07:30Z' }, // 08:30; 04:30 → 08:00
    { THANK_YOU: ['2026-01-15T07:30Z', '2026-01-15T07:00Z'] },
  ],
  [
    'twenty-nine minutes are not: then it is said the evening before',
    { ends: '2026-01-14T07:29Z' }, // 08:29; 04:29 → 21:00 the day before
    { THANK_YOU: ['2026-01-15T07:29Z', '2026-01-14T20:00Z'] },
  ],
  [
    'a deadline in the middle of the night is told of the evening before',
    { ends: '2026-01-14T00:30Z' }, // 01:30; 21:30 → 21:00
    { DEBRIEF: ['2026-01-14T00:30Z', '2026-01-14T07:00Z'], THANK_YOU: ['2026-01-15T00:30Z', '2026-01-14T20:00Z'] },
  ],
  [
    'never before the interview’s end, even where that is at night',
    { ends: '2026-01-14T22:30Z', policy: { thankYou: 8 } }, // 23:30; due 07:30, 03:30 → 21:00, which is before 23:30
    { THANK_YOU: ['2026-01-15T06:30Z', '2026-01-14T22:30Z'] },
  ],
  [
    'nor by day, where an agency gives two hours only',
    { policy: { thankYou: 2 } }, // due 16:00, 12:00 → 14:00
    { THANK_YOU: ['2026-01-14T15:00Z', '2026-01-14T13:00Z'] },
  ],
  [
    'a candidate without quiet hours is told four hours before, at night too',
    { ends: '2026-01-14T07:29Z', candidate: { quiet: { start: '21:00', end: '21:00' } } },
    { THANK_YOU: ['2026-01-15T07:29Z', '2026-01-15T03:29Z'] }, // 04:29
  ],
  [
    'a candidate without quiet hours is asked for the debrief at 23:30, the recruiter with some is not told then',
    { ends: '2026-01-14T22:30Z', candidate: { quiet: { start: '00:00', end: '00:00' } } },
    { DEBRIEF: ['2026-01-14T22:30Z', '2026-01-14T22:30Z'], FEEDBACK_EXPECTED: ['2026-01-17T22:30Z', '2026-01-18T07:00Z'] },
  ],
  [
    'who sleeps by day is told before going to bed',
    { candidate: { quiet: { start: '09:00', end: '17:00' } } }, // due Thu 14:00; 10:00 is quiet until 17:00 → 09:00
    { DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T16:00Z'], THANK_YOU: ['2026-01-15T13:00Z', '2026-01-15T08:00Z'] }, // asked at 17:00
  ],
  [
    'a quiet hour at noon only moves it to one o’clock',
    { ends: '2026-01-14T15:30Z', candidate: { quiet: { start: '12:00', end: '13:00' } } }, // 16:30; 12:30 → 13:00
    { THANK_YOU: ['2026-01-15T15:30Z', '2026-01-15T12:00Z'] },
  ],
  [
    'quiet hours are the owner’s own: the recruiter’s begin at six',
    { ends: '2026-01-14T17:30Z', recruiter: { quiet: { start: '18:00', end: '09:00' } } }, // 18:30
    { DEBRIEF: ['2026-01-14T17:30Z', '2026-01-14T17:30Z'], FEEDBACK_EXPECTED: ['2026-01-17T17:30Z', '2026-01-18T08:00Z'] }, // Sun 09:00
  ],
  [
    'a thank-you that was sent is done',
    { done: { THANK_YOU: '2026-01-14T16:00Z' } },
    { THANK_YOU: 'DONE', DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'] },
  ],
  [
    'one that was left out is left out',
    { skipped: { THANK_YOU: '2026-01-14T16:00Z' } },
    { THANK_YOU: ['2026-01-15T13:00Z', '2026-01-15T09:00Z', 'SKIPPED'] },
  ],
  [
    'a debrief that was handed over is done',
    { debrief: '2026-01-14T13:20Z' },
    { DEBRIEF: 'DONE', THANK_YOU: ['2026-01-15T13:00Z', '2026-01-15T09:00Z'] },
  ],
];

const A_PROMISED_DATE: Table = [
  [
    'a date promised sooner moves everything that waits for it',
    { promised: '2026-01-16T10:00Z' }, // Fri 11:00
    {
      FEEDBACK_EXPECTED: ['2026-01-16T10:00Z', '2026-01-16T10:00Z'],
      FIRST_FOLLOW_UP: ['2026-01-16T10:00Z', '2026-01-16T10:00Z'],
      SECOND_FOLLOW_UP: ['2026-01-18T10:00Z', '2026-01-18T10:00Z'],
      THIRD_FOLLOW_UP: ['2026-01-19T10:00Z', '2026-01-19T10:00Z'],
      ESCALATION: ['2026-01-20T10:00Z', '2026-01-20T10:00Z'],
      THANK_YOU: ['2026-01-15T13:00Z', '2026-01-15T09:00Z'],
      NO_NEWS_UPDATE: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'],
    },
  ],
  [
    'a date promised for a week later gives that week, but the candidate is told how it stands all the same',
    { promised: '2026-01-21T16:00Z' }, // Wed 17:00
    {
      FEEDBACK_EXPECTED: ['2026-01-21T16:00Z', '2026-01-21T16:00Z'],
      SECOND_FOLLOW_UP: ['2026-01-23T16:00Z', '2026-01-23T16:00Z'],
      THIRD_FOLLOW_UP: ['2026-01-24T16:00Z', '2026-01-24T16:00Z'],
      ESCALATION: ['2026-01-25T16:00Z', '2026-01-25T16:00Z'],
      NO_NEWS_UPDATE: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'],
    },
  ],
  [
    'a date promised for ten at night is told of in the morning',
    { promised: '2026-01-16T21:00Z' }, // Fri 22:00, told Sat 08:00
    { FEEDBACK_EXPECTED: ['2026-01-16T21:00Z', '2026-01-17T07:00Z'] },
  ],
  [
    'a promise that lies before the end was made for an earlier date, and does not count',
    { promised: '2026-01-13T10:00Z' },
    { FEEDBACK_EXPECTED: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'] },
  ],
  [
    'a promise to answer at the very end counts',
    { promised: '2026-01-14T13:00Z' },
    { FEEDBACK_EXPECTED: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'], SECOND_FOLLOW_UP: ['2026-01-16T13:00Z', '2026-01-16T13:00Z'] },
  ],
  [
    'promised late, as the answer to the first follow-up: the second comes with the new date, not before',
    { promised: '2026-01-23T11:00Z', done: { FIRST_FOLLOW_UP: '2026-01-17T15:00Z' } }, // 48 h after it would be 19 January
    {
      FEEDBACK_EXPECTED: ['2026-01-23T11:00Z', '2026-01-23T11:00Z'], // Fri 12:00
      FIRST_FOLLOW_UP: 'DONE',
      SECOND_FOLLOW_UP: ['2026-01-23T11:00Z', '2026-01-23T11:00Z'],
      THIRD_FOLLOW_UP: ['2026-01-24T11:00Z', '2026-01-24T11:00Z'],
      ESCALATION: ['2026-01-25T11:00Z', '2026-01-25T11:00Z'],
    },
  ],
  [
    'promised late, after all three: the admin waits for the date too',
    {
      promised: '2026-01-27T11:00Z',
      done: { FIRST_FOLLOW_UP: '2026-01-17T15:00Z', SECOND_FOLLOW_UP: '2026-01-19T15:00Z', THIRD_FOLLOW_UP: '2026-01-20T15:00Z' },
    },
    { THIRD_FOLLOW_UP: 'DONE', ESCALATION: ['2026-01-27T11:00Z', '2026-01-27T11:00Z'] }, // Tue 12:00
  ],
  [
    'promised late, after the first was done, but not by much: the 48 hours end later, and hold',
    { promised: '2026-01-18T11:00Z', done: { FIRST_FOLLOW_UP: '2026-01-17T15:00Z' } },
    { SECOND_FOLLOW_UP: ['2026-01-19T15:00Z', '2026-01-19T15:00Z'] }, // Mon 16:00
  ],
];

const WHAT_WAS_DONE: Table = [
  [
    'a first follow-up done half an hour late moves the second by that',
    { done: { FIRST_FOLLOW_UP: '2026-01-17T13:30Z' } },
    {
      FIRST_FOLLOW_UP: 'DONE',
      SECOND_FOLLOW_UP: ['2026-01-19T13:30Z', '2026-01-19T13:30Z'],
      THIRD_FOLLOW_UP: ['2026-01-20T13:30Z', '2026-01-20T13:30Z'],
      ESCALATION: ['2026-01-21T13:30Z', '2026-01-21T13:30Z'],
    },
  ],
  [
    'a first follow-up done three days late moves everything after it',
    { done: { FIRST_FOLLOW_UP: '2026-01-20T09:00Z' } }, // Tue 10:00
    {
      SECOND_FOLLOW_UP: ['2026-01-22T09:00Z', '2026-01-22T09:00Z'],
      THIRD_FOLLOW_UP: ['2026-01-23T09:00Z', '2026-01-23T09:00Z'],
      ESCALATION: ['2026-01-24T09:00Z', '2026-01-24T09:00Z'],
    },
  ],
  [
    'done late in the evening, the next one is told of in the morning',
    { done: { FIRST_FOLLOW_UP: '2026-01-17T20:30Z' } }, // Sat 21:30
    { SECOND_FOLLOW_UP: ['2026-01-19T20:30Z', '2026-01-20T07:00Z'] }, // Mon 21:30, told Tue 08:00
  ],
  [
    'done before it was due, the 48 hours begin then',
    { done: { FIRST_FOLLOW_UP: '2026-01-16T09:00Z' } }, // Fri 10:00
    { FIRST_FOLLOW_UP: 'DONE', SECOND_FOLLOW_UP: ['2026-01-18T09:00Z', '2026-01-18T09:00Z'] },
  ],
  [
    'asked right after the interview, the second still waits until an answer is late',
    { done: { FIRST_FOLLOW_UP: '2026-01-14T14:00Z' } }, // + 48 h = Fri 15:00, before Sat 14:00
    { SECOND_FOLLOW_UP: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'], THIRD_FOLLOW_UP: ['2026-01-18T13:00Z', '2026-01-18T13:00Z'] },
  ],
  [
    'a second done late moves the third and the admin',
    { done: { FIRST_FOLLOW_UP: '2026-01-17T14:00Z', SECOND_FOLLOW_UP: '2026-01-21T10:00Z' } },
    {
      SECOND_FOLLOW_UP: ['2026-01-19T14:00Z', '2026-01-19T14:00Z', 'DONE'],
      THIRD_FOLLOW_UP: ['2026-01-22T10:00Z', '2026-01-22T10:00Z'],
      ESCALATION: ['2026-01-23T10:00Z', '2026-01-23T10:00Z'],
    },
  ],
  [
    'a second done where the first was forgotten counts, and the first stays open',
    { done: { SECOND_FOLLOW_UP: '2026-01-19T08:00Z' } },
    {
      FIRST_FOLLOW_UP: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'],
      SECOND_FOLLOW_UP: 'DONE',
      THIRD_FOLLOW_UP: ['2026-01-20T08:00Z', '2026-01-20T08:00Z'],
    },
  ],
  [
    'the admin takes over a day after the third was done',
    { done: { FIRST_FOLLOW_UP: '2026-01-17T14:00Z', SECOND_FOLLOW_UP: '2026-01-19T15:00Z', THIRD_FOLLOW_UP: '2026-01-22T08:30Z' } },
    { THIRD_FOLLOW_UP: ['2026-01-20T15:00Z', '2026-01-20T15:00Z', 'DONE'], ESCALATION: ['2026-01-23T08:30Z', '2026-01-23T08:30Z'] },
  ],
  ['an escalation that was dealt with is done', { done: { ESCALATION: '2026-01-21T15:00Z' } }, { ESCALATION: 'DONE' }],
  [
    'a first left out late counts from then',
    { skipped: { FIRST_FOLLOW_UP: '2026-01-18T09:00Z' } },
    {
      FIRST_FOLLOW_UP: ['2026-01-17T13:00Z', '2026-01-17T13:00Z', 'SKIPPED'],
      SECOND_FOLLOW_UP: ['2026-01-20T09:00Z', '2026-01-20T09:00Z'],
    },
  ],
  [
    'a first left out early counts from when it would have been due',
    { skipped: { FIRST_FOLLOW_UP: '2026-01-15T09:00Z' } },
    { SECOND_FOLLOW_UP: ['2026-01-19T13:00Z', '2026-01-19T13:00Z'] },
  ],
];

const ANOTHER_DATE: Table = [
  [
    'rescheduled to the week after, everything goes along',
    { ends: '2026-01-21T13:00Z' },
    {
      DEBRIEF: ['2026-01-21T13:00Z', '2026-01-21T13:00Z'],
      THANK_YOU: ['2026-01-22T13:00Z', '2026-01-22T09:00Z'],
      FEEDBACK_EXPECTED: ['2026-01-24T13:00Z', '2026-01-24T13:00Z'],
      ESCALATION: ['2026-01-28T13:00Z', '2026-01-28T13:00Z'],
    },
  ],
  [
    'a thank-you for the earlier date does not thank for the new one',
    { ends: '2026-01-21T13:00Z', done: { THANK_YOU: '2026-01-14T16:00Z' } },
    { THANK_YOU: ['2026-01-22T13:00Z', '2026-01-22T09:00Z'] },
  ],
  [
    'nor does its debrief, or a step left out then',
    { ends: '2026-01-21T13:00Z', debrief: '2026-01-14T15:00Z', skipped: { FIRST_FOLLOW_UP: '2026-01-18T15:00Z' } },
    { DEBRIEF: ['2026-01-21T13:00Z', '2026-01-21T13:00Z'], FIRST_FOLLOW_UP: ['2026-01-24T13:00Z', '2026-01-24T13:00Z'] },
  ],
  [
    'an end put right by half an hour leaves what was done since the beginning',
    { starts: '2026-01-14T12:00Z', ends: '2026-01-14T13:30Z', debrief: '2026-01-14T13:10Z' },
    { DEBRIEF: 'DONE', THANK_YOU: ['2026-01-15T13:30Z', '2026-01-15T09:30Z'] },
  ],
  [
    'cancelled, there is nothing to do',
    { status: InterviewStatus.CANCELLED },
    {
      DEBRIEF: 'CANCELLED',
      THANK_YOU: 'CANCELLED',
      FEEDBACK_EXPECTED: 'CANCELLED',
      FIRST_FOLLOW_UP: 'CANCELLED',
      SECOND_FOLLOW_UP: 'CANCELLED',
      THIRD_FOLLOW_UP: 'CANCELLED',
      NO_NEWS_UPDATE: 'CANCELLED',
      ESCALATION: 'CANCELLED',
      REJECTION_FOLLOW_UP: 'none',
    },
  ],
  [
    'where somebody did not come, neither',
    { status: InterviewStatus.NO_SHOW },
    { DEBRIEF: 'CANCELLED', THANK_YOU: 'CANCELLED', FEEDBACK_EXPECTED: 'CANCELLED', NO_NEWS_UPDATE: 'CANCELLED', ESCALATION: 'CANCELLED' },
  ],
  [
    'put off without a date, neither',
    { status: InterviewStatus.ON_HOLD },
    {
      DEBRIEF: 'CANCELLED',
      THANK_YOU: 'CANCELLED',
      FIRST_FOLLOW_UP: 'CANCELLED',
      THIRD_FOLLOW_UP: 'CANCELLED',
      NO_NEWS_UPDATE: 'CANCELLED',
    },
  ],
  [
    'taken up again after that, the clock runs from the new end',
    { ends: '2026-02-04T15:00Z', promised: '2026-01-16T10:00Z' }, // Wed 16:00; the promise was for the date given up
    { DEBRIEF: ['2026-02-04T15:00Z', '2026-02-04T15:00Z'], FEEDBACK_EXPECTED: ['2026-02-07T15:00Z', '2026-02-07T15:00Z'] },
  ],
  [
    'called off afterwards, what was done stays done',
    { status: InterviewStatus.CANCELLED, debrief: '2026-01-14T14:00Z', done: { THANK_YOU: '2026-01-14T15:00Z' } },
    { DEBRIEF: 'DONE', THANK_YOU: 'DONE', FEEDBACK_EXPECTED: 'CANCELLED' },
  ],
];

const AN_ANSWER: Table = [
  [
    'a scorecard ends the wait for it, and the candidate still waits to hear',
    { status: InterviewStatus.COMPLETE, answered: '2026-01-16T09:00Z' },
    {
      DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'],
      THANK_YOU: ['2026-01-15T13:00Z', '2026-01-15T09:00Z'],
      FEEDBACK_EXPECTED: ['2026-01-17T13:00Z', '2026-01-17T13:00Z', 'DONE'],
      FIRST_FOLLOW_UP: 'CANCELLED',
      SECOND_FOLLOW_UP: 'CANCELLED',
      THIRD_FOLLOW_UP: 'CANCELLED',
      NO_NEWS_UPDATE: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'],
      ESCALATION: 'CANCELLED',
    },
  ],
  [
    'a scorecard after the second follow-up leaves both done, and spares the third',
    {
      status: InterviewStatus.COMPLETE,
      answered: '2026-01-20T09:00Z',
      done: { FIRST_FOLLOW_UP: '2026-01-17T14:00Z', SECOND_FOLLOW_UP: '2026-01-19T15:00Z' },
    },
    { FEEDBACK_EXPECTED: 'DONE', FIRST_FOLLOW_UP: 'DONE', SECOND_FOLLOW_UP: 'DONE', THIRD_FOLLOW_UP: 'CANCELLED', ESCALATION: 'CANCELLED' },
  ],
  [
    'once feedback is released, nobody waits any more',
    { status: InterviewStatus.COMPLETE, answered: '2026-01-16T09:00Z', released: '2026-01-16T11:00Z', heard: '2026-01-16T11:00Z' },
    { NO_NEWS_UPDATE: 'CANCELLED' },
  ],
  [
    'a message to the candidate gives 72 hours more',
    { heard: '2026-01-16T08:00Z' }, // Fri 09:00
    { NO_NEWS_UPDATE: ['2026-01-19T08:00Z', '2026-01-19T08:00Z'], FEEDBACK_EXPECTED: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'] },
  ],
  [
    'what they heard before the interview does not count',
    { heard: '2026-01-12T08:00Z' },
    { NO_NEWS_UPDATE: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'] },
  ],
  [
    'what they heard at half past nine in the evening is due then, and told of in the morning',
    { heard: '2026-01-16T20:30Z' },
    { NO_NEWS_UPDATE: ['2026-01-19T20:30Z', '2026-01-20T07:00Z'] }, // Mon 21:30, told Tue 08:00
  ],
  [
    'a later round is news enough; the answer on this one is still waited for',
    { laterRound: true },
    { NO_NEWS_UPDATE: 'CANCELLED', FEEDBACK_EXPECTED: ['2026-01-17T13:00Z', '2026-01-17T13:00Z'] },
  ],
];

const A_DECISION: Table = [
  [
    'a rejection the day after ends everything but the debrief, and asks for a reason in two days',
    { rejected: '2026-01-15T15:00Z' }, // Thu 16:00
    {
      DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'],
      THANK_YOU: 'CANCELLED',
      FEEDBACK_EXPECTED: 'CANCELLED',
      FIRST_FOLLOW_UP: 'CANCELLED',
      SECOND_FOLLOW_UP: 'CANCELLED',
      THIRD_FOLLOW_UP: 'CANCELLED',
      NO_NEWS_UPDATE: 'CANCELLED',
      ESCALATION: 'CANCELLED',
      REJECTION_FOLLOW_UP: ['2026-01-17T15:00Z', '2026-01-17T15:00Z'], // Sat 16:00
    },
  ],
  [
    'a rejection at nine in the evening is followed up in the morning',
    { rejected: '2026-01-19T20:00Z' },
    { REJECTION_FOLLOW_UP: ['2026-01-21T20:00Z', '2026-01-22T07:00Z'] }, // Wed 21:00, told Thu 08:00
  ],
  [
    'a rejection that came with a way to improve needs none',
    { status: InterviewStatus.COMPLETE, answered: '2026-01-15T09:00Z', wayToImprove: '2026-01-15T10:00Z', rejected: '2026-01-15T15:00Z' },
    { REJECTION_FOLLOW_UP: 'none', FEEDBACK_EXPECTED: 'DONE' },
  ],
  [
    'a way to improve released since has done it',
    { rejected: '2026-01-15T15:00Z', wayToImprove: '2026-01-16T10:00Z' },
    { REJECTION_FOLLOW_UP: ['2026-01-17T15:00Z', '2026-01-17T15:00Z', 'DONE'] },
  ],
  [
    'who has asked for the reason has done it too',
    { rejected: '2026-01-15T15:00Z', done: { REJECTION_FOLLOW_UP: '2026-01-17T16:00Z' } },
    { REJECTION_FOLLOW_UP: ['2026-01-17T15:00Z', '2026-01-17T15:00Z', 'DONE'] },
  ],
  [
    'of several rounds, the reason is asked for once, after the last one held',
    { rejected: '2026-01-15T15:00Z', notTheLast: true, laterRound: true },
    { REJECTION_FOLLOW_UP: 'none', DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'] },
  ],
  [
    'decided early, before the interview: it will not be held, and there is nothing to follow up',
    { rejected: '2026-01-12T10:00Z' },
    {
      DEBRIEF: 'CANCELLED',
      THANK_YOU: 'CANCELLED',
      FEEDBACK_EXPECTED: 'CANCELLED',
      NO_NEWS_UPDATE: 'CANCELLED',
      REJECTION_FOLLOW_UP: 'none',
    },
  ],
  [
    'decided early, an hour after the interview: a reason is due, the thank-you is not',
    { rejected: '2026-01-14T14:00Z' },
    {
      DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'],
      THANK_YOU: 'CANCELLED',
      REJECTION_FOLLOW_UP: ['2026-01-16T14:00Z', '2026-01-16T14:00Z'],
    },
  ],
  [
    'who is hired waits for nothing',
    { hired: '2026-01-16T10:00Z', done: { THANK_YOU: '2026-01-14T16:00Z' } },
    {
      DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'],
      THANK_YOU: 'DONE',
      FEEDBACK_EXPECTED: 'CANCELLED',
      FIRST_FOLLOW_UP: 'CANCELLED',
      NO_NEWS_UPDATE: 'CANCELLED',
      ESCALATION: 'CANCELLED',
      REJECTION_FOLLOW_UP: 'none',
    },
  ],
  [
    'who withdraws after the interview owes nobody a thank-you',
    { withdrawn: '2026-01-15T10:00Z' },
    {
      DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'],
      THANK_YOU: 'CANCELLED',
      FEEDBACK_EXPECTED: 'CANCELLED',
      REJECTION_FOLLOW_UP: 'none',
    },
  ],
  [
    'who withdraws before it has no clock',
    { withdrawn: '2026-01-13T10:00Z' },
    { DEBRIEF: 'CANCELLED', THANK_YOU: 'CANCELLED', THIRD_FOLLOW_UP: 'CANCELLED', ESCALATION: 'CANCELLED' },
  ],
  [
    'rejected while the round is put off, nothing is asked about a round that was not held',
    { status: InterviewStatus.ON_HOLD, rejected: '2026-01-15T15:00Z' },
    { DEBRIEF: 'CANCELLED', REJECTION_FOLLOW_UP: 'none' },
  ],
];

const THE_AGENCY_S_HOURS: Table = [
  [
    'an agency in a hurry',
    { policy: { thankYou: 12, feedback: 96, secondFollowUp: 24, thirdFollowUp: 12, escalation: 6, noNews: 24 } },
    {
      THANK_YOU: ['2026-01-15T01:00Z', '2026-01-14T20:00Z'], // Thu 02:00; 22:00 → Wed 21:00
      FEEDBACK_EXPECTED: ['2026-01-18T13:00Z', '2026-01-18T13:00Z'], // Sun 14:00
      SECOND_FOLLOW_UP: ['2026-01-19T13:00Z', '2026-01-19T13:00Z'],
      THIRD_FOLLOW_UP: ['2026-01-20T01:00Z', '2026-01-20T07:00Z'], // Tue 02:00, told 08:00
      ESCALATION: ['2026-01-20T07:00Z', '2026-01-20T07:00Z'], // Tue 08:00
      NO_NEWS_UPDATE: ['2026-01-15T13:00Z', '2026-01-15T13:00Z'],
    },
  ],
  [
    'an agency that gives a rejection a day',
    { policy: { rejection: 24 }, rejected: '2026-01-15T15:00Z' },
    { REJECTION_FOLLOW_UP: ['2026-01-16T15:00Z', '2026-01-16T15:00Z'] },
  ],
  [
    'weekends count as a rule: an interview on a Friday',
    { ends: '2026-01-16T14:00Z' }, // Fri 15:00
    { THANK_YOU: ['2026-01-17T14:00Z', '2026-01-17T10:00Z'], FEEDBACK_EXPECTED: ['2026-01-19T14:00Z', '2026-01-19T14:00Z'] },
  ],
  [
    'where they do not, the hours of Saturday and Sunday are left out',
    { ends: '2026-01-16T14:00Z', policy: { skipWeekends: true } }, // 9 h on Friday, 15 h on Monday; 9 + 24 + 24 + 15 until Wednesday
    {
      DEBRIEF: ['2026-01-16T14:00Z', '2026-01-16T14:00Z'],
      THANK_YOU: ['2026-01-19T14:00Z', '2026-01-19T10:00Z'], // Mon 15:00, told 11:00
      FEEDBACK_EXPECTED: ['2026-01-21T14:00Z', '2026-01-21T14:00Z'], // Wed 15:00
      SECOND_FOLLOW_UP: ['2026-01-23T14:00Z', '2026-01-23T14:00Z'], // Fri 15:00
      THIRD_FOLLOW_UP: ['2026-01-26T14:00Z', '2026-01-26T14:00Z'], // Mon 15:00
      ESCALATION: ['2026-01-27T14:00Z', '2026-01-27T14:00Z'],
      NO_NEWS_UPDATE: ['2026-01-21T14:00Z', '2026-01-21T14:00Z'],
    },
  ],
  [
    'from a Wednesday, 72 hours without the weekend end on Monday',
    { policy: { skipWeekends: true } }, // 10 + 24 + 24 h until Saturday, 14 h of Monday
    { FEEDBACK_EXPECTED: ['2026-01-19T13:00Z', '2026-01-19T13:00Z'], SECOND_FOLLOW_UP: ['2026-01-21T13:00Z', '2026-01-21T13:00Z'] },
  ],
  [
    'an interview on a Saturday is counted from Monday',
    { ends: '2026-01-17T11:00Z', policy: { skipWeekends: true } }, // Sat 12:00; Monday begins at Sun 23:00Z
    {
      DEBRIEF: ['2026-01-17T11:00Z', '2026-01-17T11:00Z'],
      THANK_YOU: ['2026-01-19T23:00Z', '2026-01-19T19:00Z'], // Tue 00:00, told Mon 20:00
      FEEDBACK_EXPECTED: ['2026-01-21T23:00Z', '2026-01-22T07:00Z'], // Thu 00:00, told 08:00
    },
  ],
  [
    'hours that are used up with Friday end with Friday',
    { ends: '2026-01-12T23:00Z', policy: { skipWeekends: true, feedback: 96 } }, // Tue 00:00
    { FEEDBACK_EXPECTED: ['2026-01-16T23:00Z', '2026-01-17T07:00Z'] }, // Fri 24:00, told Sat 08:00
  ],
  [
    'a date is a date: one promised for a Saturday is that Saturday, and the hours after it begin on Monday',
    { promised: '2026-01-17T10:00Z', policy: { skipWeekends: true } },
    {
      FEEDBACK_EXPECTED: ['2026-01-17T10:00Z', '2026-01-17T10:00Z'],
      SECOND_FOLLOW_UP: ['2026-01-20T23:00Z', '2026-01-21T07:00Z'], // Wed 00:00, told 08:00
    },
  ],
  [
    'the weekend is the agency’s: in New York it begins six hours later than in Berlin',
    { ends: '2026-01-16T21:00Z', policy: { skipWeekends: true, zone: 'America/New_York' } }, // Fri 22:00 Berlin, 16:00 New York
    { THANK_YOU: ['2026-01-19T21:00Z', '2026-01-19T17:00Z'] }, // 8 h until Sat 05:00Z, 16 h from Mon 05:00Z; told Mon 18:00 Berlin
  ],
  [
    'a weekend without an hour, since summer time begins in it, is left out whole',
    { ends: '2026-03-27T14:00Z', policy: { skipWeekends: true } }, // Fri 15:00 CET; Monday begins at Sun 22:00Z
    { THANK_YOU: ['2026-03-30T13:00Z', '2026-03-30T09:00Z'] }, // Mon 15:00 CEST, told 11:00
  ],
  [
    'and so is one with an hour more',
    { ends: '2026-10-23T13:00Z', policy: { skipWeekends: true } }, // Fri 15:00 CEST; Monday begins at Sun 23:00Z
    { THANK_YOU: ['2026-10-26T14:00Z', '2026-10-26T10:00Z'] }, // Mon 15:00 CET, told 11:00
  ],
];

const WHEN_CLOCKS_CHANGE: Table = [
  // Berlin, 29 March 2026: 02:00 CET is 03:00 CEST, at 01:00Z.
  [
    'into summer time, 24 hours after two in the afternoon are three',
    { ends: '2026-03-28T13:00Z' }, // Sat 14:00 CET
    { THANK_YOU: ['2026-03-29T13:00Z', '2026-03-29T09:00Z'] }, // Sun 15:00 CEST, told 11:00
  ],
  [
    'into summer time, four hours before noon are eight, and just outside the night',
    { ends: '2026-03-28T10:00Z' }, // Sat 11:00 CET
    { THANK_YOU: ['2026-03-29T10:00Z', '2026-03-29T06:00Z'] }, // Sun 12:00 CEST, told 08:00
  ],
  [
    'into summer time, the night ends an hour sooner',
    { ends: '2026-03-28T09:30Z' }, // Sat 10:30 CET
    { THANK_YOU: ['2026-03-29T09:30Z', '2026-03-29T06:00Z'] }, // Sun 11:30 CEST; 07:30 → 08:00
  ],
  [
    'into summer time, the hour that is lost carries a deadline past eight, so that the morning will do',
    { ends: '2026-03-28T06:45Z' }, // Sat 07:45 CET
    { THANK_YOU: ['2026-03-29T06:45Z', '2026-03-29T06:00Z'] }, // Sun 08:45 CEST; 04:45 → 08:00, 45 minutes before
  ],
  [
    'into summer time, an interview until 23:30 is asked about at the new eight',
    { ends: '2026-03-28T22:30Z' }, // Sat 23:30 CET
    { DEBRIEF: ['2026-03-28T22:30Z', '2026-03-29T06:00Z'], THANK_YOU: ['2026-03-29T22:30Z', '2026-03-29T18:30Z'] }, // Mon 00:30 CEST, told Sun 20:30
  ],
  [
    'into summer time, 72 hours end an hour later by the wall, and in the night',
    { ends: '2026-03-27T19:30Z' }, // Fri 20:30 CET
    { FEEDBACK_EXPECTED: ['2026-03-30T19:30Z', '2026-03-31T06:00Z'] }, // Mon 21:30 CEST, told Tue 08:00
  ],
  // Berlin, 25 October 2026: 03:00 CEST is 02:00 CET, at 01:00Z.
  [
    'into winter time, 24 hours after two in the afternoon are one',
    { ends: '2026-10-24T12:00Z' }, // Sat 14:00 CEST
    { THANK_YOU: ['2026-10-25T12:00Z', '2026-10-25T08:00Z'] }, // Sun 13:00 CET, told 09:00
  ],
  [
    'into winter time, the night ends an hour later',
    { ends: '2026-10-24T10:30Z' }, // Sat 12:30 CEST
    { THANK_YOU: ['2026-10-25T10:30Z', '2026-10-25T07:00Z'] }, // Sun 11:30 CET; 07:30 → 08:00
  ],
  [
    'into winter time, the hour that is won brings a deadline close to eight, so that it is said the evening before',
    { ends: '2026-10-24T07:15Z' }, // Sat 09:15 CEST
    { THANK_YOU: ['2026-10-25T07:15Z', '2026-10-24T19:00Z'] }, // Sun 08:15 CET; 04:15 → Sat 21:00 CEST
  ],
  [
    'into winter time, an interview until 23:30 is asked about after the longer night',
    { ends: '2026-10-24T21:30Z' }, // Sat 23:30 CEST
    { DEBRIEF: ['2026-10-24T21:30Z', '2026-10-25T07:00Z'] }, // Sun 08:00 CET
  ],
  [
    'into winter time, 72 hours end an hour sooner by the wall, and before the night',
    { ends: '2026-10-22T19:30Z' }, // Thu 21:30 CEST
    { DEBRIEF: ['2026-10-22T19:30Z', '2026-10-23T06:00Z'], FEEDBACK_EXPECTED: ['2026-10-25T19:30Z', '2026-10-25T19:30Z'] }, // Sun 20:30 CET
  ],
  // New York, 8 March 2026: 02:00 EST is 03:00 EDT, at 07:00Z.
  [
    'New York springs forward three weeks before Berlin',
    { zone: 'America/New_York', ends: '2026-03-07T19:00Z' }, // Sat 14:00 EST
    { THANK_YOU: ['2026-03-08T19:00Z', '2026-03-08T15:00Z'] }, // Sun 15:00 EDT, told 11:00
  ],
  [
    'New York’s night is an hour shorter then',
    { zone: 'America/New_York', ends: '2026-03-07T15:30Z' }, // Sat 10:30 EST
    { THANK_YOU: ['2026-03-08T15:30Z', '2026-03-08T12:00Z'] }, // Sun 11:30 EDT; 07:30 → 08:00
  ],
  [
    'New York, an interview until 23:30 the evening before',
    { zone: 'America/New_York', ends: '2026-03-08T04:30Z' }, // Sat 23:30 EST
    { DEBRIEF: ['2026-03-08T04:30Z', '2026-03-08T12:00Z'], FEEDBACK_EXPECTED: ['2026-03-11T04:30Z', '2026-03-11T12:00Z'] }, // Wed 00:30 EDT, told 08:00
  ],
  // New York, 1 November 2026: 02:00 EDT is 01:00 EST, at 06:00Z.
  [
    'New York falls back, and a deadline at a quarter past eight is told of the evening before',
    { zone: 'America/New_York', ends: '2026-10-31T13:15Z' }, // Sat 09:15 EDT
    { THANK_YOU: ['2026-11-01T13:15Z', '2026-11-01T01:00Z'] }, // Sun 08:15 EST; 04:15 → Sat 21:00 EDT
  ],
  [
    'New York, an interview until 23:30 the evening before it falls back',
    { zone: 'America/New_York', ends: '2026-11-01T03:30Z' }, // Sat 23:30 EDT
    { DEBRIEF: ['2026-11-01T03:30Z', '2026-11-01T13:00Z'], THANK_YOU: ['2026-11-02T03:30Z', '2026-11-01T23:30Z'] }, // Sun 22:30 EST, told 18:30
  ],
  [
    'New York, 72 hours across the change end before the night',
    { zone: 'America/New_York', ends: '2026-10-30T01:30Z' }, // Thu 21:30 EDT
    { FEEDBACK_EXPECTED: ['2026-11-02T01:30Z', '2026-11-02T01:30Z'] }, // Sun 20:30 EST
  ],
];

const ZONES: Table = [
  [
    'a candidate in Auckland is asked in their morning, the recruiter in Berlin in theirs',
    { ends: '2026-01-14T09:00Z', candidate: { zone: 'Pacific/Auckland' } }, // Wed 10:00 Berlin, 22:00 Auckland (UTC+13)
    {
      DEBRIEF: ['2026-01-14T09:00Z', '2026-01-14T19:00Z'], // Thu 08:00 Auckland
      THANK_YOU: ['2026-01-15T09:00Z', '2026-01-15T05:00Z'], // Thu 22:00 Auckland, told 18:00
      FEEDBACK_EXPECTED: ['2026-01-17T09:00Z', '2026-01-17T09:00Z'], // Sat 10:00 Berlin
    },
  ],
  [
    'where it is evening in Berlin, it is morning in Auckland',
    { ends: '2026-01-14T20:00Z', candidate: { zone: 'Pacific/Auckland' } }, // Wed 21:00 Berlin, Thu 09:00 Auckland
    {
      DEBRIEF: ['2026-01-14T20:00Z', '2026-01-14T20:00Z'],
      THANK_YOU: ['2026-01-15T20:00Z', '2026-01-15T19:00Z'], // Fri 09:00 Auckland; 05:00 → 08:00
      FEEDBACK_EXPECTED: ['2026-01-17T20:00Z', '2026-01-18T07:00Z'], // Sat 21:00 Berlin, told Sun 08:00
    },
  ],
  [
    'Auckland leaves summer time in April',
    { ends: '2026-04-03T21:00Z', candidate: { zone: 'Pacific/Auckland' } }, // Sat 4 April 10:00 (UTC+13)
    { THANK_YOU: ['2026-04-04T21:00Z', '2026-04-04T20:00Z'] }, // Sun 09:00 (UTC+12); 05:00 → 08:00
  ],
  [
    'an admin in New York is told when it is morning there',
    { ends: '2026-01-14T12:30Z', admin: { zone: 'America/New_York' } }, // Wed 13:30 Berlin
    {
      THIRD_FOLLOW_UP: ['2026-01-20T12:30Z', '2026-01-20T12:30Z'],
      ESCALATION: ['2026-01-21T12:30Z', '2026-01-21T13:00Z'], // Wed 07:30 New York, told 08:00
    },
  ],
  [
    'a candidate in Kolkata, where clocks stand half an hour apart',
    { ends: '2026-01-14T15:30Z', candidate: { zone: 'Asia/Kolkata' } }, // 21:00 (UTC+5:30)
    { DEBRIEF: ['2026-01-14T15:30Z', '2026-01-15T02:30Z'], FEEDBACK_EXPECTED: ['2026-01-17T15:30Z', '2026-01-17T15:30Z'] }, // Thu 08:00
  ],
];

const OTHER_PROCESSES: Table = [
  [
    'of a round elsewhere the candidate does everything, by their own clock, and nobody is escalated to',
    { otherProcess: true, ends: '2026-01-14T20:00Z', recruiter: { zone: 'America/New_York' } }, // Wed 21:00
    {
      DEBRIEF: ['2026-01-14T20:00Z', '2026-01-15T07:00Z'],
      THANK_YOU: ['2026-01-15T20:00Z', '2026-01-15T16:00Z'],
      FEEDBACK_EXPECTED: ['2026-01-17T20:00Z', '2026-01-18T07:00Z'], // told Sun 08:00 Berlin
      FIRST_FOLLOW_UP: ['2026-01-17T20:00Z', '2026-01-18T07:00Z'],
      SECOND_FOLLOW_UP: ['2026-01-19T20:00Z', '2026-01-20T07:00Z'],
      THIRD_FOLLOW_UP: ['2026-01-20T20:00Z', '2026-01-21T07:00Z'],
      NO_NEWS_UPDATE: 'none',
      ESCALATION: 'none',
    },
  ],
  [
    'who notes that the company answered waits no more',
    { otherProcess: true, answered: '2026-01-16T10:00Z', done: { FEEDBACK_EXPECTED: '2026-01-16T10:00Z' } },
    {
      FEEDBACK_EXPECTED: 'DONE',
      FIRST_FOLLOW_UP: 'CANCELLED',
      THIRD_FOLLOW_UP: 'CANCELLED',
      THANK_YOU: ['2026-01-15T13:00Z', '2026-01-15T09:00Z'],
    },
  ],
  [
    'a no from elsewhere is asked about by the candidate',
    { otherProcess: true, rejected: '2026-01-15T15:00Z' },
    { FEEDBACK_EXPECTED: 'CANCELLED', REJECTION_FOLLOW_UP: ['2026-01-17T15:00Z', '2026-01-17T15:00Z'] },
  ],
  [
    'who accepts elsewhere has nothing left to ask there',
    { otherProcess: true, hired: '2026-01-15T15:00Z' },
    {
      DEBRIEF: ['2026-01-14T13:00Z', '2026-01-14T13:00Z'],
      THANK_YOU: 'CANCELLED',
      FIRST_FOLLOW_UP: 'CANCELLED',
      REJECTION_FOLLOW_UP: 'none',
    },
  ],
  [
    'a promise elsewhere counts like any other',
    { otherProcess: true, promised: '2026-01-16T10:00Z' },
    { FEEDBACK_EXPECTED: ['2026-01-16T10:00Z', '2026-01-16T10:00Z'], SECOND_FOLLOW_UP: ['2026-01-18T10:00Z', '2026-01-18T10:00Z'] },
  ],
  [
    'called off elsewhere, there is nothing to do',
    { otherProcess: true, status: InterviewStatus.CANCELLED },
    { DEBRIEF: 'CANCELLED', THANK_YOU: 'CANCELLED', FEEDBACK_EXPECTED: 'CANCELLED', NO_NEWS_UPDATE: 'none' },
  ],
];

const at = (instant: string | undefined): Date | null => (instant === undefined ? null : new Date(instant));

function factsOf(given: Given): ClockFacts {
  const endsAt = new Date(given.ends ?? '2026-01-14T13:00Z');
  const person = (own: Partial<Owner> = {}): Owner => ({ zone: given.zone ?? 'Europe/Berlin', quiet: NIGHT, ...own });
  const acts = (outcome: 'DONE' | 'SKIPPED', of: Readonly<Record<string, string>> = {}) =>
    Object.entries(of).map(([kind, when]) => [kind, { outcome, at: new Date(when) }]);
  const endings = { HIRED: given.hired, REJECTED: given.rejected, WITHDRAWN: given.withdrawn };
  const [as, when] = Object.entries(endings).find(([, instant]) => instant !== undefined) ?? [];
  return {
    startsAt: at(given.starts) ?? new Date(endsAt.getTime() - 3_600_000),
    endsAt,
    status: given.status ?? InterviewStatus.SCHEDULED,
    promisedAt: at(given.promised),
    answeredAt: at(given.answered),
    ended: as ? { as: as as Exclude<ApplicationStatus, ApplicationStatus.ACTIVE>, at: new Date(when!) } : null,
    otherProcess: given.otherProcess ?? false,
    hasLaterRound: given.laterRound ?? false,
    isLastHeld: !given.notTheLast,
    debriefAt: at(given.debrief),
    releasedAt: at(given.released),
    wayToImproveAt: at(given.wayToImprove),
    heardAt: at(given.heard),
    acts: Object.fromEntries([...acts('DONE', given.done), ...acts('SKIPPED', given.skipped)]),
    owners: { [Role.CANDIDATE]: person(given.candidate), [Role.RECRUITER]: person(given.recruiter), [Role.ADMIN]: person(given.admin) },
  };
}

/** As it is written in the tables above. */
function toldOf(step: PlannedStep | undefined, expected: Told): Told {
  if (!step) return 'none';
  if (typeof expected === 'string') return step.outcome as Told;
  const minutes = (instant: Date) => instant.toISOString().replace(/:00\.000Z$/, 'Z');
  const dates = [minutes(step.dueAt), minutes(step.notifyAt)] as const;
  return step.outcome === 'SCHEDULED' ? dates : [...dates, step.outcome];
}

const clockOf = (given: Given): Map<string, PlannedStep> => {
  const policy = { ...USUAL, skipWeekends: false, zone: given.zone ?? 'Europe/Berlin', ...given.policy };
  return new Map(responseClock(factsOf(given), policy).map((step) => [step.kind, step]));
};

describe.each([
  ['after an interview', AFTER_AN_INTERVIEW],
  ['the deadline of a thank-you', THE_DEADLINE_OF_A_THANK_YOU],
  ['a promised date', A_PROMISED_DATE],
  ['what was done', WHAT_WAS_DONE],
  ['another date', ANOTHER_DATE],
  ['an answer', AN_ANSWER],
  ['a decision', A_DECISION],
  ['the agency’s hours', THE_AGENCY_S_HOURS],
  ['when clocks change', WHEN_CLOCKS_CHANGE],
  ['zones', ZONES],
  ['other processes', OTHER_PROCESSES],
] as const)('%s', (_theme, table) => {
  test.each(table as Table)('%s', (_sentence, given, expected) => {
    const steps = clockOf(given);
    const told = Object.entries(expected).map(([kind, as]) => [kind, toldOf(steps.get(kind), as)]);
    expect(Object.fromEntries(told)).toEqual(expected);
  });
});

test('who owns a step, and what its date was made from', () => {
  const told = (given: Given) => [...clockOf(given).values()].map(({ kind, owner, basis }) => `${kind} ${owner} ${basis}`);
  expect(told({ rejected: '2026-01-15T15:00Z' })).toEqual([
    'DEBRIEF CANDIDATE INTERVIEW_END',
    'THANK_YOU CANDIDATE INTERVIEW_END',
    'FEEDBACK_EXPECTED RECRUITER DEFAULT_72H',
    'FIRST_FOLLOW_UP RECRUITER DEFAULT_72H',
    'SECOND_FOLLOW_UP RECRUITER AFTER_48H',
    'THIRD_FOLLOW_UP RECRUITER AFTER_24H',
    'NO_NEWS_UPDATE RECRUITER DEFAULT_72H',
    'ESCALATION ADMIN AFTER_24H',
    'REJECTION_FOLLOW_UP RECRUITER AFTER_48H',
  ]);
  expect(told({ otherProcess: true, promised: '2026-01-16T10:00Z', rejected: '2026-01-17T15:00Z' })).toEqual([
    'DEBRIEF CANDIDATE INTERVIEW_END',
    'THANK_YOU CANDIDATE INTERVIEW_END',
    'FEEDBACK_EXPECTED CANDIDATE PROMISED',
    'FIRST_FOLLOW_UP CANDIDATE PROMISED',
    'SECOND_FOLLOW_UP CANDIDATE AFTER_48H',
    'THIRD_FOLLOW_UP CANDIDATE AFTER_24H',
    'REJECTION_FOLLOW_UP CANDIDATE AFTER_48H',
  ]);
});
