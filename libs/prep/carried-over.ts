import { join, raw, sql, type Row, type Sql, type Viewer } from '@nextround/planner';
import { answersFor } from '@nextround/debrief';
import { Role } from '@nextround/tenancy';
import type { PrepPack } from './prep-pack.entity.js';

/**
 * What earlier rounds of the same process taught, and what was asked before at that company: one expression, read with the viewer's
 * own eyes. Of answers there is a table for the candidate and one for everybody else; releases and what earlier candidates hand on have
 * walls of their own. Of prepared questions and of noted ones nobody sees any but the candidate, so that nobody else's statement asks.
 */
export function carriedOver({ interviewId }: Row<PrepPack>, viewer: Viewer): Sql {
  const { agencyId } = viewer;
  const isOneself = viewer.role === Role.CANDIDATE;
  const here = sql`select i.application_id, i.starts_at from interviews i where i.agency_id = ${agencyId} and i.id = ${interviewId}`;
  // A round is over once its end has passed, or once it was called off: what was prepared for it is free again.
  const earlier = sql`select e.id, e.starts_at from here join interviews e on e.agency_id = ${agencyId} and e.application_id = here.application_id
    and e.starts_at < here.starts_at and (e.ends_at <= moment() or e.status not in ('SCHEDULED', 'ON_HOLD'))`;
  const answers = sql`select case p.topic when 'MISTAKES' then 1 else 2 end as place, case p.topic when 'MISTAKES' then 'MISTAKE' else 'IMPROVEMENT' end as source,
      a.text, e.starts_at as at
    from earlier e join debriefs d on d.agency_id = ${agencyId} and d.interview_id = e.id
    join ${raw(answersFor(viewer))} a on a.agency_id = ${agencyId} and a.debrief_id = d.id
    join debrief_prompts p on p.agency_id = ${agencyId} and p.id = a.prompt_id and p.topic in ('MISTAKES', 'IMPROVEMENTS') where a.text is not null`;
  const unasked = sql`select 3, 'UNASKED_QUESTION', q.text, max(e.starts_at)
    from earlier e join prepared_questions q on q.agency_id = ${agencyId} and q.interview_id = e.id group by q.text having not bool_or(q.asked)`;
  const concerns = sql`select 4, 'RELEASED_CONCERN', f.how_to_improve, e.starts_at
    from earlier e join released_feedback f on f.agency_id = ${agencyId} and f.interview_id = e.id where f.how_to_improve is not null`;
  // In the order of their words: any other order would tell something of those who were asked. What the candidate noted themselves is
  // nothing new to them.
  const isNew = sql`not exists (select 1 from asked_questions o where o.agency_id = ${agencyId} and o.client_company_id = q.client_company_id and o.text = q.text)`;
  const before = sql`select 5, 'EARLIER_CANDIDATES', q.text, null
    from here join applications y on y.agency_id = ${agencyId} and y.id = here.application_id join jobs j on j.agency_id = ${agencyId} and j.id = y.job_id
    join company_questions q on q.agency_id = ${agencyId} and q.client_company_id = j.client_company_id where ${isOneself ? isNew : raw('true')}`;
  const all = join([answers, ...(isOneself ? [unasked] : []), concerns, before], ' union all ');
  return sql`(with here as (${here}), earlier as (${earlier})
    select coalesce(json_agg(json_build_object('source', x.source, 'text', x.text) order by x.place, x.at desc, x.text), '[]') from (${all}) x)`;
}
