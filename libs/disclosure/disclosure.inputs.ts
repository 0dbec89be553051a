import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional } from 'class-validator';
import { IdOf, Words } from '@nextround/access';
import { ProcessStage } from './other-process.entity.js';

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
