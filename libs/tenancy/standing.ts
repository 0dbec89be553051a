import type { Actor } from './actor.js';

/** The question that rides with every request of a session: does it still stand, and as what? */
export const standing = (actor: Actor) => ({
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
