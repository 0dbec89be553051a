import { Args, Float, Resolver } from '@nestjs/graphql';
import { Connection, measure, page, Planned, sql } from '@nextround/planner';
import { Application } from './application.entity.js';
import { ApplicationsArgs, ApplicationsMeant } from './pipeline.args.js';
import { ordered } from './pipeline.fields.js';
import { JobInterviewStage } from './stage.entity.js';

/** A stage as a column of the board. */
@Resolver(() => JobInterviewStage)
export class StageFields {
  @Planned(() => Connection(Application), { description: 'What stands in it, the latest change first.' })
  applications(@Args() _: ApplicationsArgs) {
    return page<JobInterviewStage, Application>(
      () => Application,
      (stage, application) => sql`${application.stageId} = ${stage.id}`,
      ordered,
    );
  }

  @Planned(() => Float, {
    nullable: true,
    description: 'How many hours those under way have stood in it, the middle one of them; null where there is none.',
  })
  medianHours(@Args() _: ApplicationsMeant) {
    return measure<JobInterviewStage, Application>(
      () => Application,
      (stage, { stageId, status }) => sql`${stageId} = ${stage.id} and ${status} = 'ACTIVE'`,
      ({ stageSince }) =>
        sql`round((percentile_cont(0.5) within group (order by extract(epoch from moment() - ${stageSince}) / 3600))::numeric, 1)`,
    );
  }
}
