import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { IdOf, Words } from '@nextround/access';
import { EVENTS, EVENTS_TOLD } from './webhook-events.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

const where =
  'Where: an https address at port 443 that leads to a public host, of at most 2 000 characters. No user, no password, no IP address.';

const Events = (): PropertyDecorator =>
  applyDecorators(
    ArrayMinSize(1),
    ArrayMaxSize(100),
    ArrayUnique(),
    IsIn([...EVENTS, '*'], {
      each: true,
      message: '$property must hold names of `webhookEvents`, such as interview.updated, or * for all of them',
    }),
  );

@InputType({ description: 'Where an outside system wants to be told, and of what.' })
export class CreateWebhookEndpointInput {
  @Field({ description: where }) @Words(2000) url: string;
  @Field(() => [String], { description: `What it is told. ${EVENTS_TOLD}` }) @Events() events: string[];
}

@InputType({ description: 'An endpoint’s new settings. What is left out stays.' })
export class UpdateWebhookEndpointInput {
  @Field(() => ID, { description: 'Which endpoint.' }) @IdOf('WebhookEndpoint') webhookEndpointId: string;
  @Field(() => String, { nullable: true, description: where }) @Words(2000, { optional: true, least: 1 }) url?: string;
  @Field(() => [String], { nullable: true, description: 'What it is told from now on; what waits to be sent is sent all the same.' })
  @IsOptional()
  @Events()
  events?: string[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'false switches it off; true on again, and it is told of everything since, from where it stood.',
  })
  @IsOptional()
  @IsBoolean()
  active?: boolean;
  @Field(() => Int, { nullable: true, description: 'The version this change is made against; CONFLICT where somebody was faster.' })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;
}

@InputType({ description: 'An endpoint whose secret is to be another.' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'Which endpoint.' }) @IdOf('WebhookEndpoint') webhookEndpointId: string;
}

@InputType({ description: 'An endpoint to try.' })
export class SendTestWebhookInput {
  @Field(() => ID, { description: 'Which endpoint.' }) @IdOf('WebhookEndpoint') webhookEndpointId: string;
}

@InputType({ description: 'An endpoint that is not wanted any more.' })
export class RemoveWebhookEndpointInput {
  @Field(() => ID, { description: 'Which endpoint.' }) @IdOf('WebhookEndpoint') webhookEndpointId: string;
}

@InputType({ description: 'From where on an endpoint is to be told once more.' })
export class ReplayWebhookInput {
  @Field(() => ID, { description: 'Which endpoint.' }) @IdOf('WebhookEndpoint') webhookEndpointId: string;
  @Field({ description: 'The last change it need not be told of again: a cursor of a delivery, or of `changes`.' })
  @Words(1000)
  after: string;
}

@InputType({ description: 'One thing to be told once more.' })
export class RedeliverWebhookInput {
  @Field(() => ID, { description: 'Which delivery.' }) @IdOf('WebhookDelivery') webhookDeliveryId: string;
}

@ObjectType({ description: 'An endpoint as it stands after the change.' })
export class WebhookEndpointPayload {
  @Field(() => WebhookEndpoint, { description: 'The endpoint.' }) webhookEndpoint: WebhookEndpoint;
  @Field(() => String, {
    nullable: true,
    description: 'What its deliveries are signed with from now on: `whsec_` and 32 bytes in base64. Shown where it is new, this once.',
  })
  secret: string | null;
}

@ObjectType({ description: 'An endpoint that is gone.' })
export class RemoveWebhookEndpointPayload {
  @Field(() => ID, { description: 'The id it had.' }) removedId: string;
}
