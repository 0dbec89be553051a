import pg from 'pg';

interface Asked {
  text: string;
}

interface Sent {
  by: pg.Client;
  text: string;
}

/** What the process does for itself, once a minute, whoever is there: it reads the keys that sign tokens, and notes when a client was here. */
const HOUSEKEEPING = /from signing_keys |update api_clients set last_used_at/;

/** Listens to what really goes to PostgreSQL: every text handed to any connection of this process, in order. */
export class Wire {
  private readonly sent: Sent[] = [];
  private readonly original = pg.Client.prototype.query;

  constructor() {
    const { sent, original } = this;
    pg.Client.prototype.query = function (this: pg.Client, ...given: [string | Asked | { queries: Asked[] }]) {
      const [first] = given;
      const asked = typeof first === 'string' ? [{ text: first }] : 'queries' in first ? first.queries : [first];
      sent.push(...asked.map(({ text }) => ({ by: this, text })));
      return (original as (...args: unknown[]) => unknown).apply(this, given);
    } as never;
  }

  /** All that was sent since it listens. */
  get texts(): string[] {
    return this.sent.map(({ text }) => text);
  }

  /** What was sent while `work` ran, but for what the process did for itself. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    const from = this.sent.length;
    await work();
    const sent = this.sent.slice(from);
    const aside = new Set(transactions(sent).flatMap((one) => (one.some(({ text }) => HOUSEKEEPING.test(text)) ? one : [])));
    return sent.flatMap((one) => (aside.has(one) ? [] : one.text));
  }

  close(): void {
    pg.Client.prototype.query = this.original;
  }
}

function transactions(sent: readonly Sent[]): Sent[][] {
  const latest = new Map<pg.Client, Sent[]>();
  const all: Sent[][] = [];
  for (const one of sent) {
    const known = one.text.startsWith('BEGIN') ? undefined : latest.get(one.by);
    if (known) known.push(one);
    else latest.set(one.by, all[all.push([one]) - 1]!);
  }
  return all;
}

/** What one message of a request is for. */
export function kindOf(text: string): 'begin' | 'standing' | 'line' | 'commit' | 'data' | 'other' {
  if (/^BEGIN READ (ONLY|WRITE);(SET LOCAL app\.\w+ = E?'[^;]*';)+$/.test(text)) return 'begin';
  if (/^select m\.role, .* from sessions s join memberships m/s.test(text)) return 'standing';
  if (text.startsWith('select pg_advisory_xact_lock')) return 'line';
  if (text === 'COMMIT') return 'commit';
  return text.startsWith('select row_to_json("a row")::text as data from (') ? 'data' : 'other';
}
