import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock, rows, scope, system, Tenancy, type Errand } from '@nextround/tenancy';
import { Language, Secret } from '@nextround/access';
import { later, Worker } from '@nextround/jobs';
import { v7 as uuid } from 'uuid';
import { claim, insist, inTurn } from './claim.js';
import { digestOf, type Item } from './digest.js';
import { Mailer } from './mailer.js';
import { Notification } from './notification.entity.js';
import { endOfQuiet } from './quiet-hours.js';
import { readerOf, settings, type Links, type Reader } from './readers.js';
import { written } from './template.js';
import { UNSUBSCRIBE } from './unsubscribe.controller.js';
import { writerOf } from './writers.js';

/**
 * One mail a day with what was gathered. First it is settled which notices it holds (their `digest_id`), then it is sent: a repeat
 * holds the same, under the same Message-ID.
 */
@Injectable()
export class DigestJobs implements OnModuleInit {
  private readonly links: Links;

  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
    private readonly mailer: Mailer,
    secret: Secret,
    publicUrl: URL,
  ) {
    this.links = { secret, publicUrl, from: mailer.address };
  }

  onModuleInit(): void {
    this.worker.on('digest.due', ({ agencyId, memberId }, errand) =>
      this.tenancy.write(system(agencyId), errand, () => this.settle(String(memberId))),
    );
    this.worker.on('digest.settled', ({ agencyId, memberId, digestId }, errand) =>
      inTurn(String(digestId), () => this.send(agencyId, String(memberId), String(digestId), errand)),
    );
  }

  private async settle(memberId: string): Promise<void> {
    const reader = await readerOf({ memberId, candidateId: null }, this.links);
    if (typeof reader === 'string') return;
    const { timeZone, quietHours, candidateId } = reader.receiver;
    const morning = endOfQuiet(clock.now(), timeZone, quietHours);
    if (morning) return later('digest.due', { memberId }, { runAt: morning, key: `digest:${memberId}` });
    const { client, actor } = scope();
    const digestId = uuid();
    const { rowCount } = await client.query(
      `update notices set digest_id = $4 where agency_id = $1 and (member_id = $2 or candidate_id = $3) and gathered_at is not null and digest_id is null
        and mailed_at is null and dropped_at is null and read_at is null`,
      [actor.agencyId, memberId, candidateId, digestId],
    );
    if (rowCount) await later('digest.settled', { memberId, digestId }, { key: digestId });
  }

  private async send(agencyId: string, memberId: string, digestId: string, errand: Errand): Promise<void> {
    const write = <T>(work: () => Promise<T>): Promise<T> => this.tenancy.write(system(agencyId), errand, work);
    const taken = await write(() => this.take(memberId, digestId));
    if (!taken) return;
    const { notices, reader } = taken;
    const ids = notices.map(({ id }) => id);
    try {
      const items = await this.tenancy.look(reader.actor, errand, () => itemsOf(notices, reader));
      const gone = ids.filter((id) => items.every(({ notice }) => notice.id !== id));
      if (gone.length > 0)
        await write(() => rows(Notification).update({ id: gone }, { droppedAt: clock.now(), dropReason: 'REASON_GONE', claimedBy: null }));
      if (items.length === 0) return;
      const { receiver } = reader;
      const leave = receiver.link(`/unsubscribe/${receiver.token(UNSUBSCRIBE, memberId)}`);
      await this.mailer.send({
        to: { name: receiver.name, address: receiver.address },
        from: receiver.agency.name,
        messageId: `digest-${digestId}`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'List-Unsubscribe': `<${leave}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
        ...written(digestOf(items, receiver), {
          agency: receiver.agency.name,
          imprint: receiver.agency.imprint,
          language: receiver.language,
          ways: [settings(receiver), { label: receiver.language === Language.DE ? 'Abbestellen' : 'Unsubscribe', url: leave }],
        }),
      });
      const sent = items.map(({ notice }) => notice.id);
      const mailedAt = clock.now();
      await insist(() => write(() => rows(Notification).update({ id: sent }, { mailedAt, claimedBy: null })));
    } catch (error) {
      await insist(() => write(() => rows(Notification).update({ id: ids, mailedAt: null }, { claimedBy: null })));
      throw error;
    }
  }

  private async take(memberId: string, digestId: string): Promise<{ notices: Notification[]; reader: Reader } | undefined> {
    const notices = (await rows(Notification).find({ digestId, mailedAt: null, droppedAt: null })).sort((a, b) => +a.dueAt - +b.dueAt);
    const reader = await readerOf({ memberId, candidateId: null }, this.links);
    if (notices.length === 0 || typeof reader === 'string') return undefined;
    await claim(
      'notices',
      notices.map(({ id }) => id),
      this.worker.name,
    );
    return { notices, reader };
  }
}

async function itemsOf(notices: Notification[], { receiver }: Reader): Promise<Item[]> {
  const items: Item[] = [];
  for (const notice of notices) {
    const letter = await writerOf(notice.kind)(notice, receiver);
    if (letter) items.push({ notice, letter });
  }
  return items;
}
