import type pg from 'pg';
import { send } from './send.js';

/** A connection for as long as the work lasts. What is still under way when part of the work failed reaches no transaction that follows. */
export class Lent {
  over = false;
  /** Only to be asked. */
  readonly client: Pick<pg.PoolClient, 'query'>;

  constructor(client: pg.PoolClient) {
    const query = (asked: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> =>
      this.over ? Promise.reject(new Error('This transaction is over.')) : send(client, asked, values);
    this.client = { query: query as pg.PoolClient['query'] };
  }
}

const isAtRest = (client: pg.PoolClient): boolean =>
  (client as unknown as { getTransactionStatus(): string | null }).getTransactionStatus() === 'I';

/** Ends what was left open: what fails is not followed by its COMMIT. */
export async function abandon(client: pg.PoolClient): Promise<void> {
  if (!isAtRest(client)) await send(client, 'ROLLBACK').catch(() => undefined);
}

/** Gives the connection back; one that does not come to rest is thrown away rather than lent again. */
export async function release(client: pg.PoolClient): Promise<void> {
  await abandon(client);
  client.release(!isAtRest(client));
}
