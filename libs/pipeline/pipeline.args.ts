import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { PageArgs, sql, Where } from '@nextround/planner';
import { IdOf } from '@nextround/access';
import { Application, ApplicationStatus } from './application.entity.js';
import { Candidate } from './candidate.entity.js';

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
}

@InputType({ description: 'Which applications. Everything given must hold.' })
export class ApplicationFilter {
  @Field(() => ApplicationStatus, { nullable: true, description: 'How they stand.' })
  @IsOptional()
  @IsEnum(ApplicationStatus)
  @Where<Application>('text', (a, status) => sql`${a.status} = ${status}`)
  status?: ApplicationStatus | null;

  @Field(() => ID, { nullable: true, description: 'In this stage.' })
  @IdOf('JobInterviewStage', { optional: true })
  @Where<Application>('uuid', (a, id) => sql`${a.stageId} = ${id}`)
  stageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this job.' })
  @IdOf('Job', { optional: true })
  @Where<Application>('uuid', (a, id) => sql`${a.jobId} = ${id}`)
  jobId?: string | null;

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
}
registerEnumType(ApplicationOrderField, {
  name: 'ApplicationOrderField',
  description: 'What applications are ordered by.',
  valuesMap: {
    UPDATED_AT: { description: 'When the record last changed.' },
    APPLIED_AT: { description: 'When the candidate was put forward.' },
  },
});

@InputType({ description: 'How applications are ordered.' })
export class ApplicationOrder {
  @Field(() => ApplicationOrderField, { description: 'By what.' }) @IsEnum(ApplicationOrderField) field: ApplicationOrderField;
  @Field(() => OrderDirection, { description: 'Which way.' }) @IsEnum(OrderDirection) direction: OrderDirection;
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
}
