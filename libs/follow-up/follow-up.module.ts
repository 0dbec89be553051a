import { Module } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { FollowUpJobs } from './follow-up.jobs.js';
import { AgencyFollowUpFields, FollowUpStepFields, InterviewFollowUpFields } from './follow-ups.fields.js';
import { FollowUpMutations } from './follow-ups.resolver.js';
import { FollowUps } from './follow-ups.service.js';
import './planned-when.js';

@Module({
  imports: [JobsModule],
  providers: [FollowUps, FollowUpJobs, FollowUpMutations, FollowUpStepFields, InterviewFollowUpFields, AgencyFollowUpFields],
})
export class FollowUpModule {}
