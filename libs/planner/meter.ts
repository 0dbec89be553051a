import type { Actor, Toll } from '@nextround/tenancy';

/** What one operation costs, and once that was charged, what is left. */
export interface Bill extends Toll {
  readonly balance: Balance | undefined;
  /** Does the work when it is its turn. @throws RateLimited where it cannot be paid, or too much of the same client's is waiting already */
  turn<T>(work: () => Promise<T>): Promise<T>;
}

/** As an answer tells it, in points. */
export interface Balance {
  readonly requested: number;
  readonly remaining: number;
  readonly limit: number;
  /** When nothing is spent any more, where nothing else is asked. */
  readonly resetAt: string;
}

/** Counts what is asked before it runs, for those whose asking is counted. */
export interface Meter {
  /**
   * What an operation costs; undefined for whom nothing is counted.
   * @throws TooComplex where it costs more than can ever be had
   */
  bill(who: Actor, cost: () => number): Bill | undefined;
}
