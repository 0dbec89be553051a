import { startOfDay } from '../look/dates';

export interface InsightsSearch {
  /** The last so many days; ninety where the address says nothing. */
  days?: number;
  /** The first day, and the last one, in the reader's zone. They stand before `days`. */
  from?: string;
  to?: string;
}

export const spans = [30, 90, 365] as const;
export const isSpan = (days: number): boolean => (spans as readonly number[]).includes(days);

const day = 86_400_000;
const dayOf = (at: Date, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
const nextDay = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10);

/** The instants between which is counted. They begin and end with days, so that the same span is the same question all day long. */
export function instantsOf({ days, from, to }: InsightsSearch, timeZone: string, now: number): { from: string | null; to: string | null } {
  if (from || to)
    return {
      from: startOfDay(from ?? '2000-01-01', timeZone).toISOString(),
      to: to ? startOfDay(nextDay(to), timeZone).toISOString() : null,
    };
  return { from: startOfDay(dayOf(new Date(now - (days ?? 90) * day), timeZone), timeZone).toISOString(), to: null };
}
