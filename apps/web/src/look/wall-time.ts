/** What the clock on a wall shows: `2026-11-25` and `18:00`. */
export interface WallTime {
  day: string;
  time: string;
}

/** How a zone's wall shows an instant. */
export function wallTimeOf(at: string | Date, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** The instant at which a zone's wall shows this; in the hour a night skips, the one after. */
export function instantAt({ day, time }: WallTime, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = (at: number) => {
    const wall = wallTimeOf(new Date(at), timeZone);
    return Date.parse(`${wall.day}T${wall.time}:00Z`);
  };
  const near = wanted - (shown(wanted) - wanted);
  return new Date(near - (shown(near) - wanted)).toISOString();
}

/** Whether the zone's wall stands inside quiet hours, which usually go over midnight; the same start and end means none. */
export function isQuiet(now: number, timeZone: string, { start, end }: { start: string; end: string }): boolean {
  const { time } = wallTimeOf(new Date(now), timeZone);
  return start < end ? time >= start && time < end : start > end && (time >= start || time < end);
}

/** When the quiet hours that run now are over. */
export function endOfQuiet(now: number, timeZone: string, { end }: { end: string }): string {
  const { day, time } = wallTimeOf(new Date(now), timeZone);
  const next = new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
  return instantAt({ day: time < end ? day : next, time: end }, timeZone);
}

/** Every quarter of an hour, and what was chosen before where that is none. */
export function timesOfDay(chosen: string, minutes: 15 | 30 = 15): string[] {
  const two = (n: number) => String(n).padStart(2, '0');
  const times = Array.from({ length: (24 * 60) / minutes }, (_, i) => `${two(Math.floor((i * minutes) / 60))}:${two((i * minutes) % 60)}`);
  return [...new Set([...times, ...(chosen ? [chosen] : [])])].sort();
}
