import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For how long an agency keeps what it knows of people. Where it has no row, the defaults of the table hold. */
@Entity('retention_policies')
@ObjectType({
  description:
    'For how long the agency keeps what it knows of people it has nothing to do with any more. Then they are erased, as by `eraseCandidate`. Counted from the last of: they were added, a round or a process of theirs ended, they did something here that the agency sees. Nobody is erased while a process of theirs is open, nor by a rule that has not stood for thirty days.',
})
export class RetentionPolicy {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @Field({ description: 'Whether it is kept to. Off until the agency switches it on; nobody is erased by themselves then.' })
  @Column('boolean')
  active: boolean;

  @Field(() => Int, { description: 'Months, for somebody nobody hired. Usually 6.' })
  @Column('int', { name: 'candidate_months' })
  candidateMonths: number;

  @Field(() => Int, {
    description: 'Months, for somebody who was hired: a record of the agency’s business, which the law may want kept. Usually 36.',
  })
  @Column('int', { name: 'placement_months' })
  placementMonths: number;

  @Field(() => Date, { nullable: true, description: 'Since when it is as it is; null where it was never set.' })
  @Column('timestamptz', { name: 'stands_since', nullable: true })
  standsSince: Date | null;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
