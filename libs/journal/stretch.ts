import { param, raw, render, sql, Sources, type Row } from '@nextround/planner';
import { named, scope, type Actor } from '@nextround/tenancy';
import { cursorAt, inSight, isFollowed, kindOf, publicIdOf } from './feed.js';
import { AuditEntry, type ChangeKind } from './journal.entity.js';

/** One change, as `changes` tells it to whoever acts. */
export interface FollowedChange {
  readonly seq: string;
  readonly cursor: string;
  readonly at: Date;
  readonly action: string;
  readonly kind: ChangeKind;
  readonly nodeType: string;
  readonly nodeId: string;
}

interface Request {
  readonly actor: Actor;
  readonly after: string;
  readonly most: number;
}

/** The place behind everything, also behind what is still to come. */
export const END = '9223372036854775807';

/**
 * What follows in the feed, as whoever acts may follow it.
 * @param after the place it follows on, such as `END`
 * @returns the changes, how far the journal was read for them (there is nothing to follow up to there but these), and the cursor of that
 */
export async function stretch(after: string, most: number): Promise<{ changes: FollowedChange[]; through: string; cursor: string }> {
  const { client, actor, dataSource } = scope();
  const agencyId = param<Request>('uuid', (request) => request.actor.agencyId);
  const sources = new Sources(dataSource, agencyId);
  const source = sources.of(AuditEntry);
  const entry = source.row as Row<AuditEntry>;
  const limit = param<Request>('int', (request) => request.most);
  const { text, binders } =
    render<Request>(sql`select h.seq as head, ${cursorAt({ seq: raw('h.seq'), entryHash: raw('h.hash') }, agencyId)} as "end", e.* from journal_heads h left join lateral (
      select ${entry.seq}, ${cursorAt(entry, agencyId)} as cursor, ${entry.at}, ${entry.action}, ${kindOf({ ...entry, inSight: inSight(entry, agencyId) })} as kind,
        ${entry.nodeType} as "nodeType", ${publicIdOf(entry)} as "nodeId"
      from ${sources.table(source)} where ${sources.tenant(source)} and ${entry.seq} > ${param<Request>('bigint', (request) => request.after)}
        and ${isFollowed(entry)} order by ${entry.seq} limit ${limit}) e on true
    where h.agency_id = ${agencyId} order by e.seq`);
  const values = binders.map((bind) => bind({ actor, after, most }));
  const { rows } = await client.query<FollowedChange & { head: string; end: string }>({ name: named(text), text, values });
  const changes = rows.filter(({ seq }) => seq !== null);
  const last = changes.length === most ? changes.at(-1)! : { seq: rows[0]!.head, cursor: rows[0]!.end };
  return { changes, through: last.seq, cursor: last.cursor };
}
