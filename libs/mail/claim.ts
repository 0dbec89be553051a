import { scope } from '@nextround/tenancy';

/**
 * Takes rows for sending: nobody else sends them while this process lives. A mail that two workers hold in hand goes out once.
 * @throws Error where another process that lives is sending one: the job comes back, and looks again
 */
export async function claim(table: 'notices' | 'letters', ids: readonly string[], worker: string): Promise<void> {
  const { client, actor } = scope();
  const { rowCount } = await client.query(
    `update ${table} set claimed_by = $3 where agency_id = $1 and id = any($2::uuid[])
      and (claimed_by is null or claimed_by = $3 or not is_present(claimed_by))`,
    [actor.agencyId, ids, worker],
  );
  if (rowCount !== ids.length) throw new Error('Another worker is sending this right now.');
}

/** How often, and after how long in milliseconds, what a mail server said is written down. */
const [TRIES, PAUSE] = [30, 1000];

/**
 * Writes down what a mail server said. Where PostgreSQL is away or busy for a moment, it is tried again: a mail that was taken and is not
 * marked would go out once more, and one that is held in hand for nothing would go out by nobody else.
 */
export async function insist(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** What this process has in hand right now: two of its jobs do not send the same row at the same time either. */
const inHand = new Set<string>();

export async function inTurn(id: string, work: () => Promise<void>): Promise<void> {
  if (inHand.has(id)) throw new Error('This is being sent right now.');
  inHand.add(id);
  try {
    await work();
  } finally {
    inHand.delete(id);
  }
}
