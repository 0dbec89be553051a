import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import type { JWK } from 'jose';
import { TooLate } from '@nextround/tenancy';
import { Node, NodeType } from '@nextround/planner';

@NodeType('api_client', 'api_clients', 'An applicant tracking system that reads and writes here by itself, within its scopes.')
export class ApiClient implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Field({ description: 'What the agency calls it; the audit trail names it so.' })
  @Column('text')
  name: string;

  @Field(() => [String], { description: 'What it may, such as `candidates:read`. A scope that writes includes the one that reads.' })
  @Column('text', { array: true })
  scopes: string[];

  @Column('uuid', { name: 'client_company_id', nullable: true })
  clientCompanyId: string | null;

  @Column('bytea', { name: 'secret_hash', nullable: true })
  secretHash: Buffer | null;

  @Field(() => Date, { nullable: true, description: 'When its secret was made; null where it proves itself by a key.' })
  @Column('timestamptz', { name: 'secret_made_at', nullable: true })
  secretMadeAt: Date | null;

  @Column('bytea', { name: 'previous_hash', nullable: true })
  previousHash: Buffer | null;

  @Field(() => Date, { nullable: true, description: 'When the secret before its present one ends, or ended; null where there was none.' })
  @Column('timestamptz', { name: 'previous_ends_at', nullable: true })
  previousSecretEndsAt: Date | null;

  @Column('jsonb', { name: 'public_keys', nullable: true })
  publicKeys: JWK[] | null;

  @Field({ description: 'When it was created.' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it last asked for anything, to about a minute; null while it never has.' })
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null while it stands.' })
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** @throws TooLate once it is revoked: what is over is not changed any more */
  mustStand(): void {
    if (this.revokedAt) throw new TooLate(`${this.name} was revoked already.`);
  }
}
