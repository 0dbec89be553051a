import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system, Tenancy } from '@nextround/tenancy';
import { Worker } from '@nextround/jobs';
import { replanFrom } from './replanning.js';

/** Plans the clocks of a large agency anew, a chunk at a time. */
@Injectable()
export class FollowUpJobs implements OnModuleInit {
  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    this.worker.on('follow-up.hours-changed', ({ agencyId, after, recruiterId }, errand) =>
      this.tenancy.write(system(agencyId), errand, () => replanFrom(String(after), recruiterId === null ? null : String(recruiterId))),
    );
  }
}
