import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsIn, IsOptional } from 'class-validator';
import { IdOf, Language, Words } from '@nextround/access';
import { ImportField } from './import-field.js';
import { mostColumns } from './bring.js';
import type { Field as Word } from './vocabulary.js';

@InputType({ description: 'How to read a sheet, where the guess was wrong. Its columns are mapped anew.' })
export class ReadCandidateImportInput {
  @Field(() => ID, { description: 'Which import.' }) @IdOf('CandidateImport') importId: string;
  @Field(() => String, { nullable: true, description: 'How its letters are written, such as `windows-1252`.' })
  @Words(40, { optional: true })
  encoding?: string | null;
  @Field(() => String, { nullable: true, description: 'What stands between two cells: a comma, a semicolon, a tab or a bar.' })
  @IsOptional()
  @IsIn([',', ';', '\t', '|'])
  separator?: string | null;
}

@InputType({ description: 'What the columns of a sheet mean.' })
export class MapCandidateImportInput {
  @Field(() => ID, { description: 'Which import.' }) @IdOf('CandidateImport') importId: string;
  @Field(() => [ImportField], { nullable: 'items', description: 'One for each column, in their order; null leaves a column out.' })
  @ArrayMaxSize(mostColumns)
  fields: (Word | null)[];
}

@InputType({ description: 'An import to try without writing anything.' })
export class CheckCandidateImportInput {
  @Field(() => ID, { description: 'Which import.' }) @IdOf('CandidateImport') importId: string;
}

@InputType({ description: 'An import to begin.' })
export class StartCandidateImportInput {
  @Field(() => ID, { description: 'Which import.' }) @IdOf('CandidateImport') importId: string;
}

@InputType({ description: 'An import to stop.' })
export class CancelCandidateImportInput {
  @Field(() => ID, { description: 'Which import.' }) @IdOf('CandidateImport') importId: string;
}

@InputType({ description: 'An import that stopped and is to go on.' })
export class ResumeCandidateImportInput {
  @Field(() => ID, { description: 'Which import.' }) @IdOf('CandidateImport') importId: string;
}

@InputType({ description: 'An import to take back.' })
export class UndoCandidateImportInput {
  @Field(() => ID, { description: 'Which import.' }) @IdOf('CandidateImport') importId: string;
}

@ArgsType()
export class SentenceArgs {
  @Field(() => Language, { defaultValue: Language.EN, description: 'In which language.' })
  @IsEnum(Language)
  language: Language;
}
