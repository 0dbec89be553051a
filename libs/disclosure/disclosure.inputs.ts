import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional } from 'class-validator';
import { IdOf, Words } from '@nextround/access';
import { DisclosureReason } from './disclosure.entity.js';
import { ProcessStage } from './other-process.entity.js';
import { SharingLevel } from './process-update.entity.js';

@InputType({ description: 'Something you have running elsewhere. Nobody else reads it.' })
export class TrackOtherProcessInput {
  @Field({ description: 'Which company.' }) @Words(200) companyName: string;
  @Field(() => String, { nullable: true, description: 'For which position.' }) @Words(200, { optional: true }) role?: string | null;
  @Field(() => ProcessStage, { description: 'How far it is.' }) @IsEnum(ProcessStage) stage: ProcessStage;
  @Field(() => Date, { nullable: true, description: 'When it goes on.' }) @IsOptional() nextStepAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Until when an offer is to be answered.' }) @IsOptional() offerDeadline?: Date | null;
  @Field(() => String, { nullable: true, description: 'Your own notes; never shared.' })
  @Words(4000, { optional: true, lines: true })
  notes?: string | null;
}

@InputType({ description: 'What changes of it. Only what is given. What was shared of it stays as it was shared.' })
export class UpdateOtherProcessInput {
  @Field(() => ID, { description: 'The process.' }) @IdOf('OtherProcess') otherProcessId: string;
  @Field(() => String, { nullable: true, description: 'Which company.' })
  @Words(200, { optional: true, least: 1 })
  companyName?: string;
  @Field(() => String, { nullable: true, description: 'For which position; null takes it away.' })
  @Words(200, { optional: true })
  role?: string | null;
  @Field(() => ProcessStage, {
    nullable: true,
    description: 'How far it is. ACCEPTED, REJECTED and WITHDRAWN end it, and with it what hiring companies may be told of it.',
  })
  @IsOptional()
  @IsEnum(ProcessStage)
  stage?: ProcessStage;
  @Field(() => Date, { nullable: true, description: 'When it goes on; null takes it away.' }) @IsOptional() nextStepAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Until when an offer is to be answered; null takes it away.' })
  @IsOptional()
  offerDeadline?: Date | null;
  @Field(() => String, { nullable: true, description: 'Your own notes; null takes them away.' })
  @Words(4000, { optional: true, lines: true })
  notes?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version this change is made against; given and stale, the answer is CONFLICT.' })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;
}

@InputType({ description: 'What you tell your recruiter of it, as it stands now.' })
export class ShareProcessUpdateInput {
  @Field(() => ID, { description: 'The process.' }) @IdOf('OtherProcess') otherProcessId: string;
  @Field(() => SharingLevel, {
    description:
      'How much. Less than before takes back at once what was shared of this process at a higher level. NOTHING is refused: withdraw the update.',
  })
  @IsEnum(SharingLevel)
  level: SharingLevel;
  @Field(() => String, { nullable: true, description: 'A word to the recruiter; read as it is written, at any level.' })
  @Words(1000, { optional: true, lines: true })
  note?: string | null;
}

@InputType({ description: 'Something shared that you take back.' })
export class WithdrawProcessUpdateInput {
  @Field(() => ID, { description: 'The update.' }) @IdOf('ProcessUpdate') processUpdateId: string;
}

@InputType({ description: 'What a hiring company is to be told, for the candidate to decide.' })
export class RequestDisclosureInput {
  @Field(() => ID, { description: 'Of which update.' }) @IdOf('ProcessUpdate') processUpdateId: string;
  @Field(() => ID, { description: 'Which company: one where the candidate has an open application.' })
  @IdOf('ClientCompany')
  clientCompanyId: string;
  @Field(() => DisclosureReason, { description: 'Why.' }) @IsEnum(DisclosureReason) reason: DisclosureReason;
  @Field(() => SharingLevel, { description: 'How much: no more than the update tells, and not NOTHING.' })
  @IsEnum(SharingLevel)
  level: SharingLevel;
  @Field(() => String, {
    nullable: true,
    description:
      'Word for word what the company will read, and the candidate before they decide; a sentence made from the level, in the agency’s language, where nothing is said. Below FULL it must name neither company nor role.',
  })
  @Words(1000, { optional: true, lines: true, least: 1 })
  wording?: string | null;
}

@InputType({ description: 'Your answer to a request.' })
export class DecideDisclosureInput {
  @Field(() => ID, { description: 'The request.' }) @IdOf('Disclosure') disclosureId: string;
  @Field({ description: 'Whether the company may be told.' }) @IsBoolean() grant: boolean;
  @Field(() => Date, { nullable: true, description: 'Until when, of a yes; 30 days from now where nothing is said.' })
  @IsOptional()
  expiresAt?: Date | null;
}

@InputType({ description: 'A yes you take back.' })
export class RevokeDisclosureInput {
  @Field(() => ID, { description: 'What you granted.' }) @IdOf('Disclosure') disclosureId: string;
}
