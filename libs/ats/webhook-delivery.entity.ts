import { Field, Int } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType(
  'webhook_delivery',
  'webhook_deliveries',
  'One thing an endpoint is told. Its id is the `webhook-id` of every attempt. Kept for 30 days, and for as long as it is still to be sent.',
)
export class WebhookDelivery implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'endpoint_id' })
  endpointId: string;

  /** Its place in the journal. */
  @Column('bigint')
  seq: string;

  @Field({
    description:
      'Where the change it tells of stands in the feed, as its body says too. Whoever the endpoint belongs to passes it to `changes` as `after`, and anybody to `replayWebhook`.',
  })
  @Column('text')
  cursor: string;

  @Field({ description: 'What is told, such as `interview.updated`; `webhook.test` for a test.' })
  @Column('text')
  event: string;

  /** The record it tells of: a later one waits until this one arrived, or was given up. */
  @Column('uuid', { name: 'node_id' })
  recordId: string;

  @Field({ description: 'What is sent, word for word: JSON with ids and the cursor, and nobody’s data.' })
  @Column('text')
  body: string;

  @Field(() => Int, { description: 'How often it was tried; a replay counts anew.' })
  @Column('int')
  attempt: number;

  @Field(() => Date, { nullable: true, description: 'When it was last tried; null where it was not yet.' })
  @Column('timestamptz', { name: 'attempted_at', nullable: true })
  attemptedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'What the last attempt was answered; null where nothing came back.' })
  @Column('int', { name: 'status_code', nullable: true })
  statusCode: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed, as a sentence; null where it did not.' })
  @Column('text', { nullable: true })
  failure: string | null;

  @Field(() => Date, { nullable: true, description: 'When it arrived: was answered with 2xx. Null where it has not.' })
  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it is tried next; null where it arrived or was given up. One that waits for an earlier one of its record, or for an endpoint that is switched off, is tried when that is over.',
  })
  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt: Date | null;

  @Field({ description: 'When it was first to be sent.' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
