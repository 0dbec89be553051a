import { isByLink, type Actor } from './actor.js';

/** Whether there is a question to ask: jobs, commands and the door have shown nothing that could have ended. */
export const mustStand = (actor: Actor): boolean => actor.sessionId !== null || isByLink(actor);

/** The question that rides with every request: does the session, or the link, still stand, and as what? */
export const standing = (actor: Actor) => (isByLink(actor) ? linkStanding(actor) : sessionStanding(actor));

let linkQuestion: string | undefined;

/**
 * Told by the room that gives links out: what has to be true for one to stand.
 * @param question of the agency `$1`, the record `$2` and the candidate `$3`; a row `role, sight, candidate_id` where it does
 */
export const linksStandWhile = (question: string): void => void (linkQuestion = question);

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
}

/** The actor as the database knows them now: the same object where the claim was right, null where the session is over. */
export function settle(actor: Actor, [row]: StandingRow[]): Actor | null {
  if (!row) return null;
  if (row.role === actor.role && row.sight === actor.sight && row.candidate_id === actor.candidateId) return actor;
  return { ...actor, role: row.role, sight: row.sight, candidateId: row.candidate_id };
}
