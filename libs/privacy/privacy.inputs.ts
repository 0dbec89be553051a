import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdOf, Words } from '@nextround/access';

@InputType({ description: 'A person who is to be forgotten.' })
export class EraseCandidateInput {
  @Field(() => ID, { description: 'Who.' }) @IdOf('Candidate') candidateId: string;
  @Field({ description: 'Why, such as `asked for it by mail on 3 May`. It stays in the trail for good, so it must not name them.' })
  @Words(500, { least: 3 })
  reason: string;
}

@ObjectType({ description: 'That a person was forgotten. The same again, whoever asks a second time.' })
export class ErasurePayload {
  @Field(() => ID, { description: 'The id they had. It leads nowhere now.' }) erasedId: string;
  @Field({ description: 'When.' }) at: Date;
}

@InputType({ description: 'Whose data are to be handed out.' })
export class RequestDataExportInput {
  @Field(() => ID, { nullable: true, description: 'Whose; as a candidate your own, which need not be said.' })
  @IdOf('Candidate', { optional: true })
  candidateId?: string | null;
}

const Months = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { nullable: true, description: `${description}, in months: 1 to 120.` }),
    IsOptional(),
    IsInt(),
    Min(1),
    Max(120),
  );

@InputType({
  description:
    'For how long the agency keeps what it knows of people. What is not given stays. It stands for thirty days before anybody is erased by it.',
})
export class UpdateRetentionPolicyInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is kept to.' }) @IsOptional() @IsBoolean() active?: boolean;
  @Months('Somebody nobody hired') candidateMonths?: number;
  @Months('Somebody who was hired') placementMonths?: number;
  @Field(() => Int, { nullable: true, description: 'The version this change is made against; given and stale, the answer is CONFLICT.' })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;
}

@ObjectType({ description: 'A link to everything that is kept about somebody.' })
export class DataExportPayload {
  @Field({
    description:
      'Answers a JSON file, once: what is kept about them as far as whoever asked sees it. It needs no sign-in, so keep it to yourself.',
  })
  url: string;
  @Field({ description: 'Until when it works.' }) expiresAt: Date;
}
