import { ArgsType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional } from 'class-validator';
import { PageArgs, sql, Where } from '@nextround/planner';
import { Words } from '@nextround/access';
import { TodayItem, TodayKind } from './today-item.js';

@ArgsType()
export class TodayArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what concerns candidates that you look after; everything in your sight otherwise.',
  })
  @IsOptional()
  @IsBoolean()
  @Where<TodayItem>(
    'boolean',
    (item, mine, viewer) =>
      sql`(not ${mine} or ${item.candidateId} in (select c.id from candidates c where c.agency_id = ${viewer.agencyId} and c.recruiter_id = ${viewer.memberId}))`,
  )
  mine?: boolean | null;

  @Field(() => [TodayKind], { nullable: true, description: 'Only these kinds.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsEnum(TodayKind, { each: true })
  @Where<TodayItem>('text[]', (item, kinds) => sql`${item.kind} = any(${kinds})`)
  kinds?: TodayKind[] | null;
}

@InputType({ description: 'Something of the day that was seen to.' })
export class SettleTodayItemInput {
  @Field({ description: 'The item’s `key`.' }) @Words(200) key: string;
  @Field(() => String, { nullable: true, description: 'What was done about it, such as `called her`.' })
  @Words(500, { optional: true })
  reason?: string | null;
}

@InputType({ description: 'Something of the day that can wait.' })
export class SnoozeTodayItemInput {
  @Field({ description: 'The item’s `key`.' }) @Words(200) key: string;
  @Field({ description: 'Until when: within thirty days from now.' }) until: Date;
}

@InputType({ description: 'Something of the day that is to be seen to after all.' })
export class ReopenTodayItemInput {
  @Field({ description: 'The item’s `key`.' }) @Words(200) key: string;
}

@ObjectType({ description: 'The item that was marked.' })
export class TodayMarkPayload {
  @Field({ description: 'The item’s `key`.' }) key: string;
  @Field(() => Date, { nullable: true, description: 'Until when it is out of the day; null where it is for good, or back.' })
  snoozedUntil: Date | null;
}

@ArgsType()
export class InsightsArgs {
  @Field(() => Date, { nullable: true, description: 'From this instant on; ninety days ago where nothing is said.' })
  @IsOptional()
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this instant; now where nothing is said.' })
  @IsOptional()
  to?: Date | null;
}
