import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType('session', 'sessions', 'One sign-in on one device. It ends when it is signed out, ended, expires, or its token is used twice.')
export class Session implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId: string;

  @Field({ description: 'What the device called itself.' })
  @Column('text', { name: 'user_agent' })
  userAgent: string;

  @Column('bytea', { name: 'refresh_hash' })
  refreshHash: Buffer;

  @Column('bytea', { name: 'previous_hash', nullable: true })
  previousHash: Buffer | null;

  @Field({ description: 'When it was last used, to about ten minutes.' })
  @Column('timestamptz', { name: 'rotated_at' })
  lastUsedAt: Date;

  @Field({ description: 'When its password was last shown: what is dangerous is done within five minutes of it.' })
  @Column('timestamptz', { name: 'proven_at' })
  provenAt: Date;

  @Field({ description: 'When it ends at the latest.' })
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it stands.' })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause: 'SIGNED_OUT' | 'ENDED' | 'REUSED' | 'REMOVED' | null;

  @Field({ description: 'When it began.' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
