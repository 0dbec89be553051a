import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many hours each step of the response clock has. Where an agency has no row, the defaults of the table hold. */
@Entity('follow_up_policies')
@ObjectType({ description: 'How many hours of elapsed time each step of the response clock has, in this agency.' })
export class FollowUpPolicy {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @Field(() => Int, { description: 'From an interview’s end to the end of the time for a thank-you. Usually 24.' })
  @Column('int', { name: 'thank_you' })
  thankYou: number;

  @Field(() => Int, {
    description: 'From an interview’s end until the hiring side is expected to answer, where it promised no date. Usually 72.',
  })
  @Column('int')
  feedback: number;

  @Field(() => Int, { description: 'From the first follow-up to the second. Usually 48.' })
  @Column('int', { name: 'second_follow_up' })
  secondFollowUp: number;

  @Field(() => Int, { description: 'From the second follow-up to the third. Usually 24.' })
  @Column('int', { name: 'third_follow_up' })
  thirdFollowUp: number;

  @Field(() => Int, { description: 'From the third follow-up until an admin takes over. Usually 24.' })
  @Column('int')
  escalation: number;

  @Field(() => Int, { description: 'For how long a waiting candidate hears nothing at most. Usually 72.' })
  @Column('int', { name: 'no_news' })
  noNews: number;

  @Field(() => Int, { description: 'From a rejection until the reason and a way to improve are asked for. Usually 48.' })
  @Column('int')
  rejection: number;

  @Field({ description: 'Whether the hours of Saturday and Sunday, in the agency’s zone, do not count.' })
  @Column('boolean', { name: 'skip_weekends' })
  skipWeekends: boolean;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
