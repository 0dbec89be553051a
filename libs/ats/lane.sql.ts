/** How many deliveries of one endpoint may wait before no more of the journal is written for it: the journal keeps them. */
const MANY = 500;

/**
 * What may be sent of an endpoint: nothing that waits for an earlier one of its record, and nothing behind the place a replay set it
 * back to, which is written anew.
 */
const READY = `d.agency_id = $1 and d.endpoint_id = $2 and d.next_attempt_at is not null and d.seq <= l.seq
  and not exists (select 1 from webhook_deliveries e where e.agency_id = $1 and e.endpoint_id = $2 and e.node_id = d.node_id
    and e.seq < d.seq and e.next_attempt_at is not null)`;

const WAITING = `(select count(*) >= ${MANY} from webhook_deliveries w where w.agency_id = $1 and w.endpoint_id = $2 and w.next_attempt_at is not null)`;

/**
 * Lanes of all agencies for the process `$1`: those in which there is something to do, and those that somebody left without a word, which
 * may have had something in hand. Where things arrive comes first.
 */
export const IDLE = `select l.agency_id as "agencyId", l.endpoint_id as "endpointId" from webhook_lanes l
  left join journal_heads h on h.agency_id = l.agency_id
  where l.is_open and case when l.claimed_by is null then l.due_at <= moment() or (h.told > l.seq and not l.is_full)
    else l.claimed_by = $1 or not is_present(l.claimed_by) end
  order by l.failing_since nulls first limit $2`;

/** Takes a lane for the process `$3`, unless another that lives has it. */
export const CLAIM = `update webhook_lanes set claimed_by = $3
  where agency_id = $1 and endpoint_id = $2 and is_open and (claimed_by is null or claimed_by = $3 or not is_present(claimed_by))`;

/** Leaves a lane, and says when there is something to do again. */
export const RELEASE = `update webhook_lanes l set claimed_by = null, is_full = ${WAITING},
    due_at = (select min(d.next_attempt_at) from webhook_deliveries d where ${READY})
  where l.agency_id = $1 and l.endpoint_id = $2 and l.claimed_by = $3`;

/** How a lane of the process `$3` stands, and up to `$4` of what is due and not under way (`$5`). */
export const STATE = `select l.seq, ${WAITING} as "isFull", e.url, e.events, e.secret, e.former_secret as "formerSecret",
    e.former_until > moment() as "hasFormerSecret", e.api_client_id as "clientId", c.scopes, c.client_company_id as "companyId",
    c.revoked_at is not null as "isRevoked",
    coalesce((select json_agg(due) from (select d.id, d.event, d.body, d.attempt from webhook_deliveries d
      where ${READY} and d.next_attempt_at <= moment() and d.id <> all($5::uuid[]) order by d.seq limit $4) due), '[]') as due
  from webhook_lanes l join webhook_endpoints e on e.agency_id = $1 and e.id = l.endpoint_id
    left join api_clients c on c.agency_id = $1 and c.id = e.api_client_id
  where l.agency_id = $1 and l.endpoint_id = $2 and l.claimed_by = $3 and l.is_open`;
