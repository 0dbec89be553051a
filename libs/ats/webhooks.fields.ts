import { Args, ArgsType, Field, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { Connection, one, page, PageArgs, Planned, sql, value, Where } from '@nextround/planner';
import { ApiClient } from './api-client.entity.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

@ArgsType()
export class DeliveriesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only what arrived, or only what has not.' })
  @IsOptional()
  @IsBoolean()
  @Where<WebhookDelivery>('boolean', (delivery, arrived) => sql`(${delivery.deliveredAt} is not null) = ${arrived}`)
  arrived?: boolean | null;
}

@Resolver(() => WebhookEndpoint)
export class WebhookEndpointFields {
  @Planned(() => Boolean, { description: 'Whether it is told of changes.' })
  active() {
    return value<WebhookEndpoint>((endpoint) => sql`${endpoint.inactiveSince} is null`);
  }

  @Planned(() => Date, {
    nullable: true,
    description: 'Since when nothing has arrived there; null while the last delivery did. After five days it is switched off.',
  })
  failingSince() {
    return value<WebhookEndpoint>(
      (endpoint, { agencyId }) =>
        sql`(select l.failing_since from webhook_lanes l where l.agency_id = ${agencyId} and l.endpoint_id = ${endpoint.id})`,
    );
  }

  @Planned(() => String, { description: 'Up to where of the change feed its deliveries are written. Pass it as `after` to `changes`.' })
  cursor() {
    return value<WebhookEndpoint>(
      (endpoint, { agencyId }) =>
        sql`(select l.cursor from webhook_lanes l where l.agency_id = ${agencyId} and l.endpoint_id = ${endpoint.id})`,
    );
  }

  @Planned(() => ApiClient, {
    nullable: true,
    description: 'The API client it belongs to, whose sight is its sight; null for the agency’s own.',
  })
  apiClient() {
    return one<WebhookEndpoint, ApiClient>(
      () => ApiClient,
      (endpoint, client) => sql`${client.id} = ${endpoint.apiClientId}`,
    );
  }

  @Planned(() => Connection(WebhookDelivery), {
    description: 'What it was told and is still to be told, the newest first. Kept for 30 days.',
  })
  deliveries(@Args() _: DeliveriesArgs) {
    return page<WebhookEndpoint, WebhookDelivery>(
      () => WebhookDelivery,
      (endpoint, delivery) => sql`${delivery.endpointId} = ${endpoint.id}`,
      (delivery) => ({ by: [delivery.createdAt, delivery.id], desc: true }),
    );
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryFields {
  @Planned(() => WebhookEndpoint, { description: 'Who is told.' })
  webhookEndpoint() {
    return one<WebhookDelivery, WebhookEndpoint>(
      () => WebhookEndpoint,
      (delivery, endpoint) => sql`${endpoint.id} = ${delivery.endpointId}`,
    );
  }
}
