import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody was erased: when, why and by whom. Of the person there is nothing but an id that leads nowhere. */
@Entity('erasures')
export class Erasure {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('text')
  reason: string;

  /** null where a retention rule asked for it. */
  @Column('uuid', { name: 'erased_by', nullable: true })
  erasedBy: string | null;

  @Column('timestamptz', { name: 'erased_at' })
  erasedAt: Date;
}
