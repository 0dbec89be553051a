import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system, Tenancy, type Errand } from '@nextround/tenancy';
import { Worker } from '@nextround/jobs';
import { Retention } from './retention.service.js';

/** Once a day: whoever the agency has kept for long enough is erased, one after the other. */
@Injectable()
export class RetentionJobs implements OnModuleInit {
  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.worker.on('retention.due', ({ agencyId }, errand) => this.round(agencyId, errand));
  }

  private async round(agencyId: string, errand: Errand): Promise<void> {
    const itself = system(agencyId);
    for (const id of await this.tenancy.look(itself, errand, () => this.retention.due()))
      await this.tenancy.write(itself, errand, () => this.retention.erase(id));
    await this.tenancy.write(itself, errand, () => this.retention.comeTomorrow());
  }
}
