import { actor, scope, system, type Actor, type Role } from '@nextround/tenancy';
import { abilitiesOf } from '@nextround/access';
import { ACTION } from './importer.js';

interface Standing {
  role: Role;
  sight: Actor['sight'];
  identity_id: string;
}

/** Whoever set an import going, as they stand now; undefined where they may no longer import. The operator's command has nobody. */
export async function actingFor(memberId: string | null): Promise<Actor | undefined> {
  const { agencyId } = actor();
  if (!memberId) return system(agencyId);
  const { rows: found } = await scope().client.query<Standing>(
    `select m.role, m.identity_id, case m.role when 'RECRUITER' then a.recruiter_sight else 'ALL' end as sight
      from memberships m join agencies a on a.agency_id = $1 where m.agency_id = $1 and m.id = $2 and m.removed_at is null`,
    [agencyId, memberId],
  );
  const [now] = found;
  if (!now || !abilitiesOf(now.role).includes(ACTION)) return undefined;
  return { ...system(agencyId), role: now.role, sight: now.sight, memberId, identityId: now.identity_id };
}
