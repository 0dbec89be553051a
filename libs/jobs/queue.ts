import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { clock, DATA_SOURCE } from '@nextround/tenancy';

export type JobState = 'waiting' | 'running' | 'failing' | 'parked';

/** One job, as the operator sees it. */
export interface Job {
  readonly id: string;
  readonly task: string;
  readonly agencyId: string;
  readonly state: JobState;
  readonly tries: number;
  readonly most: number;
  /** When it is tried next; null where it is parked or running. */
  readonly next: Date | null;
  readonly reason: string | null;
}

const STATE = `case when j.locked_at is not null then 'running' when j.attempts >= j.max_attempts then 'parked'
  when j.attempts > 0 then 'failing' else 'waiting' end`;
const DIED = 'The worker died while it ran this.';

/** The queue as a whole: what stands in it, what was left behind, what is tried again. */
@Injectable()
export class Queue {
  private absent = new Set<string>();
  private ahead = 0;

  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** What stands in the queue, the troubled first. */
  async jobs(state: JobState | undefined, limit: number): Promise<Job[]> {
    return this.ask<Job>(
      `select * from (
        select j.id::text as id, t.identifier as task, j.payload ->> 'agencyId' as "agencyId", ${STATE} as state, j.attempts::int as tries,
          j.max_attempts::int as most, case when j.locked_at is null and j.attempts < j.max_attempts then j.run_at end as next,
          coalesce(j.last_error, case when j.attempts > 0 and j.locked_at is null then '${DIED}' end) as reason
        from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id) job
      where $1::text is null or state = $1
      order by array_position(array['parked', 'failing', 'running', 'waiting'], state), next, id::bigint limit $2`,
      [state ?? null, limit],
    );
  }

  async counts(): Promise<Record<JobState, number>> {
    const found = await this.ask<{ state: JobState; n: number }>(
      `select ${STATE} as state, count(*)::int as n from graphile_worker._private_jobs j group by 1`,
    );
    return { waiting: 0, running: 0, failing: 0, parked: 0, ...Object.fromEntries(found.map(({ state, n }) => [state, n])) };
  }

  /** Tries again at once, with all tries ahead: the jobs named, or every one that is parked. @returns how many */
  async retry(ids: readonly string[] | 'parked'): Promise<number> {
    const which = ids === 'parked' ? 'j.attempts >= j.max_attempts' : 'j.id = any($1::bigint[])';
    const again = await this.ask<{ id: string }>(
      `select (graphile_worker.reschedule_jobs(array_agg(j.id), run_at => now(), attempts => 0)).id from graphile_worker._private_jobs j
        where j.locked_at is null and j.attempts > 0 and ${which}`,
      ids === 'parked' ? [] : [ids],
    );
    return again.length;
  }

  /** What every living worker does every other second. */
  async round(): Promise<void> {
    await this.free();
    await this.follow();
  }

  /** Frees what workers hold that are gone: absent now and a round ago, since one may be taking its locks again at this moment. */
  private async free(): Promise<void> {
    const holders = await this.ask<{ name: string }>(
      `select distinct locked_by as name from graphile_worker._private_jobs where locked_at is not null and locked_by is not null`,
    );
    const absent = holders.length === 0 ? [] : await this.absentOf(holders.map(({ name }) => name));
    const gone = absent.filter((name) => this.absent.has(name));
    this.absent = new Set(absent);
    if (gone.length > 0) await this.ask('select graphile_worker.force_unlock_workers($1)', [gone]);
  }

  private async absentOf(names: string[]): Promise<string[]> {
    return (await this.ask<{ name: string }>('select name from unnest($1::text[]) name where not is_present(name)', [names])).map(
      ({ name }) => name,
    );
  }

  /** Where the product's clock was moved, as tests do, jobs ring when it shows their hour. */
  private async follow(): Promise<void> {
    const ahead = clock.ahead();
    if (ahead === this.ahead) return;
    await this.ask(
      `update graphile_worker._private_jobs set run_at = (payload ->> 'at')::timestamptz - make_interval(secs => $1::float8 / 1000)
        where locked_at is null and attempts = 0 and payload ->> 'at' is not null`,
      [ahead],
    );
    this.ahead = ahead;
  }

  private async ask<R>(text: string, values: unknown[] = []): Promise<R[]> {
    return (await this.dataSource.query(text, values)) as R[];
  }
}
