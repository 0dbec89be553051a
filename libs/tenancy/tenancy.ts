import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { nobody, type Actor } from './actor.js';
import { Conflict, RateLimited, Unauthenticated } from './errors.js';
import { answered, charged, together, type Flush, type Statement } from './flush.js';
import { abandon, Lent, release } from './lent.js';
import { pool } from './pool.js';
import { scopes } from './scope.js';
import { send } from './send.js';
import { begin, settingsOf, type Errand } from './settings.js';
import { mustStand, settle, standing } from './standing.js';

export const DATA_SOURCE = Symbol('DATA_SOURCE');

/** The only place that opens a transaction. One connection a request, one round trip a read. */
@Injectable()
export class Tenancy implements OnApplicationShutdown {
  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  /**
   * Runs one statement in a read-only transaction, sent together with its BEGIN, its settings and the question whether the
   * session still stands. Where the role turns out to have changed, the statement is made anew for the role of now.
   */
  async read<R>(who: Actor, errand: Errand, statement: (who: Actor) => Statement): Promise<{ rows: R[]; who: Actor }> {
    const client = await this.connect();
    try {
      for (let tries = 0; tries < 3; tries++) {
        const wanted = statement(who);
        const { behind } = wanted;
        const flush = [
          begin(behind ? 'READ WRITE' : 'READ ONLY', settingsOf(who, errand)),
          ...(mustStand(who) ? [standing(who)] : []),
          wanted,
          ...(behind ? [] : ['COMMIT']),
        ];
        const answers = await charged(client, who, errand, flush);
        const [, stood] = answers;
        const now = mustStand(who) && stood?.status === 'fulfilled' ? settle(who, stood.value.rows) : who;
        if (!now) throw new Unauthenticated();
        // What fails under a wrong claim is no failure of whoever asks.
        if (now === who) {
          const { rows } = answered(answers, flush)[flush.indexOf(wanted)]!;
          if (behind) await conclude(client, who, behind(rows as never[]));
          return { rows: rows as R[], who };
        }
        await abandon(client);
        who = now;
      }
      throw new Conflict('Your role is changing right now. Try again.');
    } finally {
      await release(client);
    }
  }

  /**
   * Runs `work` in a transaction of its own, committed when it returns. Writers of one agency follow one another (the journal
   * is one line), so that none waits in a circle; a deadlock or a serialization failure is tried again three times.
   */
  async write<T>(who: Actor, errand: Errand, work: (who: Actor) => Promise<T>): Promise<T> {
    return (await this.writeThenRead(who, errand, work, () => undefined)).result;
  }

  /**
   * Writes, and reads what came of it: the statement goes out with the COMMIT, right before it. Where it fails, nothing was written.
   * @param statement made once the work is done; nothing is read where there is none
   */
  async writeThenRead<T, R>(
    who: Actor,
    errand: Errand,
    work: (who: Actor) => Promise<T>,
    statement: (who: Actor, result: T) => Statement | undefined,
  ): Promise<{ result: T; rows: R[] }> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.attempt<T, R>(who, errand, work, statement);
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (tries === 3) throw new Conflict('Several people changed this at the same moment. Try again.');
      }
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20 * tries));
    }
  }

  /** Runs `work` in a transaction that only reads, with the eyes of `who`: how a mail is written for its reader. */
  async look<T>(who: Actor, errand: Errand, work: () => Promise<T>): Promise<T> {
    const client = await this.connect();
    try {
      await send(client, begin('READ ONLY', settingsOf(who, errand)));
      const result = await this.inside(client, who, errand, work);
      await send(client, 'COMMIT');
      return result;
    } finally {
      await release(client);
    }
  }

  /** Charges what an errand costs that asks nothing of the database. @throws RateLimited where it cannot be paid */
  async pay(who: Actor, errand: Errand): Promise<void> {
    const client = await this.connect();
    try {
      await charged(client, who, errand, []);
    } finally {
      await release(client);
    }
  }

  /** A transaction before anybody is known: it may look at what an e-mail address or a token names, and at nothing else. */
  async door<T>(
    settings: {
      agency_id?: string;
      slug?: string;
      email?: string;
      door?: string;
      identity_id?: string;
      candidate_id?: string;
      action?: string;
      request_id?: string;
    },
    work: () => Promise<T>,
  ): Promise<T> {
    const client = await this.connect();
    const actor: Actor = {
      ...nobody,
      agencyId: settings.agency_id ?? nobody.agencyId,
      candidateId: settings.candidate_id ?? null,
      identityId: settings.identity_id ?? null,
    };
    try {
      await send(
        client,
        begin('READ WRITE', { role: 'DOOR', agency_id: null, email: null, door: null, identity_id: null, candidate_id: null, ...settings }),
      );
      const result = await this.inside(client, actor, { action: settings.action ?? '', requestId: settings.request_id ?? '' }, work);
      await send(client, 'COMMIT');
      return result;
    } finally {
      await release(client);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  /**
   * One try at a write. The work does not wait for the beginning: what it asks for first leaves in the same flush. Where the session
   * turns out to be over, or the role to be another, all that was done under the claim is undone.
   */
  private async attempt<T, R>(
    who: Actor,
    errand: Errand,
    work: (who: Actor) => Promise<T>,
    statement: (who: Actor, result: T) => Statement | undefined,
  ): Promise<{ result: T; rows: R[] }> {
    const client = await this.connect();
    try {
      if (errand.toll?.doubtful) await charged(client, who, errand, []);
      for (;;) {
        const claimed = who;
        const taking = take(client, claimed, errand);
        const working = this.inside(client, claimed, errand, () => work(claimed));
        const [taken, done] = await Promise.allSettled([taking, working]);
        if (taken.status === 'rejected') throw taken.reason;
        if (taken.value !== claimed) {
          who = taken.value;
          await send(client, 'ROLLBACK');
          continue;
        }
        if (done.status === 'rejected') throw done.reason;
        const wanted = statement(who, done.value);
        const answers = await together(client, [...(wanted ? [wanted] : []), ...(wanted?.behind ? [] : ['COMMIT'])]);
        const rows = wanted ? answers[0]!.rows : [];
        if (wanted?.behind) await together(client, [...wanted.behind(rows as never[]), 'COMMIT']);
        return { result: done.value, rows: rows as R[] };
      }
    } finally {
      await release(client);
    }
  }

  private async inside<T>(client: pg.PoolClient, actor: Actor, errand: Errand, work: () => Promise<T>): Promise<T> {
    const lent = new Lent(client);
    try {
      return await scopes.run({ actor, errand, client: lent.client, dataSource: this.dataSource }, work);
    } finally {
      lent.over = true;
    }
  }

  private async connect(): Promise<pg.PoolClient> {
    try {
      return await pool(this.dataSource).connect();
    } catch (error) {
      if (error instanceof Error && error.message.includes('timeout exceeded'))
        throw new RateLimited('Nextround is very busy. Try again in a moment.', 2);
      throw error;
    }
  }
}

/** Begins a write: the settings, the session's standing and the agency's turn in one flush. @returns who acts now */
async function take(client: pg.PoolClient, who: Actor, errand: Errand): Promise<Actor> {
  const flush = [
    begin('READ WRITE', settingsOf(who, errand)),
    ...(mustStand(who) ? [standing(who)] : []),
    ...(errand.once === undefined ? [] : [turn(errand.once)]),
    inLine(who),
  ];
  const answers = answered(await charged(client, who, errand, flush), flush);
  const now = mustStand(who) ? settle(who, answers[1]!.rows) : who;
  if (!now) throw new Unauthenticated();
  return now;
}

/** The agency's line: its writers follow one another. */
const inLine = ({ agencyId }: Actor): Statement => ({
  name: 'in-line',
  text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))',
  values: [agencyId],
});

/** Ends what was to be a reading. Whoever is in line holds others up, so that begins only now. */
async function conclude(client: pg.PoolClient, who: Actor, notes: Flush): Promise<void> {
  await together(client, [...(notes.length > 0 ? [inLine(who), ...notes] : []), 'COMMIT']);
}

/** Before the agency's line, so that whoever waits for the same thing to be done is told so. */
const turn = (once: string): Statement => ({
  name: 'once',
  text: 'select pg_advisory_xact_lock(hashtextextended($1, 1))',
  values: [once],
  blocked: 'What you sent before is still being done. Ask again in a few seconds, under the same key.',
});

const isPassing = (error: unknown): boolean => ['40001', '40P01'].includes((error as { code?: string }).code ?? '');
