import { actor, Role, scope } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import type { Notification, Receiver } from '@nextround/mail';
import { Interviewer } from '@nextround/interviews';
import type { ClockBasis, FollowUpKind } from './follow-up-step.entity.js';

/** What a letter about a step can say, seen with its reader's eyes. */
export interface LetterFacts {
  readonly kind: FollowUpKind;
  readonly basis: ClockBasis;
  readonly dueAt: Date;
  readonly countedFrom: Date;
  readonly interviewId: string;
  readonly candidateId: string;
  readonly round: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly interviewers: readonly Interviewer[];
  readonly candidate: string;
  /** Of a process that the candidate leads elsewhere. */
  readonly own: boolean;
  readonly company: string;
  /** The position; null where an other process has none. */
  readonly position: string | null;
}

interface Line extends LetterFacts {
  readonly owner: Role;
  readonly turn: number;
  /** The candidate's recruiter, who still works here; null where the admins look after them. */
  readonly recruiterId: string | null;
}

/**
 * The step a notice was told of, with what is around it.
 * @returns undefined where there is nothing to tell any more: it is closed, came due anew, or is somebody else's now
 */
export async function factsFor({ key }: Notification, { memberId }: Receiver): Promise<LetterFacts | undefined> {
  const [id, , turn] = key.split(':');
  const found = await scope().client.query<Line>({ name: 'follow-up-letter', text: TEXT, values: [actor().agencyId, id] });
  const step = found.rows[0];
  if (!step || String(step.turn) !== turn) return undefined;
  const isTheirs = step.owner !== Role.RECRUITER || step.recruiterId === null || step.recruiterId === memberId;
  return isTheirs ? step : undefined;
}

const TEXT = `select s.kind, s.basis, s.owner, s.turn, s.due_at as "dueAt", s.counted_from as "countedFrom", s.interview_id as "interviewId",
    s.candidate_id as "candidateId", i.round, i.starts_at as "startsAt", i.ends_at as "endsAt", i.interviewers, c.name as candidate, i.application_id is null as own,
    coalesce(co.name, o.company_name) as company, coalesce(j.title, o.role) as position,
    (select m.id from memberships m where m.agency_id = $1 and m.id = c.recruiter_id and m.removed_at is null and m.role in ('ADMIN', 'RECRUITER')) as "recruiterId"
  from follow_up_steps s
  join interviews i on i.agency_id = $1 and i.id = s.interview_id
  join candidates c on c.agency_id = $1 and c.id = s.candidate_id
  left join applications a on a.agency_id = $1 and a.id = i.application_id
  left join jobs j on j.agency_id = $1 and j.id = a.job_id
  left join client_companies co on co.agency_id = $1 and co.id = j.client_company_id
  left join other_processes o on o.agency_id = $1 and o.id = i.other_process_id
  where s.agency_id = $1 and s.id = $2 and s.state = 'SCHEDULED'`;

/** An instant on the reader's clock: `Saturday 17 January at 14:00`. */
export function spoken(at: Date, { language, timeZone }: Receiver): string {
  return new Intl.DateTimeFormat(language === Language.DE ? 'de-DE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);
}
