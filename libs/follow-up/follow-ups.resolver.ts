import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Agency, Can } from '@nextround/access';
import { changed, Payload } from '@nextround/planner';
import { FollowUpStep } from './follow-up-step.entity.js';
import { CompleteFollowUpInput, ReopenFollowUpInput, SkipFollowUpInput, UpdateFollowUpPolicyInput } from './follow-ups.inputs.js';
import './follow-ups.policy.js';
import { FollowUps } from './follow-ups.service.js';

@Resolver()
export class FollowUpMutations {
  constructor(private readonly followUps: FollowUps) {}

  @Can('follow-up.complete')
  @Mutation(() => Payload(FollowUpStep), {
    description: 'Note that a step of yours was done elsewhere. News to the candidate comes due again, for as long as they wait.',
  })
  async completeFollowUp(@Args('input') input: CompleteFollowUpInput) {
    return changed(FollowUpStep, await this.followUps.complete(input));
  }

  @Can('follow-up.skip')
  @Mutation(() => Payload(FollowUpStep), { description: 'Leave a step of yours out.' })
  async skipFollowUp(@Args('input') input: SkipFollowUpInput) {
    return changed(FollowUpStep, await this.followUps.skip(input));
  }

  @Can('follow-up.reopen')
  @Mutation(() => Payload(FollowUpStep), { description: 'Take back, within a day, that a step of yours was done or left out.' })
  async reopenFollowUp(@Args('input') input: ReopenFollowUpInput) {
    return changed(FollowUpStep, await this.followUps.reopen(input.stepId));
  }

  @Can('follow-up-policy.update')
  @Mutation(() => Payload(Agency), { description: 'Change the hours of the response clock. Every clock that runs follows.' })
  async updateFollowUpPolicy(@Args('input') input: UpdateFollowUpPolicyInput) {
    return changed(Agency, await this.followUps.updatePolicy(input));
  }
}
