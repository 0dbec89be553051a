import { Module } from '@nestjs/common';
import { ApplicationFeedbackFields, InterviewFeedbackFields, ReleasedFeedbackFields, ScorecardFields } from './feedback.fields.js';
import { FeedbackMutations } from './feedback.resolver.js';
import { Feedback } from './feedback.service.js';

@Module({
  providers: [Feedback, FeedbackMutations, ScorecardFields, ReleasedFeedbackFields, InterviewFeedbackFields, ApplicationFeedbackFields],
})
export class FeedbackModule {}
