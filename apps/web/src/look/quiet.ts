import { instantAt, isQuiet, wallTimeOf } from './wall-time';

export interface QuietHours {
  readonly start: string;
  readonly end: string;
}

/** Where nobody told us otherwise, people sleep like this. */
export const usualNight: QuietHours = { start: '21:00', end: '08:00' };

/** The day after, or some days after, as calendars count: `2026-11-25`. */
export const daysOn = (day: string, by = 1) => new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** When somebody who is asleep now wakes: the end of their quiet hours; undefined while they are awake. */
export function wakes(now: number, timeZone: string, quiet: QuietHours): string | undefined {
  if (!isQuiet(now, timeZone, quiet)) return undefined;
  const { day, time } = wallTimeOf(new Date(now), timeZone);
  return instantAt({ day: time < quiet.end ? day : daysOn(day), time: quiet.end }, timeZone);
}
