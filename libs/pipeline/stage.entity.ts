import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

export enum StageKind {
  AGENCY_SHORTLIST = 'AGENCY_SHORTLIST',
  AGENCY_SUBMISSION = 'AGENCY_SUBMISSION',
  HIRER_SHORTLIST = 'HIRER_SHORTLIST',
  INTERVIEW = 'INTERVIEW',
  OFFER = 'OFFER',
  SUCCESSFUL = 'SUCCESSFUL',
}
registerEnumType(StageKind, {
  name: 'StageKind',
  description: 'What a stage is for, whatever an agency calls it.',
  valuesMap: {
    AGENCY_SHORTLIST: { description: 'The agency considers the candidate.' },
    AGENCY_SUBMISSION: { description: 'The agency has put the candidate forward.' },
    HIRER_SHORTLIST: { description: 'The client considers the candidate.' },
    INTERVIEW: { description: 'Rounds are held.' },
    OFFER: { description: 'An offer is on the table.' },
    SUCCESSFUL: { description: 'Hired. Moving here makes the application HIRED.' },
  },
});

@NodeType('stage', 'stages', 'One stage of the way an application goes, as the agency has set it up.')
export class JobInterviewStage implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Field({ description: 'What the agency calls it.' })
  @Column('text')
  name: string;

  @Field(() => Int, { description: 'Its place, from 1.' })
  @Column('int', { name: 'stage_order' })
  stageOrder: number;

  @Field(() => StageKind, { description: 'What it is for.' })
  @Column('text')
  kind: StageKind;

  @Field(() => Date, { nullable: true, description: 'Since when nothing moves here any more; null while it is used.' })
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
