const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

/** How long after the attempt before each attempt comes, in milliseconds (Standard Webhooks 1.0). */
export const SCHEDULE: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** Of how much of a delay chance decides, so that what failed together does not come back together. */
const JITTER = 0.1;

/** The most that a receiver can ask us to wait. */
const LONGEST_WAIT = 24 * HOUR;

/** For how long nothing may arrive at an endpoint before it is switched off. */
export const ENOUGH = 5 * 24 * HOUR;

/**
 * When something is tried again that was tried in vain.
 * @param attempts how often it was tried
 * @param retryAfter what the receiver asks to wait, in milliseconds: it is given no less, and at most a day
 * @param chance from 0 to 1
 * @returns undefined where it was tried often enough
 */
export function nextAttempt(attempts: number, now: Date, retryAfter = 0, chance = Math.random()): Date | undefined {
  const delay = SCHEDULE[attempts];
  if (delay === undefined) return undefined;
  const wait = delay * (1 - JITTER + 2 * JITTER * chance);
  return new Date(now.getTime() + Math.round(Math.max(wait, Math.min(retryAfter, LONGEST_WAIT))));
}
