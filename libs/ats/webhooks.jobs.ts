import { setTimeout as after } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { system, Tenancy } from '@nextround/tenancy';
import { Secret } from '@nextround/access';
import { reasonOf, Worker } from '@nextround/jobs';
import { pulse } from '@nextround/journal';
import { Courier } from './courier.js';
import { ERRAND, Lane, type Crew } from './lane.js';
import { IDLE } from './lane.sql.js';
import { shortenLog } from './webhook-log.js';

/** How often this process looks for lanes in which there is something to do, in milliseconds. */
const BEAT = 250;

/** How many lanes it walks at once. */
const MOST = 100;

/** How long it waits for receivers when it is told to end, in milliseconds. What is not heard by then is sent again by another. */
const LEAVE = 8_000;

/**
 * Delivers what the journals bring, beside the queue and with hands of its own: a receiver that takes its time holds up neither mails
 * nor another endpoint.
 */
@Injectable()
export class WebhookJobs implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('Webhooks');
  private readonly walking = new Map<string, Promise<void>>();
  private readonly crew: Crew;
  private timer: NodeJS.Timeout | undefined;
  private ending = false;

  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
    courier: Courier,
    secrets: Secret,
  ) {
    this.crew = { tenancy, courier, secrets, process: worker.name };
  }

  onModuleInit(): void {
    this.worker.beside(() => void this.beat());
    this.worker.on('webhook.log-aged', async ({ agencyId, endpointId }, errand) => {
      await this.tenancy.write(system(agencyId), errand, () => shortenLog(String(endpointId)));
    });
  }

  /** What is under way is finished; nothing new is begun. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    clearTimeout(this.timer);
    await Promise.race([Promise.all(this.walking.values()), after(LEAVE, undefined, { ref: false })]);
  }

  private async beat(): Promise<void> {
    try {
      const statement = { name: 'webhook-lanes', text: IDLE, values: [this.worker.name, MOST] };
      const { rows } = await this.tenancy.read<{ agencyId: string; endpointId: string }>(pulse, ERRAND, () => statement);
      for (const { agencyId, endpointId } of rows) this.walk(agencyId, endpointId);
    } catch (error) {
      this.log.warn(`Webhooks are not delivered right now: ${reasonOf(error)}`);
    }
    if (!this.ending) this.timer = setTimeout(() => void this.beat(), BEAT);
  }

  private walk(agencyId: string, endpointId: string): void {
    if (this.ending || this.walking.size === MOST || this.walking.has(endpointId)) return;
    const walk = new Lane(this.crew, agencyId, endpointId)
      .walk(() => !this.ending)
      .catch((error: unknown) => this.log.warn(`A webhook is delivered later: ${reasonOf(error)}`))
      .finally(() => this.walking.delete(endpointId));
    this.walking.set(endpointId, walk);
  }
}
