import { ArgsType, Field } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { Language } from '@nextround/access';
import { Channel } from './follow-up-step.entity.js';

@ArgsType()
export class SpokenArgs {
  @Field(() => Language, { nullable: true, description: 'In which language; yours where nothing is said.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}

@ArgsType()
export class DraftArgs extends SpokenArgs {
  @Field(() => Channel, { defaultValue: Channel.EMAIL, description: 'How it is to be said.' })
  @IsEnum(Channel)
  channel: Channel;
}
