import { Module } from '@nestjs/common';
import { ApplicationFeedbackFields, InterviewFeedbackFields, ReleasedFeedbackFields, ScorecardFields } from './feedback.fields.js';
import { FeedbackRequestFields, InterviewFeedbackRequestFields, ScorecardContactFields } from './feedback-requests.fields.js';
import { FeedbackRequestMutations } from './feedback-requests.resolver.js';
import { FeedbackRequests } from './feedback-requests.service.js';
import './feedback.letters.js';
import { FeedbackMutations } from './feedback.resolver.js';
import { Feedback } from './feedback.service.js';
import { RequestLinks } from './request-links.service.js';

@Module({
  providers: [
    Feedback,
    FeedbackMutations,
    ScorecardFields,
    ReleasedFeedbackFields,
    InterviewFeedbackFields,
    ApplicationFeedbackFields,
    FeedbackRequests,
    RequestLinks,
    FeedbackRequestMutations,
    FeedbackRequestFields,
    InterviewFeedbackRequestFields,
    ScorecardContactFields,
  ],
  exports: [FeedbackRequests],
})
export class FeedbackModule {}
