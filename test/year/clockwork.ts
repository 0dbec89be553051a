import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestDatabase } from '@nextround/cast';
import { clock } from '@nextround/tenancy';

/** How often the year looks at its clock, in milliseconds: what falls due in between is done at the next look. */
export const TICK = 600_000;
export const tick = (at: Date): Date => new Date(Math.ceil(at.getTime() / TICK) * TICK);

/**
 * Time, moved for this process, for every worker and for the queue at once. Between two moves everything that is due has been
 * done: so what happens at one instant of the year sees all that came before it.
 */
export class Clockwork {
  readonly file: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'nextround-clock-'));
  private readonly sql: pg.Pool;

  private constructor(database: TestDatabase) {
    this.file = join(this.folder, 'ahead');
    this.sql = new pg.Pool({ connectionString: database.adminUrl, max: 4 });
  }

  static async start(database: TestDatabase, at: Date): Promise<Clockwork> {
    const works = new Clockwork(database);
    writeFileSync(works.file, String(at.getTime() - Date.now()));
    clock.follow(works.file);
    // The queue is moved from here alone. A worker that follows the clock by itself, as they do every other second, might still set
    // back what was just moved, and a whole day would be jumped over before it saw its mistake.
    await works.query(`create function only_we_move_it() returns trigger language plpgsql as $$
      begin new.payload := (new.payload::jsonb - 'at')::json; return new; end $$`);
    await works.query(`create trigger only_we_move_it before insert or update of payload on graphile_worker._private_jobs
      for each row execute function only_we_move_it()`);
    return works;
  }

  /** Past every wall. */
  async query<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.sql.query<T>(text, values)).rows;
  }

  /** When the queue has something to do next; undefined where it has nothing. */
  async nextAlarm(): Promise<Date | undefined> {
    const [{ at }] = (await this.query<{ at: Date | null }>(
      'select min(run_at) as at from graphile_worker._private_jobs where attempts < max_attempts',
    )) as [{ at: Date | null }];
    return at ? new Date(at.getTime() + clock.ahead()) : undefined;
  }

  /** The queue keeps real time, so that an hour later means: everything in it an hour sooner. @returns how much is due then */
  async moveTo(at: Date): Promise<number> {
    const by = at.getTime() - clock.now().getTime();
    if (by > 0) writeFileSync(this.file, String(clock.ahead() + by));
    const [{ due }] = (await this.query<{ due: number }>(
      `with moved as (update graphile_worker._private_jobs set run_at = run_at - make_interval(secs => $1) returning run_at)
        select count(*)::int as due from moved where run_at <= now()`,
      [Math.max(by, 0) / 1000],
    )) as [{ due: number }];
    if (due > 0) await this.ring(due);
    return due;
  }

  /** Until nothing is due and nothing is under way. */
  async quiet(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const [{ due }] = (await this.query<{ due: number }>(
        `select count(*)::int as due from graphile_worker._private_jobs where (run_at <= now() + interval '5 milliseconds' and attempts < max_attempts) or locked_at is not null`,
      )) as [{ due: number }];
      if (due === 0) return;
      if (tries > 6000) throw new Error(`The queue does not come to rest: ${due} jobs are due.`);
      if (tries % 200 === 199) await this.ring(due);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async stop(): Promise<void> {
    await this.sql.end();
    clock.reset();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ring(count: number): Promise<void> {
    await this.query(`select pg_notify('jobs:insert', json_build_object('r', 'year', 'count', $1::int)::text)`, [count]);
  }
}
