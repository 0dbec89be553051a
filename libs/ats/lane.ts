import { setTimeout } from 'node:timers/promises';
import { v5 as uuid } from 'uuid';
import { clock, Role, rows, scope, system, type Actor, type Errand, type Tenancy } from '@nextround/tenancy';
import { scopesOf, type Secret } from '@nextround/access';
import { stretch, type FollowedChange } from '@nextround/journal';
import { insist } from '@nextround/mail';
import type { Courier } from './courier.js';
import { CLAIM, RELEASE, STATE } from './lane.sql.js';
import { noteOutcome, switchOff } from './outcomes.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { InactiveReason } from './webhook-endpoint.entity.js';
import { bodyOf, eventOf } from './webhook-events.js';
import { WebhookLane } from './webhook-lane.entity.js';
import { keepLog } from './webhook-log.js';
import { unsealed } from './webhook-secrets.js';

/** How many deliveries of one endpoint are under way at once. */
const ABREAST = 5;

/** How many changes are written at once. */
const STRETCH = 100;

/** How often a lane with room looks for more while others of its deliveries are under way, in milliseconds. */
const GLANCE = 250;

/** What deliveries are written as. */
export const ERRAND: Errand = { action: 'webhook.deliver', requestId: '-' };

export type Due = Pick<WebhookDelivery, 'id' | 'event' | 'body' | 'attempt'>;

interface State {
  readonly seq: string;
  readonly isFull: boolean;
  readonly url: string;
  readonly events: readonly string[];
  readonly secret: Buffer;
  readonly formerSecret: Buffer | null;
  readonly hasFormerSecret: boolean | null;
  readonly clientId: string | null;
  readonly scopes: string[] | null;
  readonly companyId: string | null;
  readonly isRevoked: boolean;
  readonly due: readonly Due[];
}

export interface Crew {
  readonly tenancy: Tenancy;
  readonly courier: Courier;
  readonly secrets: Secret;
  /** The process, by the name of its presence. */
  readonly process: string;
}

/**
 * The way to one endpoint, walked by one process at a time: what the journal brings is written down, what is due is sent, outside of
 * any transaction, and what came of it is noted. A process that dies leaves nothing behind but what it had not noted, and that is
 * sent again. Nobody waits on anybody else's lane.
 */
export class Lane {
  private readonly underWay = new Map<string, Promise<void>>();
  private trouble: unknown;

  constructor(
    private readonly crew: Crew,
    private readonly agencyId: string,
    private readonly endpointId: string,
  ) {}

  /** Walks until there is nothing to do now. @param goOn whether this process is to do more */
  async walk(goOn: () => boolean): Promise<void> {
    if ((await this.write(() => this.query(CLAIM))) === 0) return;
    try {
      while (goOn() && !this.trouble) {
        const state = await this.state();
        if (!state) break;
        if (state.isRevoked) {
          await this.write(() => switchOff(this.endpointId, InactiveReason.SWITCHED_OFF));
          break;
        }
        for (const due of state.due) this.begin(due, state);
        const hasMore = !state.isFull && (await this.follow(state));
        if (hasMore) continue;
        if (this.underWay.size === 0) break;
        await this.glance();
      }
    } finally {
      await Promise.all(this.underWay.values());
      await this.write(() => this.query(RELEASE));
    }
    if (this.trouble) throw this.trouble;
  }

  private async state(): Promise<State | undefined> {
    const values = [this.agencyId, this.endpointId, this.crew.process, ABREAST - this.underWay.size, [...this.underWay.keys()]];
    const statement = { name: 'webhook-lane', text: STATE, values };
    return (await this.crew.tenancy.read<State>(system(this.agencyId), ERRAND, () => statement)).rows[0];
  }

  /** Writes what is next in the journal, as far as the endpoint's owner sees it and it listens. @returns whether there was anything */
  private async follow({ seq, events, clientId, scopes, companyId }: State): Promise<boolean> {
    const itself = system(this.agencyId);
    const owner: Actor = clientId
      ? { ...itself, role: Role.API_CLIENT, client: { id: clientId, scopes: scopesOf(scopes ?? []), companyId } }
      : { ...itself, role: Role.ADMIN };
    const { changes, through, cursor } = await this.crew.tenancy.look(owner, ERRAND, () => stretch(seq, STRETCH));
    if (through === seq) return false;
    const told = changes.filter((change) => events.includes('*') || events.includes(eventOf(change)));
    await this.write(async () => {
      // Somebody may have set it back meanwhile.
      if ((await rows(WebhookLane).update({ endpointId: this.endpointId, seq }, { seq: through, cursor })) === 0 || told.length === 0)
        return;
      await rows(WebhookDelivery).upsert(told.map((change) => deliveryOf(this.endpointId, change)));
      await keepLog(this.endpointId);
    });
    return true;
  }

  private begin(due: Due, state: State): void {
    const sending = this.send(due, state)
      .catch((error: unknown) => (this.trouble = error))
      .then(() => void this.underWay.delete(due.id));
    this.underWay.set(due.id, sending);
  }

  private async send(due: Due, { url, secret, formerSecret, hasFormerSecret }: State): Promise<void> {
    const kept = hasFormerSecret ? [secret, formerSecret!] : [secret];
    const secrets = kept.map((one) => unsealed(this.crew.secrets, one));
    const receipt = await this.crew.courier.send({ id: `webhook_delivery_${due.id}`, url, body: due.body, secrets });
    await insist(() => this.write(() => noteOutcome(this.endpointId, due, receipt)));
  }

  /** Waits until one of those under way is through; with room for more, not for long. */
  private async glance(): Promise<void> {
    const waiting = new AbortController();
    const some = this.underWay.size < ABREAST ? [setTimeout(GLANCE, undefined, { signal: waiting.signal }).catch(() => undefined)] : [];
    await Promise.race([...this.underWay.values(), ...some]);
    waiting.abort();
  }

  private write<T>(work: () => Promise<T>): Promise<T> {
    return this.crew.tenancy.write(system(this.agencyId), ERRAND, work);
  }

  private async query(text: string): Promise<number> {
    return (await scope().client.query(text, [this.agencyId, this.endpointId, this.crew.process])).rowCount ?? 0;
  }
}

/** A change as it is sent: by an id of its own that is the same whenever it is told to this endpoint. */
function deliveryOf(endpointId: string, change: FollowedChange): Partial<WebhookDelivery> {
  const { seq, cursor, nodeId } = change;
  const [event, now] = [eventOf(change), clock.now()];
  const fresh = { attempt: 0, attemptedAt: null, statusCode: null, failure: null, deliveredAt: null, nextAttemptAt: now, createdAt: now };
  const recordId = nodeId.slice(nodeId.lastIndexOf('_') + 1);
  return { id: uuid(seq, endpointId), endpointId, seq, cursor, event, recordId, body: bodyOf(event, change.at, change), ...fresh };
}
