import { Role, type Actor, type Statement } from '@nextround/tenancy';
import type { Interview } from './interview.entity.js';

/** What stands in somebody's calendar: a round, or a deadline of their own. */
export interface Round extends Pick<
  Interview,
  'id' | 'round' | 'kind' | 'format' | 'state' | 'startsAt' | 'endsAt' | 'location' | 'videoUrl' | 'interviewers' | 'version'
> {
  readonly what: 'ROUND';
  readonly changedAt: Date;
  readonly company: string | null;
  readonly job: string | null;
  /** null in the candidate's own calendar. */
  readonly candidate: string | null;
}
export interface Deadline {
  /** A kind of follow-up step, or what an offer and another process want of the candidate. */
  readonly what: string;
  readonly id: string;
  readonly endsAt: Date;
  readonly changedAt: Date;
  readonly company: string | null;
  readonly job: string | null;
  readonly round: number | null;
}

const COLUMNS = `i.id, i.round, i.kind, i.format, i.status as "state", i.starts_at as "startsAt", i.ends_at as "endsAt", i.location, i.video_url as "videoUrl",
  i.interviewers, i.version, i.updated_at as "changedAt"`;
const PLACE = `left join applications a on a.agency_id = $1 and a.id = i.application_id
  left join jobs j on j.agency_id = $1 and j.id = a.job_id
  left join client_companies co on co.agency_id = $1 and co.id = j.client_company_id`;
const OWN_PLACE = `${PLACE} left join other_processes o on o.agency_id = $1 and o.id = i.other_process_id`;

const OF_STAFF = `select 'ROUND' as what, ${COLUMNS}, co.name as company, j.title as job, c.name as candidate
  from interviews i join candidates c on c.agency_id = $1 and c.id = i.candidate_id ${PLACE} where i.agency_id = $1`;
const OF_CANDIDATE = `select 'ROUND' as what, ${COLUMNS}, coalesce(co.name, o.company_name) as company, coalesce(j.title, o.role) as job, null as candidate
  from interviews i ${OWN_PLACE} where i.agency_id = $1 and i.candidate_id = $2`;

const within = (at: string): string => `${at} > moment() - interval '90 days' and ${at} < moment() + interval '1 year'`;

/** The rounds from 90 days ago to a year ahead: a recruiter's are those of the candidates they look after and of the jobs they work on. */
export function rounds(who: Actor): Statement {
  if (who.role === Role.CANDIDATE)
    return {
      name: 'calendar-of-a-candidate',
      text: `${OF_CANDIDATE} and ${within('i.starts_at')}`,
      values: [who.agencyId, who.candidateId],
    };
  return {
    name: 'calendar-of-a-recruiter',
    text: `${OF_STAFF} and ${within('i.starts_at')} and (c.recruiter_id = $2
      or exists (select 1 from job_recruiters r where r.agency_id = $1 and r.job_id = a.job_id and r.member_id = $2))`,
    values: [who.agencyId, who.memberId],
  };
}

/** One round, from its booking until 30 days after its end. */
export function oneRound(who: Actor, interviewId: string): Statement {
  const stands = `i.ends_at > moment() - interval '30 days'`;
  return who.role === Role.CANDIDATE
    ? { text: `${OF_CANDIDATE} and i.id = $3 and ${stands}`, values: [who.agencyId, who.candidateId, interviewId] }
    : { text: `${OF_STAFF} and i.id = $2 and ${stands}`, values: [who.agencyId, interviewId] };
}

/** What is the candidate's to do by a date, as long as it is open: after a round, on an offer, in another process. */
export const deadlines = (who: Actor): Statement => ({
  name: 'deadlines-of-a-candidate',
  text: `select s.kind as what, s.id, s.due_at as "endsAt", s.updated_at as "changedAt", coalesce(co.name, o.company_name) as company, coalesce(j.title, o.role) as job, i.round
      from follow_up_steps s join interviews i on i.agency_id = $1 and i.id = s.interview_id ${OWN_PLACE}
      where s.agency_id = $1 and s.candidate_id = $2 and s.owner = 'CANDIDATE' and s.state = 'SCHEDULED' and ${within('s.due_at')}
    union all
    select 'OFFER', f.id, f.answer_by, f.updated_at, co.name, j.title, null
      from offers f join applications a on a.agency_id = $1 and a.id = f.application_id join jobs j on j.agency_id = $1 and j.id = a.job_id
      join client_companies co on co.agency_id = $1 and co.id = j.client_company_id
      where f.agency_id = $1 and f.candidate_id = $2 and f.state = 'MADE' and ${within('f.answer_by')}
    union all
    select d.what, p.id, d.at, p.updated_at, p.company_name, p.role, null
      from other_processes p cross join lateral (values ('OTHER_OFFER', p.offer_deadline), ('NEXT_STEP', p.next_step_at)) d (what, at)
      where p.agency_id = $1 and p.candidate_id = $2 and p.stage not in ('ACCEPTED', 'REJECTED', 'WITHDRAWN') and ${within('d.at')}`,
  values: [who.agencyId, who.candidateId],
});
