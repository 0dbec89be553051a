import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actor, asSystem, BadInput, clock, Conflict, NotYet, rows, scope } from '@nextround/tenancy';
import { Secret } from '@nextround/access';
import { END, placeOf, stretch } from '@nextround/journal';
import { newSecret } from './courier.js';
import { Destinations, NotAllowed } from './destinations.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { InactiveReason, WebhookEndpoint } from './webhook-endpoint.entity.js';
import { bodyOf, TEST_EVENT } from './webhook-events.js';
import { WebhookLane } from './webhook-lane.entity.js';
import { keepLog } from './webhook-log.js';
import { sealed } from './webhook-secrets.js';
import type { CreateWebhookEndpointInput, ReplayWebhookInput, UpdateWebhookEndpointInput } from './webhooks.inputs.js';

/** How many endpoints an agency and its clients have at most. */
const MOST = 50;

/** For how long the secret before the present one signs too. */
const DAY = 86_400_000;

@Injectable()
export class Webhooks {
  constructor(
    private readonly destinations: Destinations,
    private readonly secrets: Secret,
  ) {}

  /** It is told of what happens from now on. */
  async create({ url, events }: CreateWebhookEndpointInput): Promise<{ id: string; secret: string }> {
    const secret = newSecret();
    const id = uuid();
    const { through: seq, cursor } = await stretch(END, 1);
    await rows(WebhookEndpoint).insert({
      id,
      apiClientId: actor().client?.id ?? null,
      url: await this.checked(url),
      events,
      secret: sealed(this.secrets, secret),
      createdAt: clock.now(),
    });
    await asSystem('webhook.create', async () => {
      if ((await rows(WebhookEndpoint).find({})).length > MOST) throw new Conflict(`An agency has at most ${MOST} webhook endpoints.`);
      await rows(WebhookLane).insert({ endpointId: id, seq, cursor });
    });
    return { id, secret };
  }

  /** Where it becomes active again, or moves, what waits is tried anew. */
  async update({ webhookEndpointId: id, url, events, active, expectedVersion }: UpdateWebhookEndpointInput): Promise<string> {
    const endpoint = await rows(WebhookEndpoint).get(id);
    const isActive = active ?? !endpoint.inactiveSince;
    const state =
      isActive === !endpoint.inactiveSince
        ? {}
        : { inactiveSince: isActive ? null : clock.now(), inactiveBecause: isActive ? null : InactiveReason.SWITCHED_OFF };
    await rows(WebhookEndpoint).update({ id }, { events, ...(url ? { url: await this.checked(url) } : {}), ...state }, expectedVersion);
    await asSystem('webhook.update', async () => {
      await rows(WebhookLane).update({ endpointId: id }, { isOpen: isActive });
      if (isActive && (endpoint.inactiveSince || (url && url !== endpoint.url))) await this.beginAnew(id);
    });
    return id;
  }

  /** The secret before signs too for a day, so that the receiver can change over in its own time. */
  async rotateSecret(id: string): Promise<{ id: string; secret: string }> {
    const { secret: former } = await rows(WebhookEndpoint).get(id);
    const secret = newSecret();
    const formerSecretUntil = new Date(clock.now().getTime() + DAY);
    await rows(WebhookEndpoint).update({ id }, { secret: sealed(this.secrets, secret), formerSecret: former, formerSecretUntil });
    return { id, secret };
  }

  async remove(id: string): Promise<void> {
    await rows(WebhookEndpoint).get(id);
    await asSystem('webhook.remove', async () => {
      await rows(WebhookDelivery).delete({ endpointId: id });
      await rows(WebhookLane).delete({ endpointId: id });
    });
    await rows(WebhookEndpoint).delete({ id });
  }

  /** @returns the delivery that tells how it went */
  async test(endpointId: string): Promise<string> {
    await this.mustBeActive(endpointId);
    const [id, at] = [uuid(), clock.now()];
    await asSystem('webhook.test', async () => {
      const { seq, cursor } = (await rows(WebhookLane).one({ endpointId }))!;
      const data = { nodeId: `webhook_endpoint_${endpointId}`, nodeType: 'WebhookEndpoint', action: 'webhook.test', cursor };
      const told = { event: TEST_EVENT, body: bodyOf(TEST_EVENT, at, data) };
      // A record of its own: it waits for nothing.
      await rows(WebhookDelivery).insert({ id, endpointId, seq, cursor, ...told, recordId: id, nextAttemptAt: at, createdAt: at });
      await rows(WebhookLane).update({ endpointId }, { dueAt: at });
      await keepLog(endpointId);
    });
    return id;
  }

  /** Sets it back, or forward: what follows is told under the same ids as before, in the journal's order. */
  async replay({ webhookEndpointId: id, after }: ReplayWebhookInput): Promise<string> {
    await this.mustBeActive(id);
    const seq = placeOf(after, actor().agencyId, 'input.after');
    await asSystem('webhook.replay', () => rows(WebhookLane).update({ endpointId: id }, { seq, cursor: after }));
    return id;
  }

  async redeliver(id: string): Promise<string> {
    const { endpointId } = await rows(WebhookDelivery).get(id);
    await this.mustBeActive(endpointId);
    const now = clock.now();
    await asSystem('webhook.redeliver', async () => {
      await rows(WebhookDelivery).update({ id }, { attempt: 0, deliveredAt: null, nextAttemptAt: now });
      await rows(WebhookLane).update({ endpointId }, { dueAt: now });
    });
    return id;
  }

  private async beginAnew(endpointId: string): Promise<void> {
    const { client, actor: itself } = scope();
    const now = clock.now();
    await rows(WebhookLane).update({ endpointId }, { dueAt: now, failingSince: null });
    await client.query(
      `update webhook_deliveries set next_attempt_at = $3, attempt = 0 where agency_id = $1 and endpoint_id = $2 and next_attempt_at is not null`,
      [itself.agencyId, endpointId, now],
    );
  }

  private async mustBeActive(id: string): Promise<void> {
    if ((await rows(WebhookEndpoint).get(id)).inactiveSince)
      throw new NotYet('Nothing is sent to this endpoint: it is switched off. Switch it on first.');
  }

  private async checked(url: string): Promise<string> {
    try {
      return (await this.destinations.mustBeAllowed(url)).href;
    } catch (error) {
      if (error instanceof NotAllowed) throw BadInput.at('input.url', 'destination', error.message);
      throw error;
    }
  }
}
