import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IdOf, Language, Words } from '@nextround/access';
import { InterviewKind } from '@nextround/interviews';
import { Audience, DebriefTopic } from './prompt.entity.js';

const version = { nullable: true, description: 'The version this change is made against; given and stale, the answer is CONFLICT.' };

@InputType({ description: 'One answer. Only what is given changes; null empties.' })
export class DebriefAnswerInput {
  @Field(() => ID, { description: 'The prompt it answers.' }) @IdOf('DebriefPrompt') promptId: string;
  @Field(() => Int, {
    nullable: true,
    description: '1 definitely no, 2 rather no, 3 rather yes, 4 yes, gladly. Only where the prompt is rated.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  rating?: number | null;
  @Field(() => String, { nullable: true, description: 'In your own words, up to 4000 characters.' })
  @Words(4000, { optional: true, lines: true })
  text?: string | null;
  @Field(() => Audience, {
    nullable: true,
    description: 'Who reads it; the prompt’s default where nothing is said. Narrowing takes effect at once.',
  })
  @IsOptional()
  @IsEnum(Audience)
  audience?: Audience | null;
}

@InputType({ description: 'A debrief under way, or an amendment of one handed over.' })
export class SaveDebriefInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field(() => [DebriefAnswerInput], { description: 'The answers that change.' })
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => DebriefAnswerInput)
  answers: DebriefAnswerInput[];
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@InputType({ description: 'A debrief to hand over.' })
export class SubmitDebriefInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field(() => [DebriefAnswerInput], { nullable: true, description: 'Answers that still change.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => DebriefAnswerInput)
  answers?: DebriefAnswerInput[] | null;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@ArgsType()
export class QuestionArgs {
  @Field(() => Language, {
    nullable: true,
    description: 'In this language; in yours where nothing is said. Where the agency has not written it, in the other.',
  })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}

@InputType({ description: 'A question of the agency’s own.' })
export class AddDebriefPromptInput {
  @Field(() => DebriefTopic, { nullable: true, description: 'What it is about; CUSTOM where nothing is said.' })
  @IsOptional()
  @IsEnum(DebriefTopic)
  topic?: DebriefTopic | null;
  @Field(() => String, { nullable: true, description: 'In English. At least one language is needed.' })
  @Words(300, { optional: true, least: 1 })
  questionEn?: string | null;
  @Field(() => String, { nullable: true, description: 'In German.' }) @Words(300, { optional: true, least: 1 }) questionDe?: string | null;
  @Field({ description: 'Whether it is rated too.' }) @IsBoolean() rated: boolean;
  @Field(() => [InterviewKind], { nullable: true, description: 'After rounds of these kinds only.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsEnum(InterviewKind, { each: true })
  onlyKinds?: InterviewKind[] | null;
  @Field(() => Audience, { description: 'Who reads an answer where the candidate says nothing else.' })
  @IsEnum(Audience)
  defaultAudience: Audience;
}

@InputType({ description: 'What changes of a prompt. Only what is given.' })
export class UpdateDebriefPromptInput {
  @Field(() => ID, { description: 'The prompt.' }) @IdOf('DebriefPrompt') promptId: string;
  @Field(() => String, { nullable: true, description: 'In English.' }) @Words(300, { optional: true, least: 1 }) questionEn?: string | null;
  @Field(() => String, { nullable: true, description: 'In German.' }) @Words(300, { optional: true, least: 1 }) questionDe?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is rated too.' }) @IsOptional() @IsBoolean() rated?: boolean;
  @Field(() => [InterviewKind], { nullable: true, description: 'After rounds of these kinds only; null for all.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsEnum(InterviewKind, { each: true })
  onlyKinds?: InterviewKind[] | null;
  @Field(() => Audience, { nullable: true, description: 'Who reads an answer where the candidate says nothing else.' })
  @IsOptional()
  @IsEnum(Audience)
  defaultAudience?: Audience;
  @Field(() => Int, { nullable: true, description: 'Its new place, from 1; the others make room.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  position?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is no longer asked. What was answered stays.' })
  @IsOptional()
  @IsBoolean()
  retired?: boolean;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}
