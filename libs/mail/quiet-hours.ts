import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from '@nextround/access';

interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * When the quiet period that contains `at` ends: the first instant at which somebody may be told again.
 * @param zone whose wall clock the hours are read on, an IANA name
 * @param quiet wall times such as 21:00 and 08:00; `start` is quiet, `end` is not. The same twice means none
 * @returns null outside quiet hours
 */
export function endOfQuiet(at: Date, zone: string, quiet: QuietHours): Date | null {
  const period = periodAround(at.getTime(), zone, quiet);
  return period && new Date(period.end);
}

/** When the quiet period that contains `at` began. @returns null outside quiet hours */
export function startOfQuiet(at: Date, zone: string, quiet: QuietHours): Date | null {
  const period = periodAround(at.getTime(), zone, quiet);
  return period && new Date(period.start);
}

function periodAround(at: number, zone: string, quiet: QuietHours): Period | null {
  if (quiet.start === quiet.end) return null;
  const offset = steadyOffset(at, zone);
  return offset === null ? whereClocksChange(at, zone, quiet) : onSteadyDays(at + offset, offset, quiet);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Almost always: the days around are all of 24 hours, and a wall time is a number. */
function onSteadyDays(wall: number, offset: number, quiet: QuietHours): Period | null {
  const midnight = Math.floor(wall / DAY) * DAY;
  const [start, end] = [sinceMidnight(quiet.start), sinceMidnight(quiet.end)];
  const evening = end < start && wall < midnight + end ? midnight - DAY : midnight;
  const night = { start: evening + start - offset, end: evening + end + (end < start ? DAY : 0) - offset };
  return night.start <= wall - offset && wall - offset < night.end ? night : null;
}

function sinceMidnight(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * HOUR + minutes * 60_000;
}

/** Where the zone stands at midnight UTC, by zone and day. */
const offsets = new Map<string, Map<number, number>>();

/** How far the zone is ahead of UTC, in milliseconds; null where that changes within two days. */
function steadyOffset(at: number, zone: string): number | null {
  const known = offsets.get(zone) ?? new Map<number, number>();
  if (known.size > 10_000) known.clear();
  offsets.set(zone, known);
  const today = Math.floor(at / DAY);
  const around = [-2, -1, 0, 1, 2, 3].map((days) => {
    const offset = known.get(today + days) ?? offsetAt((today + days) * DAY, zone);
    known.set(today + days, offset);
    return offset;
  });
  return around.every((offset) => offset === around[0]) ? around[0]! : null;
}

const offsetAt = (instant: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;

function whereClocksChange(at: number, zone: string, { start, end }: QuietHours): Period | null {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  // From the day before yesterday on: where a day was left out altogether, as in Samoa in 2011, two nights are one.
  const nights = [-2, -1, 0, 1].map((days): Period => {
    const evening = today.add({ days });
    const morning = end > start ? evening : evening.add({ days: 1 });
    return { start: instant(evening, start, zone, 'earlier'), end: instant(morning, end, zone, 'later') };
  });
  return joined(nights).find((night) => night.start <= at && at < night.end) ?? null;
}

/**
 * The instant of a wall time. Where the clock is put forward over it, the instant of the jump counts, since from then on the
 * clock shows more. Where it comes twice, quiet begins with the first and ends with the second: the night is the longer one.
 */
function instant(day: Temporal.PlainDate, time: string, zone: string, which: 'earlier' | 'later'): number {
  const wall = day.toPlainDateTime(Temporal.PlainTime.from(time));
  const zoned = wall.toZonedDateTime(zone, { disambiguation: which });
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds;
  return wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).getTimeZoneTransition('next')!.epochMilliseconds;
}

/** Nights that touch are one, and a night the clock jumped over altogether is none. */
function joined(nights: Period[]): Period[] {
  return nights
    .filter((night) => night.start < night.end)
    .reduce<Period[]>((seen, night) => {
      const last = seen.at(-1);
      if (!last || last.end < night.start) return [...seen, night];
      return [...seen.slice(0, -1), { start: last.start, end: Math.max(last.end, night.end) }];
    }, []);
}
