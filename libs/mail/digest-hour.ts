import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from '@nextround/access';
import { endOfQuiet } from './quiet-hours.js';

const NINE = Temporal.PlainTime.from('09:00');

/** When the next daily digest leaves: at 09:00 in the reader's zone, or when their quiet hours end, where that is later. */
export function nextDigest(now: Date, zone: string, quiet: QuietHours): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const nine = [0, 1, 2]
    .map((days) => today.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: NINE }).epochMilliseconds)
    .find((at) => at > now.getTime())!;
  return endOfQuiet(new Date(nine), zone, quiet) ?? new Date(nine);
}
