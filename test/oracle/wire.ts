import pg from 'pg';

interface Asked {
  text: string;
}

/** What the process asks for itself, once a minute, whoever is there: the keys that sign tokens. */
const HOUSEKEEPING = /from signing_keys /;

/** Listens to what really goes to PostgreSQL: every text handed to any connection of this process, in order. */
export class Wire {
  readonly texts: string[] = [];
  private readonly original = pg.Client.prototype.query;

  constructor() {
    const { texts, original } = this;
    pg.Client.prototype.query = function (this: pg.Client, ...given: [string | Asked | { queries: Asked[] }]) {
      const [first] = given;
      if (typeof first === 'string') texts.push(first);
      else texts.push(...('queries' in first ? first.queries : [first]).map(({ text }) => text));
      return (original as (...args: unknown[]) => unknown).apply(this, given);
    } as never;
  }

  /** What was sent while `work` ran. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    const from = this.texts.length;
    await work();
    return this.texts.slice(from).filter((text) => !HOUSEKEEPING.test(text));
  }

  close(): void {
    pg.Client.prototype.query = this.original;
  }
}

/** What one message of a request is for. */
export function kindOf(text: string): 'begin' | 'standing' | 'line' | 'commit' | 'data' | 'other' {
  if (/^BEGIN READ (ONLY|WRITE);(SET LOCAL app\.\w+ = E?'[^;]*';)+$/.test(text)) return 'begin';
  if (/^select m\.role, .* from sessions s join memberships m/s.test(text)) return 'standing';
  if (text.startsWith('select pg_advisory_xact_lock')) return 'line';
  if (text === 'COMMIT') return 'commit';
  return text.startsWith('select row_to_json("a row")::text as data from (') ? 'data' : 'other';
}
