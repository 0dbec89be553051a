import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock, rows, system, Tenancy, type Errand } from '@nextround/tenancy';
import { Worker } from '@nextround/jobs';
import { Message } from './message.entity.js';

/** Tells the journal, and so whoever follows it, that a message which waited has reached the other side. */
@Injectable()
export class MessageJobs implements OnModuleInit {
  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    this.worker.on('message.waited', ({ agencyId, messageId }, errand) => this.announce(agencyId, String(messageId), errand));
  }

  private async announce(agencyId: string, id: string, errand: Errand): Promise<void> {
    await this.tenancy.write(system(agencyId), errand, () => rows(Message).update({ id, announcedAt: null }, { announcedAt: clock.now() }));
  }
}
