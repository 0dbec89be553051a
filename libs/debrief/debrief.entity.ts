import { Field, Int } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType(
  'debrief',
  'debriefs',
  'What the candidate saw in an interview, answer by answer. Others see it once it is submitted, and of its answers only those meant for them.',
)
export class Debrief implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  /** Set once others may read it; never for an interview of the candidate's other process. */
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  /** When it was finished for oneself: what `submittedAt` is to an interview of the candidate's other process. */
  @Column('timestamptz', { name: 'kept_at', nullable: true })
  keptAt: Date | null;

  @Field(() => Int, { description: 'How many times it was handed over.' })
  @Column('int')
  revision: number;

  @Field({ description: 'When this record last changed.' })
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
