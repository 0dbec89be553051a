import { actor, scope, system, type Actor, type Role } from '@nextround/tenancy';

interface Standing {
  role: Role;
  sight: Actor['sight'];
  identity_id: string;
  candidate_id: string | null;
}

/** A member as they stand now, for work that goes on without their session; undefined where they are none any more. */
export async function memberNow(memberId: string): Promise<Actor | undefined> {
  const { agencyId } = actor();
  const { rows } = await scope().client.query<Standing>(
    `select m.role, m.identity_id, m.candidate_id, case m.role when 'RECRUITER' then a.recruiter_sight else 'ALL' end as sight
      from memberships m join agencies a on a.agency_id = $1 where m.agency_id = $1 and m.id = $2 and m.removed_at is null`,
    [agencyId, memberId],
  );
  const [now] = rows;
  if (!now) return undefined;
  return { ...system(agencyId), role: now.role, sight: now.sight, memberId, identityId: now.identity_id, candidateId: now.candidate_id };
}
