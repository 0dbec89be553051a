import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

export enum Expectation {
  TECHNICAL_ABILITY = 'TECHNICAL_ABILITY',
  CULTURE = 'CULTURE',
  PROBLEM_SOLVING = 'PROBLEM_SOLVING',
  TEAMWORK = 'TEAMWORK',
  COMMUNICATION = 'COMMUNICATION',
}
registerEnumType(Expectation, {
  name: 'Expectation',
  description: 'What the hiring side looks at in a round.',
  valuesMap: {
    TECHNICAL_ABILITY: { description: 'What somebody knows and can do.' },
    CULTURE: { description: 'How somebody likes to work.' },
    PROBLEM_SOLVING: { description: 'How somebody goes about a problem they do not know.' },
    TEAMWORK: { description: 'How somebody works with others.' },
    COMMUNICATION: { description: 'How somebody explains and listens.' },
  },
});

export enum CarryOverSource {
  MISTAKE = 'MISTAKE',
  IMPROVEMENT = 'IMPROVEMENT',
  UNASKED_QUESTION = 'UNASKED_QUESTION',
  RELEASED_CONCERN = 'RELEASED_CONCERN',
  EARLIER_CANDIDATES = 'EARLIER_CANDIDATES',
}
registerEnumType(CarryOverSource, {
  name: 'CarryOverSource',
  description: 'Where something was learned that helps in this round.',
  valuesMap: {
    MISTAKE: { description: 'The candidate’s own words on what went wrong. PRIVATE ones are in the candidate’s view alone.' },
    IMPROVEMENT: { description: 'The candidate’s own words on what to do better. PRIVATE ones are in the candidate’s view alone.' },
    UNASKED_QUESTION: { description: 'A question they prepared for an earlier round and did not ask. In the candidate’s view alone.' },
    RELEASED_CONCERN: { description: 'What the hiring side thinks would help, as it was released.' },
    EARLIER_CANDIDATES: {
      description:
        'Asked before at that company. Shown only while at least three candidates other than the reader agreed to hand theirs on.',
    },
  },
});

@ObjectType({ description: 'Something learned earlier.' })
export class CarryOver {
  @Field(() => CarryOverSource, { description: 'Where it was learned.' }) source: CarryOverSource;
  @Field({ description: 'In the words of whoever said it.' }) text: string;
}

@NodeType(
  'prep',
  'prep_packs',
  'How to get ready for one round. The agency writes it; the candidate reads it once it is published, and from then on every change at once.',
)
export class PrepPack implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether to bring one’s own laptop; null while nobody has said.' })
  @Column('boolean', { name: 'bring_laptop', nullable: true })
  bringLaptop: boolean | null;

  @Field(() => String, { nullable: true, description: 'What to prepare; null while nobody has said.' })
  @Column('text', { name: 'what_to_prepare', nullable: true })
  whatToPrepare: string | null;

  @Field(() => [Expectation], { description: 'What they will look at.' })
  @Column('text', { array: true })
  expectations: Expectation[];

  @Field({ description: 'When its words last changed. Later than `publishedAt`: the candidate reads it so, and was not told.' })
  @Column('timestamptz', { name: 'revised_at' })
  revisedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the candidate was last told of it; null while it is not published.' })
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the client was last asked for what is missing.' })
  @Column('timestamptz', { name: 'details_asked_at', nullable: true })
  detailsAskedAt: Date | null;

  @Column('uuid', { name: 'details_asked_of', nullable: true })
  detailsAskedOfId: string | null;

  /** The letter that asks: taken back where its reason goes before it has left. */
  @Column('uuid', { name: 'details_letter_id', nullable: true })
  detailsLetterId: string | null;

  @Field({ description: 'When this record last changed.' })
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`. Opening and ticking do not change it.' })
  @Column('int')
  version: number;
}

/** That the candidate has opened it: their row, beside the agency's. */
@Entity('prep_openings')
export class PrepOpening {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'prep_pack_id' })
  prepPackId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;
}
