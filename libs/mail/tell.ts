import { clock, named, Role, scope, set, settingsOf, system } from '@nextround/tenancy';
import { addJob } from '@nextround/jobs';
import { v7 as uuid } from 'uuid';
import type { NotificationKind } from './notification-kind.js';

/**
 * Who is told: a member, a candidate (signed up or not), or whoever looks after a candidate; where nobody does, the admin who has
 * been there longest.
 */
export type Told = { memberId: string } | { candidateId: string } | { recruiterOf: string };

export interface Telling {
  readonly to: Told;
  readonly kind: NotificationKind;
  /** Names the reason, such as `debrief:<interview>`: told again under the same key, it is moved unless it went out or stands in the inbox. */
  readonly key: string;
  /** The record it leads to: a GraphQL type, and the uuid. */
  readonly about: { type: string; id: string };
  /** The candidate it is about, where it is about one. */
  readonly candidateId?: string | null;
  /** When; at once where nothing is said. Out of quiet hours it is moved all the same, unless it is urgent. */
  readonly at?: Date;
  readonly urgent?: boolean;
}

/**
 * Tells somebody something, in this transaction: the row that asks for it and its alarm, in one statement and one round trip.
 * It is Nextround that tells, whoever acts: the one who caused it need not see the receiver.
 */
export async function tell({ to, kind, key, about, candidateId, at, urgent }: Telling): Promise<void> {
  const { actor } = scope();
  const due = at ?? clock.now();
  const [column, who] = Object.entries(to)[0] as [keyof typeof RECEIVER, string];
  await asItself('notice.tell', TELL[column], [
    actor.agencyId,
    uuid(),
    key,
    kind,
    who,
    candidateId ?? null,
    about.type,
    about.id,
    due,
    urgent ?? false,
    clock.real(due),
    clock.now(),
  ]);
}

/** Takes back what has not gone out. @returns whether there was anything to take back */
export async function untell(key: string): Promise<boolean> {
  const taken = await asItself('notice.untell', UNTELL, [scope().actor.agencyId, key, clock.now()]);
  return taken > 0;
}

const RECEIVER = {
  memberId: ['$5::uuid', 'null::uuid'],
  candidateId: ['null::uuid', '$5::uuid'],
  recruiterOf: [
    `coalesce((select m.id from candidates c join memberships m on m.agency_id = $1 and m.id = c.recruiter_id and m.removed_at is null where c.agency_id = $1 and c.id = $5::uuid),
      (select m.id from memberships m where m.agency_id = $1 and m.role = 'ADMIN' and m.removed_at is null order by m.created_at, m.id limit 1))`,
    'null::uuid',
  ],
} as const;

const telling = ([member, candidate]: readonly [string, string]): string => `with told as (
    insert into notices as n (agency_id, id, key, kind, member_id, candidate_id, subject_id, about_type, about_id, due_at, urgent, created_at)
    values ($1, $2, $3, $4, ${member}, ${candidate}, $6, $7, $8, $9, $10, $12)
    on conflict (agency_id, key) do update set kind = excluded.kind, member_id = excluded.member_id, candidate_id = excluded.candidate_id,
      subject_id = excluded.subject_id, about_type = excluded.about_type, about_id = excluded.about_id, due_at = excluded.due_at,
      urgent = excluded.urgent, told_at = null, gathered_at = null, digest_id = null, dropped_at = null, drop_reason = null
    where (n.told_at is null or n.dropped_at is not null) and n.mailed_at is null and (n.claimed_by is null or not is_present(n.claimed_by)) returning n.id)
  select ${addJob('notice.due', `json_build_object('agencyId', $1::uuid, 'noticeId', told.id, 'at', $9::timestamptz)`, '$11', 'told.id::text')} from told`;

const TELL = {
  memberId: telling(RECEIVER.memberId),
  candidateId: telling(RECEIVER.candidateId),
  recruiterOf: telling(RECEIVER.recruiterOf),
};

/** What was mailed, or is being mailed, stays. What only stands in the inbox goes with its reason, unless it was read. */
const UNTELL = `update notices set dropped_at = $3, drop_reason = 'TAKEN_BACK'
  where agency_id = $1 and key = $2 and mailed_at is null and read_at is null and dropped_at is null
    and (claimed_by is null or not is_present(claimed_by))`;

/** One statement as Nextround itself, between the settings that say so and those of whoever acts: all in one flush. */
async function asItself(action: string, text: string, values: unknown[]): Promise<number> {
  const { client, actor, errand } = scope();
  const statement = { name: named(text), text, values };
  if (actor.role === Role.SYSTEM) return (await client.query(statement)).rowCount ?? 0;
  const [, done] = await Promise.all([
    client.query(set(settingsOf(system(actor.agencyId), { action, requestId: errand.requestId }))),
    client.query(statement),
    client.query(set(settingsOf(actor, errand))),
  ]);
  return done.rowCount ?? 0;
}
