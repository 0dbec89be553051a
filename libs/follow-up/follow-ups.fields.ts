import { Resolver } from '@nestjs/graphql';
import { json, many, one, Planned, sql, value, type Row, type Sql } from '@nextround/planner';
import { Agency } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { FollowUpPolicy } from './follow-up-policy.entity.js';
import { FollowUpState, FollowUpStep } from './follow-up-step.entity.js';

/** How a step stands now: what was made of it, and the time. A thank-you is due from the interview's end on. */
export const stateOf = (step: Row<FollowUpStep>): Sql => sql`case when ${step.outcome} <> 'SCHEDULED' then ${step.outcome}
  when ${step.dueAt} + case ${step.kind} when 'THANK_YOU' then interval '0' else interval '24 hours' end <= moment() then 'OVERDUE'
  when case ${step.kind} when 'THANK_YOU' then ${step.countedFrom} else ${step.dueAt} end <= moment() then 'DUE' else 'SCHEDULED' end`;

@Resolver(() => FollowUpStep)
export class FollowUpStepFields {
  @Planned(() => FollowUpState, { description: 'How it stands now.' })
  state() {
    return value<FollowUpStep>(stateOf);
  }

  @Planned(() => Interview, { description: 'What it follows.' })
  interview() {
    return one<FollowUpStep, Interview>(
      () => Interview,
      (step, interview) => sql`${interview.id} = ${step.interviewId}`,
    );
  }
}

@Resolver(() => Interview)
export class InterviewFollowUpFields {
  @Planned(() => [FollowUpStep], {
    description:
      'What is to be done after it, in order of `dueAt`, as far as it is in your sight: candidates read what is theirs to do, and whom they wait for.',
  })
  followUps() {
    return many<Interview, FollowUpStep>(
      () => FollowUpStep,
      (interview, step) => sql`${step.interviewId} = ${interview.id}`,
      (step) => ({ by: [step.dueAt, step.id] }),
    );
  }
}

@Resolver(() => Agency)
export class AgencyFollowUpFields {
  @Planned(() => FollowUpPolicy, { description: 'How many hours each step of the response clock has.' })
  followUpPolicy() {
    return json<Agency>(
      (
        agency,
        viewer,
      ) => sql`(select json_build_object('thankYou', coalesce(p.thank_you, 24), 'feedback', coalesce(p.feedback, 72), 'secondFollowUp', coalesce(p.second_follow_up, 48),
        'thirdFollowUp', coalesce(p.third_follow_up, 24), 'escalation', coalesce(p.escalation, 24), 'noNews', coalesce(p.no_news, 72),
        'rejection', coalesce(p.rejection, 48), 'skipWeekends', coalesce(p.skip_weekends, false), 'version', coalesce(p.version, 1))
        from (select ${agency.id} as id) a left join follow_up_policies p on p.agency_id = ${viewer.agencyId} and p.agency_id = a.id)`,
    );
  }
}
