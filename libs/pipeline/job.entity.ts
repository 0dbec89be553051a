import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

export enum JobStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  DRAFT = 'DRAFT',
  ARCHIVED = 'ARCHIVED',
  PENDING = 'PENDING',
}
registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'Where a job stands.',
  valuesMap: {
    OPEN: { description: 'Candidates are submitted to it.' },
    CLOSED: { description: 'Filled or given up.' },
    DRAFT: { description: 'Being written.' },
    ARCHIVED: { description: 'Kept for the record.' },
    PENDING: { description: 'Waiting for the client’s go.' },
  },
});

@NodeType('job', 'jobs', 'A position at a client company.')
export class Job implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_company_id' })
  clientCompanyId: string;

  @Field({ description: 'What the position is called.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'The agency’s own number for it, unique in the agency.' })
  @Column('text', { nullable: true })
  code: string | null;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  @Column('text')
  status: JobStatus;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
