import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { PartType } from '@nextround/planner';

@PartType('calendar_feeds', 'The secret address under which your calendar program reads your dates. One works at a time.')
export class CalendarFeed {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId: string;

  @Field({ description: 'Since when it works.' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When a calendar program last read it, to the hour; null while none has.' })
  @Column('timestamptz', { name: 'last_read_at', nullable: true })
  lastReadAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null while it works.' })
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
