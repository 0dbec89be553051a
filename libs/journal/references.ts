import { constant, join, registry, sql, type Row, type Sql } from '@nextround/planner';
import type { AuditEntry } from './journal.entity.js';

/** Fields that do not say by their names what they point at, beside those that end in `By`, which is a member. */
const ALIASES = {
  membershipId: 'member',
  recruiterId: 'member',
  authorId: 'member',
  detailsAskedOf: 'contact',
  endpointId: 'webhook_endpoint',
  exportId: 'bulk_export',
};

/** What the ids in a field begin with in this API, by the field's name: `jobId`, `clientCompanyId`, `stageId` by its type's prefix. */
export function prefixesByField(): Map<string, string> {
  const types = [...registry.prefixes].flatMap(([type, prefix]): [string, string][] => [
    [`${type[0]!.toLowerCase()}${type.slice(1)}Id`, prefix],
    [`${prefix}Id`, prefix],
  ]);
  return new Map([...types, ...Object.entries(ALIASES)]);
}

/** The prefix of the ids in a field of an entry, such as `stageHistory.stageId`; null where it holds none. */
export function prefixOfField(field: Sql): Sql {
  const cases = [...prefixesByField()].map(([name, prefix]) => sql`when ${constant(name)} then ${constant(prefix)}`);
  return sql`case when ${field} like '%By' then 'member' else case substring(${field} from '[^.]*$') ${join(cases, ' ')} end end`;
}

/** A value as the API spells it: the journal keeps the bare uuid of what a field points at. */
export const asShown = (value: Sql, prefix: Sql): Sql =>
  sql`case when ${value} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then coalesce(${prefix} || '_', '') || ${value} else ${value} end`;

/** As what somebody did it, as the API calls it: by the link of a debrief its candidate acts, by an erasure the admin who asked for it. */
export const roleOf = ({ actorRole, actorId }: Pick<Row<AuditEntry>, 'actorRole' | 'actorId'>): Sql =>
  sql`case ${actorRole} when 'DOOR' then 'SYSTEM' when 'LINK' then 'CANDIDATE'
    when 'ERASER' then case when ${actorId} is null then 'SYSTEM' else 'ADMIN' end else ${actorRole} end`;
