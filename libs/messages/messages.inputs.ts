import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { IdOf, Words } from '@nextround/access';

const whose = 'In whose thread: recruiters name the candidate; candidates leave it out, they have one.';

@InputType({ description: 'A message to the other side.' })
export class SendMessageInput {
  @Field(() => ID, { nullable: true, description: whose }) @IdOf('Candidate', { optional: true }) candidateId?: string | null;
  @Field({ description: 'The words: 1 to 10 000 characters.' }) @Words(10_000, { lines: true }) body: string;
  @Field(() => Boolean, { nullable: true, description: 'Reaches them now, in quiet hours too. Recruiters only; the journal tells of it.' })
  @IsOptional()
  @IsBoolean()
  urgent?: boolean | null;
}

@InputType({ description: 'A message to take back.' })
export class UnsendMessageInput {
  @Field(() => ID, { description: 'One of your own that still waits.' }) @IdOf('Message') messageId: string;
}

@InputType({ description: 'A thread that was read.' })
export class ReadMessagesInput {
  @Field(() => ID, { nullable: true, description: whose }) @IdOf('Candidate', { optional: true }) candidateId?: string | null;
}
