import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { clientsStandWhile, scope, Tenancy } from '@nextround/tenancy';
import { Tokens } from '@nextround/access';

/** Asked in the flush of every request of a client: what it may now, of what its token bears, and who the person is it says it acts for. */
clientsStandWhile(`select 'API_CLIENT' as role, 'ALL' as sight, null::uuid as candidate_id,
    array(select s.name from unnest($3::text[]) with ordinality as s (name, at) where s.name = any(k.scopes) order by s.at) as scopes,
    (select m.id from memberships m where m.agency_id = $1 and m.candidate_id is null and m.removed_at is null
      and ('member_' || m.id::text = $5 or lower(m.email) = lower($5)) limit 1) as behalf_id
  from api_clients k where k.agency_id = $1 and k.id = $2 and k.revoked_at is null and k.client_company_id is not distinct from $4::uuid`);

const MINUTE = 60_000;

/** When clients were last here. Written beside their requests, which do not wait for it, once a minute whatever they do. */
@Injectable()
export class ClientUse {
  private readonly noted = new LRUCache<string, true>({ max: 10_000, ttl: MINUTE });

  constructor(
    private readonly tenancy: Tenancy,
    tokens: Tokens,
  ) {
    tokens.whenClientComes((who) => this.note(who.agencyId, who.client!.id));
  }

  private note(agencyId: string, id: string): void {
    if (this.noted.has(id)) return;
    this.noted.set(id, true);
    // Where it fails, for a pool that is busy or a process that stops, a later request writes it.
    this.write(agencyId, id).catch(() => this.noted.delete(id));
  }

  private async write(agencyId: string, id: string): Promise<void> {
    await this.tenancy.door({ agency_id: agencyId, door: id, action: 'api-client.use' }, () =>
      scope().client.query(
        `update api_clients set last_used_at = now() where agency_id = $1 and id = $2 and revoked_at is null
          and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
        [agencyId, id],
      ),
    );
  }
}
