import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
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

@ObjectType({ description: 'A link to everything that is kept about somebody.' })
export class DataExportPayload {
  @Field({
    description:
      'Answers a JSON file, once: what is kept about them as far as whoever asked sees it. It needs no sign-in, so keep it to yourself.',
  })
  url: string;
  @Field({ description: 'Until when it works.' }) expiresAt: Date;
}
