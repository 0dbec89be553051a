/** The shortest and the longest rest between an answer and the next question, in milliseconds. */
export const LEAST = 200;
export const MOST = 5000;
/** More changes at once than people make: an import, for example. */
const CROWD = 50;

/**
 * When one query may be asked again. As people work, nearly at once; while a crowd of changes comes, later each time. Never while its
 * answer is on the way: that may have been read before the change, and a server that is slow is not asked more for it.
 */
export class Pace {
  private rest = LEAST;
  private free = 0;

  /** How long it has to wait, in milliseconds; not at all where that is not above zero. */
  wait(now: number): number {
    return this.free - now;
  }

  /** @param changes how many it is asked for */
  asked(changes: number): void {
    this.rest = changes > CROWD ? Math.min(MOST, this.rest * 2) : LEAST;
    this.free = Infinity;
  }

  answered(now: number): void {
    this.free = now + this.rest;
  }
}
