import { Resolver } from '@nestjs/graphql';
import { json, many, one, Planned, raw, sql, type Sql, type Viewer } from '@nextround/planner';
import { Role } from '@nextround/tenancy';
import { Member, Private, PrivateMatter } from '@nextround/access';
import { answersFor } from '@nextround/debrief';
import { Interview } from '@nextround/interviews';
import { Application, RejectReason } from '@nextround/pipeline';
import { RatingGap, ReleasedFeedback } from './released-feedback.entity.js';
import { Scorecard } from './scorecard.entity.js';

/** The topics both sides rated, the hiring side's out of `ratings`, the candidate's out of the answers the viewer has in sight. */
const gaps = (
  interviewId: Sql,
  ratings: Sql,
  viewer: Viewer,
): Sql => sql`(select coalesce(json_agg(json_build_object('topic', p.topic, 'candidate', a.rating, 'hiringSide', (h ->> 'rating')::int) order by p.position), '[]')
  from jsonb_array_elements(${ratings}) h
  join debrief_prompts p on p.agency_id = ${viewer.agencyId} and p.topic = h ->> 'topic'
  join debriefs d on d.agency_id = ${viewer.agencyId} and d.interview_id = ${interviewId} and d.submitted_at is not null
  join ${raw(answersFor(viewer))} a on a.agency_id = ${viewer.agencyId} and a.debrief_id = d.id and a.prompt_id = p.id
  where a.rating is not null)`;

@Resolver(() => Scorecard)
export class ScorecardFields {
  @Planned(() => Interview, { description: 'About which interview.' })
  interview() {
    return one<Scorecard, Interview>(
      () => Interview,
      (scorecard, interview) => sql`${interview.id} = ${scorecard.interviewId}`,
    );
  }

  @Planned(() => Member, { nullable: true, description: 'Who relayed it; null where the hiring side wrote it themselves.' })
  submittedBy() {
    return one<Scorecard, Member>(
      () => Member,
      (scorecard, member) => sql`${member.id} = ${scorecard.submittedById}`,
    );
  }
}

@Resolver(() => ReleasedFeedback)
export class ReleasedFeedbackFields {
  @Planned(() => Interview, { description: 'About which interview.' })
  interview() {
    return one<ReleasedFeedback, Interview>(
      () => Interview,
      (feedback, interview) => sql`${interview.id} = ${feedback.interviewId}`,
    );
  }

  @Planned(() => Scorecard, { nullable: true, description: 'The scorecard behind it; null for the candidate.' })
  scorecard() {
    return one<ReleasedFeedback, Scorecard>(
      () => Scorecard,
      (feedback, scorecard) => sql`${scorecard.id} = ${feedback.scorecardId}`,
    );
  }

  @Planned(() => Member, { description: 'Who released it.' })
  releasedBy() {
    return one<ReleasedFeedback, Member>(
      () => Member,
      (feedback, member) => sql`${member.id} = ${feedback.releasedById}`,
    );
  }

  @Private(PrivateMatter.DEBRIEF, PrivateMatter.FEEDBACK)
  @Planned(() => [RatingGap], { description: 'Where both sides rated the same topic.' })
  gaps() {
    return json<ReleasedFeedback>((feedback, viewer) => gaps(feedback.interviewId, feedback.ratings, viewer));
  }
}

@Resolver(() => Interview)
export class InterviewFeedbackFields {
  @Planned(() => [Scorecard], { description: 'What the hiring side said, oldest first. Read inside the agency only.' })
  scorecards() {
    return many<Interview, Scorecard>(
      () => Scorecard,
      (interview, scorecard) => sql`${scorecard.interviewId} = ${interview.id}`,
      (scorecard) => ({ by: [scorecard.submittedAt, scorecard.id] }),
    );
  }

  @Planned(() => [ReleasedFeedback], { description: 'What the candidate was given to read, oldest first.' })
  releasedFeedback() {
    return many<Interview, ReleasedFeedback>(
      () => ReleasedFeedback,
      (interview, feedback) => sql`${feedback.interviewId} = ${interview.id}`,
      (feedback) => ({ by: [feedback.releasedAt, feedback.id] }),
    );
  }

  @Private(PrivateMatter.DEBRIEF, PrivateMatter.SCORECARD)
  @Planned(() => [RatingGap], {
    description:
      'Where both sides rated the same topic, by the latest scorecard. For recruiters once both exist; candidates read the gaps of what was released to them.',
  })
  ratingGaps() {
    return json<Interview>((interview, viewer) =>
      gaps(
        interview.id,
        sql`coalesce((select s.ratings from scorecards s where s.agency_id = ${viewer.agencyId} and s.interview_id = ${interview.id} order by s.submitted_at desc, s.id desc limit 1), '[]')`,
        viewer,
      ),
    );
  }
}

@Resolver(() => Application)
export class ApplicationFeedbackFields {
  @Private(PrivateMatter.FEEDBACK)
  @Planned(() => RejectReason, {
    nullable: true,
    description: 'Why it ended. For the agency its own note; for the candidate what was released.',
  })
  rejectReason() {
    return json<Application>((application, viewer) => {
      const released = (
        column: string,
      ) => sql`(select f.${raw(column)} from released_feedback f join interviews i on i.agency_id = ${viewer.agencyId} and i.id = f.interview_id
        where f.agency_id = ${viewer.agencyId} and i.application_id = ${application.id} and f.reject_reason is not null order by f.released_at desc, f.id desc limit 1)`;
      if (viewer.role === Role.CANDIDATE)
        return sql`(select json_build_object('kind', x.kind, 'explanation', ${released('message')}, 'howToImprove', ${released('how_to_improve')}) from (select ${released('reject_reason')} as kind) x where x.kind is not null)`;
      return sql`(select json_build_object('kind', r.kind, 'explanation', r.explanation, 'howToImprove', ${released('how_to_improve')}) from rejections r where r.agency_id = ${viewer.agencyId} and r.application_id = ${application.id})`;
    });
  }
}
