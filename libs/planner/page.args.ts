import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** The most records one page may hold, and how many it holds where nothing is said. */
export const PAGE = { most: 100, usual: 20 };

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, from the start: 1 to 100; 20 where neither `first` nor `last` is given.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(PAGE.most)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, from the end: 1 to 100. Not together with `first`.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(PAGE.most)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  before?: string | null;
}
