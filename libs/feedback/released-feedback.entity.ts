import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { Private, PrivateMatter } from '@nextround/access';
import { DebriefTopic } from '@nextround/debrief';
import { RejectReasonKind } from '@nextround/pipeline';
import type { TopicRating } from './scorecard.entity.js';

@ObjectType({ description: 'One topic that both sides rated.' })
export class RatingGap {
  @Field(() => DebriefTopic, { description: 'What was rated.' }) topic: DebriefTopic;
  @Field(() => Int, { description: 'The candidate’s rating, 1 to 4.' }) candidate: number;
  @Field(() => Int, { description: 'The hiring side’s rating, 1 to 4.' }) hiringSide: number;
}

@NodeType(
  'feedback',
  'released_feedback',
  'What the candidate reads of a scorecard, in the recruiter’s words. Nothing released is rewritten: releasing again makes a second one.',
)
export class ReleasedFeedback implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'scorecard_id' })
  scorecardId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Private(PrivateMatter.FEEDBACK)
  @Field({ description: 'In the recruiter’s words.' })
  @Column('text')
  message: string;

  @Private(PrivateMatter.FEEDBACK)
  @Field(() => RejectReasonKind, { nullable: true, description: 'Why it is a no, where it is one.' })
  @Column('text', { name: 'reject_reason', nullable: true })
  rejectReason: RejectReasonKind | null;

  @Private(PrivateMatter.FEEDBACK)
  @Field(() => String, { nullable: true, description: 'What would help next time.' })
  @Column('text', { name: 'how_to_improve', nullable: true })
  howToImprove: string | null;

  /** The hiring side's ratings as they were released: what the candidate's own are set against. */
  @Column('jsonb')
  ratings: TopicRating[];

  @Column('uuid', { name: 'released_by' })
  releasedById: string;

  @Field({ description: 'When it was released.' })
  @Column('timestamptz', { name: 'released_at' })
  releasedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the candidate read it; null while they have not.' })
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;
}
