import { Module } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { CandidateMessageFields, MessageFields, ThreadFields } from './messages.fields.js';
import { MessageJobs } from './messages.jobs.js';
import { MessageMutations } from './messages.resolver.js';
import { Messages } from './messages.service.js';
import './messages.letters.js';

@Module({
  imports: [JobsModule],
  providers: [Messages, MessageMutations, MessageJobs, MessageFields, ThreadFields, CandidateMessageFields],
  exports: [Messages],
})
export class MessagesModule {}
