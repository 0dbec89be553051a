import { Field } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType('item', 'prep_items', 'One thing to do before a round. The candidate ticks it; other words are another item.')
export class PrepItem implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'prep_pack_id' })
  prepPackId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('int')
  position: number;

  @Field({ description: 'What to do.' })
  @Column('text')
  text: string;
}

/** That it is done: the candidate's row, beside the agency's. */
@Entity('prep_ticks')
export class PrepTick {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'prep_item_id' })
  prepItemId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('timestamptz', { name: 'ticked_at' })
  tickedAt: Date;
}
