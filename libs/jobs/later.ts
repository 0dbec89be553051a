import { clock, scope } from '@nextround/tenancy';

/** What every job carries: the agency it belongs to, and ids. Never words of people. */
export type JobPayload = Record<string, string | number | boolean | null>;

/**
 * Asks for work after this transaction: the request commits or vanishes with it.
 * @param task named in the past tense, such as `invitation.sent`
 * @param options.key makes a later request replace an earlier one that has not run
 * @param options.yields whether whatever else is due goes first
 */
export async function later(
  task: string,
  payload: JobPayload,
  options: { runAt?: Date; key?: string; yields?: boolean } = {},
): Promise<void> {
  const { client, actor } = scope();
  await client.query(LATER, [
    task,
    // `at` is the product's hour: where tests move time, the worker finds its own by it.
    JSON.stringify({ ...payload, agencyId: actor.agencyId, ...(options.runAt ? { at: options.runAt.toISOString() } : {}) }),
    options.runAt ? clock.real(options.runAt) : null,
    options.key ?? null,
    options.yields ? 1 : 0,
  ]);
}

/** How often a job is tried before it is parked. */
export const TRIES = 12;

/** The call that asks for a job inside a statement of a room's own. Arguments are SQL. */
export const addJob = (task: string, payload: string, runAt: string, key: string): string =>
  `graphile_worker.add_job('${task}', ${payload}, run_at => ${runAt}::timestamptz, job_key => ${key}, max_attempts => ${TRIES})`;

const LATER = `select graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, job_key => $4, priority => $5, max_attempts => ${TRIES})`;
