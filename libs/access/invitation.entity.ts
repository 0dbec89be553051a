import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Role } from '@nextround/tenancy';
import { Node, NodeType } from '@nextround/planner';
import { Language } from './scalars.js';

@NodeType('invitation', 'invitations', 'A one-time link by which somebody joins the agency. Works once, for seven days.')
export class Invitation implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Field({ description: 'Where the link was mailed to.' })
  @Column('text')
  email: string;

  @Field({ description: 'Who is invited.' })
  @Column('text')
  name: string;

  @Field(() => Role, { description: 'As what.' })
  @Column('text')
  role: Role;

  @Column('uuid', { name: 'candidate_id', nullable: true })
  candidateId: string | null;

  @Column('text')
  language: Language;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @Field({ description: 'Until when the link works.' })
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was used; null while it was not.' })
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null while it was not.' })
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
