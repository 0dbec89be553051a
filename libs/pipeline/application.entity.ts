import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { TooLate } from '@nextround/tenancy';

export enum ApplicationStatus {
  ACTIVE = 'ACTIVE',
  HIRED = 'HIRED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  description: 'How an application stands.',
  valuesMap: {
    ACTIVE: { description: 'Under way.' },
    HIRED: { description: 'The candidate starts.' },
    REJECTED: { description: 'The hiring side, or the agency, said no.' },
    WITHDRAWN: { description: 'The candidate said no.' },
  },
});

export enum RejectReasonKind {
  TECHNICAL_ABILITY = 'TECHNICAL_ABILITY',
  COMMUNICATION = 'COMMUNICATION',
  TEAM_FIT = 'TEAM_FIT',
  COMPENSATION = 'COMPENSATION',
  POSITION_CLOSED = 'POSITION_CLOSED',
  CANDIDATE_WITHDREW = 'CANDIDATE_WITHDREW',
  OTHER = 'OTHER',
}
registerEnumType(RejectReasonKind, {
  name: 'RejectReasonKind',
  description: 'Why it was a no.',
  valuesMap: {
    TECHNICAL_ABILITY: { description: 'Technical ability.' },
    COMMUNICATION: { description: 'Communication.' },
    TEAM_FIT: { description: 'Team fit.' },
    COMPENSATION: { description: 'Pay and conditions.' },
    POSITION_CLOSED: { description: 'The position went away.' },
    CANDIDATE_WITHDREW: { description: 'The candidate withdrew.' },
    OTHER: { description: 'Something else.' },
  },
});

@NodeType('application', 'applications', 'One candidate’s way to one job.')
export class Application implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('uuid', { name: 'job_id' })
  jobId: string;

  @Column('uuid', { name: 'stage_id' })
  stageId: string;

  @Field({ description: 'Since when it stands in its stage. A move taken back within ten minutes counts as none.' })
  @Column('timestamptz', { name: 'stage_since' })
  stageSince: Date;

  @Field(() => ApplicationStatus, { description: 'How it stands.' })
  @Column('text')
  status: ApplicationStatus;

  @Field({ description: 'When the candidate was put forward.' })
  @Column('timestamptz', { name: 'applied_at' })
  appliedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null while it is active.' })
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Field({ description: 'When this record last changed.' })
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;

  /** @throws TooLate once it is decided */
  mustBeActive(): void {
    if (this.status !== ApplicationStatus.ACTIVE)
      throw new TooLate(`This application is ${this.status.toLowerCase()} since ${this.closedAt?.toISOString() ?? 'long ago'}.`);
  }
}
