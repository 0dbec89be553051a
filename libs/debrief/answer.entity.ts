import { Field, Int } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PartType, type Viewer } from '@nextround/planner';
import { Role } from '@nextround/tenancy';
import { Private, PrivateMatter } from '@nextround/access';
import { Audience } from './prompt.entity.js';

/** The candidate's own copy of an answer, as they are writing it. */
@PartType('debrief_answers', 'One answer of a debrief.')
export class DebriefAnswer {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'debrief_id' })
  debriefId: string;

  @PrimaryColumn('uuid', { name: 'prompt_id' })
  promptId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Private(PrivateMatter.DEBRIEF)
  @Field(() => Int, {
    nullable: true,
    description: '1 definitely no, 2 rather no, 3 rather yes, 4 yes, gladly; null where it was not rated.',
  })
  @Column('int', { nullable: true })
  rating: number | null;

  @Private(PrivateMatter.DEBRIEF)
  @Field(() => String, { nullable: true, description: 'In the candidate’s own words.' })
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => Audience, { description: 'Who reads it.' })
  @Column('text')
  audience: Audience;
}

/** The copy that others read. There is none of a PRIVATE answer: what is not there cannot leak. */
@Entity('published_answers')
export class PublishedAnswer {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'debrief_id' })
  debriefId: string;

  @PrimaryColumn('uuid', { name: 'prompt_id' })
  promptId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('int', { nullable: true })
  rating: number | null;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('text')
  audience: Audience;
}

/** Candidates read their own copy, everybody else what was published. */
export const answersFor = (viewer: Viewer): string => (viewer.role === Role.CANDIDATE ? 'debrief_answers' : 'published_answers');
