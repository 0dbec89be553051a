import { readFileSync } from 'node:fs';

let moved: () => number = () => 0;
let stopped: Date | undefined;

/**
 * What time it is for the product: where an interview has ended, what is due, when quiet hours begin. Sessions, tokens and
 * the journal keep to real time. SQL asks `moment()`, which is the same clock.
 */
export const clock = {
  now: (): Date => new Date(stopped ?? Date.now() + moved()),
  /** How far the clock stands ahead of real time, in milliseconds: 0 outside tests. */
  ahead: (): number => (stopped ? stopped.getTime() - Date.now() : moved()),
  /** The instant of real time at which this clock will show `at`: what is asked of PostgreSQL's own clock, such as a job's hour. */
  real: (at: Date): Date => new Date(at.getTime() - clock.ahead()),
  /** Follows a file that holds milliseconds: how tests move time for several processes at once. */
  follow(file: string): void {
    moved = () => Number(readFileSync(file, 'utf8'));
  },
  /** Moves this process alone. */
  moveTo(at: Date): void {
    const by = at.getTime() - Date.now();
    moved = () => by;
    stopped = undefined;
  },
  /** Stands still in this process: what is asked twice is asked at the same instant. */
  stopAt(at: Date): void {
    stopped = at;
  },
  /** Back to real time. */
  reset(): void {
    moved = () => 0;
    stopped = undefined;
  },
};
