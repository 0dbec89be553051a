import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { clock, Conflict, happened, NotFound, rows } from '@nextround/tenancy';
import { Interview } from '@nextround/interviews';
import { NotificationKind, tell, untell } from '@nextround/mail';
import { PrepItem, PrepTick } from './prep-item.entity.js';
import { PrepOpening, PrepPack } from './prep-pack.entity.js';
import type { CheckPrepItemInput, UpdatePrepPackInput } from './prep.inputs.js';
import './prep.letters.js';
import { placeOf } from './place.js';

@Injectable()
export class PrepPacks {
  /** Writes what is given. What is published already shows the candidate each change at once. */
  async update({ interviewId, expectedVersion, items, ...words }: UpdatePrepPackInput): Promise<string> {
    const interview = await rows(Interview).get(interviewId);
    const standing = await rows(PrepPack).one({ interviewId });
    if (expectedVersion != null && (standing?.version ?? 0) !== expectedVersion)
      throw new Conflict('Somebody changed this meanwhile.', standing?.version);
    const pack = standing ?? (await begin(interview));
    const changes = changed(pack, words);
    const replaced = items !== undefined && (await this.replaceItems(pack, items ?? []));
    if (replaced || Object.keys(changes).length > 0) await rows(PrepPack).update({ id: pack.id }, { ...changes, revisedAt: clock.now() });
    return pack.id;
  }

  /** Gives it to the candidate and tells them; again only after a change. A pack that nobody wrote holds what the interview says. */
  async publish(interviewId: string): Promise<string> {
    const interview = await rows(Interview).get(interviewId);
    interview.mustBeToCome();
    (await placeOf(interview)).application.mustBeActive();
    const pack = (await rows(PrepPack).one({ interviewId })) ?? (await begin(interview));
    if (pack.publishedAt && pack.revisedAt <= pack.publishedAt) return pack.id;
    const publishedAt = clock.now();
    await rows(PrepPack).update({ id: pack.id }, { publishedAt });
    if (pack.publishedAt) await untell(told(pack.id, pack.publishedAt));
    const { candidateId } = pack;
    await tell({
      to: { candidateId },
      kind: NotificationKind.PREP_PUBLISHED,
      key: told(pack.id, publishedAt),
      about: { type: 'Interview', id: interviewId },
      candidateId,
    });
    await happened('candidate.heard', candidateId);
    return pack.id;
  }

  /** Opening twice is no mistake: the first time counts. */
  async open(interviewId: string): Promise<string> {
    const pack = await rows(PrepPack).one({ interviewId });
    if (!pack) throw new NotFound('This prep pack');
    await this.opened(pack.id, pack.candidateId);
    return pack.id;
  }

  /** Ticks an item, or takes the tick away. Whoever ticks has opened the pack. */
  async check({ itemId, done }: CheckPrepItemInput): Promise<string> {
    const { prepPackId, candidateId } = await rows(PrepItem).get(itemId);
    const tick = await rows(PrepTick).one({ prepItemId: itemId });
    if (done && !tick) await rows(PrepTick).insert({ prepItemId: itemId, candidateId, tickedAt: clock.now() });
    if (!done && tick) await rows(PrepTick).delete({ prepItemId: itemId });
    await this.opened(prepPackId, candidateId);
    return itemId;
  }

  /** What keeps its words keeps its row, and with it its tick. @returns whether anything is otherwise now */
  private async replaceItems({ id: prepPackId, candidateId }: PrepPack, texts: string[]): Promise<boolean> {
    const standing = await rows(PrepItem).find({ prepPackId });
    const gone = standing.filter(({ text }) => !texts.includes(text)).map(({ id }) => id);
    if (gone.length > 0) {
      await rows(PrepTick).delete({ prepItemId: gone });
      await rows(PrepItem).delete({ id: gone });
    }
    let moved = gone.length > 0;
    for (const [i, text] of texts.entries()) {
      const kept = standing.find((item) => item.text === text);
      const position = i + 1;
      if (kept?.position === position) continue;
      moved = true;
      if (kept) await rows(PrepItem).update({ id: kept.id }, { position });
      else await rows(PrepItem).insert({ prepPackId, candidateId, position, text });
    }
    return moved;
  }

  private async opened(prepPackId: string, candidateId: string): Promise<void> {
    if (await rows(PrepOpening).one({ prepPackId })) return;
    await rows(PrepOpening).insert({ prepPackId, candidateId, openedAt: clock.now() });
  }
}

/** An empty pack, written with its first use. */
export async function begin({ id: interviewId, candidateId }: Interview): Promise<PrepPack> {
  const id = uuid();
  await rows(PrepPack).insert({ id, interviewId, candidateId, revisedAt: clock.now() });
  return rows(PrepPack).get(id);
}

/** Each telling has a key of its own: a pack published again tells of what changed, and takes back what has not gone out. */
const told = (packId: string, at: Date): string => `prep:${packId}:${at.toISOString()}`;

type Words = Pick<UpdatePrepPackInput, 'bringLaptop' | 'whatToPrepare' | 'expectations'>;

/** What is given and otherwise than it stands; an empty text is none. */
function changed(pack: PrepPack, { bringLaptop, whatToPrepare, expectations }: Words): Partial<PrepPack> {
  const given = {
    ...(bringLaptop === undefined ? {} : { bringLaptop }),
    ...(whatToPrepare === undefined ? {} : { whatToPrepare: whatToPrepare || null }),
    ...(expectations === undefined ? {} : { expectations: expectations ?? [] }),
  };
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => String(value) !== String(pack[key as keyof PrepPack])));
}
