import { actor, system, type Actor } from '@nextround/tenancy';
import { abilitiesOf, memberNow } from '@nextround/access';
import { ACTION } from './importer.js';

/** Whoever set an import going, as they stand now; undefined where they may no longer import. The operator's command has nobody. */
export async function actingFor(memberId: string | null): Promise<Actor | undefined> {
  if (!memberId) return system(actor().agencyId);
  const who = await memberNow(memberId);
  return who && abilitiesOf(who.role).includes(ACTION) ? who : undefined;
}
