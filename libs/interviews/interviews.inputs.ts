import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEmail, IsEnum, IsInt, IsOptional, IsUrl, MaxLength, ValidateNested } from 'class-validator';
import { PageArgs, sql, Where } from '@nextround/planner';
import { IdOf, TimeZone, Words } from '@nextround/access';
import { Interview, InterviewFormat, InterviewKind, InterviewStatus } from './interview.entity.js';
import { statusOf } from './status.js';

const version = { nullable: true, description: 'The version this change is made against; given and stale, the answer is CONFLICT.' };

@InputType({ description: 'Somebody who holds an interview.' })
export class InterviewerInput {
  @Field({ description: 'Their name.' }) @Words(200) name: string;
  @Field(() => String, { nullable: true, description: 'What they do.' }) @Words(200, { optional: true }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' }) @IsOptional() @IsEmail() @MaxLength(254) email?:
    string | null;
}

@InputType({ description: 'A round to book. Name exactly one of `applicationId` and `otherProcessId`.' })
export class ScheduleInterviewInput {
  @Field(() => ID, { nullable: true, description: 'The application it belongs to: for recruiters.' })
  @IdOf('Application', { optional: true })
  applicationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Your own other process that it belongs to: for candidates.' })
  @IdOf('OtherProcess', { optional: true })
  otherProcessId?: string | null;
  @Field(() => InterviewFormat, { description: 'How people meet.' }) @IsEnum(InterviewFormat) format: InterviewFormat;
  @Field(() => InterviewKind, { description: 'What it is about.' }) @IsEnum(InterviewKind) kind: InterviewKind;
  @Field({ description: 'When it begins.' }) startsAt: Date;
  @Field({ description: 'When it ends: after its beginning, within a day.' }) endsAt: Date;
  @Field(() => TimeZone, { description: 'The zone it is agreed in.' }) timeZone: string;
  @Field(() => String, { nullable: true, description: 'Where, for a meeting at a place.' }) @Words(500, { optional: true }) location?:
    string | null;
  @Field(() => String, { nullable: true, description: 'The link, for a meeting by video: http or https.' })
  @IsOptional()
  @MaxLength(2000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  videoUrl?: string | null;
  @Field(() => [InterviewerInput], { nullable: true, description: 'Who holds it.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => InterviewerInput)
  interviewers?: InterviewerInput[] | null;
}

@InputType({ description: 'A new date.' })
export class RescheduleInterviewInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field({ description: 'When it begins now.' }) startsAt: Date;
  @Field({ description: 'When it ends now.' }) endsAt: Date;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@InputType({ description: 'A round called off.' })
export class CancelInterviewInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) @Words(1000, { optional: true, lines: true }) reason?: string | null;
}

@InputType({ description: 'A round put off without a new date.' })
export class HoldInterviewInput {
  @Field(() => ID, { description: 'The interview.' })
  @IdOf('Interview')
  interviewId: string;
}

@InputType({ description: 'A round to which somebody did not come.' })
export class MarkNoShowInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
}

@InputType({ description: 'The date the hiring side promised.' })
export class PromiseFeedbackInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field({ description: 'By when they will answer: after the interview’s end.' }) promisedAt: Date;
}

@InputType({ description: 'A question to ask there.' })
export class PrepareQuestionInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field({ description: 'The question.' }) @Words(1000, { lines: true }) text: string;
}

@InputType({ description: 'What became of a question.' })
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'The question.' }) @IdOf('PreparedQuestion') questionId: string;
  @Field({ description: 'Whether it was asked.' }) @IsBoolean() asked: boolean;
  @Field(() => String, { nullable: true, description: 'What was answered.' }) @Words(4000, { optional: true, lines: true }) answer?:
    string | null;
}

@InputType({ description: 'Which interviews. Everything given must hold.' })
export class InterviewFilter {
  @Field(() => Date, { nullable: true, description: 'Beginning at this instant or later.' })
  @IsOptional()
  @Where<Interview>('timestamptz', (i, from) => sql`${i.startsAt} >= ${from}`)
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Beginning before this instant.' })
  @IsOptional()
  @Where<Interview>('timestamptz', (i, to) => sql`${i.startsAt} < ${to}`)
  to?: Date | null;

  @Field(() => InterviewStatus, { nullable: true, description: 'How they stand.' })
  @IsOptional()
  @IsEnum(InterviewStatus)
  @Where<Interview>('text', (i, status) => sql`${statusOf(i)} = ${status}`)
  status?: InterviewStatus | null;

  @Field(() => ID, { nullable: true, description: 'Of this candidate.' })
  @IdOf('Candidate', { optional: true })
  @Where<Interview>('uuid', (i, id) => sql`${i.candidateId} = ${id}`)
  candidateId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this application.' })
  @IdOf('Application', { optional: true })
  @Where<Interview>('uuid', (i, id) => sql`${i.applicationId} = ${id}`)
  applicationId?: string | null;
}

@ArgsType()
export class InterviewsArgs extends PageArgs {
  @Field(() => InterviewFilter, { nullable: true, description: 'Which ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => InterviewFilter)
  filter?: InterviewFilter | null;
}
