import { InterviewFormat, InterviewKind } from '@nextround/interviews';
import type { RoundLine } from './shape.js';

/** Shorthands that keep the tables readable: a kind of round with its usual form, to be held at a day and time. */
const round =
  (kind: InterviewKind, format: InterviewFormat) =>
  (day: number, time: string, people: string, more: Partial<RoundLine> = {}): RoundLine => ({
    kind,
    format,
    at: { day, time },
    with: people.split(' + '),
    ...more,
  });

export const { PHONE, VIDEO, ONSITE } = InterviewFormat;
export const screening = round(InterviewKind.SCREENING, PHONE);
export const technical = round(InterviewKind.TECHNICAL, VIDEO);
export const whiteboard = round(InterviewKind.WHITEBOARD, ONSITE);
export const pairing = round(InterviewKind.PAIR_PROGRAMMING, VIDEO);
export const takeHome = round(InterviewKind.TAKE_HOME, VIDEO);
export const design = round(InterviewKind.SYSTEM_DESIGN, VIDEO);
export const culture = round(InterviewKind.CULTURE, VIDEO);
export const panel = round(InterviewKind.PANEL, ONSITE);
export const final = round(InterviewKind.FINAL, ONSITE);
