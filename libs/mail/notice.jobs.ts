import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock, rows, system, Tenancy, type Errand } from '@nextround/tenancy';
import { Secret } from '@nextround/access';
import { later, Worker } from '@nextround/jobs';
import { claim, insist, inTurn } from './claim.js';
import { nextDigest } from './digest-hour.js';
import { Mailer } from './mailer.js';
import { Notification, type DropReason } from './notification.entity.js';
import { channelOf, NotificationPreference, NotificationPreferences } from './preferences.entity.js';
import { endOfQuiet } from './quiet-hours.js';
import { readerOf, settings, type Links, type Reader } from './readers.js';
import { written } from './template.js';
import { writerOf } from './writers.js';

interface Due {
  readonly notice: Notification;
  readonly reader: Reader;
  readonly channel: NotificationPreference;
}

/**
 * Tells what is due. The alarm only says where to look: the row, its reader and its reason are looked at as they stand now. A mail
 * is written with its reader's eyes, sent outside of any transaction, and then marked; what dies in between is sent again under
 * the same Message-ID.
 */
@Injectable()
export class NoticeJobs implements OnModuleInit {
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
    this.worker.on('notice.due', ({ agencyId, noticeId }, errand) =>
      inTurn(String(noticeId), () => this.ring(agencyId, String(noticeId), errand)),
    );
  }

  private async ring(agencyId: string, id: string, errand: Errand): Promise<void> {
    const write = (work: () => Promise<unknown>) => this.tenancy.write(system(agencyId), errand, work);
    const due = await this.tenancy.write(system(agencyId), errand, () => this.take(id));
    if (!due) return;
    const { notice, reader, channel } = due;
    const { receiver } = reader;
    let { toldAt } = notice;
    try {
      const look = () => this.tenancy.look(reader.actor, errand, () => writerOf(notice.kind)(notice, receiver));
      const letter = await look();
      if (!letter) return void (await write(() => forget(id, look)));
      if (channel === NotificationPreference.DAILY_DIGEST) return void (await write(() => gather(id, reader)));
      toldAt ??= clock.now();
      if (channel === NotificationPreference.OFF)
        return void (await write(() => rows(Notification).update({ id, droppedAt: null }, { toldAt })));
      await this.mailer.send({
        to: { name: receiver.name, address: receiver.address },
        from: receiver.agency.name,
        messageId: `notice-${id}`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        replyTo: letter.replyTo,
        attachments: letter.attachments,
        calendar: letter.calendar,
        ...written(letter, {
          agency: receiver.agency.name,
          imprint: receiver.agency.imprint,
          language: receiver.language,
          ways: receiver.memberId ? [settings(receiver)] : [],
        }),
      });
    } catch (error) {
      // Once it is written it stands in the inbox, while the mail server is asked again.
      await insist(() => write(() => rows(Notification).update({ id }, { toldAt, claimedBy: null })));
      throw error;
    }
    const mailedAt = clock.now();
    await insist(() => write(() => rows(Notification).update({ id }, { toldAt, mailedAt, claimedBy: null })));
  }

  /** What is to be done about a notice now. @returns undefined where there is nothing to do, or not yet */
  private async take(id: string): Promise<Due | undefined> {
    const notice = await rows(Notification).one({ id });
    if (!notice || notice.mailedAt || notice.droppedAt || notice.gatheredAt) return undefined;
    if (notice.dueAt > clock.now()) return this.wait(id, notice.dueAt);
    const reader = await readerOf(notice, this.links);
    if (typeof reader === 'string') return void (await drop(id, reader));
    const morning = notice.urgent ? null : endOfQuiet(clock.now(), reader.receiver.timeZone, reader.receiver.quietHours);
    if (morning) return this.wait(id, morning);
    const { memberId } = reader.receiver;
    const preferences = memberId ? await rows(NotificationPreferences).one({ memberId }) : undefined;
    const channel = channelOf(notice.kind, notice.urgent, preferences);
    if (channel === NotificationPreference.AT_ONCE) await claim('notices', [id], this.worker.name);
    else if (notice.toldAt) return undefined;
    return { notice, reader, channel };
  }

  private async wait(id: string, until: Date): Promise<undefined> {
    await rows(Notification).update({ id }, { dueAt: until });
    await later('notice.due', { noticeId: id }, { runAt: until, key: id });
  }
}

const drop = (id: string, dropReason: DropReason): Promise<number> =>
  rows(Notification).update({ id, mailedAt: null }, { droppedAt: clock.now(), dropReason, claimedBy: null });

/**
 * Drops what has no reason any more. It is looked for once more while nobody else of the agency writes: where it came back a moment ago,
 * whoever brought it back could not tell it, since it was in hand here.
 */
async function forget(id: string, look: () => Promise<unknown>): Promise<void> {
  if (await look()) throw new Error('Its reason came back.');
  await drop(id, 'REASON_GONE');
}

/** Puts it into the inbox, and by for the next digest of whoever reads it. */
async function gather(id: string, { receiver }: Reader): Promise<void> {
  const now = clock.now();
  const gathered = await rows(Notification).update({ id, droppedAt: null }, { toldAt: now, gatheredAt: now });
  const { memberId, timeZone, quietHours } = receiver;
  if (gathered > 0) await later('digest.due', { memberId }, { runAt: nextDigest(now, timeZone, quietHours), key: `digest:${memberId}` });
}
