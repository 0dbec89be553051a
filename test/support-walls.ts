import pg from 'pg';
import type { House } from '@nextround/cast';
import { begin } from '@nextround/tenancy';

type Row = Record<string, any>;

/** A connection past or before the walls, closed when the work is done. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As the superuser: what is really there, and what a tamperer could do. */
export const behindTheWalls = (house: House, text: string, values: unknown[] = []): Promise<Row[]> =>
  connected(house.database.adminUrl, async (client) => (await client.query(text, values)).rows as Row[]);

/** The settings that a request of somebody begins its transaction with. */
export interface Seat {
  readonly agency_id: string;
  readonly role: string;
  readonly sight: 'ALL' | 'OWN';
  readonly member_id: string | null;
  readonly candidate_id: string | null;
  readonly identity_id: string | null;
}

/** Where somebody who signs in with this address sits, as the database knows them. */
export async function seatOf(house: House, email: string): Promise<Seat> {
  const [row] = await behindTheWalls(
    house,
    `select m.*, case m.role when 'RECRUITER' then a.recruiter_sight else 'ALL' end as sight
     from memberships m join agencies a using (agency_id) where m.email = $1`,
    [email],
  );
  return {
    agency_id: row!['agency_id'],
    role: row!['role'],
    sight: row!['sight'],
    member_id: row!['id'],
    candidate_id: row!['candidate_id'],
    identity_id: row!['identity_id'],
  };
}

/** Runs raw SQL with the settings of a seat, in a transaction that is always rolled back. */
export async function seated<T>(client: pg.ClientBase, seat: Seat | null, work: () => Promise<T>): Promise<T> {
  await client.query(seat ? begin('READ WRITE', { ...seat, actor_id: seat.member_id, action: 'test', request_id: 'test' }) : 'BEGIN');
  try {
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** What a statement does: how many rows it hands out or touches, or the code PostgreSQL refuses it with. */
export async function outcome(client: pg.ClientBase, text: string, values: unknown[] = []): Promise<number | string> {
  await client.query('SAVEPOINT try');
  try {
    const done = await client.query(text, values);
    await client.query('RELEASE SAVEPOINT try');
    return done.rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT try');
    return (error as { code: string }).code;
  }
}

/** The uuid in an id such as `candidate_018f…`. */
export const uuidOf = (id: string): string => id.slice(id.lastIndexOf('_') + 1);

export const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
