import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actor, clock, happened, rows, system, Tenancy, type Errand } from '@nextround/tenancy';
import { Agency } from '@nextround/access';
import { later, Worker } from '@nextround/jobs';
import { claim, insist, inTurn } from './claim.js';
import { Mailer } from './mailer.js';
import { PostedLetter } from './posted-letter.entity.js';
import { wordsOf } from './posted-words.js';
import { endOfQuiet } from './quiet-hours.js';
import { written } from './template.js';

/** When nobody outside is written to, in their own zone. */
const NIGHT = { start: '21:00', end: '08:00' };

/** Sends posted letters, word for word, unless they were taken back; never at night. */
@Injectable()
export class LetterJobs implements OnModuleInit {
  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.worker.on('letter.due', ({ agencyId, letterId }, errand) =>
      inTurn(String(letterId), () => this.leave(agencyId, String(letterId), errand)),
    );
  }

  private async leave(agencyId: string, id: string, errand: Errand): Promise<void> {
    const write = <T>(work: () => Promise<T>): Promise<T> => this.tenancy.write(system(agencyId), errand, work);
    const taken = await write(() => this.take(id));
    if (!taken) return;
    const { letter, agency } = taken;
    try {
      await this.mailer.send({
        to: { name: letter.toName, address: letter.toAddress },
        from: letter.fromName,
        replyTo: letter.replyTo ?? undefined,
        messageId: `letter-${id}`,
        attachments: letter.attachments,
        // What a candidate writes is theirs: on a process of their own, a company need not learn that there is an agency.
        ...written(wordsOf(letter), {
          ...(letter.fromAgency ? { agency: agency.name, imprint: agency.mailFooter } : { agency: letter.fromName }),
          language: letter.language,
        }),
      });
    } catch (error) {
      await insist(() => write(() => rows(PostedLetter).update({ id }, { claimedBy: null })));
      throw error;
    }
    const sentAt = clock.now();
    await insist(() => write(() => rows(PostedLetter).update({ id }, { sentAt, claimedBy: null })));
  }

  /** @returns undefined where it was taken back, has left, or must wait */
  private async take(id: string): Promise<{ letter: PostedLetter; agency: Agency } | undefined> {
    const letter = await rows(PostedLetter).one({ id });
    if (!letter || letter.sentAt || letter.takenBackAt) return undefined;
    const now = clock.now();
    const until = letter.sendAt > now ? letter.sendAt : endOfQuiet(now, letter.timeZone, NIGHT);
    if (until) {
      await rows(PostedLetter).update({ id }, { sendAt: until });
      await later('letter.due', { letterId: id }, { runAt: until, key: id });
      return undefined;
    }
    // What was right when it was posted need not be now: rooms above take back what may not leave any more.
    await happened('letter.came-due', id);
    if ((await rows(PostedLetter).one({ id }))?.takenBackAt) return undefined;
    await claim('letters', [id], this.worker.name);
    return { letter, agency: (await rows(Agency).one({ id: actor().agencyId }))! };
  }
}
