import { Field, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

export enum FeedbackRequestState {
  OPEN = 'OPEN',
  PROMISED = 'PROMISED',
  ANSWERED = 'ANSWERED',
  NOT_ME = 'NOT_ME',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(FeedbackRequestState, {
  name: 'FeedbackRequestState',
  description: 'How a request for feedback stands.',
  valuesMap: {
    OPEN: { description: 'The link works; nothing has come yet.' },
    PROMISED: { description: 'They named a date; the link still works.' },
    ANSWERED: { description: 'There is a scorecard.' },
    NOT_ME: { description: 'They say it was not them.' },
    WITHDRAWN: { description: 'They were asked again, or the letter was taken back before it left: the link does not work any more.' },
    EXPIRED: { description: 'The link is too old.' },
  },
});

@NodeType(
  'feedback_request',
  'feedback_requests',
  'A hiring contact asked for feedback by a one-time link, without an account. Read inside the agency only.',
)
export class FeedbackRequest implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('uuid', { name: 'contact_id' })
  contactId: string;

  @Column('uuid', { name: 'requested_by' })
  requestedById: string;

  @Column('uuid', { name: 'letter_id' })
  letterId: string;

  @Field({ description: 'When they were asked.' })
  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;

  @Field({ description: 'Until when the link works: 14 days, or a week beyond the date they named.' })
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'By when they said they would answer; null where they named no date.' })
  @Column('timestamptz', { name: 'promised_for', nullable: true })
  promisedFor: Date | null;

  @Column('timestamptz', { name: 'promised_at', nullable: true })
  promisedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they answered; null while they have not.' })
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { name: 'scorecard_id', nullable: true })
  scorecardId: string | null;

  @Field(() => Date, { nullable: true, description: 'When they said it was not them; null where they did not.' })
  @Column('timestamptz', { name: 'not_me_at', nullable: true })
  notMeAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask instead, in their words; null where they named nobody.' })
  @Column('text', { name: 'ask_instead', nullable: true })
  askInstead: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
