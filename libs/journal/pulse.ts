import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Watch, Watching } from '@nextround/planner';
import { nobody, Tenancy, type Actor } from '@nextround/tenancy';

/** How often the heads of the journals are looked at while somebody listens, in milliseconds. */
const BEAT = 250;
/** The same while PostgreSQL does not answer. */
const FAINT = 2000;

/** Sees how far the journals of all agencies are, and where something waits to be delivered: that there is something, and not what. */
export const pulse: Actor = { ...nobody, role: 'PULSE' };

/** An agency that somebody here listens to. */
interface Heard {
  /** How far its journal was at the last beat; unknown before the first, which therefore wakes everybody. */
  seq: string | undefined;
  readonly watches: Set<Listener>;
}

/**
 * Tells listeners that their agency's journal grew, whichever process wrote it. One statement a beat for all agencies listened to,
 * however many listen; none at all where nobody does. (NOTIFY would take a lock of the whole database at every commit.)
 */
@Injectable()
export class Pulse implements Watching, BeforeApplicationShutdown {
  private readonly log = new Logger('Pulse');
  private readonly agencies = new Map<string, Heard>();
  private timer: NodeJS.Timeout | undefined;
  private beating = false;
  private ended = false;

  constructor(private readonly tenancy: Tenancy) {}

  watch(agencyId: string): Watch {
    const heard = this.agencies.get(agencyId) ?? { seq: undefined, watches: new Set() };
    this.agencies.set(agencyId, heard);
    const listener = new Listener(() => {
      heard.watches.delete(listener);
      if (heard.watches.size === 0 && this.agencies.get(agencyId) === heard) this.agencies.delete(agencyId);
    });
    heard.watches.add(listener);
    if (this.ended) listener.end();
    else if (!this.beating) this.again(0);
    return listener;
  }

  /** Whoever waits is answered with what there is, and whoever follows is let go. */
  beforeApplicationShutdown(): void {
    this.ended = true;
    clearTimeout(this.timer);
    for (const { watches } of [...this.agencies.values()]) for (const listener of [...watches]) listener.end();
  }

  private again(delay: number): void {
    this.beating = !this.ended && this.agencies.size > 0;
    if (this.beating) this.timer = setTimeout(() => void this.beat(), delay);
  }

  private async beat(): Promise<void> {
    try {
      const { rows } = await this.tenancy.read<{ agency_id: string; seq: string }>(
        pulse,
        { action: 'journal.pulse', requestId: '-' },
        () => ({
          name: 'pulse',
          text: 'select agency_id, told as seq from journal_heads where agency_id = any($1)',
          values: [[...this.agencies.keys()]],
        }),
      );
      for (const { agency_id, seq } of rows) this.hear(this.agencies.get(agency_id), seq);
      this.again(BEAT);
    } catch (error) {
      this.log.warn(`Nobody can be told what changed: ${error instanceof Error ? error.message : String(error)}`);
      this.again(FAINT);
    }
  }

  private hear(heard: Heard | undefined, seq: string): void {
    if (!heard || heard.seq === seq) return;
    heard.seq = seq;
    for (const listener of heard.watches) listener.wake();
  }
}

/** One who listens. What moves between two questions is remembered until it is asked for. */
class Listener implements Watch {
  private hasMoved = false;
  private hasEnded = false;
  private waiting: (() => void) | undefined;

  constructor(private readonly leave: () => void) {}

  async moved(atMost?: number): Promise<boolean> {
    if (!this.hasMoved && !this.hasEnded) {
      await new Promise<void>((resolve) => {
        const timer = atMost === undefined ? undefined : setTimeout(resolve, Math.max(0, atMost));
        this.waiting = () => resolve(clearTimeout(timer));
      });
      this.waiting = undefined;
    }
    const moved = this.hasMoved;
    this.hasMoved = false;
    return moved && !this.hasEnded;
  }

  wake(): void {
    this.hasMoved = true;
    this.waiting?.();
  }

  end(): void {
    this.hasEnded = true;
    this.leave();
    this.waiting?.();
  }
}
