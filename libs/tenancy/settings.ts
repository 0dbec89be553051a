import { isByLink, type Actor } from './actor.js';
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
  for (const id of [actor.agencyId, actor.memberId, actor.candidateId, actor.identityId, actor.only ?? null])
    if (id !== null && !isUuid(id)) throw new Error('An actor is named by uuids.');
  return {
    agency_id: actor.agencyId,
    // A role of its own, so that whatever does not name it is closed to links: this table and every table to come.
    role: isByLink(actor) ? 'LINK' : actor.role,
    sight: actor.sight,
    member_id: actor.memberId,
    candidate_id: actor.candidateId,
    identity_id: actor.identityId,
    actor_id: actor.memberId,
    action: errand.action,
    request_id: errand.requestId,
    ...(actor.only === undefined ? {} : { door: actor.only }),
    ...(clock.ahead() === 0 ? {} : { now: clock.now().toISOString() }),
  };
}
