import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { Language, TimeZone } from './scalars.js';

export enum RecruiterSight {
  ALL = 'ALL',
  OWN = 'OWN',
}
registerEnumType(RecruiterSight, {
  name: 'RecruiterSight',
  description: 'Which candidates a recruiter has in sight.',
  valuesMap: { ALL: { description: 'Every candidate of the agency.' }, OWN: { description: 'Only the candidates they look after.' } },
});

@NodeType('agency', 'agencies', 'A recruiting agency: the tenant. What belongs to one is never seen by another.')
export class Agency implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  id: string;

  @Field({ description: 'What the agency is called.' })
  @Column('text')
  name: string;

  @Field({ description: 'Its short name, unique in this installation: what one signs in with where one belongs to several.' })
  @Column('text')
  slug: string;

  @Field(() => TimeZone, { description: 'The zone new people start with.' })
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Field(() => Language, { description: 'The language new people start with.' })
  @Column('text')
  language: Language;

  @Field(() => RecruiterSight, { description: 'Which candidates recruiters have in sight.' })
  @Column('text', { name: 'recruiter_sight' })
  recruiterSight: RecruiterSight;

  @Field(() => String, {
    nullable: true,
    description: 'What stands below every mail in the agency’s name, such as the particulars of the company; null for nothing.',
  })
  @Column('text', { name: 'mail_footer', nullable: true })
  mailFooter: string | null;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
