import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { TooLate } from '@nextround/tenancy';

export enum ProcessStage {
  PREPARING = 'PREPARING',
  APPLIED = 'APPLIED',
  INTERVIEWING = 'INTERVIEWING',
  OFFER = 'OFFER',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ProcessStage, {
  name: 'ProcessStage',
  description: 'How far a candidate’s other process is.',
  valuesMap: {
    PREPARING: { description: 'About to apply.' },
    APPLIED: { description: 'Applied, nothing heard yet.' },
    INTERVIEWING: { description: 'Talking to them.' },
    OFFER: { description: 'There is an offer.' },
    ACCEPTED: { description: 'The candidate goes there: it ends here.' },
    REJECTED: { description: 'They said no: it ends here.' },
    WITHDRAWN: { description: 'The candidate said no: it ends here.' },
  },
});

const ENDED: readonly ProcessStage[] = [ProcessStage.ACCEPTED, ProcessStage.REJECTED, ProcessStage.WITHDRAWN];
export const hasEnded = (stage: ProcessStage): boolean => ENDED.includes(stage);

@NodeType(
  'other_process',
  'other_processes',
  'What a candidate has running beside this agency. The candidate’s alone: others read only what was shared of it, in `ProcessUpdate`.',
)
export class OtherProcess implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Field({ description: 'Which company.' })
  @Column('text', { name: 'company_name' })
  companyName: string;

  @Field(() => String, { nullable: true, description: 'For which position.' })
  @Column('text', { nullable: true })
  role: string | null;

  @Field(() => ProcessStage, { description: 'How far it is.' })
  @Column('text')
  stage: ProcessStage;

  @Field(() => Date, { nullable: true, description: 'When it goes on.' })
  @Column('timestamptz', { name: 'next_step_at', nullable: true })
  nextStepAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when an offer is to be answered.' })
  @Column('timestamptz', { name: 'offer_deadline', nullable: true })
  offerDeadline: Date | null;

  @Field(() => String, { nullable: true, description: 'The candidate’s own notes; never shared at any level.' })
  @Column('text', { nullable: true })
  notes: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;

  /** @throws TooLate once it has ended */
  mustBeUnderWay(): void {
    if (hasEnded(this.stage)) throw new TooLate(`This process has ended: it is ${this.stage.toLowerCase()}.`);
  }
}
