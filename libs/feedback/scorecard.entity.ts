import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { Private, PrivateMatter } from '@nextround/access';
import { DebriefTopic } from '@nextround/debrief';
import { RejectReasonKind } from '@nextround/pipeline';

export enum Recommendation {
  DEFINITELY_NO = 'DEFINITELY_NO',
  NO = 'NO',
  YES = 'YES',
  STRONG_YES = 'STRONG_YES',
  NO_DECISION = 'NO_DECISION',
}
registerEnumType(Recommendation, {
  name: 'Recommendation',
  description: 'What the hiring side would do.',
  valuesMap: {
    DEFINITELY_NO: { description: 'Definitely no.' },
    NO: { description: 'Rather no.' },
    YES: { description: 'Rather yes.' },
    STRONG_YES: { description: 'Yes, gladly.' },
    NO_DECISION: { description: 'Not decided.' },
  },
});

@ObjectType({ description: 'The hiring side’s rating of one topic.' })
export class TopicRating {
  @Field(() => DebriefTopic, { description: 'What was rated.' }) topic: DebriefTopic;
  @Field(() => Int, { description: '1 definitely no, 2 rather no, 3 rather yes, 4 yes, gladly.' }) rating: number;
}

@NodeType(
  'scorecard',
  'scorecards',
  'What the hiring side said, word for word. Read inside the agency only; the candidate reads what is released.',
)
export class Scorecard implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Field({ description: 'Who said it.' })
  @Column('text')
  interviewer: string;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedById: string | null;

  @Column('uuid', { name: 'contact_id', nullable: true })
  contactId: string | null;

  @Private(PrivateMatter.SCORECARD)
  @Field(() => Recommendation, { description: 'What they would do.' })
  @Column('text', { name: 'overall_recommendation' })
  overallRecommendation: Recommendation;

  @Private(PrivateMatter.SCORECARD)
  @Field(() => [TopicRating], { description: 'Their ratings, topic by topic.' })
  @Column('jsonb')
  ratings: TopicRating[];

  @Private(PrivateMatter.SCORECARD)
  @Field(() => String, { nullable: true, description: 'What they liked.' })
  @Column('text', { nullable: true })
  strengths: string | null;

  @Private(PrivateMatter.SCORECARD)
  @Field(() => String, { nullable: true, description: 'What they missed.' })
  @Column('text', { nullable: true })
  concerns: string | null;

  @Private(PrivateMatter.SCORECARD)
  @Field(() => RejectReasonKind, { nullable: true, description: 'Why it is a no, where it is one.' })
  @Column('text', { name: 'reject_reason', nullable: true })
  rejectReason: RejectReasonKind | null;

  @Field({ description: 'When it was recorded.' })
  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: Date;
}
