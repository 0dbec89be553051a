import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { sql, type Given, type Sql, type Viewer } from '@nextround/planner';
import { RejectReasonKind, StageKind } from '@nextround/pipeline';
import { hoursToFeedback, Timing, timing, timingOf } from './timing.js';

@ObjectType({ description: 'One stage of the funnel.' })
export class FunnelStage {
  @Field({ description: 'The stage’s name.' }) name: string;
  @Field(() => StageKind, { description: 'What happens in it.' }) kind: StageKind;
  @Field(() => Int, { description: 'Applications that came this far, or further.' }) reached: number;
  @Field(() => Float, { nullable: true, description: 'Their share of the stage before, 0 to 1; null for the first.' }) share: number | null;
}

@ObjectType({ description: 'How one company answers.' })
export class CompanyTiming {
  @Field(() => ID, { description: 'The client company.' }) clientCompanyId: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => Timing, { description: 'From a round’s end to the first scorecard; in time is 72 hours.' }) feedback: Timing;
}

@ObjectType({ description: 'How often something ended for one reason.' })
export class ReasonCount {
  @Field(() => RejectReasonKind, { description: 'The reason.' }) kind: RejectReasonKind;
  @Field(() => Int, { description: 'How often.' }) count: number;
}

@ObjectType({ description: 'How long candidates are waiting at this moment.' })
export class Silence {
  @Field(() => Int, { description: 'Rounds that ended without an answer yet.' }) waiting: number;
  @Field(() => Float, { nullable: true, description: 'The middle wait, in hours.' }) medianHours: number | null;
  @Field(() => Float, { nullable: true, description: 'The longest wait, in hours.' }) longestHours: number | null;
}

@ObjectType({ description: 'How the agency’s processes went. Numbers over candidates in your sight.' })
export class Insights {
  @Field({ description: 'From this instant on.' }) from: Date;
  @Field({ description: 'Before this instant.' }) to: Date;
  @Field(() => [FunnelStage], { description: 'How far the applications of this time came.' }) funnel: FunnelStage[];
  @Field(() => Timing, { description: 'From a round’s end to the debrief; in time is two hours.' }) timeToDebrief: Timing;
  @Field(() => Timing, { description: 'From a round’s end to the first scorecard; in time is 72 hours.' }) timeToFeedback: Timing;
  @Field(() => [CompanyTiming], { description: 'The same by company, the slowest first.' }) feedbackByCompany: CompanyTiming[];
  @Field(() => [ReasonCount], { description: 'Why applications ended in this time, the most frequent first.' })
  rejectReasons: ReasonCount[];
  @Field(() => Silence, { description: 'Who waits at this moment, whatever the time asked for.' }) silence: Silence;
}

/** Everything in one go: one object of JSON, each part by an index over the agency’s own rows. */
export function insights(viewer: Viewer, given: Given): Sql {
  const agency = sql`${viewer.agencyId}`;
  const from = given.values['from'] ? sql`${given.param('from', 'timestamptz')}` : sql`(moment() - interval '90 days')`;
  const to = given.values['to'] ? sql`${given.param('to', 'timestamptz')}` : sql`moment()`;
  const instant = (at: Sql) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const ended = sql`i.ends_at >= ${from} and i.ends_at < ${to}`;
  const answered = hoursToFeedback(agency, ended);

  const came = sql`(select a.id, max(st.stage_order) as furthest from applications a
    join stage_changes ch on ch.agency_id = ${agency} and ch.application_id = a.id
    join stages st on st.agency_id = ${agency} and st.id = ch.stage_id
    where a.agency_id = ${agency} and a.applied_at >= ${from} and a.applied_at < ${to} group by a.id)`;
  const funnel = sql`(select coalesce(json_agg(json_build_object('name', f.name, 'kind', f.kind, 'reached', f.reached,
      'share', round(f.reached::numeric / nullif(f.before, 0), 3)) order by f.stage_order), '[]')
    from (select s.name, s.kind, s.stage_order, n.reached, lag(n.reached) over (order by s.stage_order) as before
      from stages s cross join lateral (select count(*)::int as reached from ${came} c where c.furthest >= s.stage_order) n
      where s.agency_id = ${agency} and s.retired_at is null) f)`;
  const debriefs = sql`(select extract(epoch from d.submitted_at - i.ends_at) / 3600 as hours from interviews i
    join debriefs d on d.agency_id = ${agency} and d.interview_id = i.id and d.submitted_at is not null
    where i.agency_id = ${agency} and i.application_id is not null and ${ended}) t`;
  const byCompany = sql`(select coalesce(json_agg(json_build_object('clientCompanyId', 'company_' || g.company_id, 'name', g.company, 'feedback', g.feedback)
      order by (g.feedback ->> 'medianHours')::numeric desc, g.company), '[]')
    from (select company_id, company, ${timingOf(72)} as feedback from ${answered} t group by company_id, company) g)`;
  const reasons = sql`(select coalesce(json_agg(json_build_object('kind', g.kind, 'count', g.count) order by g.count desc, g.kind), '[]')
    from (select r.kind, count(*)::int as count from applications a join rejections r on r.agency_id = ${agency} and r.application_id = a.id
      where a.agency_id = ${agency} and a.closed_at >= ${from} and a.closed_at < ${to} group by r.kind) g)`;
  const silence = sql`(select json_build_object('waiting', count(*)::int, 'medianHours', round((percentile_cont(0.5) within group (order by w.hours))::numeric, 1),
      'longestHours', round(max(w.hours)::numeric, 1))
    from (select extract(epoch from moment() - i.ends_at) / 3600 as hours from interviews i
      join applications a on a.agency_id = ${agency} and a.id = i.application_id and a.status = 'ACTIVE'
      where i.agency_id = ${agency} and i.status = 'SCHEDULED' and i.ends_at between moment() - interval '1 year' and moment()) w)`;
  return sql`json_build_object('from', ${instant(from)}, 'to', ${instant(to)}, 'funnel', ${funnel}, 'timeToDebrief', ${timing(debriefs, 2)},
    'timeToFeedback', ${timing(sql`${answered} t`, 72)}, 'feedbackByCompany', ${byCompany}, 'rejectReasons', ${reasons}, 'silence', ${silence})`;
}
