import { Args, Resolver } from '@nestjs/graphql';
import { computed, Planned } from '@nextround/planner';
import { Interview } from '@nextround/interviews';
import { DraftArgs, SpokenArgs } from './draft.args.js';
import type { DraftFacts, RoundFacts } from './draft-facts.js';
import { Draft } from './draft.js';
import { draftOf, type DraftWish } from './drafts.js';
import { FollowUpStep } from './follow-up-step.entity.js';
import { draftFacts, invitationFacts } from './draft-facts.sql.js';
import { replyToInvitation, type Missing } from './invitation-reply.js';

@Resolver(() => FollowUpStep)
export class DraftFields {
  @Planned(() => Draft, {
    nullable: true,
    description:
      'Words to start from, made of what you can see: for whoever the step is to do, while it is open. There is a LINKEDIN note for a thank-you, a MESSAGE for news to the candidate, EMAIL for everything else; null for the debrief, for other channels, and for everybody else.',
  })
  draft(@Args() _: DraftArgs) {
    return computed<FollowUpStep, DraftFacts, DraftWish>(draftFacts, draftOf);
  }
}

type Invited = RoundFacts & Pick<DraftFacts, 'author' | 'language'> & { readonly missing: Missing[] };

@Resolver(() => Interview)
export class InvitationReplyFields {
  @Planned(() => Draft, {
    nullable: true,
    description:
      'An answer to the invitation, for a round ahead of a process of your own: that you come, are still interested, and what you have not been told. Null for the agency’s processes, where the agency asks.',
  })
  invitationReply(@Args() _: SpokenArgs) {
    return computed<Interview, Invited, SpokenArgs>(invitationFacts, (facts, { language }) =>
      replyToInvitation(facts.missing, facts, language ?? facts.language),
    );
  }
}
