import { Field, Int } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Role } from '@nextround/tenancy';
import { Node, NodeType } from '@nextround/planner';
import { Language, QuietHours, TimeZone } from './scalars.js';

/** A person's place in one agency. Candidates have one too, which is what they sign in as. */
@NodeType('member', 'memberships', 'Somebody who signs in to this agency.')
export class Member implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'identity_id' })
  identityId: string;

  @Column('uuid', { name: 'candidate_id', nullable: true })
  candidateId: string | null;

  @Field(() => Role, { description: 'As what they act here.' })
  @Column('text')
  role: Role;

  @Field({ description: 'Their name.' })
  @Column('text')
  name: string;

  @Field({ description: 'Their e-mail address, which they sign in with.' })
  @Column('text')
  email: string;

  @Field(() => Language, { description: 'The language they are addressed in.' })
  @Column('text')
  language: Language;

  @Field(() => TimeZone, { description: 'Where their clock stands.' })
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Field(() => QuietHours, { description: 'When they are not to be told anything.' })
  @Column('jsonb', { name: 'quiet_hours' })
  quietHours: QuietHours;

  @Field(() => Date, { nullable: true, description: 'Since when they no longer belong; null while they do.' })
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
