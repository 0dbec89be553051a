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
/** For about how long an answer is held back that says once more to come later, in milliseconds: not all for the same time. */
const HELD = 1000;

/** What this process knows of a client, by the product's clock, in milliseconds. */
interface Account {
  readonly agencyId: string;
  readonly clientId: string;
  /** When its bucket will be full at the earliest: it may have spent more elsewhere. */
  fullAt: number;
  /** Until when it was told to wait. */
  waitsUntil: number;
}

/**
 * A bucket of points for every API client, one row for all processes. It fills up all the time, so that what is missing says by itself
 * when it will be there: a bucket is the instant at which it will be full again.
 */
@Injectable()
export class Buckets implements Meter {
  private readonly accounts = new LRUCache<string, Account>({ max: 10_000 });
  private readonly crowd: Crowd;

  constructor(
    @Inject(DATA_SOURCE) dataSource: DataSource,
    @Inject(POINTS) private readonly limit: number,
  ) {
    const all = Math.ceil(pool(dataSource).options.max! / 2);
    this.crowd = new Crowd({ all, agency: Math.ceil(all / 2), client: Math.ceil(all / 4), waiting: WAITING });
  }

  bill({ agencyId, client }: Actor, cost: () => number): Bill | undefined {
    if (!client) return undefined;
    const points = cost();
    if (points > this.limit)
      throw new TooComplex(`This costs ${points} points, and a client has ${this.limit} in all. Ask for less at once.`);
    const account = this.accounts.get(client.id) ?? { agencyId, clientId: client.id, fullAt: 0, waitsUntil: 0 };
    this.accounts.set(client.id, account);
    return new Charge(account, points, this.limit, this.crowd);
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
  balance: Balance | undefined;

  constructor(
    private readonly account: Account,
    readonly cost: number,
    private readonly limit: number,
    private readonly crowd: Crowd,
  ) {}

  /** Whoever minds the advice is told at once when to come. Whoever comes before is told without looking, and later. */
  async turn<T>(work: () => Promise<T>): Promise<T> {
    const { agencyId, clientId, waitsUntil } = this.account;
    const isEarly = clock.now().getTime() < waitsUntil;
    try {
      if (isEarly && this.doubtful) this.paid([{ paid: false, filling: this.filling }]);
      return await this.crowd.turn(agencyId, clientId, work);
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      this.account.waitsUntil = clock.now().getTime() + Number(error.extensions['retryAfter']) * 1000;
      if (isEarly) await new Promise((resolve) => setTimeout(resolve, HELD * (0.5 + Math.random())));
      throw error;
    }
  }

  get due() {
    const { agencyId, clientId } = this.account;
    return this.balance ? undefined : { name: 'charge', text: CHARGE, values: [agencyId, clientId, this.cost, this.limit] };
  }

  get doubtful(): boolean {
    return this.lacking(this.filling) > 0;
  }

  paid([row]: { paid: boolean; filling: number }[]): void {
    const { paid, filling } = row!;
    const fullAt = clock.now().getTime() + filling;
    this.account.fullAt = fullAt;
    this.balance = {
      requested: this.cost,
      remaining: Math.floor(this.limit - (filling * this.limit) / MINUTE + 1e-6),
      limit: this.limit,
      resetAt: new Date(fullAt).toISOString(),
    };
    if (paid) return;
    const seconds = Math.max(1, Math.ceil(this.lacking(filling) / 1000 - 1e-6));
    throw new RateLimited(
      `This costs ${this.cost} points and ${this.balance.remaining} are left. Points come back all the time, ${this.limit} a minute: ask again in ${seconds} seconds.`,
      seconds,
    );
  }

  /** How long the bucket takes to be full, as far as this process knows. */
  private get filling(): number {
    return Math.max(0, this.account.fullAt - clock.now().getTime());
  }

  /** For how many milliseconds what it costs is not there yet, in a bucket that takes `filling` to be full. */
  private lacking(filling: number): number {
    return filling + (this.cost * MINUTE) / this.limit - MINUTE;
  }
}
