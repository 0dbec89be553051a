import type pg from 'pg';
import type { Actor } from './actor.js';
import { Conflict } from './errors.js';
import { send } from './send.js';
import { begin, settingsOf, type Errand } from './settings.js';

export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
  /** What is said, as CONFLICT, where it waits for a lock longer than it may. */
  readonly blocked?: string;
  /** What is written down of its answer, in the same transaction: which therefore does not only read. */
  readonly behind?: (rows: readonly never[]) => Flush;
}

/** What leaves in one write, and what comes back for each. */
export type Flush = (string | Statement)[];
type Answers = PromiseSettledResult<pg.QueryResult>[];

/** Sends what an errand costs ahead of the rest, in a transaction of its own. @throws RateLimited where it cannot be paid */
export async function charged(client: pg.PoolClient, who: Actor, errand: Errand, rest: Flush): Promise<Answers> {
  const { toll } = errand;
  if (!toll?.due) return sent(client, rest);
  const fee = [begin('READ WRITE', settingsOf(who, errand)), toll.due, 'COMMIT'];
  const { doubtful } = toll;
  const answers = await sent(client, doubtful ? fee : [...fee, ...rest]);
  toll.paid(answered(answers.slice(0, fee.length), fee)[1]!.rows);
  return doubtful ? sent(client, rest) : answers.slice(fee.length);
}

/** Sends all at once and waits for all. */
function sent(client: pg.PoolClient, statements: Flush): Promise<Answers> {
  return Promise.allSettled(statements.map((s) => send(client, s === 'COMMIT' ? COMMIT : (s as pg.QueryConfig))));
}

/** Prepared like the statements it follows, so that it leaves with them. */
const COMMIT = { name: 'commit', text: 'COMMIT', values: [] };

/** What came back; the first failure is the one that matters, what follows it only echoes it. */
export function answered(answers: Answers, statements: Flush): pg.QueryResult[] {
  return answers.map((answer, i) => {
    if (answer.status === 'rejected') throw excused(answer.reason, statements[i]!);
    return answer.value;
  });
}

export const together = async (client: pg.PoolClient, statements: Flush): Promise<pg.QueryResult[]> =>
  answered(await sent(client, statements), statements);

const excused = (error: unknown, statement: string | Statement): unknown =>
  (error as { code?: string }).code === '55P03' && typeof statement !== 'string' && statement.blocked
    ? new Conflict(statement.blocked)
    : error;
