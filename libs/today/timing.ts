import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { raw, sql, type Sql } from '@nextround/planner';

@ObjectType({ description: 'How long something took. Below five, read the numbers as anecdotes.' })
export class Timing {
  @Field(() => Int, { description: 'How many times were measured.' }) count: number;
  @Field(() => Float, { nullable: true, description: 'The middle one, in hours; null where there is none.' }) medianHours: number | null;
  @Field(() => Float, { nullable: true, description: 'Nine of ten took no longer, in hours.' }) p90Hours: number | null;
  @Field(() => Float, { nullable: true, description: 'The share within the hours that were promised, 0 to 1.' }) withinShare: number | null;
}

/** A Timing as JSON, out of rows with a column `hours`. @param within the hours that count as in time */
export const timing = (from: Sql, within: number): Sql => sql`(select ${timingOf(within)} from ${from})`;

/** The aggregate alone, for a query that groups. */
export const timingOf = (within: number): Sql => {
  const at = (share: string) => sql`round((percentile_cont(${raw(share)}) within group (order by hours))::numeric, 1)`;
  return sql`json_build_object('count', count(hours)::int, 'medianHours', ${at('0.5')}, 'p90Hours', ${at('0.9')},
    'withinShare', round((count(*) filter (where hours <= ${raw(String(within))}))::numeric / nullif(count(hours), 0), 3))`;
};

/** How long the hiring side took: from a round's end to its first scorecard, in hours. */
export const hoursToFeedback = (agencyId: Sql, rounds: Sql): Sql => sql`(select i.id, co.id as company_id, co.name as company,
    extract(epoch from min(s.submitted_at) - i.ends_at) / 3600 as hours
  from interviews i
  join applications a on a.agency_id = ${agencyId} and a.id = i.application_id
  join jobs j on j.agency_id = ${agencyId} and j.id = a.job_id
  join client_companies co on co.agency_id = ${agencyId} and co.id = j.client_company_id
  join scorecards s on s.agency_id = ${agencyId} and s.interview_id = i.id
  where i.agency_id = ${agencyId} and ${rounds}
  group by i.id, i.ends_at, co.id, co.name)`;
