import { Module } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { CandidateProcessFields, DisclosureFields, OtherProcessFields, ProcessUpdateFields } from './disclosure.fields.js';
import { DisclosureJobs } from './disclosure.jobs.js';
import { DisclosureMutations, DisclosureQueries, OtherProcessMutations, ProcessUpdateMutations } from './disclosure.resolver.js';
import { Disclosures } from './disclosures.service.js';
import { OtherProcesses } from './other-processes.service.js';
import { ProcessUpdates } from './process-updates.service.js';

@Module({
  imports: [JobsModule],
  providers: [
    OtherProcesses,
    ProcessUpdates,
    Disclosures,
    DisclosureJobs,
    DisclosureQueries,
    OtherProcessMutations,
    ProcessUpdateMutations,
    DisclosureMutations,
    OtherProcessFields,
    ProcessUpdateFields,
    DisclosureFields,
    CandidateProcessFields,
  ],
})
export class DisclosureModule {}
