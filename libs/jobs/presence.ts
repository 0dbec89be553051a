import type pg from 'pg';

/** The space of advisory locks in which a name means “this process lives”. `is_present(name)` asks the same in SQL. */
const SPACE = 28274;

/**
 * Says that a process lives, by locks on a connection of its own: they fall the moment it dies, however it dies, and stand as
 * long as it lives, however slow it is. Where the connection is lost, the locks are taken again on another.
 */
export class Presence {
  private readonly names = new Set<string>();
  private client: pg.PoolClient | undefined;
  private closed = false;

  constructor(private readonly pool: pg.Pool) {}

  async hold(...names: string[]): Promise<void> {
    this.client ??= await this.connect();
    for (const name of names) {
      await this.client.query(`select pg_advisory_lock_shared(${SPACE}, hashtext($1))`, [name]);
      this.names.add(name);
    }
  }

  async release(name: string): Promise<void> {
    if (this.names.delete(name)) await this.client?.query(`select pg_advisory_unlock_shared(${SPACE}, hashtext($1))`, [name]);
  }

  /** With the connection, every lock falls. */
  close(): void {
    this.closed = true;
    this.client?.release(true);
    this.client = undefined;
  }

  private async connect(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    // A machine that vanishes says no goodbye: after half a minute of silence PostgreSQL gives its locks up.
    await client.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4');
    client.on('error', () => void this.again(client));
    return client;
  }

  private async again(lost: pg.PoolClient): Promise<void> {
    // Closed by us, or lost and told so twice.
    if (this.client !== lost) return;
    this.client = undefined;
    lost.release(true);
    while (!this.closed && !this.client) {
      try {
        const names = [...this.names];
        await this.hold(...names);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}
