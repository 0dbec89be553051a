import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Role } from '@nextround/tenancy';
import { Private, PrivateMatter } from '@nextround/access';
import { Node, NodeType } from '@nextround/planner';

@NodeType('message', 'messages', 'Something a candidate and their recruiter wrote each other. Both ends read it, and nobody else.')
export class Message implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Field(() => Role, { description: 'As what they wrote it.' })
  @Column('text', { name: 'author_role' })
  authorRole: Role;

  @Private(PrivateMatter.MESSAGES)
  @Field({ description: 'The words.' })
  @Column('text')
  body: string;

  @Field({ description: 'Whether it did not wait for the morning. Recruiters only, and the journal tells of it.' })
  @Column('boolean')
  urgent: boolean;

  @Field({ description: 'When it was written.' })
  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;

  @Field({ description: 'From when on the other side sees it: at once, or when their quiet hours end. Until then it can be taken back.' })
  @Column('timestamptz', { name: 'deliver_at' })
  deliverAt: Date;

  /** When the journal told the other side of it; null while it waits. */
  @Column('timestamptz', { name: 'announced_at', nullable: true })
  announcedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When somebody on the other side first read it; null while nobody has.' })
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;

  /** The message whose notice tells of this one too. */
  @Column('uuid', { name: 'burst_id' })
  burstId: string;
}
