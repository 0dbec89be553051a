import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { changed, Payload } from '@nextround/planner';
import { AcknowledgeFeedbackInput, RecordScorecardInput, ReleaseFeedbackInput } from './feedback.inputs.js';
import './feedback.policy.js';
import './feedback-requests.letters.js';
import { Feedback } from './feedback.service.js';
import { ReleasedFeedback } from './released-feedback.entity.js';
import { Scorecard } from './scorecard.entity.js';

@Resolver()
export class FeedbackMutations {
  constructor(private readonly feedback: Feedback) {}

  @Can('scorecard.record')
  @Mutation(() => Payload(Scorecard), { description: 'Relay what the hiring side said, word for word.' })
  async recordScorecard(@Args('input') input: RecordScorecardInput) {
    return changed(Scorecard, await this.feedback.record(input));
  }

  @Can('feedback.release')
  @Mutation(() => Payload(ReleasedFeedback), {
    description: 'Give the candidate feedback to read, in your words. It cannot be rewritten; releasing again makes a second one.',
  })
  async releaseFeedback(@Args('input') input: ReleaseFeedbackInput) {
    return changed(ReleasedFeedback, await this.feedback.release(input));
  }

  @Can('feedback.acknowledge')
  @Mutation(() => Payload(ReleasedFeedback), { description: 'Note that you have read it.' })
  async acknowledgeFeedback(@Args('input') input: AcknowledgeFeedbackInput) {
    return changed(ReleasedFeedback, await this.feedback.acknowledge(input.releasedFeedbackId));
  }
}
