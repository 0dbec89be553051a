import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType('question', 'prepared_questions', 'Something the candidate wants to ask. The candidate’s alone.')
export class PreparedQuestion implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Field({ description: 'The question.' })
  @Column('text')
  text: string;

  @Field({ description: 'Whether it was asked.' })
  @Column('boolean')
  asked: boolean;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
