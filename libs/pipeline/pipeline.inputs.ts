import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEmail, IsEnum, IsInt, IsOptional, MaxLength, Min, ValidateNested } from 'class-validator';
import { IdOf, Language, QuietHoursInput, TimeZone, Words } from '@nextround/access';
import { RejectReasonKind } from './application.entity.js';
import { ExternalIdInput } from './external-id.entity.js';
import { OfferState } from './offer.entity.js';
import { StageKind } from './stage.entity.js';

const version = { nullable: true, description: 'The version this change is made against; given and stale, the answer is CONFLICT.' };
const externalIds = { nullable: true, description: 'What other systems call this record. Replaces what was known of the systems named.' };

@InputType({ description: 'A company that hires through this agency.' })
export class AddClientCompanyInput {
  @Field({ description: 'What the company is called; unique in the agency.' }) @Words(200) name: string;
}

@InputType({ description: 'Somebody on the hiring side.' })
export class AddHiringContactInput {
  @Field(() => ID, { description: 'Where they work.' }) @IdOf('ClientCompany') clientCompanyId: string;
  @Field({ description: 'Their name.' }) @Words(200) name: string;
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' }) @IsOptional() @IsEmail() @MaxLength(254) email?:
    string | null;
  @Field(() => String, { nullable: true, description: 'What they do there.' }) @Words(200, { optional: true }) title?: string | null;
}

@InputType({ description: 'A position to fill.' })
export class OpenJobInput {
  @Field(() => ID, { description: 'Who hires.' }) @IdOf('ClientCompany') clientCompanyId: string;
  @Field({ description: 'What the position is called.' }) @Words(200) title: string;
  @Field(() => String, { nullable: true, description: 'The agency’s own number for it; unique in the agency.' })
  @Words(60, { optional: true, least: 1 })
  code?: string | null;
}

@InputType({ description: 'A job that is filled or given up.' })
export class CloseJobInput {
  @Field(() => ID, { description: 'The job.' }) @IdOf('Job') jobId: string;
}

@InputType({ description: 'A person the agency is to represent.' })
export class AddCandidateInput {
  @Field({ description: 'Their name.' }) @Words(200) name: string;
  @Field(() => String, { nullable: true, description: 'Their e-mail address; unique in the agency.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Their phone number.' }) @Words(40, { optional: true }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'One line that says who they are.' }) @Words(300, { optional: true }) headline?:
    string | null;
  @Field(() => TimeZone, { nullable: true, description: 'Where their clock stands; the agency’s zone where nothing is said.' })
  @IsOptional()
  timeZone?: string | null;
  @Field(() => Language, { nullable: true, description: 'The language they are addressed in; the agency’s where nothing is said.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
  @Field(() => [ExternalIdInput], externalIds)
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ExternalIdInput)
  externalIds?: ExternalIdInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where one of the external ids is known already, change that candidate instead of adding another: what is given and not empty. Two who do so at once end with one candidate.',
  })
  @IsOptional()
  @IsBoolean()
  upsert?: boolean | null;
}

@InputType({ description: 'What changes of an application.' })
export class UpdateApplicationInput {
  @Field(() => ID, { description: 'The application.' }) @IdOf('Application') applicationId: string;
  @Field(() => [ExternalIdInput], externalIds)
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ExternalIdInput)
  externalIds?: ExternalIdInput[] | null;
}

@InputType({ description: 'What changes of a candidate. Only what is given.' })
export class UpdateCandidateInput {
  @Field(() => ID, { description: 'The candidate.' }) @IdOf('Candidate') candidateId: string;
  @Field(() => String, { nullable: true, description: 'Their name.' }) @Words(200, { optional: true, least: 1 }) name?: string;
  @Field(() => String, { nullable: true, description: 'Their e-mail address; null takes it away.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Their phone number; null takes it away.' }) @Words(40, { optional: true }) phone?:
    string | null;
  @Field(() => String, { nullable: true, description: 'One line that says who they are; null takes it away.' })
  @Words(300, { optional: true })
  headline?: string | null;
  @Field(() => TimeZone, { nullable: true, description: 'Where their clock stands.' }) @IsOptional() timeZone?: string;
  @Field(() => Language, { nullable: true, description: 'The language they are addressed in.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language;
  @Field(() => QuietHoursInput, { nullable: true, description: 'When they are not to be told anything.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursInput)
  quietHours?: QuietHoursInput;
  @Field(() => ID, { nullable: true, description: 'Who looks after them; null for nobody.' })
  @IdOf('Member', { optional: true })
  recruiterId?: string | null;
  @Field(() => [ExternalIdInput], externalIds)
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ExternalIdInput)
  externalIds?: ExternalIdInput[] | null;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@InputType({ description: 'A candidate put forward for a job.' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: 'Who.' }) @IdOf('Candidate') candidateId: string;
  @Field(() => ID, { description: 'For which job.' }) @IdOf('Job') jobId: string;
  @Field(() => [ExternalIdInput], externalIds)
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ExternalIdInput)
  externalIds?: ExternalIdInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where this candidate was put forward for this job already, answer that application, and note the external ids on it, instead of CONFLICT.',
  })
  @IsOptional()
  @IsBoolean()
  upsert?: boolean | null;
}

@InputType({ description: 'An application and where it goes.' })
export class MoveApplicationInput {
  @Field(() => ID, { description: 'The application.' }) @IdOf('Application') applicationId: string;
  @Field(() => ID, { description: 'The stage. A SUCCESSFUL one makes the application HIRED.' }) @IdOf('JobInterviewStage') stageId: string;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@InputType({ description: 'A no of the hiring side or the agency.' })
export class RejectApplicationInput {
  @Field(() => ID, { description: 'The application.' }) @IdOf('Application') applicationId: string;
  @Field(() => RejectReasonKind, { description: 'Why.' }) @IsEnum(RejectReasonKind) reason: RejectReasonKind;
  @Field(() => String, { nullable: true, description: 'In words, for the agency. The candidate reads only what is released.' })
  @Words(4000, { optional: true, lines: true })
  explanation?: string | null;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@InputType({ description: 'A no of the candidate.' })
export class WithdrawApplicationInput {
  @Field(() => ID, { description: 'The application.' }) @IdOf('Application') applicationId: string;
  @Field(() => String, { nullable: true, description: 'Why, in words.' }) @Words(4000, { optional: true, lines: true }) explanation?:
    string | null;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@InputType({ description: 'An offer of the client.' })
export class MakeOfferInput {
  @Field(() => ID, { description: 'The application.' }) @IdOf('Application') applicationId: string;
  @Field(() => String, { nullable: true, description: 'The pay, as it was said.' }) @Words(200, { optional: true }) salary?: string | null;
  @Field(() => Date, { nullable: true, description: 'Until when the candidate is to answer.' }) @IsOptional() answerBy?: Date | null;
}

@InputType({ description: 'What became of an offer.' })
export class DecideOfferInput {
  @Field(() => ID, { description: 'The offer.' }) @IdOf('Offer') offerId: string;
  @Field(() => OfferState, { description: 'ACCEPTED, DECLINED or WITHDRAWN.' })
  @IsEnum({ ACCEPTED: OfferState.ACCEPTED, DECLINED: OfferState.DECLINED, WITHDRAWN: OfferState.WITHDRAWN })
  state: OfferState;
}

@InputType({ description: 'A new stage.' })
export class AddStageInput {
  @Field({ description: 'What it is called.' }) @Words(100) name: string;
  @Field(() => StageKind, { description: 'What it is for.' }) @IsEnum(StageKind) kind: StageKind;
  @Field(() => Int, { nullable: true, description: 'Its place, from 1; the last where nothing is said. What stood there moves down.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  stageOrder?: number | null;
}

@InputType({ description: 'What changes of a stage. Only what is given.' })
export class UpdateStageInput {
  @Field(() => ID, { description: 'The stage.' }) @IdOf('JobInterviewStage') stageId: string;
  @Field(() => String, { nullable: true, description: 'What it is called.' }) @Words(100, { optional: true, least: 1 }) name?: string;
  @Field(() => Int, { nullable: true, description: 'Its new place, from 1; the others make room.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  stageOrder?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is still used. What stands in a retired stage stays there.' })
  @IsOptional()
  retired?: boolean;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}
