import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { PartType } from '@nextround/planner';

@PartType('stage_changes', 'One step of an application’s way.')
export class StageChange {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('uuid', { name: 'stage_id' })
  stageId: string;

  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;

  @Field({ description: 'When it got there.' })
  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
