import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody said about an item of the day: seen to, or later. Holds for the whole agency: a colleague’s work is not done twice. */
@Entity('today_marks')
export class TodayMark {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('text')
  key: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil: Date | null;

  @Column('uuid', { name: 'marked_by', nullable: true })
  markedBy: string | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
