import { Field, ID, InputType, ObjectType, OmitType, Int } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { IdOf, Language, Words } from '@nextround/access';
import { InterviewFormat, InterviewKind } from '@nextround/interviews';
import { RecordScorecardInput } from './feedback.inputs.js';

@InputType({ description: 'Whom to ask about which interview.' })
export class RequestScorecardInput {
  @Field(() => ID, { description: 'The interview; it must have ended.' }) @IdOf('Interview') interviewId: string;
  @Field(() => ID, { description: 'A contact of the company it was held at, with an e-mail address.' })
  @IdOf('HiringContact')
  contactId: string;
}

const token = { description: 'The last part of the link.' };

@InputType({ description: 'The link of a request for feedback.' })
export class OpenFeedbackRequestInput {
  @Field(token) @MaxLength(200) token: string;
}

@InputType({ description: 'The answer to a request for feedback.' })
export class AnswerFeedbackRequestInput extends OmitType(RecordScorecardInput, ['interviewId', 'interviewer'] as const, InputType) {
  @Field(token) @MaxLength(200) token: string;
}

@InputType({ description: 'More time, until a date.' })
export class PromiseFeedbackByLinkInput {
  @Field(token) @MaxLength(200) token: string;
  @Field({ description: 'By when there will be an answer: ahead, within 60 days.' }) promisedAt: Date;
}

@InputType({ description: '“Not me.”' })
export class DeclineFeedbackRequestInput {
  @Field(token) @MaxLength(200) token: string;
  @Field(() => String, { nullable: true, description: 'Whom to ask instead.' }) @Words(300, { optional: true }) askInstead?: string | null;
}

@ObjectType({ description: 'What the page of a request for feedback shows, and all that its link shows.' })
export class OpenFeedbackRequestPayload {
  @Field({ description: 'The first name of whoever was interviewed.' }) firstName: string;
  @Field(() => Int, { description: 'Which round it was, from 1.' }) round: number;
  @Field(() => InterviewKind, { description: 'What it was about.' }) kind: InterviewKind;
  @Field(() => InterviewFormat, { description: 'How people met.' }) format: InterviewFormat;
  @Field({ description: 'When it began.' }) heldAt: Date;
  @Field({ description: 'The company that was asked.' }) companyName: string;
  @Field({ description: 'The agency that asks.' }) agencyName: string;
  @Field({ description: 'Who asks, at the agency.' }) recruiterName: string;
  @Field({ description: 'Who is asked.' }) contactName: string;
  @Field(() => Language, { description: 'The language of the mail.' }) language: Language;
  @Field(() => Date, { nullable: true, description: 'The date that was named already; null while none was.' }) promisedFor: Date | null;
  @Field({ description: 'Until when the link works.' }) expiresAt: Date;
}

@ObjectType({ description: 'The answer has arrived; the link is used up.' })
export class AnswerFeedbackRequestPayload {
  @Field({ description: 'When it arrived.' }) answeredAt: Date;
}

@ObjectType({ description: 'The date is noted; the link still takes the answer.' })
export class PromiseFeedbackByLinkPayload {
  @Field({ description: 'The date.' }) promisedFor: Date;
  @Field({ description: 'Until when the link works now.' }) expiresAt: Date;
}

@ObjectType({ description: 'The recruiter is told; the link is used up.' })
export class DeclineFeedbackRequestPayload {
  @Field({ description: 'When it was noted.' }) declinedAt: Date;
}
