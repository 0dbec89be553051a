import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsEnum, IsOptional, MaxLength } from 'class-validator';
import { IdOf, Language, Words } from '@nextround/access';

@InputType({ description: 'The draft of a step, as it is to leave. What is not given is taken from the draft as it stands.' })
export class SendFollowUpInput {
  @Field(() => ID, { description: 'The step: one of yours, open, of an interview that has ended.' })
  @IdOf('FollowUpStep')
  stepId: string;
  @Field(() => String, { nullable: true, description: 'The subject. Messages have none.' })
  @Words(300, { optional: true })
  subject?: string | null;
  @Field(() => String, { nullable: true, description: 'The words, in plain text, with a blank line between paragraphs.' })
  @Words(10_000, { optional: true, lines: true })
  body?: string | null;
  @Field(() => String, { nullable: true, description: 'The mail address, where no interviewer’s is known. From candidates only.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  to?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Whom to ask at the company; where nobody is named, who was asked last, else the first with an address. From recruiters only.',
  })
  @IdOf('HiringContact', { optional: true })
  contactId?: string | null;
  @Field(() => Language, { nullable: true, description: 'In which language the draft and its frame are; yours where nothing is said.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}

@InputType({ description: 'A mail that has not left yet.' })
export class UnsendFollowUpInput {
  @Field(() => ID, { description: 'The step it was sent for.' })
  @IdOf('FollowUpStep')
  stepId: string;
}
