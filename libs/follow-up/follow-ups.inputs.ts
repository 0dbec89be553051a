import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdOf, Words } from '@nextround/access';
import { Channel } from './follow-up-step.entity.js';

@InputType({ description: 'A step done elsewhere, such as by phone or on LinkedIn.' })
export class CompleteFollowUpInput {
  @Field(() => ID, { description: 'The step.' }) @IdOf('FollowUpStep') stepId: string;
  @Field(() => Channel, { nullable: true, description: 'How.' }) @IsOptional() @IsEnum(Channel) channel?: Channel | null;
}

@InputType({ description: 'A step to leave out.' })
export class SkipFollowUpInput {
  @Field(() => ID, { description: 'The step.' }) @IdOf('FollowUpStep') stepId: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) @Words(1000, { optional: true, lines: true }) reason?: string | null;
}

@InputType({ description: 'A step that was marked as done, or left out, by mistake.' })
export class ReopenFollowUpInput {
  @Field(() => ID, { description: 'The step.' }) @IdOf('FollowUpStep') stepId: string;
}

const Hours = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { nullable: true, description: `${description}, in hours: 1 to 720.` }),
    IsOptional(),
    IsInt(),
    Min(1),
    Max(720),
  );

@InputType({ description: 'The agency’s hours. What is not given stays.' })
export class UpdateFollowUpPolicyInput {
  @Hours('The time for a thank-you') thankYou?: number;
  @Hours('How long the hiring side has to answer, where it promised no date') feedback?: number;
  @Hours('From the first follow-up to the second') secondFollowUp?: number;
  @Hours('From the second follow-up to the third') thirdFollowUp?: number;
  @Hours('From the third follow-up until an admin takes over') escalation?: number;
  @Hours('For how long a waiting candidate hears nothing at most') noNews?: number;
  @Hours('From a rejection until the reason is asked for') rejection?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether the hours of Saturday and Sunday, in the agency’s zone, do not count.' })
  @IsOptional()
  @IsBoolean()
  skipWeekends?: boolean;
  @Field(() => Int, { nullable: true, description: 'The version this change is made against; given and stale, the answer is CONFLICT.' })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;
}
