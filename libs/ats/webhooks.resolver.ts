import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { changed, Connection, page, PageArgs, Payload, PlanOf, raw, value } from '@nextround/planner';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { EVENTS } from './webhook-events.js';
import {
  CreateWebhookEndpointInput,
  RedeliverWebhookInput,
  RemoveWebhookEndpointInput,
  RemoveWebhookEndpointPayload,
  ReplayWebhookInput,
  RotateWebhookSecretInput,
  SendTestWebhookInput,
  UpdateWebhookEndpointInput,
  WebhookEndpointPayload,
} from './webhooks.inputs.js';
import './webhooks.policy.js';
import { Webhooks } from './webhooks.service.js';

@Resolver()
export class WebhookQueries {
  @Can('webhook.read')
  @PlanOf()
  @Query(() => Connection(WebhookEndpoint), {
    description: 'The webhook endpoints in your sight, the oldest first: an admin’s are all, an API client’s its own.',
  })
  webhookEndpoints(@Args() _: PageArgs) {
    return page<never, WebhookEndpoint>(
      () => WebhookEndpoint,
      () => raw('true'),
      (endpoint) => ({ by: [endpoint.createdAt, endpoint.id] }),
    );
  }

  @Can('webhook.read')
  @PlanOf()
  @Query(() => [String], { description: 'Every event an endpoint can listen to, by name.' })
  webhookEvents() {
    return value(() => raw(`array[${EVENTS.map((event) => `'${event}'`).join(', ')}]`));
  }
}

@Resolver()
export class WebhookMutations {
  constructor(private readonly webhooks: Webhooks) {}

  @Can('webhook.create', { sure: true })
  @Mutation(() => WebhookEndpointPayload, {
    description:
      'Have an outside system told of changes from now on, as far as you see them. The answer holds the secret to verify deliveries with.',
  })
  async createWebhookEndpoint(@Args('input') input: CreateWebhookEndpointInput) {
    const { id, secret } = await this.webhooks.create(input);
    return { ...changed(WebhookEndpoint, id), secret };
  }

  @Can('webhook.update')
  @Mutation(() => WebhookEndpointPayload, {
    description: 'Change where an endpoint is, what it is told, and whether. Active again, it is told of all that happened meanwhile.',
  })
  async updateWebhookEndpoint(@Args('input') input: UpdateWebhookEndpointInput) {
    return { ...changed(WebhookEndpoint, await this.webhooks.update(input)), secret: null };
  }

  @Can('webhook.rotate-secret', { sure: true })
  @Mutation(() => WebhookEndpointPayload, {
    description: 'Sign with a new secret. For 24 hours the one before signs too, so that every delivery can be verified by either.',
  })
  async rotateWebhookSecret(@Args('input') input: RotateWebhookSecretInput) {
    const { id, secret } = await this.webhooks.rotateSecret(input.webhookEndpointId);
    return { ...changed(WebhookEndpoint, id), secret };
  }

  @Can('webhook.test')
  @Mutation(() => Payload(WebhookDelivery), {
    description: 'Send `webhook.test` now, once: ask the delivery how it went. NOT_YET while the endpoint is switched off.',
  })
  async sendTestWebhook(@Args('input') input: SendTestWebhookInput) {
    return changed(WebhookDelivery, await this.webhooks.test(input.webhookEndpointId));
  }

  @Can('webhook.replay')
  @Mutation(() => WebhookEndpointPayload, {
    description:
      'Tell an endpoint again of everything behind a cursor, each under the `webhook-id` it had. A later cursor than its own skips what lies between. NOT_YET while it is switched off.',
  })
  async replayWebhook(@Args('input') input: ReplayWebhookInput) {
    return { ...changed(WebhookEndpoint, await this.webhooks.replay(input)), secret: null };
  }

  @Can('webhook.redeliver')
  @Mutation(() => Payload(WebhookDelivery), {
    description: 'Send one delivery again, or at once where it waits for its next attempt. NOT_YET while the endpoint is switched off.',
  })
  async redeliverWebhook(@Args('input') input: RedeliverWebhookInput) {
    return changed(WebhookDelivery, await this.webhooks.redeliver(input.webhookDeliveryId));
  }

  @Can('webhook.remove')
  @Mutation(() => RemoveWebhookEndpointPayload, { description: 'Tell an endpoint nothing any more, and forget what it was told.' })
  async removeWebhookEndpoint(@Args('input') { webhookEndpointId }: RemoveWebhookEndpointInput) {
    await this.webhooks.remove(webhookEndpointId);
    return { removedId: `webhook_endpoint_${webhookEndpointId}` };
  }
}
