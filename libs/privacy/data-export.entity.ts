import { Column, Entity, PrimaryColumn } from 'typeorm';
import { clock } from '@nextround/tenancy';

/** That somebody asked for everything that is kept about a candidate. Nothing of it is stored: it is read when it is fetched. */
@Entity('data_exports')
export class DataExport {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('uuid', { name: 'requested_by' })
  requestedById: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'fetched_at', nullable: true })
  fetchedAt: Date | null;

  get works(): boolean {
    return this.fetchedAt === null && this.expiresAt > clock.now();
  }
}
