import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@nextround/access';
import type { Attachment, Button } from './letter.js';

/** A mail to somebody without an account, word for word as it was posted. Whoever posted it sees it: the candidate, or the agency. */
@Entity('letters')
export class PostedLetter {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  /** true for a letter of the agency; null for the candidate's own. */
  @Column('boolean', { name: 'from_agency', nullable: true })
  fromAgency: true | null;

  @Column('text', { name: 'about_type' })
  aboutType: string;

  @Column('uuid', { name: 'about_id' })
  aboutId: string;

  @Column('text', { name: 'to_name' })
  toName: string;

  @Column('text', { name: 'to_address' })
  toAddress: string;

  @Column('text', { name: 'from_name' })
  fromName: string;

  @Column('jsonb', { name: 'reply_to', nullable: true })
  replyTo: { name: string; address: string } | null;

  @Column('text')
  subject: string;

  @Column('text')
  body: string;

  @Column('jsonb', { nullable: true })
  button: Button | null;

  @Column('jsonb')
  attachments: Attachment[];

  @Column('text')
  language: Language;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('timestamptz', { name: 'send_at' })
  sendAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;

  @Column('text', { name: 'claimed_by', nullable: true })
  claimedBy: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false })
  createdAt: Date;
}
