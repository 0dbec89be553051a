import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where delivery to one endpoint stands. Nextround's own: people see it as fields of the endpoint. */
@Entity('webhook_lanes')
export class WebhookLane {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'endpoint_id' })
  endpointId: string;

  @Column('boolean', { name: 'is_open' })
  isOpen: boolean;

  /** Up to where of the journal deliveries are written. */
  @Column('bigint')
  seq: string;

  @Column('text')
  cursor: string;

  @Column('boolean', { name: 'is_full' })
  isFull: boolean;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince: Date | null;

  @Column('text', { name: 'claimed_by', nullable: true })
  claimedBy: string | null;
}
