import { Module } from '@nestjs/common';
import { ApplicationInterviewFields, InterviewFields, OtherProcessInterviewFields } from './interviews.fields.js';
import './interview.letters.js';
import { InterviewMutations, InterviewQueries } from './interviews.resolver.js';
import { Interviews } from './interviews.service.js';

@Module({
  providers: [Interviews, InterviewQueries, InterviewMutations, InterviewFields, ApplicationInterviewFields, OtherProcessInterviewFields],
})
export class InterviewsModule {}
