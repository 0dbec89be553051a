import { isByLink, type Actor, type ClientSeat } from './actor.js';
import { BadInput } from './errors.js';

/** Whether there is a question to ask: jobs, commands and the door have shown nothing that could have ended. */
export const mustStand = (actor: Actor): boolean => actor.sessionId !== null || isByLink(actor) || actor.client !== undefined;

/** The question that rides with every request: does the session, the link or the client still stand, and as what? */
export const standing = (actor: Actor) =>
  actor.client ? clientStanding(actor, actor.client) : isByLink(actor) ? linkStanding(actor) : sessionStanding(actor);

let clientQuestion: string | undefined;
let linkQuestion: string | undefined;

/**
 * Told by the room that gives links out: what has to be true for one to stand.
 * @param question of the agency `$1`, the record `$2` and the candidate `$3`; a row `role, sight, candidate_id` where it does
 */
export const linksStandWhile = (question: string): void => void (linkQuestion = question);

/**
 * Told by the room that knows API clients: what has to be true for one to stand.
 * @param question of the agency `$1`, the client `$2`, the scopes its token bears `$3`, the company `$4` and the person it says it acts
 * for `$5`; a row `role, sight, candidate_id, scopes, behalf_id` where it stands
 */
export const clientsStandWhile = (question: string): void => void (clientQuestion = question);

const clientStanding = (actor: Actor, client: ClientSeat) => ({
  name: 'client-standing',
  text: clientQuestion!,
  values: [actor.agencyId, client.id, client.scopes, client.companyId, client.onBehalfOf ?? null],
});

const linkStanding = (actor: Actor) => ({
  name: 'link-standing',
  text: linkQuestion!,
  values: [actor.agencyId, actor.only, actor.candidateId],
});

const sessionStanding = (actor: Actor) => ({
  name: 'standing',
  text: `select m.role, case m.role when 'RECRUITER' then a.recruiter_sight else 'ALL' end as sight, m.candidate_id
    from sessions s join memberships m on m.agency_id = $1 and m.id = s.membership_id join agencies a on a.agency_id = $1
    where s.agency_id = $1 and s.id = $2 and s.ended_at is null and s.expires_at > now() and m.removed_at is null`,
  values: [actor.agencyId, actor.sessionId],
});

interface StandingRow {
  role: Actor['role'];
  sight: Actor['sight'];
  candidate_id: string | null;
  /** Of a client: the scopes of its token that it still has, and the member it acts for. */
  scopes?: string[];
  behalf_id?: string | null;
}

/** The actor as the database knows them now: the same object where the claim was right, null where the session is over. */
export function settle(actor: Actor, [row]: StandingRow[]): Actor | null {
  if (!row) return null;
  if (actor.client) return settleClient(actor, actor.client, row);
  if (row.role === actor.role && row.sight === actor.sight && row.candidate_id === actor.candidateId) return actor;
  return { ...actor, role: row.role, sight: row.sight, candidateId: row.candidate_id };
}

/** @throws BadInput where it says it acts for somebody who is no member */
function settleClient(actor: Actor, client: ClientSeat, row: StandingRow): Actor {
  const scopes = row.scopes ?? [];
  const behalfId = row.behalf_id ?? undefined;
  if (client.onBehalfOf !== undefined && !behalfId)
    throw BadInput.at(ON_BEHALF_OF, 'member', `${ON_BEHALF_OF} must be the id or the e-mail address of somebody who works at the agency.`);
  if (scopes.length === client.scopes.length && behalfId === client.behalfId) return actor;
  return { ...actor, client: { ...client, scopes, ...(behalfId ? { behalfId } : {}) } };
}

/** The header in which a client says for whom it acts. */
export const ON_BEHALF_OF = 'Nextround-On-Behalf-Of';
