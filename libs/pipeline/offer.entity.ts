import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

export enum OfferState {
  MADE = 'MADE',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(OfferState, {
  name: 'OfferState',
  description: 'How an offer stands.',
  valuesMap: {
    MADE: { description: 'On the table.' },
    ACCEPTED: { description: 'The candidate said yes.' },
    DECLINED: { description: 'The candidate said no.' },
    WITHDRAWN: { description: 'The hiring side took it back.' },
  },
});

@NodeType('offer', 'offers', 'An offer of a client company.')
export class Offer implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Field(() => OfferState, { description: 'How it stands.' })
  @Column('text')
  state: OfferState;

  @Field(() => String, { nullable: true, description: 'The pay, as it was said.' })
  @Column('text', { nullable: true })
  salary: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when the candidate is to answer.' })
  @Column('timestamptz', { name: 'answer_by', nullable: true })
  answerBy: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was answered or taken back.' })
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Field({ description: 'When it was made.' })
  @Column('timestamptz', { name: 'created_at' })
  madeAt: Date;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
