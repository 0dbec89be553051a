import { ArgsType, Field } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { Language, Words } from '@nextround/access';

@ArgsType()
export class MailPreviewArgs {
  @Field(() => Language, { description: 'In which language.' }) @IsEnum(Language) language: Language;
  @Field(() => String, { nullable: true, description: 'With this below it instead of what the agency has; null for nothing.' })
  @Words(1000, { optional: true, lines: true })
  footer?: string | null;
}
