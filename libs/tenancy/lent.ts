import type pg from 'pg';

/** A connection for as long as the work lasts. What is still under way when part of the work failed reaches no transaction that follows. */
export class Lent {
  over = false;
  readonly client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    const query = (...given: unknown[]): unknown =>
      this.over ? Promise.reject(new Error('This transaction is over.')) : (client.query as (...g: unknown[]) => unknown)(...given);
    this.client = Object.assign(Object.create(client) as pg.PoolClient, { query });
  }
}

const isAtRest = (client: pg.PoolClient): boolean =>
  (client as unknown as { getTransactionStatus(): string | null }).getTransactionStatus() === 'I';

/** Ends what was left open, and gives the connection back; one that does not come to rest is thrown away rather than lent again. */
export async function release(client: pg.PoolClient): Promise<void> {
  if (!isAtRest(client)) await client.query('ROLLBACK').catch(() => undefined);
  client.release(!isAtRest(client));
}
