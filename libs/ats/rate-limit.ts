import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Role } from '@nextround/tenancy';
import { abilities, Can, openToClients } from '@nextround/access';
import { json, PlanOf, sql } from '@nextround/planner';

const { ADMIN, RECRUITER, AUDITOR, CANDIDATE } = Role;

abilities({ 'rate-limit.read': [ADMIN, RECRUITER, AUDITOR, CANDIDATE] });
openToClients({ abilities: { 'rate-limit.read': null } });

@ObjectType({ description: 'What an API client may ask for, in points: a field is a point, times the sizes of the pages it stands in.' })
export class RateLimit {
  @Field(() => Int, { description: 'The points that a full bucket holds, and that come back in a minute, all the time.' }) limit: number;
  @Field(() => Int, { description: 'The points that this request costs.' }) cost: number;
  @Field(() => Int, { description: 'The points that are left after it.' }) remaining: number;
  @Field({ description: 'When the bucket is full again, where nothing else is asked.' }) resetAt: Date;
}

@Resolver()
export class RateLimitQueries {
  @Can('rate-limit.read')
  @PlanOf()
  @Query(() => RateLimit, {
    nullable: true,
    description: 'What is left to the API client that asks, and what asking costs; null for people, whose asking is not counted.',
  })
  rateLimit() {
    return json(
      (_, viewer) => sql`(select json_build_object('limit', b.size, 'cost', nullif(current_setting('app.cost', true), '')::int,
        'remaining', floor(b.size - greatest(extract(epoch from b.full_at - moment()), 0) * b.size / 60.0 + 0.000001)::int,
        'resetAt', to_char(greatest(b.full_at, moment()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from rate_buckets b where b.agency_id = ${viewer.agencyId})`,
    );
  }
}
