import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Connection, json, node, one, page, value, Planned, PlanOf, raw, sql, Node } from '@nextround/planner';
import { Can } from '@nextround/access';
import { Candidate } from '@nextround/pipeline';
import { insights, Insights } from './insights.js';
import {
  InsightsArgs,
  ReopenTodayItemInput,
  SettleTodayItemInput,
  SnoozeTodayItemInput,
  TodayArgs,
  TodayMarkPayload,
} from './today.inputs.js';
import { TodayItem } from './today-item.js';
import './today.policy.js';
import { Today } from './today.service.js';
import { todayItems } from './today.sql.js';

@Resolver()
export class TodayQueries {
  @Can('today.read')
  @PlanOf()
  @Query(() => Connection(TodayItem), {
    description:
      'What waits for somebody at the agency now, the oldest promise first. Nothing has to be ticked off: an item leaves once its reason is gone.',
  })
  today(@Args() _: TodayArgs) {
    return page<never, TodayItem>(
      () => TodayItem,
      () => raw('true'),
      (item) => ({ by: [item.dueAt, item.key] }),
      todayItems,
    );
  }

  @Can('insights.read')
  @PlanOf()
  @Query(() => Insights, { description: 'How the agency’s processes went, over what began in a span of time.' })
  insights(@Args() _: InsightsArgs) {
    return json<never>((_row, viewer, given) => insights(viewer, given));
  }
}

@Resolver(() => TodayItem)
export class TodayItemFields {
  @Planned(() => Candidate, { description: 'Whom it concerns.' })
  candidate() {
    return one<TodayItem, Candidate>(
      () => Candidate,
      (item, candidate) => sql`${candidate.id} = ${item.candidateId}`,
    );
  }

  @Planned(() => String, { description: 'Whom and what it is about, in names: candidate, company, job, round.' })
  headline() {
    return value<TodayItem>(
      (item, { agencyId }) => sql`(select concat_ws(' · ', c.name, co.name, j.title, i.round::text) from candidates c
        left join interviews i on i.agency_id = ${agencyId} and i.id = ${item.interviewId}
        left join applications a on a.agency_id = ${agencyId} and a.id = i.application_id
        left join jobs j on j.agency_id = ${agencyId} and j.id = a.job_id
        left join client_companies co on co.agency_id = ${agencyId} and co.id = j.client_company_id
        where c.agency_id = ${agencyId} and c.id = ${item.candidateId})`,
    );
  }

  @Planned(() => Node, { description: 'What it is about: act on this.' })
  subject() {
    return node<TodayItem>((item) => ({
      type: item.subjectType,
      id: item.subjectId,
      types: ['Debrief', 'Disclosure', 'FollowUpStep', 'Interview', 'Message', 'ProcessUpdate', 'Scorecard'],
    }));
  }
}

@Resolver()
export class TodayMutations {
  constructor(private readonly today: Today) {}

  @Can('today.settle')
  @Mutation(() => TodayMarkPayload, { description: 'Take something out of the day: it was seen to.' })
  async settleTodayItem(@Args('input') input: SettleTodayItemInput): Promise<TodayMarkPayload> {
    await this.today.settle(input);
    return { key: input.key, snoozedUntil: null };
  }

  @Can('today.settle')
  @Mutation(() => TodayMarkPayload, { description: 'Put something off. It comes back by itself.' })
  async snoozeTodayItem(@Args('input') input: SnoozeTodayItemInput): Promise<TodayMarkPayload> {
    await this.today.snooze(input);
    return { key: input.key, snoozedUntil: input.until };
  }

  @Can('today.settle')
  @Mutation(() => TodayMarkPayload, { description: 'Take back that something was settled or put off.' })
  async reopenTodayItem(@Args('input') input: ReopenTodayItemInput): Promise<TodayMarkPayload> {
    await this.today.reopen(input.key);
    return { key: input.key, snoozedUntil: null };
  }
}
