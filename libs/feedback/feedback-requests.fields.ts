import { Resolver } from '@nestjs/graphql';
import { many, one, Planned, sql, value } from '@nextround/planner';
import { Member } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { HiringContact } from '@nextround/pipeline';
import { FeedbackRequest, FeedbackRequestState } from './feedback-request.entity.js';
import { Scorecard } from './scorecard.entity.js';

@Resolver(() => FeedbackRequest)
export class FeedbackRequestFields {
  @Planned(() => FeedbackRequestState, { description: 'How it stands now.' })
  state() {
    return value<FeedbackRequest>(
      (r) => sql`case when ${r.answeredAt} is not null then 'ANSWERED' when ${r.notMeAt} is not null then 'NOT_ME'
        when ${r.withdrawnAt} is not null then 'WITHDRAWN' when ${r.expiresAt} <= moment() then 'EXPIRED'
        when ${r.promisedFor} is not null then 'PROMISED' else 'OPEN' end`,
    );
  }

  @Planned(() => Interview, { description: 'About which interview.' })
  interview() {
    return one<FeedbackRequest, Interview>(
      () => Interview,
      (request, interview) => sql`${interview.id} = ${request.interviewId}`,
    );
  }

  @Planned(() => HiringContact, { description: 'Who was asked.' })
  contact() {
    return one<FeedbackRequest, HiringContact>(
      () => HiringContact,
      (request, contact) => sql`${contact.id} = ${request.contactId}`,
    );
  }

  @Planned(() => Member, { description: 'Who asked.' })
  requestedBy() {
    return one<FeedbackRequest, Member>(
      () => Member,
      (request, member) => sql`${member.id} = ${request.requestedById}`,
    );
  }

  @Planned(() => Scorecard, { nullable: true, description: 'What they answered; null while they have not.' })
  scorecard() {
    return one<FeedbackRequest, Scorecard>(
      () => Scorecard,
      (request, scorecard) => sql`${scorecard.id} = ${request.scorecardId}`,
    );
  }
}

@Resolver(() => Interview)
export class InterviewFeedbackRequestFields {
  @Planned(() => [FeedbackRequest], { description: 'Whom the agency asked for feedback, oldest first. Read inside the agency only.' })
  feedbackRequests() {
    return many<Interview, FeedbackRequest>(
      () => FeedbackRequest,
      (interview, request) => sql`${request.interviewId} = ${interview.id}`,
      (request) => ({ by: [request.sentAt, request.id] }),
    );
  }
}

@Resolver(() => Scorecard)
export class ScorecardContactFields {
  @Planned(() => HiringContact, { nullable: true, description: 'Who wrote it themselves, by a one-time link; null where it was relayed.' })
  contact() {
    return one<Scorecard, HiringContact>(
      () => HiringContact,
      (scorecard, contact) => sql`${contact.id} = ${scorecard.contactId}`,
    );
  }
}
