import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdOf, SCOPES, Words } from '@nextround/access';

const names = Object.keys(SCOPES);
const scopes = `What it may: ${Object.entries(SCOPES)
  .map(([scope, says]) => `\`${scope}\`: ${says}`)
  .join(' ')}`;
const publicKeys =
  'The public halves of its keys, as a JSON Web Key Set (RFC 7517) of one to five keys for ES256, EdDSA, PS256 or RS256. Then it proves itself by `private_key_jwt` and has no secret.';

@InputType({ description: 'A new API client.' })
export class CreateApiClientInput {
  @Field({ description: 'What the agency calls it.' }) @Words(100) name: string;

  @Field(() => [String], { description: scopes })
  @ArrayNotEmpty()
  @ArrayMaxSize(names.length)
  @ArrayUnique()
  @IsIn(names, { each: true, message: `each scope must be one of ${names.join(', ')}` })
  scopes: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'With a company it is that employer’s system, and sees only its own; without one it is the agency’s. This never changes.',
  })
  @IdOf('ClientCompany', { optional: true })
  clientCompanyId?: string | null;

  @Field(() => String, { nullable: true, description: publicKeys })
  @Words(16_000, { optional: true, least: 1, lines: true })
  publicKeys?: string | null;
}

@InputType({ description: 'What changes of an API client. Only what is given.' })
export class UpdateApiClientInput {
  @Field(() => ID, { description: 'The client.' }) @IdOf('ApiClient') apiClientId: string;
  @Field(() => String, { nullable: true, description: 'What the agency calls it.' })
  @Words(100, { optional: true, least: 1 })
  name?: string;

  @Field(() => [String], { nullable: true, description: `${scopes} What is taken away ends with its next request.` })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(names.length)
  @ArrayUnique()
  @IsIn(names, { each: true, message: `each scope must be one of ${names.join(', ')}` })
  scopes?: string[];

  @Field(() => String, { nullable: true, description: `${publicKeys} Its secrets end at once.` })
  @Words(16_000, { optional: true, least: 1, lines: true })
  publicKeys?: string;
}

@InputType({ description: 'An API client that is to get a new secret.' })
export class RotateApiClientSecretInput {
  @Field(() => ID, { description: 'The client.' }) @IdOf('ApiClient') apiClientId: string;
  @Field(() => Int, {
    nullable: true,
    description: 'For how many hours the present secret still works beside the new one: 0 to 720; 24 where nothing is said.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(720)
  overlapHours?: number | null;
}

@InputType({ description: 'An API client to revoke.' })
export class RevokeApiClientInput {
  @Field(() => ID, { description: 'The client.' }) @IdOf('ApiClient') apiClientId: string;
}
