import { RateLimited } from '@nextround/tenancy';

/** How many requests of API clients this process works on at once: of all, of one agency's, of one; and how many of one may wait. */
export interface Places {
  readonly all: number;
  readonly agency: number;
  readonly client: number;
  readonly waiting: number;
}

interface Line {
  readonly agencyId: string;
  readonly next: (() => void)[];
}

/** Lets API clients in by turns, so that none of them takes what others, or people, need. */
export class Crowd {
  private readonly inside = new Map<string, number>();
  /** Who waits, by client: whose turn was longest ago first. */
  private readonly lines = new Map<string, Line>();

  constructor(private readonly places: Places) {}

  /** @throws RateLimited where too many of the client's requests wait already */
  async turn<T>(agencyId: string, clientId: string, work: () => Promise<T>): Promise<T> {
    if (this.lines.has(clientId) || !this.enter(agencyId, clientId)) await this.wait(agencyId, clientId);
    try {
      return await work();
    } finally {
      this.leave(agencyId, clientId);
    }
  }

  private wait(agencyId: string, clientId: string): Promise<void> {
    const line = this.lines.get(clientId) ?? { agencyId, next: [] };
    const { client, waiting } = this.places;
    if (line.next.length >= waiting)
      throw new RateLimited(`${client + waiting} requests of this client are under way already. Send fewer at once.`, 1);
    this.lines.set(clientId, line);
    return new Promise((next) => line.next.push(next));
  }

  private enter(agencyId: string, clientId: string): boolean {
    const doors: [string, number][] = [
      ['all', this.places.all],
      [agencyId, this.places.agency],
      [clientId, this.places.client],
    ];
    if (doors.some(([door, most]) => (this.inside.get(door) ?? 0) >= most)) return false;
    for (const [door] of doors) this.inside.set(door, (this.inside.get(door) ?? 0) + 1);
    return true;
  }

  private leave(agencyId: string, clientId: string): void {
    for (const door of ['all', agencyId, clientId]) {
      const left = this.inside.get(door)! - 1;
      if (left > 0) this.inside.set(door, left);
      else this.inside.delete(door);
    }
    for (const [client, line] of this.lines) {
      if (!this.enter(line.agencyId, client)) continue;
      this.lines.delete(client);
      if (line.next.length > 1) this.lines.set(client, line);
      return line.next.shift()!();
    }
  }
}
