import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { IdOf } from '@nextround/access';
import { NotificationPreference } from './preferences.entity.js';

@InputType({ description: 'How you want to be told. Only what is given changes.' })
export class UpdateNotificationPreferencesInput {
  @Field(() => NotificationPreference, { nullable: true, description: 'Debriefs to write and preparation.' })
  @IsOptional()
  @IsEnum(NotificationPreference)
  interviews?: NotificationPreference;

  @Field(() => NotificationPreference, { nullable: true, description: 'Thank-yous, feedback that is expected, follow-ups, escalations.' })
  @IsOptional()
  @IsEnum(NotificationPreference)
  followUps?: NotificationPreference;

  @Field(() => NotificationPreference, { nullable: true, description: 'Debriefs, scorecards and feedback that came in.' })
  @IsOptional()
  @IsEnum(NotificationPreference)
  feedback?: NotificationPreference;

  @Field(() => NotificationPreference, { nullable: true, description: 'Messages.' })
  @IsOptional()
  @IsEnum(NotificationPreference)
  messages?: NotificationPreference;

  @Field(() => NotificationPreference, { nullable: true, description: 'What is shared of other processes, and who may be told.' })
  @IsOptional()
  @IsEnum(NotificationPreference)
  sharing?: NotificationPreference;
}

@InputType({ description: 'A notification you have read.' })
export class ReadNotificationInput {
  @Field(() => ID, { description: 'One of your own.' }) @IdOf('Notification') notificationId: string;
}
