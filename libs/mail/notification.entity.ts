import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { NotificationKind } from './notification-kind.js';

/** Why something was not told after all. */
export type DropReason = 'TAKEN_BACK' | 'REASON_GONE' | 'NO_ADDRESS' | 'RECEIVER_GONE';

@NodeType('notification', 'notices', 'Something you are told: in the inbox, and by mail as you wish it.')
export class Notification implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  key: string;

  @Field(() => NotificationKind, { description: 'What it tells.' })
  @Column('text')
  kind: NotificationKind;

  /** Who is told, where it is a member. */
  @Column('uuid', { name: 'member_id', nullable: true })
  memberId: string | null;

  /** Who is told, where it is a candidate. */
  @Column('uuid', { name: 'candidate_id', nullable: true })
  candidateId: string | null;

  /** The candidate it is about. */
  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column('text', { name: 'about_type' })
  aboutType: string;

  @Column('uuid', { name: 'about_id' })
  aboutId: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Field({ description: 'Whether it came in spite of quiet hours.' })
  @Column('boolean')
  urgent: boolean;

  /** Since when it stands in the inbox. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;

  @Column('timestamptz', { name: 'gathered_at', nullable: true })
  gatheredAt: Date | null;

  @Column('uuid', { name: 'digest_id', nullable: true })
  digestId: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was mailed; null where it stands in the inbox alone.' })
  @Column('timestamptz', { name: 'mailed_at', nullable: true })
  mailedAt: Date | null;

  @Column('timestamptz', { name: 'dropped_at', nullable: true })
  droppedAt: Date | null;

  @Column('text', { name: 'drop_reason', nullable: true })
  dropReason: DropReason | null;

  @Field(() => Date, { nullable: true, description: 'When you read it; null while you have not.' })
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;

  @Column('text', { name: 'claimed_by', nullable: true })
  claimedBy: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false })
  createdAt: Date;
}
