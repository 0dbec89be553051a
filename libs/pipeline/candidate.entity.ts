import { Field, Int } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { Language, QuietHours, TimeZone } from '@nextround/access';

@NodeType('candidate', 'candidates', 'A person the agency represents.')
export class Candidate implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Field({ description: 'Their name, in the order they write it.' })
  @Column('text')
  name: string;

  /** The name as it is sorted: lower case, without marks. PostgreSQL keeps it. */
  @Column({ type: 'text', name: 'sort_name', insert: false, update: false })
  sortName: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address, unique in the agency.' })
  @Column('text', { nullable: true })
  email: string | null;

  /** The address as it is compared. PostgreSQL keeps it. */
  @Column({ type: 'text', name: 'email_key', nullable: true, insert: false, update: false })
  emailKey: string | null;

  @Field(() => String, { nullable: true, description: 'Their phone number, E.164 where we could tell the country.' })
  @Column('text', { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'One line that says who they are, such as `Backend engineer, 8 years`.' })
  @Column('text', { nullable: true })
  headline: string | null;

  @Field(() => String, { nullable: true, description: 'Where they live.' })
  @Column('text', { nullable: true })
  location: string | null;

  @Field(() => String, { nullable: true, description: 'How they came to the agency.' })
  @Column('text', { nullable: true })
  source: string | null;

  @Field(() => Language, { description: 'The language they are addressed in.' })
  @Column('text')
  language: Language;

  @Field(() => TimeZone, { description: 'Where their clock stands.' })
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Field(() => QuietHours, { description: 'When they are not to be told anything.' })
  @Column('jsonb', { name: 'quiet_hours' })
  quietHours: QuietHours;

  @Column('uuid', { name: 'recruiter_id', nullable: true })
  recruiterId: string | null;

  @Field({ description: 'When they came into the book.' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field({ description: 'When this record last changed.' })
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
