import { Field, InputType } from '@nestjs/graphql';
import { PrimaryColumn, Column, Entity } from 'typeorm';
import { PartType } from '@nextround/planner';
import { Words } from '@nextround/access';

@InputType({ description: 'What another system calls the same record. A system names a record once.' })
export class ExternalIdInput {
  @Field({ description: 'The system, such as `greenhouse`.' }) @Words(60) system: string;
  @Field({ description: 'The id there.' }) @Words(200) id: string;
}

@PartType('candidate_external_ids', 'What another system, such as an ATS, calls the same record.')
export class ExternalId {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Field({ description: 'The system, such as `greenhouse`.' })
  @PrimaryColumn('text')
  system: string;

  @Field({ description: 'The id there.' })
  @Column('text', { name: 'external_id' })
  id: string;
}

@Entity('application_external_ids')
export class ApplicationExternalId {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @PrimaryColumn('text')
  system: string;

  @Column('text', { name: 'external_id' })
  id: string;
}
