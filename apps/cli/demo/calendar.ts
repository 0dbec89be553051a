const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Days and wall times around one instant, the moment the demo is made. */
export class Calendar {
  constructor(readonly now: Date) {}

  hours(from: Date, count: number): Date {
    return new Date(from.getTime() + count * HOUR);
  }

  /** So many hours from now, on the quarter of an hour. */
  fromNow(count: number): Date {
    const quarter = 15 * MINUTE;
    return new Date(Math.floor((this.now.getTime() + count * HOUR) / quarter) * quarter);
  }

  /** A wall time, such as `14:30`, on a day counted from today in that zone; further off than a day only working days count. */
  at(day: number, time: string, timeZone: string): Date {
    const [hour, minute] = time.split(':').map(Number);
    const date = this.date(day, timeZone);
    const wall = date.getTime() + (hour! * 60 + minute!) * MINUTE;
    const near = wall - offset(new Date(wall), timeZone);
    return new Date(wall - offset(new Date(near), timeZone));
  }

  /** Moved to an hour of a working day where it is none, unless that is yet to come. `seat` spreads what would fall together. */
  atWork(instant: Date, timeZone: string, seat = 0): Date {
    const ahead = offset(instant, timeZone);
    const local = new Date(instant.getTime() + ahead);
    const hour = local.getUTCHours();
    const evening = hour >= 19 ? DAY : 0;
    const weekday = new Date(local.getTime() + evening).getUTCDay();
    const weekend = weekday === 6 ? 2 * DAY : weekday === 0 ? DAY : 0;
    if (evening + weekend === 0 && hour >= 8) return this.past(instant, seat);
    const wall = Math.floor(local.getTime() / DAY) * DAY + evening + weekend + 9 * HOUR + ((seat * 37) % 480) * MINUTE;
    const moved = new Date(wall - ahead);
    return moved > this.now ? this.past(instant, seat) : moved;
  }

  /** No deed lies ahead: what would is moved to a few minutes ago. */
  past(instant: Date, seat = 0): Date {
    return new Date(Math.min(instant.getTime(), this.now.getTime() - (4 + (seat % 20)) * MINUTE));
  }

  /** Midnight of that day, as if the zone were UTC. */
  private date(day: number, timeZone: string): Date {
    const local = new Date(this.now.getTime() + offset(this.now, timeZone));
    let midnight = Math.floor(local.getTime() / DAY) * DAY;
    const step = Math.sign(day) * DAY;
    if (Math.abs(day) <= 1) return new Date(midnight + step);
    for (let left = Math.abs(day); left > 0;) {
      midnight += step;
      const weekday = new Date(midnight).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left--;
    }
    return new Date(midnight);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offset(instant: Date, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute']);
  return wall - Math.floor(instant.getTime() / MINUTE) * MINUTE;
}
