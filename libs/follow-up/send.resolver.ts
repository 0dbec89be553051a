import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { changed, Payload } from '@nextround/planner';
import { FollowUpStep } from './follow-up-step.entity.js';
import './follow-ups.policy.js';
import { SendFollowUpInput, UnsendFollowUpInput } from './send.inputs.js';
import { Sending } from './sending.service.js';

@Resolver()
export class SendMutations {
  constructor(private readonly sending: Sending) {}

  @Can('follow-up.send')
  @Mutation(() => Payload(FollowUpStep), {
    description:
      'Send the draft of a step of yours, edited or not, and close the step. A mail leaves after ten seconds, never at night where it goes, and can be taken back until then; news to a candidate goes into their thread. To ask for feedback that is expected is the first follow-up: that step is closed and answered. LinkedIn notes are never sent from here: `completeFollowUp` marks them.',
  })
  async sendFollowUp(@Args('input') input: SendFollowUpInput) {
    return changed(FollowUpStep, await this.sending.send(input));
  }

  @Can('follow-up.unsend')
  @Mutation(() => Payload(FollowUpStep), {
    description: 'Take back what was sent for a step, before it has left: the step is open again. TOO_LATE once it has left.',
  })
  async unsendFollowUp(@Args('input') input: UnsendFollowUpInput) {
    return changed(FollowUpStep, await this.sending.unsend(input.stepId));
  }
}
