import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Agency, Can } from '@nextround/access';
import { Candidate } from '@nextround/pipeline';
import { changed, Connection, json, page, PageArgs, Payload, Planned, PlanOf, sql, value, type Row, type Sql } from '@nextround/planner';
import { UpdateRetentionPolicyInput } from './privacy.inputs.js';
import './privacy.policy.js';
import { RetentionPolicy } from './retention-policy.entity.js';
import { Retention } from './retention.service.js';

const keptUntil = (candidate: Row<Candidate>): Sql => sql`kept_until(${candidate.id})`;

@Resolver()
export class RetentionQueries {
  @Can('retention.read')
  @PlanOf()
  @Query(() => Connection(Candidate), {
    description: 'Who is erased within the next thirty days by `retentionPolicy`, by name; nobody while it is switched off.',
  })
  retentionDue(@Args() _: PageArgs) {
    return page<never, Candidate>(
      () => Candidate,
      (_parent, candidate) => sql`${keptUntil(candidate)} <= moment() + interval '30 days'`,
      (candidate) => ({ by: [candidate.sortName, candidate.id] }),
    );
  }
}

@Resolver()
export class RetentionMutations {
  constructor(private readonly retention: Retention) {}

  @Can('retention-policy.update', { sure: true })
  @Mutation(() => Payload(Agency), {
    description: 'Change for how long the agency keeps what it knows of people, and whether it keeps to that.',
  })
  async updateRetentionPolicy(@Args('input') input: UpdateRetentionPolicyInput) {
    return changed(Agency, await this.retention.update(input));
  }
}

@Resolver(() => Agency)
export class AgencyRetentionFields {
  @Planned(() => RetentionPolicy, { description: 'For how long it keeps what it knows of people.' })
  retentionPolicy() {
    return json<Agency>(
      (
        agency,
        viewer,
      ) => sql`(select json_build_object('active', coalesce(p.active, false), 'candidateMonths', coalesce(p.candidate_months, 6),
        'placementMonths', coalesce(p.placement_months, 36), 'standsSince', to_char(p.stands_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'version', coalesce(p.version, 1))
        from (select ${agency.id} as id) a left join retention_policies p on p.agency_id = ${viewer.agencyId} and p.agency_id = a.id)`,
    );
  }
}

@Resolver(() => Candidate)
export class CandidateRetentionFields {
  @Planned(() => Date, {
    nullable: true,
    description:
      'When they are erased, if nothing more happens (`RetentionPolicy`); null where the agency erases nobody by itself, and while a process of theirs is open.',
  })
  keptUntil() {
    return value<Candidate>(keptUntil);
  }
}
