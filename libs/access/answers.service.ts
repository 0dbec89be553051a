import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { v4 as uuid } from 'uuid';
import {
  clock,
  Conflict,
  IdempotencyMismatch,
  nobody,
  refusalOf,
  scope,
  system,
  Tenancy,
  type Actor,
  type Errand,
} from '@nextround/tenancy';
import { later, Worker } from '@nextround/jobs';
import type { Asked, Memory, Told } from '@nextround/planner';
import { digestOf, Secret } from './secret.js';

/** For how long an answer is told again. */
const KEPT = 24 * 3_600_000;
/** For how long somebody waits for an equal request that opens its own transactions, in milliseconds. */
const PATIENCE = 2000;

/** What came of having run. All else was refused before it ran, or may pass: that is not remembered, and tried anew. */
const LASTING = new Set(['NOT_FOUND', 'CONFLICT', 'TOO_LATE', 'NOT_YET']);

type Kept = Told | { readonly refusal: { readonly message: string; readonly extensions: Record<string, unknown> } };

/** `begun`: what opens its own transactions is under way, or was broken off. */
type Known = Kept | 'begun';

/** Where an answer lies. */
interface Place {
  readonly agencyId: string;
  readonly ownerId: string;
  readonly id: Buffer;
  /** What its answer is sealed for: without the key that was sent, nobody opens it. */
  readonly use: string;
}

/**
 * What was answered under an `Idempotency-Key`, for a day. A key is its owner's: a member's, a client's, a link's. Whoever shows nothing
 * owns what they sent: another request under the same key is another key, so that strangers cannot take keys from each other.
 */
@Injectable()
export class Answers implements Memory, OnModuleInit {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly secret: Secret,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.on('answers.aged', ({ agencyId, ownerId }, errand) =>
      this.tenancy.write(system(agencyId), errand, () => forget(String(ownerId))),
    );
  }

  async once(asked: Asked, who: Actor, errand: Errand, work: (who: Actor) => Promise<string>): Promise<Told> {
    const place = placeOf(asked, who);
    const alone = { ...errand, once: place.id.toString('hex') };
    const known = () => this.find(place, asked);
    let failed: unknown;
    const fail = (error: unknown): never => {
      failed = error;
      throw error;
    };
    try {
      return told(
        await this.tenancy.write(
          who,
          alone,
          async (now) => (await known()) ?? this.keep(place, asked, { text: await work(now).catch(fail) }),
        ),
      );
    } catch (error) {
      const refusal = error === failed ? lasting(error) : undefined;
      if (!refusal) throw error;
      // Undone first, remembered then: what was under way in the failed transaction must not slip into one that is kept.
      return told(await this.tenancy.write(who, alone, async () => (await known()) ?? this.keep(place, asked, { refusal })));
    }
  }

  /** It is noted as begun, done, and answered. Where the process dies in between, nobody does it again, and whoever asks is told so. */
  async apart(asked: Asked, who: Actor | null, errand: Errand, work: () => Promise<void>, read: () => Promise<Told>): Promise<Told> {
    const place = placeOf(asked, who);
    const within = <T>(act: () => Promise<T>): Promise<T> =>
      who
        ? this.tenancy.write(who, errand, act)
        : this.tenancy.door({ agency_id: place.agencyId, door: place.ownerId, request_id: errand.requestId }, act);
    const known = await this.begin(place, asked, within);
    if (known) return told(known);
    try {
      await work();
    } catch (error) {
      const refusal = lasting(error);
      await within(async () => void (refusal ? await this.keep(place, asked, { refusal }) : await drop(place)));
      throw error;
    }
    const kept = await read();
    return told(await within(() => this.keep(place, asked, kept)));
  }

  /** @returns what is known of it, or undefined where it is ours to do */
  private async begin(place: Place, asked: Asked, within: <T>(act: () => Promise<T>) => Promise<T>): Promise<Known | undefined> {
    for (const until = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const known = await within(async () => (await this.find(place, asked)) ?? ((await write(place, asked, null)) ? undefined : 'begun'));
      if (known !== 'begun' || Date.now() > until) return known;
    }
  }

  private async find({ agencyId, id, use }: Place, asked: Asked): Promise<Known | undefined> {
    const { rows } = await scope().client.query<{ request: Buffer; answer: Buffer | null }>({
      name: 'answer',
      text: FIND,
      values: [agencyId, id],
    });
    const [row] = rows;
    if (!row) return undefined;
    if (!row.request.equals(asked.request)) throw new IdempotencyMismatch();
    if (!row.answer) return 'begun';
    asked.answeredBefore = true;
    return JSON.parse(this.secret.unseal(row.answer, use)) as Kept;
  }

  private async keep(place: Place, asked: Asked, kept: Kept): Promise<Kept> {
    await write(place, asked, this.secret.seal(JSON.stringify(kept), place.use));
    asked.answeredBefore = false;
    return kept;
  }
}

function told(known: Known): Told {
  if (known === 'begun')
    throw new Conflict(
      'What you sent before is still being done, or was broken off. Look whether it was done before you ask again under another key.',
    );
  if ('refusal' in known) throw new GraphQLError(known.refusal.message, { extensions: known.refusal.extensions });
  return known;
}

function lasting(error: unknown): { message: string; extensions: Record<string, unknown> } | undefined {
  const refusal = refusalOf(error);
  return refusal && LASTING.has(String(refusal.extensions['code']))
    ? { message: refusal.message, extensions: refusal.extensions }
    : undefined;
}

function placeOf({ key, operation, place, request }: Asked, who: Actor | null): Place {
  const agencyId = (who ?? nobody).agencyId;
  const ownerId = who
    ? (who.client?.id ?? who.memberId ?? who.only)
    : uuid({ random: digestOf(key, request.toString('hex')).subarray(0, 16) });
  if (!ownerId) throw new Error('Only people, clients and links ask for something.');
  const id = digestOf(agencyId, ownerId, key, operation, String(place));
  return { agencyId, ownerId, id, use: `answer ${id.toString('hex')} ${key}` };
}

const AGED = `asked_at <= moment() - interval '${KEPT} milliseconds'`;
const FIND = `select request, answer from remembered_answers where agency_id = $1 and id = $2 and not ${AGED}`;

// What is remembered stays, until it is a day old; what has begun becomes what was answered.
const WRITE = `insert into remembered_answers as known (agency_id, id, owner_id, request, answer) values ($1, $2, $3, $4, $5)
  on conflict (agency_id, id) do update set request = excluded.request, answer = excluded.answer, asked_at = excluded.asked_at
    where known.${AGED} or (known.answer is null and excluded.answer is not null)
  returning not exists (select 1 from remembered_answers o where o.agency_id = $1 and o.owner_id = $3) as first`;

/** @returns whether it was written: no, where another request was there first */
async function write({ agencyId, ownerId, id }: Place, { request }: Asked, answer: Buffer | null): Promise<boolean> {
  const { rows } = await scope().client.query<{ first: boolean }>({
    name: 'answered',
    text: WRITE,
    values: [agencyId, id, ownerId, request, answer],
  });
  if (rows[0]?.first) await forgetLater(ownerId, clock.now());
  return rows.length > 0;
}

async function drop({ agencyId, id }: Place): Promise<void> {
  await scope().client.query('delete from remembered_answers where agency_id = $1 and id = $2', [agencyId, id]);
}

/** Forgets what is a day old, and comes again while anything is left. */
async function forget(ownerId: string): Promise<void> {
  const { client, actor } = scope();
  await client.query(`delete from remembered_answers where agency_id = $1 and owner_id = $2 and ${AGED}`, [actor.agencyId, ownerId]);
  const { rows } = await client.query<{ oldest: Date | null }>(
    'select min(asked_at) as oldest from remembered_answers where agency_id = $1 and owner_id = $2',
    [actor.agencyId, ownerId],
  );
  if (rows[0]?.oldest) await forgetLater(ownerId, rows[0].oldest);
}

const forgetLater = (ownerId: string, oldest: Date): Promise<void> =>
  later('answers.aged', { ownerId }, { runAt: new Date(oldest.getTime() + KEPT), key: `answers:${ownerId}` });
