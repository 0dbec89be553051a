import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock, rows, system, Tenancy, type Errand } from '@nextround/tenancy';
import { Worker } from '@nextround/jobs';
import { Disclosure, DisclosureState } from './disclosure.entity.js';

/** Tells the journal, and so whoever follows it, that a yes has run out by its date. */
@Injectable()
export class DisclosureJobs implements OnModuleInit {
  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    this.worker.on('disclosure.ran-out', ({ agencyId, disclosureId }, errand) => this.lapse(agencyId, String(disclosureId), errand));
  }

  private async lapse(agencyId: string, id: string, errand: Errand): Promise<void> {
    await this.tenancy.write(system(agencyId), errand, async () => {
      const disclosure = await rows(Disclosure).one({ id, state: DisclosureState.GRANTED, lapsedAt: null });
      if (disclosure && !disclosure.isOpen) await rows(Disclosure).update({ id }, { lapsedAt: clock.now() });
    });
  }
}
