import { Module } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { DataExportsController } from './data-exports.controller.js';
import { DataExports } from './data-exports.service.js';
import { Erasures } from './erasures.service.js';
import { PrivacyMutations } from './privacy.resolver.js';
import { AgencyRetentionFields, CandidateRetentionFields, RetentionMutations, RetentionQueries } from './retention.resolver.js';
import { RetentionJobs } from './retention.jobs.js';
import { Retention } from './retention.service.js';

@Module({
  imports: [JobsModule],
  controllers: [DataExportsController],
  providers: [
    Erasures,
    DataExports,
    PrivacyMutations,
    Retention,
    RetentionJobs,
    RetentionQueries,
    RetentionMutations,
    AgencyRetentionFields,
    CandidateRetentionFields,
  ],
})
export class PrivacyModule {}
