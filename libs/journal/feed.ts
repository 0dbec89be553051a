import {
  constant,
  cursorOf,
  join,
  raw,
  readCursor,
  registry,
  sql,
  tableOf,
  type Order,
  type Row,
  type Sql,
  type Viewer,
} from '@nextround/planner';
import { Role } from '@nextround/tenancy';
import type { AuditEntry, FollowedEntry } from './journal.entity.js';

/** The order of the feed, as the planner names it: a cursor holds the place, and by which entry and for which reader it was made. */
const ORDER = 'FollowedEntry:"seq"+2';

/** An entry of the journal, or its head. */
type Place = Pick<Row<AuditEntry>, 'seq' | 'entryHash'>;

/** By what a cursor is known again: the entry it stands behind, and who follows (`feed_reader`). */
const holds = ({ entryHash }: Pick<Place, 'entryHash'>): Sql[] => [
  sql`left(encode(${entryHash}, 'hex'), 8)`,
  raw('(select feed_reader())'),
];

/** Oldest first. A cursor that this reader cannot go on from is refused (`feed_from`): they start again with a full pull. */
export const inTurn = (entry: Row<AuditEntry>): Order => ({
  by: [entry.seq],
  cursor: { holds: holds(entry), resume: ([seq, mark, reader]) => [sql`feed_from(${seq!}::bigint, ${mark!}, ${reader!})`] },
});

/** The cursor of the feed behind the entry that stands there. */
export const cursorAt = (place: Place, agencyId: Viewer['agencyId']): Sql => cursorOf([place.seq, ...holds(place)], ORDER, agencyId);

/** The cursor behind all there is. */
export const endOfFeed = (agencyId: Viewer['agencyId']): Sql =>
  sql`(select ${cursorAt({ seq: raw('h.seq'), entryHash: raw('h.hash') }, agencyId)} from journal_heads h where h.agency_id = ${agencyId})`;

/** @returns the place that a cursor of the feed names; @throws BadInput where it is none of this agency's */
export const placeOf = (cursor: string, agencyId: string, path: string): string => readCursor(cursor, ORDER, agencyId, path)[0]!;

/** How somebody is signed in, told or let in is not for those who follow records. */
const UNFOLLOWED = [
  'Session',
  'Invitation',
  'Notification',
  'Letter',
  'ApiClient',
  'WebhookEndpoint',
  'CandidateImport',
  'BulkExport',
  'Viewing',
];

/** The types that a feed tells of. */
export const followedTypes = (): string[] => [...registry.prefixes.keys()].filter((type) => !UNFOLLOWED.includes(type));

/** Whether an entry belongs into the feed: a candidate's drafts are nobody's but theirs. */
export const isFollowed = (entry: Row<AuditEntry>, role?: Viewer['role']): Sql =>
  sql`${role === Role.CANDIDATE ? raw('true') : sql`${entry.sight} <> 'CANDIDATE'`} and ${entry.nodeType} not in (${join(UNFOLLOWED.map(constant), ', ')})`;

/** The journal's entries, each with whether its record is in sight: every table is asked once, and not by every field again. */
export const followedEntries = ({ agencyId }: Viewer): Sql =>
  sql`(select j.*, ${inSight({ nodeType: raw('j.node_type'), nodeId: raw('j.node_id') }, agencyId)} as in_sight from journal j where j.agency_id = ${agencyId})`;

/** How a follower should take it: a record that is out of their sight now is gone for them. */
export const kindOf = (entry: Pick<Row<FollowedEntry>, 'kind' | 'inSight'>): Sql =>
  sql`case when ${entry.inSight} then ${entry.kind} else 'DELETED' end`;

export const publicIdOf = (entry: Row<AuditEntry>): Sql =>
  sql`case ${entry.nodeType} ${raw([...registry.prefixes].map(([type, prefix]) => `when '${type}' then '${prefix}_'`).join(' '))} else 'record_' end || ${entry.nodeId}::text`;

/** Whether the record of an entry can be seen now: asked of its own table, so its own wall answers. */
export const inSight = (entry: Pick<Row<AuditEntry>, 'nodeType' | 'nodeId'>, agencyId: Viewer['agencyId']): Sql => {
  const cases = followedTypes().flatMap((type) => {
    const table = tableOf(type);
    return table
      ? [
          sql` when ${constant(type)} then exists (select 1 from ${raw(`"${table}"`)} n where n.agency_id = ${agencyId} and n.${raw(type === 'Agency' ? 'agency_id' : 'id')} = ${entry.nodeId})`,
        ]
      : [];
  });
  return sql`case ${entry.nodeType}${cases.reduce((all, next) => sql`${all}${next}`)} else false end`;
};
