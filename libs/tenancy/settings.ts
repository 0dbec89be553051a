import { isByLink, type Actor, type ClientSeat } from './actor.js';
import { clock } from './clock.js';

/** A string as a PostgreSQL literal. Backslashes are doubled under E'' so that no server setting changes what it means. */
export function literal(text: string): string {
  if (text.includes('\0')) throw new Error('A setting cannot hold a NUL character.');
  return text.includes('\\') ? `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${text.replaceAll("'", "''")}'`;
}

/** What one transaction is for, beside who acts. */
export interface Errand {
  readonly action: string;
  readonly requestId: string;
  /** A name under which one write at a time is under way: the second waits for the first. @throws Conflict where that takes too long */
  readonly once?: string;
  readonly toll?: Toll;
}

/** What an errand costs whoever asks: charged ahead of its transaction, once, and kept whatever becomes of it. */
export interface Toll {
  readonly cost: number;
  /** The statement that charges it; undefined once it was sent. */
  readonly due: { readonly name?: string; readonly text: string; readonly values: unknown[] } | undefined;
  /** Whether it may well be refused. Then nothing is sent before that is known. */
  readonly doubtful: boolean;
  /** @throws RateLimited where it cannot be paid */
  paid(rows: unknown[]): void;
}

export const isUuid = (id: string | undefined): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '');

/** The message a transaction starts with: BEGIN and every setting in one round trip, in the form Citus passes on to its nodes. */
export function begin(mode: 'READ ONLY' | 'READ WRITE', settings: Readonly<Record<string, string | null>>): string {
  return `BEGIN ${mode};${set(settings)}`;
}

export const set = (settings: Readonly<Record<string, string | null>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `SET LOCAL app.${name} = ${value === null ? "''" : literal(value)};`)
    .join('');

export function settingsOf(actor: Actor, errand: Errand): Record<string, string | null> {
  const { client } = actor;
  for (const id of [actor.agencyId, actor.memberId, actor.candidateId, actor.identityId, actor.only, client?.id, client?.companyId])
    if (id != null && !isUuid(id)) throw new Error('An actor is named by uuids.');
  return {
    agency_id: actor.agencyId,
    // A role of its own, so that whatever does not name it is closed to links: this table and every table to come.
    role: isByLink(actor) ? 'LINK' : actor.role,
    sight: actor.sight,
    member_id: actor.memberId,
    candidate_id: actor.candidateId,
    identity_id: actor.identityId,
    actor_id: client?.id ?? actor.memberId,
    action: errand.action,
    request_id: errand.requestId,
    ...(actor.only === undefined ? {} : { door: actor.only }),
    ...(client ? settingsOfClient(client) : {}),
    ...(errand.toll ? { cost: String(errand.toll.cost) } : {}),
    ...(clock.ahead() === 0 ? {} : { now: clock.now().toISOString() }),
  };
}

/** Each scope between blanks, so that none is found inside another; every company is said to be, so that unset means none. */
const settingsOfClient = ({ id, scopes, companyId, behalfId }: ClientSeat): Record<string, string | null> => ({
  client_id: id,
  scopes: ` ${scopes.join(' ')} `,
  client_company_id: companyId ?? 'ALL',
  on_behalf_of: behalfId ?? null,
});
