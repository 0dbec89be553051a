import { Temporal } from 'temporal-polyfill';

const HOUR = 3_600_000;

/** `hours` of elapsed time after `from`: an hour is an hour on days when clocks change too. */
export const hoursAfter = (from: Date, hours: number): Date => new Date(from.getTime() + hours * HOUR);

/**
 * `hours` after `from` where those of Saturday and Sunday do not count. They begin and end with the first instants of Saturday and
 * of Monday in `zone`. Hours that are used up exactly with Friday end with Friday.
 */
export function workingHoursAfter(from: Date, hours: number, zone: string): Date {
  let at = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone);
  for (let left = hours * HOUR; ;) {
    if (at.dayOfWeek > 5) at = dayStart(at, 8 - at.dayOfWeek);
    const saturday = dayStart(at, 6 - at.dayOfWeek);
    const week = saturday.epochMilliseconds - at.epochMilliseconds;
    if (left <= week) return new Date(at.epochMilliseconds + left);
    left -= week;
    at = saturday;
  }
}

/** The first instant of the day that is `days` after the one of `at`. */
const dayStart = (at: Temporal.ZonedDateTime, days: number): Temporal.ZonedDateTime =>
  at.toPlainDate().add({ days }).toZonedDateTime(at.timeZoneId);
