import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsEnum, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IdOf, Words } from '@nextround/access';
import { DebriefTopic } from '@nextround/debrief';
import { RejectReasonKind } from '@nextround/pipeline';
import { Recommendation } from './scorecard.entity.js';

@InputType({ description: 'The hiring side’s rating of one topic.' })
export class TopicRatingInput {
  @Field(() => DebriefTopic, { description: 'What is rated; each topic once.' }) @IsEnum(DebriefTopic) topic: DebriefTopic;
  @Field(() => Int, { description: '1 definitely no, 2 rather no, 3 rather yes, 4 yes, gladly.' }) @IsInt() @Min(1) @Max(4) rating: number;
}

@InputType({ description: 'What the hiring side said, word for word.' })
export class RecordScorecardInput {
  @Field(() => ID, { description: 'About which interview.' }) @IdOf('Interview') interviewId: string;
  @Field({ description: 'Who said it.' }) @Words(200) interviewer: string;
  @Field(() => Recommendation, { description: 'What they would do.' }) @IsEnum(Recommendation) overallRecommendation: Recommendation;
  @Field(() => [TopicRatingInput], { nullable: true, description: 'Their ratings, topic by topic.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique((r: TopicRatingInput) => r.topic, { message: 'ratings must name each topic once' })
  @ValidateNested({ each: true })
  @Type(() => TopicRatingInput)
  ratings?: TopicRatingInput[] | null;
  @Field(() => String, { nullable: true, description: 'What they liked.' }) @Words(4000, { optional: true, lines: true }) strengths?:
    string | null;
  @Field(() => String, { nullable: true, description: 'What they missed.' }) @Words(4000, { optional: true, lines: true }) concerns?:
    string | null;
  @Field(() => RejectReasonKind, { nullable: true, description: 'Why it is a no, where it is one.' })
  @IsOptional()
  @IsEnum(RejectReasonKind)
  rejectReason?: RejectReasonKind | null;
}

@InputType({ description: 'What the candidate is to read.' })
export class ReleaseFeedbackInput {
  @Field(() => ID, { description: 'Of which scorecard.' }) @IdOf('Scorecard') scorecardId: string;
  @Field({ description: 'In words that help.' }) @Words(4000, { lines: true }) message: string;
  @Field(() => RejectReasonKind, { nullable: true, description: 'Why it is a no, where it is one.' })
  @IsOptional()
  @IsEnum(RejectReasonKind)
  rejectReason?: RejectReasonKind | null;
  @Field(() => String, { nullable: true, description: 'What would help next time.' })
  @Words(4000, { optional: true, lines: true })
  howToImprove?: string | null;
}

@InputType({ description: 'Feedback the candidate has read.' })
export class AcknowledgeFeedbackInput {
  @Field(() => ID, { description: 'Which.' }) @IdOf('ReleasedFeedback') releasedFeedbackId: string;
}
