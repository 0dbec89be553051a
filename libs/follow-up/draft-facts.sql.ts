import { raw, sql, type Row, type Sql, type Viewer } from '@nextround/planner';
import { Role } from '@nextround/tenancy';
import { answersFor } from '@nextround/debrief';
import type { Interview } from '@nextround/interviews';
import type { FollowUpStep } from './follow-up-step.entity.js';

/** Whose steps somebody does, by role: an admin also what a recruiter does. Nobody else is shown a draft. */
const DOES: Partial<Record<Viewer['role'], string>> = {
  [Role.CANDIDATE]: `('CANDIDATE')`,
  [Role.RECRUITER]: `('RECRUITER')`,
  [Role.ADMIN]: `('ADMIN', 'RECRUITER')`,
};
/** How many questions that were not asked a draft can hold. */
const QUESTIONS = 3;

/**
 * What the draft of an open step is made of, as `DraftFacts`: one `json` expression, read with the viewer's own eyes. Null for whoever
 * does not own the step, for one that is done, and for the debrief.
 */
export function draftFacts(step: Row<FollowUpStep>, viewer: Viewer): Sql {
  const does = DOES[viewer.role];
  if (!does) return raw('null::json');
  const { agencyId } = viewer;
  return sql`(select json_build_object('kind', ${step.kind}, 'own', i.application_id is null, ${about(viewer)}, ${author(viewer)},
      'agency', (select g.name from agencies g where g.agency_id = ${agencyId}),
      'candidate', c.name, 'recruiter', (select r.name from memberships r where r.agency_id = ${agencyId} and r.id = c.recruiter_id),
      'companyId', j.client_company_id, 'contact', ${contact(step, viewer)}, 'promisedAt', i.feedback_promised_at,
      'askedAt', (select max(s.done_at) from follow_up_steps s where s.agency_id = ${agencyId} and s.interview_id = i.id and s.state = 'DONE'
        and s.done_by is not null and s.kind in ('FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP')),
      'granted', ${granted(viewer)}, 'answers', ${answers(viewer)}, 'questions', ${questions(viewer)})
    from ${round(viewer)}
    where i.agency_id = ${agencyId} and i.id = ${step.interviewId} and ${step.kind} <> 'DEBRIEF' and ${step.outcome} = 'SCHEDULED' and ${step.owner} in ${raw(does)})`;
}

/** What an answer to an invitation is made of: for rounds ahead of the candidate's own processes. The agency asks for its own. */
export function invitationFacts(interview: Row<Interview>, viewer: Viewer): Sql {
  if (viewer.role !== Role.CANDIDATE) return raw('null::json');
  return sql`(select json_build_object(${about(viewer)}, ${author(viewer)},
      'missing', prep_missing(i.format, i.location, i.video_url, c.phone, i.interviewers, null, '{}', null))
    from ${round(viewer)}
    where i.agency_id = ${viewer.agencyId} and i.id = ${interview.id} and i.other_process_id is not null and i.status = 'SCHEDULED' and i.starts_at > moment())`;
}

/** A round with its process. Of an other process nobody but the candidate finds anything here. */
const round = ({ agencyId }: Viewer): Sql => sql`interviews i
    join candidates c on c.agency_id = ${agencyId} and c.id = i.candidate_id
    left join applications p on p.agency_id = ${agencyId} and p.id = i.application_id
    left join jobs j on j.agency_id = ${agencyId} and j.id = p.job_id
    left join client_companies k on k.agency_id = ${agencyId} and k.id = j.client_company_id
    left join other_processes o on o.agency_id = ${agencyId} and o.id = i.other_process_id`;

const about = ({ agencyId, memberId }: Viewer): Sql => sql`'startsAt', i.starts_at, 'timeZone', i.time_zone, 'interviewers', i.interviewers,
      'company', coalesce(k.name, o.company_name), 'role', coalesce(j.title, o.role),
      'language', (select m.language from memberships m where m.agency_id = ${agencyId} and m.id = ${memberId})`;

const author = ({ role, agencyId, memberId }: Viewer): Sql => {
  const own = (column: string) => sql`(select m.${raw(column)} from memberships m where m.agency_id = ${agencyId} and m.id = ${memberId})`;
  return role === Role.CANDIDATE
    ? sql`'author', c.name, 'authorEmail', coalesce(c.email, ${own('email')})`
    : sql`'author', ${own('name')}, 'authorEmail', ${own('email')}`;
};

/** Who said “not me” comes last. */
const contact = (
  step: Row<FollowUpStep>,
  { agencyId }: Viewer,
): Sql => sql`(select json_build_object('id', h.id, 'name', h.name, 'email', h.email)
      from hiring_contacts h
      left join (select r.contact_id, max(r.sent_at) as at, bool_or(r.not_me_at is not null) as is_wrong from feedback_requests r
        where r.agency_id = ${agencyId} and r.interview_id = ${step.interviewId} group by r.contact_id) q on q.contact_id = h.id
      where h.agency_id = ${agencyId} and h.client_company_id = j.client_company_id and h.email is not null
      order by coalesce(q.is_wrong, false), case when ${step.kind} = 'ESCALATION' then q.at is not null else q.at is null end, q.at desc, h.id limit 1)`;

/** For what the agency writes: as `grantedWording` of room disclosure reads it. */
const granted = ({ role, agencyId }: Viewer): Sql =>
  role === Role.CANDIDATE
    ? raw(`'[]'::json`)
    : sql`(select coalesce(json_agg(d.wording order by d.decided_at, d.id), '[]') from disclosures d
        where d.agency_id = ${agencyId} and d.candidate_id = i.candidate_id and d.client_company_id = j.client_company_id
        and d.state = 'GRANTED' and d.expires_at > moment())`;

/** What the candidate does not keep for themselves. Only their own drafts are made of it. */
const answers = (viewer: Viewer): Sql =>
  viewer.role === Role.CANDIDATE
    ? sql`(select coalesce(json_agg(json_build_object('topic', t.topic, 'rating', a.rating, 'text', a.text) order by t.position), '[]')
        from debriefs d join ${raw(answersFor(viewer))} a on a.agency_id = ${viewer.agencyId} and a.debrief_id = d.id
        join debrief_prompts t on t.agency_id = ${viewer.agencyId} and t.id = a.prompt_id
        where d.agency_id = ${viewer.agencyId} and d.interview_id = i.id and a.audience <> 'PRIVATE')`
    : raw(`'[]'::json`);

const questions = ({ role, agencyId }: Viewer): Sql =>
  role === Role.CANDIDATE
    ? sql`(select coalesce(json_agg(x.text order by x.created_at, x.id), '[]') from (select q.id, q.text, q.created_at from prepared_questions q
        where q.agency_id = ${agencyId} and q.interview_id = i.id and not q.asked order by q.created_at, q.id limit ${raw(String(QUESTIONS))}) x)`
    : raw(`'[]'::json`);
