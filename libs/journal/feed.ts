import { constant, cursorOf, raw, readCursor, registry, sql, tableOf, type Row, type Sql, type Viewer } from '@nextround/planner';
import type { AuditEntry } from './journal.entity.js';

const ORDER = 'AuditEntry:"seq"';

/** The cursor of the feed behind the entry that stands at `seq`. */
export const cursorAt = (seq: Sql, agencyId: Viewer['agencyId']): Sql => cursorOf([seq], ORDER, agencyId);

/** @returns the place that a cursor of the feed names; @throws BadInput where it is none of this agency's */
export const placeOf = (cursor: string, agencyId: string, path: string): string => readCursor(cursor, ORDER, agencyId, path)[0]!;

/** Whether an entry belongs into the feed: how somebody is signed in, told or let in is not for those who follow records. */
export const isFollowed = (entry: Row<AuditEntry>): Sql =>
  sql`${entry.sight} <> 'CANDIDATE' and ${entry.nodeType} not in ('Session', 'Invitation', 'Notification', 'Letter', 'WebhookEndpoint')`;

/** How a follower should take it: a record that is out of their sight now is gone for them. */
export const kindOf = (entry: Row<AuditEntry>, agencyId: Viewer['agencyId']): Sql =>
  sql`case when ${inSight(entry, agencyId)} then ${entry.kind} else 'DELETED' end`;

export const publicIdOf = (entry: Row<AuditEntry>): Sql =>
  sql`case ${entry.nodeType} ${raw([...registry.prefixes].map(([type, prefix]) => `when '${type}' then '${prefix}_'`).join(' '))} else 'record_' end || ${entry.nodeId}::text`;

/** Whether the record of an entry can be seen now: asked of its own table, so its own wall answers. */
const inSight = (entry: Row<AuditEntry>, agencyId: Viewer['agencyId']): Sql => {
  const cases = [...registry.prefixes.keys()].flatMap((type) => {
    const table = tableOf(type);
    return table
      ? [
          sql` when ${constant(type)} then exists (select 1 from ${raw(`"${table}"`)} n where n.agency_id = ${agencyId} and n.${raw(type === 'Agency' ? 'agency_id' : 'id')} = ${entry.nodeId})`,
        ]
      : [];
  });
  return sql`case ${entry.nodeType}${cases.reduce((all, next) => sql`${all}${next}`)} else false end`;
};
