import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { EVENTS_TOLD } from './webhook-events.js';

export enum InactiveReason {
  SWITCHED_OFF = 'SWITCHED_OFF',
  GONE = 'GONE',
  FAILING = 'FAILING',
}
registerEnumType(InactiveReason, {
  name: 'InactiveReason',
  description: 'Why nothing is sent to an endpoint.',
  valuesMap: {
    SWITCHED_OFF: { description: 'Somebody switched it off.' },
    GONE: { description: 'It answered 410 Gone.' },
    FAILING: { description: 'For five days nothing arrived there.' },
  },
});

@NodeType(
  'webhook_endpoint',
  'webhook_endpoints',
  'Where an outside system is told of changes as they happen, by Standard Webhooks: signed, at least once, and of one record in order.',
)
export class WebhookEndpoint implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** The client it belongs to; null for the agency's own. */
  @Column('uuid', { name: 'api_client_id', nullable: true })
  apiClientId: string | null;

  @Field({ description: 'Where it is told: an https address.' })
  @Column('text')
  url: string;

  @Field(() => [String], { description: `What it is told. ${EVENTS_TOLD}` })
  @Column('text', { array: true })
  events: string[];

  @Column('bytea')
  secret: Buffer;

  @Column('bytea', { name: 'former_secret', nullable: true })
  formerSecret: Buffer | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the secret before the present one signs too, after it was rotated; null where none did yet.',
  })
  @Column('timestamptz', { name: 'former_until', nullable: true })
  formerSecretUntil: Date | null;

  @Field(() => Date, { nullable: true, description: 'Since when nothing is sent; null while it is active.' })
  @Column('timestamptz', { name: 'inactive_since', nullable: true })
  inactiveSince: Date | null;

  @Field(() => InactiveReason, { nullable: true, description: 'Why nothing is sent; null while it is active.' })
  @Column('text', { name: 'inactive_because', nullable: true })
  inactiveBecause: InactiveReason | null;

  @Field({ description: 'When it was made.' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field({ description: 'When its settings last changed.' })
  @Column({ type: 'timestamptz', name: 'updated_at', insert: false, update: false })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes of its settings; pass it as `expectedVersion`.' })
  @Column({ type: 'int', insert: false, update: false })
  version: number;
}
