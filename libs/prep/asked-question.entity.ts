import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType(
  'asked',
  'asked_questions',
  'Something the candidate was asked in an interview, noted by them. The candidate’s alone; what they agree to hand on is handed on without them.',
)
export class AskedQuestion implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  /** Whose question it was; null in a round of a process of the candidate's own, which nobody else learns of. */
  @Column('uuid', { name: 'client_company_id', nullable: true })
  clientCompanyId: string | null;

  @Field({ description: 'The question, without names.' })
  @Column('text')
  text: string;

  @Field({ description: 'When it was noted.' })
  @Column('timestamptz', { name: 'noted_at' })
  notedAt: Date;
}
