import { raw, sql, type Row, type Sql, type Viewer } from '@nextround/planner';
import { answersFor } from '@nextround/debrief';
import type { PrepPack } from './prep-pack.entity.js';

/**
 * What earlier rounds of the same process taught, and what was asked before at that company: one expression, read with the viewer's
 * own eyes. Of answers there is a table for the candidate and one for everybody else; prepared questions, releases and what earlier
 * candidates hand on have walls of their own, so that nothing here asks who is reading.
 */
export function carriedOver({ interviewId }: Row<PrepPack>, viewer: Viewer): Sql {
  const { agencyId } = viewer;
  // A round is over once its end has passed, or once it was called off: what was prepared for it is free again.
  const earlier = sql`interviews i join interviews e on e.agency_id = ${agencyId} and e.application_id = i.application_id and e.starts_at < i.starts_at
    and (e.ends_at <= moment() or e.status not in ('SCHEDULED', 'ON_HOLD'))`;
  const here = sql`i.agency_id = ${agencyId} and i.id = ${interviewId}`;
  const answers = sql`select case p.topic when 'MISTAKES' then 1 else 2 end as place, case p.topic when 'MISTAKES' then 'MISTAKE' else 'IMPROVEMENT' end as source,
      a.text, e.starts_at as at
    from ${earlier} join debriefs d on d.agency_id = ${agencyId} and d.interview_id = e.id
    join ${raw(answersFor(viewer))} a on a.agency_id = ${agencyId} and a.debrief_id = d.id
    join debrief_prompts p on p.agency_id = ${agencyId} and p.id = a.prompt_id and p.topic in ('MISTAKES', 'IMPROVEMENTS') where ${here} and a.text is not null`;
  const unasked = sql`select 3, 'UNASKED_QUESTION', q.text, max(e.starts_at)
    from ${earlier} join prepared_questions q on q.agency_id = ${agencyId} and q.interview_id = e.id where ${here} group by q.text having not bool_or(q.asked)`;
  const concerns = sql`select 4, 'RELEASED_CONCERN', f.how_to_improve, e.starts_at
    from ${earlier} join released_feedback f on f.agency_id = ${agencyId} and f.interview_id = e.id where ${here} and f.how_to_improve is not null`;
  // In the order of their words: any other order would tell something of those who were asked. What the reader noted themselves (the
  // candidate: nobody else sees a noted question) is nothing new to them.
  const before = sql`select 5, 'EARLIER_CANDIDATES', q.text, null
    from interviews i join applications y on y.agency_id = ${agencyId} and y.id = i.application_id join jobs j on j.agency_id = ${agencyId} and j.id = y.job_id
    join company_questions q on q.agency_id = ${agencyId} and q.client_company_id = j.client_company_id where ${here}
    and not exists (select 1 from asked_questions o where o.agency_id = ${agencyId} and o.client_company_id = q.client_company_id and o.text = q.text)`;
  return sql`(select coalesce(json_agg(json_build_object('source', x.source, 'text', x.text) order by x.place, x.at desc, x.text), '[]')
    from (${answers} union all ${unasked} union all ${concerns} union all ${before}) x)`;
}
