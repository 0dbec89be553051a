import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { PageArgs, sql, Where } from '@nextround/planner';
import { IdOf } from '@nextround/access';
import { Application, ApplicationStatus } from './application.entity.js';
import { Candidate } from './candidate.entity.js';
import { ExternalIdInput } from './external-id.entity.js';

@ArgsType()
export class CandidatesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only whose name, e-mail address or headline holds this, whatever its case.' })
  @IsOptional()
  @MaxLength(200)
  @Where<Candidate>(
    'text',
    (c, words) => sql`position(lower(${words}) in lower(concat_ws(' ', ${c.name}, ${c.sortName}, ${c.email}, ${c.headline}))) > 0`,
  )
  search?: string | null;

  @Field(() => ExternalIdInput, { nullable: true, description: 'Only the one whom another system calls so.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExternalIdInput)
  @Where<Candidate>(
    'json',
    (c, _, viewer, given) =>
      sql`${c.id} = (select e.candidate_id from candidate_external_ids e where e.agency_id = ${viewer.agencyId}
        and e.system = ${given.param('externalId.system', 'text')} and e.external_id = ${given.param('externalId.id', 'text')})`,
  )
  externalId?: ExternalIdInput | null;
}

@InputType({ description: 'Which applications. Everything given must hold.' })
export class ApplicationFilter {
  @Field(() => ApplicationStatus, { nullable: true, description: 'How they stand.' })
  @IsOptional()
  @IsEnum(ApplicationStatus)
  @Where<Application>('text', (a, status) => sql`${a.status} = ${status}`)
  status?: ApplicationStatus | null;

  @Field(() => [ApplicationStatus], { nullable: true, description: 'How they stand: one of these.' })
  @IsOptional()
  @ArrayMaxSize(4)
  @IsEnum(ApplicationStatus, { each: true })
  @Where<Application>('text[]', (a, statuses) => sql`${a.status} = any(${statuses})`)
  statuses?: ApplicationStatus[] | null;

  @Field(() => Date, { nullable: true, description: 'Without those that were decided before this instant.' })
  @IsOptional()
  @Where<Application>('timestamptz', (a, at) => sql`(${a.closedAt} is null or ${a.closedAt} >= ${at})`)
  undecidedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'In this stage.' })
  @IdOf('JobInterviewStage', { optional: true })
  @Where<Application>('uuid', (a, id) => sql`${a.stageId} = ${id}`)
  stageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this job.' })
  @IdOf('Job', { optional: true })
  @Where<Application>('uuid', (a, id) => sql`${a.jobId} = ${id}`)
  jobId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For jobs of this client company.' })
  @IdOf('ClientCompany', { optional: true })
  @Where<Application>(
    'uuid',
    (a, id, viewer) => sql`${a.jobId} in (select j.id from jobs j where j.agency_id = ${viewer.agencyId} and j.client_company_id = ${id})`,
  )
  clientCompanyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this candidate.' })
  @IdOf('Candidate', { optional: true })
  @Where<Application>('uuid', (a, id) => sql`${a.candidateId} = ${id}`)
  candidateId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of candidates whom this recruiter looks after.' })
  @IdOf('Member', { optional: true })
  @Where<Application>(
    'uuid',
    (a, id, viewer) =>
      sql`${a.candidateId} in (select c.id from candidates c where c.agency_id = ${viewer.agencyId} and c.recruiter_id = ${id})`,
  )
  recruiterId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only where the candidate’s name, the job’s title or the company’s name holds this, whatever its case.',
  })
  @IsOptional()
  @MaxLength(200)
  @Where<Application>(
    'text',
    (a, words, { agencyId }) => sql`(position(lower(${words}) in lower(concat_ws(' ',
      (select concat_ws(' ', c.name, c.sort_name) from candidates c where c.agency_id = ${agencyId} and c.id = ${a.candidateId}),
      (select concat_ws(' ', j.title, co.name) from jobs j join client_companies co on co.agency_id = ${agencyId} and co.id = j.client_company_id
        where j.agency_id = ${agencyId} and j.id = ${a.jobId})))) > 0)`,
  )
  search?: string | null;

  @Field(() => Date, { nullable: true, description: 'Changed at this instant or later.' })
  @IsOptional()
  @Where<Application>('timestamptz', (a, since) => sql`${a.updatedAt} >= ${since}`)
  updatedSince?: Date | null;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list runs.',
  valuesMap: { ASC: { description: 'Oldest, smallest, A first.' }, DESC: { description: 'Newest, largest, Z first.' } },
});

export enum ApplicationOrderField {
  UPDATED_AT = 'UPDATED_AT',
  APPLIED_AT = 'APPLIED_AT',
  STAGE_SINCE = 'STAGE_SINCE',
}
registerEnumType(ApplicationOrderField, {
  name: 'ApplicationOrderField',
  description: 'What applications are ordered by.',
  valuesMap: {
    UPDATED_AT: { description: 'When the record last changed.' },
    APPLIED_AT: { description: 'When the candidate was put forward.' },
    STAGE_SINCE: { description: 'Since when it stands in its stage.' },
  },
});

@InputType({ description: 'How applications are ordered.' })
export class ApplicationOrder {
  @Field(() => ApplicationOrderField, { description: 'By what.' }) @IsEnum(ApplicationOrderField) field: ApplicationOrderField;
  @Field(() => OrderDirection, { description: 'Which way.' }) @IsEnum(OrderDirection) direction: OrderDirection;
}

@ArgsType()
export class ApplicationsMeant {
  @Field(() => ApplicationFilter, { nullable: true, description: 'Which ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationFilter)
  filter?: ApplicationFilter | null;
}

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field(() => ApplicationFilter, { nullable: true, description: 'Which ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationFilter)
  filter?: ApplicationFilter | null;

  @Field(() => ApplicationOrder, { nullable: true, description: 'In which order; the latest change first where nothing is said.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationOrder)
  orderBy?: ApplicationOrder | null;

  @Field(() => ExternalIdInput, { nullable: true, description: 'Only the one that another system calls so.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExternalIdInput)
  @Where<Application>(
    'json',
    (a, _, viewer, given) =>
      sql`${a.id} = (select e.application_id from application_external_ids e where e.agency_id = ${viewer.agencyId}
        and e.system = ${given.param('externalId.system', 'text')} and e.external_id = ${given.param('externalId.id', 'text')})`,
  )
  externalId?: ExternalIdInput | null;
}
