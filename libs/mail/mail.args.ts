import { ArgsType, Field } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { Language, Words } from '@nextround/access';

@ArgsType()
export class MailPreviewArgs {
  @Field(() => Language, { nullable: true, description: 'In which language; in the agency’s where nothing is said.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
  @Field(() => String, { nullable: true, description: 'With this below it instead of what the agency has; null for nothing.' })
  @Words(1000, { optional: true, lines: true })
  footer?: string | null;
}
