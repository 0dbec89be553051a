import { Module } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { FeedbackModule } from '@nextround/feedback';
import { MessagesModule } from '@nextround/messages';
import { DraftFields, InvitationReplyFields } from './draft.fields.js';
import { FollowUpJobs } from './follow-up.jobs.js';
import { AgencyFollowUpFields, FollowUpStepFields, InterviewFollowUpFields } from './follow-ups.fields.js';
import { FollowUpMutations } from './follow-ups.resolver.js';
import { FollowUps } from './follow-ups.service.js';
import { SendMutations } from './send.resolver.js';
import { Sending } from './sending.service.js';
import './candidate.letters.js';
import './letters-without-reason.js';
import './planned-when.js';
import './recruiter.letters.js';

@Module({
  imports: [JobsModule, FeedbackModule, MessagesModule],
  providers: [
    FollowUps,
    FollowUpJobs,
    FollowUpMutations,
    FollowUpStepFields,
    InterviewFollowUpFields,
    AgencyFollowUpFields,
    DraftFields,
    InvitationReplyFields,
    Sending,
    SendMutations,
  ],
})
export class FollowUpModule {}
