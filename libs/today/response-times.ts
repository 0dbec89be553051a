import { Field, Float, Int, ObjectType, Resolver } from '@nestjs/graphql';
import { json, Planned, sql } from '@nextround/planner';
import { ClientCompany } from '@nextround/pipeline';
import { hoursToFeedback, Timing, timing } from './timing.js';

@ObjectType({
  description: 'How this company answers after interviews, over the last year. Zero and nulls for those who do not work with it.',
})
export class ResponseTimes {
  @Field(() => Timing, { description: 'From a round’s end to the first scorecard; in time is 72 hours.' }) feedback: Timing;
  @Field(() => Int, { description: 'Rounds that ended and are not answered yet.' }) waiting: number;
  @Field(() => Float, { nullable: true, description: 'Since how many hours the longest of them waits; null where none does.' })
  longestSilenceHours: number | null;
}

@Resolver(() => ClientCompany)
export class ResponseTimeFields {
  @Planned(() => ResponseTimes, { description: 'How fast they answer.' })
  responseTimes() {
    return json<ClientCompany>((company, viewer) => {
      const agency = sql`${viewer.agencyId}`;
      const answered = hoursToFeedback(agency, sql`i.ends_at > moment() - interval '1 year' and co.id = ${company.id}`);
      const open = sql`interviews i join applications a on a.agency_id = ${agency} and a.id = i.application_id and a.status = 'ACTIVE'
        join jobs j on j.agency_id = ${agency} and j.id = a.job_id and j.client_company_id = ${company.id}
        where i.agency_id = ${agency} and i.status = 'SCHEDULED' and i.ends_at between moment() - interval '1 year' and moment()`;
      return sql`(select json_build_object('feedback', ${timing(sql`${answered} t`, 72)}, 'waiting', count(*)::int,
        'longestSilenceHours', round((extract(epoch from moment() - min(i.ends_at)) / 3600)::numeric, 1)) from ${open})`;
    });
  }
}
