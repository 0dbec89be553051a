import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsEnum, IsInt, IsOptional } from 'class-validator';
import { IdOf, Language, Words } from '@nextround/access';
import { Expectation } from './prep-pack.entity.js';

const version = { nullable: true, description: 'The version this change is made against; given and stale, the answer is CONFLICT.' };

@InputType({ description: 'What changes of a prep pack. Only what is given; null empties.' })
export class UpdatePrepPackInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether to bring one’s own laptop; null where nobody has said.' })
  @IsOptional()
  @IsBoolean()
  bringLaptop?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What to prepare, up to 4000 characters.' })
  @Words(4000, { optional: true, lines: true })
  whatToPrepare?: string | null;
  @Field(() => [Expectation], { nullable: true, description: 'What they will look at, each once.' })
  @IsOptional()
  @ArrayUnique({ message: 'expectations must name each once' })
  @IsEnum(Expectation, { each: true })
  expectations?: Expectation[] | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'The whole list of things to do, in order: up to 50, each once, of up to 300 characters. What keeps its words keeps its tick; null empties the list.',
  })
  @ArrayMaxSize(50)
  @ArrayUnique({ message: 'items must name each thing once' })
  @Words(300, { optional: true, least: 1, each: true })
  items?: string[] | null;
  @Field(() => Int, version) @IsOptional() @IsInt() expectedVersion?: number | null;
}

@InputType({ description: 'A prep pack the candidate is to read.' })
export class PublishPrepPackInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
}

@InputType({ description: 'A prep pack the candidate has opened.' })
export class OpenPrepPackInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
}

@InputType({ description: 'A thing to do, done or not.' })
export class CheckPrepItemInput {
  @Field(() => ID, { description: 'Which.' }) @IdOf('PrepItem') itemId: string;
  @Field({ description: 'Whether it is done.' }) @IsBoolean() done: boolean;
}

@InputType({ description: 'Whom to ask for what is missing.' })
export class AskClientForDetailsInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
  @Field(() => ID, { description: 'Somebody of the company that hires there, with an e-mail address.' })
  @IdOf('HiringContact')
  contactId: string;
  @Field(() => Language, { nullable: true, description: 'In which language; in the agency’s where nothing is said.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}

@InputType({ description: 'A question they asked.' })
export class NoteAskedQuestionInput {
  @Field(() => ID, { description: 'In which interview, once it has ended.' }) @IdOf('Interview') interviewId: string;
  @Field({ description: 'The question, up to 500 characters, without your name, an interviewer’s, or an address.' })
  @Words(500)
  text: string;
}

@InputType({ description: 'A noted question to take away.' })
export class ForgetAskedQuestionInput {
  @Field(() => ID, { description: 'Which.' }) @IdOf('AskedQuestion') askedQuestionId: string;
}

@InputType({ description: 'Whether others may read what you were asked.' })
export class ShareAskedQuestionsInput {
  @Field(() => ID, { description: 'In which interview, once it has ended.' }) @IdOf('Interview') interviewId: string;
  @Field({ description: 'True agrees; false takes it back at once.' }) @IsBoolean() agreed: boolean;
}
