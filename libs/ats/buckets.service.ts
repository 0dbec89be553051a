import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { clock, DATA_SOURCE, pool, RateLimited, TooComplex, type Actor } from '@nextround/tenancy';
import type { Balance, Bill, Meter } from '@nextround/planner';
import { Crowd } from './crowd.js';

/** What every API client may spend in a minute. */
export const POINTS = Symbol('POINTS');

const MINUTE = 60_000;
/** How many requests of one client wait for their turn. */
const WAITING = 16;

/**
 * A bucket of points for every API client, one row for all processes. It fills up all the time, so that what is missing says by itself
 * when it will be there: a bucket is the instant at which it will be full again.
 */
@Injectable()
export class Buckets implements Meter {
  /** When a bucket will be full at the earliest, in milliseconds of the product's clock: others may have spent more since. */
  private readonly known = new LRUCache<string, number>({ max: 10_000 });
  private readonly crowd: Crowd;

  constructor(
    @Inject(DATA_SOURCE) dataSource: DataSource,
    @Inject(POINTS) private readonly limit: number,
  ) {
    const all = Math.ceil(pool(dataSource).options.max! / 2);
    this.crowd = new Crowd({ all, agency: Math.ceil(all / 2), client: Math.ceil(all / 4), waiting: WAITING });
  }

  bill(who: Actor, cost: () => number): Bill | undefined {
    if (!who.client) return undefined;
    const points = cost();
    if (points > this.limit)
      throw new TooComplex(`This costs ${points} points, and a client has ${this.limit} in all. Ask for less at once.`);
    return new Charge(who.agencyId, who.client.id, points, this.limit, this.known);
  }

  turn<T>(who: Actor | null, work: () => Promise<T>): Promise<T> {
    return who?.client ? this.crowd.turn(who.agencyId, who.client.id, work) : work();
  }
}

/** Pays where there is enough, and tells how long the bucket takes to be full, in milliseconds. */
const CHARGE = `insert into rate_buckets as b (agency_id, client_id, size, full_at, paid)
  values ($1, $2, $4::int, moment() + $3::int * interval '1 minute' / $4::int, true)
  on conflict (agency_id, client_id) do update set (size, full_at, paid) = (
    select excluded.size, case when fits then after else before end, fits
    from (select *, after <= moment() + interval '1 minute' as fits
      from (select greatest(b.full_at, moment()) as before, greatest(b.full_at, moment()) + (excluded.full_at - moment()) as after) was) charged)
  returning paid, (extract(epoch from full_at - moment()) * 1000)::float8 as filling`;

class Charge implements Bill {
  private said: Balance | undefined;

  constructor(
    private readonly agencyId: string,
    private readonly clientId: string,
    readonly cost: number,
    private readonly limit: number,
    private readonly known: LRUCache<string, number>,
  ) {}

  get balance(): Balance | undefined {
    return this.said;
  }

  get due() {
    return this.said ? undefined : { name: 'charge', text: CHARGE, values: [this.agencyId, this.clientId, this.cost, this.limit] };
  }

  get doubtful(): boolean {
    return this.lacking((this.known.get(this.clientId) ?? 0) - clock.now().getTime()) > 0;
  }

  paid([row]: { paid: boolean; filling: number }[]): void {
    const { paid, filling } = row!;
    const now = clock.now().getTime();
    this.known.set(this.clientId, now + filling);
    this.said = {
      requested: this.cost,
      remaining: Math.floor(this.limit - (filling * this.limit) / MINUTE + 1e-6),
      limit: this.limit,
      resetAt: new Date(now + filling).toISOString(),
    };
    if (paid) return;
    const seconds = Math.max(1, Math.ceil(this.lacking(filling) / 1000 - 1e-6));
    throw new RateLimited(
      `This costs ${this.cost} points and ${this.said.remaining} are left. Points come back all the time, ${this.limit} a minute: ask again in ${seconds} seconds.`,
      seconds,
    );
  }

  /** For how many milliseconds what it costs is not there yet, in a bucket that takes `filling` to be full. */
  private lacking(filling: number): number {
    return Math.max(0, filling) + (this.cost * MINUTE) / this.limit - MINUTE;
  }
}
