import { constant, join, raw, sql, type Sql, type Viewer } from '@nextround/planner';
import { Role } from '@nextround/tenancy';
import type { TodayKind } from './today-item.js';

interface Reason {
  readonly kind: keyof typeof TodayKind;
  /** What tells this item from the next one about the same subject. */
  readonly again?: Sql;
  readonly due: Sql;
  readonly subject: readonly [type: string, id: Sql];
  /** The row that the item is made of: `x`, with its `candidate_id`. */
  readonly from: Sql;
  /** The interview it is about, where there is one. */
  readonly interview: Sql;
}

const step = (viewer: Viewer, kinds: string, when: Sql): Sql =>
  sql`follow_up_steps x where x.agency_id = ${viewer.agencyId} and x.state = 'SCHEDULED' and x.application_id is not null and x.kind in (${raw(kinds)}) and ${when}`;
const due = sql`x.due_at <= moment()`;

/** Every reason why something is in the day, each served by an index of its own. Nothing older than two months is dug up. */
const reasons = (viewer: Viewer): Reason[] => [
  {
    kind: 'NEW_DEBRIEF',
    again: sql`x.revision::text`,
    due: sql`x.submitted_at`,
    subject: ['Debrief', sql`x.id`],
    interview: sql`x.interview_id`,
    from: sql`debriefs x where x.agency_id = ${viewer.agencyId} and x.submitted_at > moment() - interval '60 days'`,
  },
  {
    kind: 'DEBRIEF_MISSING',
    due: sql`x.due_at`,
    subject: ['FollowUpStep', sql`x.id`],
    interview: sql`x.interview_id`,
    from: step(viewer, `'DEBRIEF'`, sql`x.due_at between moment() - interval '14 days' and moment() - interval '1 day'`),
  },
  {
    kind: 'FEEDBACK_TO_RELEASE',
    due: sql`x.submitted_at + interval '1 day'`,
    subject: ['Scorecard', sql`x.id`],
    interview: sql`x.interview_id`,
    from: sql`scorecards x where x.agency_id = ${viewer.agencyId} and x.submitted_at > moment() - interval '60 days'
      and not exists (select from released_feedback f where f.agency_id = ${viewer.agencyId} and f.interview_id = x.interview_id and f.released_at >= x.submitted_at)`,
  },
  {
    kind: 'FEEDBACK_TO_RELEASE',
    due: sql`x.due_at`,
    subject: ['FollowUpStep', sql`x.id`],
    interview: sql`x.interview_id`,
    from: step(viewer, `'REJECTION_FOLLOW_UP'`, due),
  },
  {
    kind: 'FEEDBACK_OVERDUE',
    due: sql`x.due_at`,
    subject: ['FollowUpStep', sql`x.id`],
    interview: sql`x.interview_id`,
    // Of the rungs that are open at once, only the latest is to be done.
    from: sql`(select distinct on (s.interview_id) s.* from follow_up_steps s where s.agency_id = ${viewer.agencyId} and s.state = 'SCHEDULED'
      and s.application_id is not null and s.due_at <= moment() and s.kind in (${raw(rungs(viewer))}) order by s.interview_id, s.due_at desc, s.id) x where true`,
  },
  {
    kind: 'THANK_YOU_CLOSING',
    due: sql`x.due_at`,
    subject: ['FollowUpStep', sql`x.id`],
    interview: sql`x.interview_id`,
    from: step(viewer, `'THANK_YOU'`, sql`x.due_at between moment() and moment() + interval '6 hours'`),
  },
  {
    kind: 'PREP_MISSING',
    due: sql`x.starts_at`,
    subject: ['Interview', sql`x.id`],
    interview: sql`x.id`,
    from: sql`interviews x where x.agency_id = ${viewer.agencyId} and x.status = 'SCHEDULED' and x.application_id is not null
      and x.starts_at between moment() and moment() + interval '48 hours'
      and not exists (select from prep_packs p where p.agency_id = ${viewer.agencyId} and p.interview_id = x.id and p.published_at is not null)`,
  },
  {
    kind: 'OFFER_COLLISION',
    due: sql`x.offer_deadline`,
    subject: ['ProcessUpdate', sql`x.id`],
    interview: sql`null::uuid`,
    from: sql`process_updates x where x.agency_id = ${viewer.agencyId} and x.withdrawn_at is null and x.offer_deadline > moment() and (
      exists (select from interviews i where i.agency_id = ${viewer.agencyId} and i.candidate_id = x.candidate_id and i.application_id is not null and i.status = 'SCHEDULED' and i.starts_at > x.offer_deadline)
      or exists (select from follow_up_steps s where s.agency_id = ${viewer.agencyId} and s.candidate_id = x.candidate_id and s.application_id is not null
        and s.kind = 'FEEDBACK_EXPECTED' and s.state = 'SCHEDULED' and s.due_at > x.offer_deadline))`,
  },
  {
    kind: 'DISCLOSURE_DECIDED',
    again: sql`lower(x.state)`,
    due: sql`coalesce(x.revoked_at, x.decided_at)`,
    subject: ['Disclosure', sql`x.id`],
    interview: sql`null::uuid`,
    from: sql`disclosures x where x.agency_id = ${viewer.agencyId} and x.decided_at > moment() - interval '14 days'`,
  },
  {
    kind: 'UNREAD_MESSAGE',
    due: sql`x.deliver_at`,
    subject: ['Message', sql`x.id`],
    interview: sql`null::uuid`,
    from: sql`(select distinct on (m.candidate_id) m.* from messages m where m.agency_id = ${viewer.agencyId} and m.author_role = 'CANDIDATE' and m.read_at is null
      order by m.candidate_id, m.deliver_at, m.id) x where true`,
  },
  {
    kind: 'NO_NEWS_DUE',
    again: sql`extract(epoch from x.due_at)::bigint::text`,
    due: sql`x.due_at`,
    subject: ['FollowUpStep', sql`x.id`],
    interview: sql`x.interview_id`,
    from: step(viewer, `'NO_NEWS_UPDATE'`, due),
  },
];

/** An escalation is the admins' to make. */
const rungs = ({ role }: Viewer): string =>
  `'FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP'${role === Role.ADMIN ? `, 'ESCALATION'` : ''}`;

/** The day as rows: what waits, without what was seen to or put off. Names are read for the items that are shown, not for all. */
export function todayItems(viewer: Viewer): Sql {
  const found = reasons(viewer).map(({ kind, again, due: at, subject: [type, id], from, interview }) => {
    const key = sql`${constant(`${kind}:`)} || ${id}::text${again ? sql` || ':' || ${again}` : raw('')}`;
    return sql`select ${key} as key, ${constant(kind)} as kind, ${at} as due_at, x.candidate_id, ${constant(type)} as subject_type, ${id} as subject_id, ${interview} as interview_id from ${from}`;
  });
  return sql`(with settled as materialized (select t.key from today_marks t where t.agency_id = ${viewer.agencyId} and (t.settled_at is not null or t.snoozed_until > moment()))
    select ${viewer.agencyId} as agency_id, r.* from (${join(found, ' union all ')}) r left join settled on settled.key = r.key where settled.key is null)`;
}
