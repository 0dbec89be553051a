import { asSystem, clock, rows, scope, whenever } from '@nextround/tenancy';
import { Interview } from '@nextround/interviews';
import { ASKING, FollowUpKind } from './follow-up-step.entity.js';
import { roundOfScorecard } from './rounds.js';

// A letter may wait for the morning where it goes. What was answered meanwhile, or has come to an end, is not asked for any more.

whenever('scorecard.recorded', async (id) => doNotAsk([await roundOfScorecard(id)]));
whenever('application.closed', async (applicationId) => doNotAsk(await roundsOf({ applicationId })));
whenever('other-process.ended', async (otherProcessId) => doNotAsk(await roundsOf({ otherProcessId })));

async function roundsOf(process: { applicationId: string } | { otherProcessId: string }): Promise<string[]> {
  return (await rows(Interview).find(process)).map(({ id }) => id);
}

/** Takes back what asks for an answer and has not left. The steps stay as they are: that was done, and has no reason any more. */
async function doNotAsk(interviews: string[]): Promise<void> {
  if (interviews.length === 0) return;
  await asSystem('follow-up.unsend', async () => {
    const { client, actor } = scope();
    await client.query({
      name: 'letters-without-reason',
      text: `update letters set taken_back_at = $4 where agency_id = $1 and about_type = 'FollowUpStep'
        and sent_at is null and taken_back_at is null and claimed_by is null
        and about_id in (select s.id from follow_up_steps s where s.agency_id = $1 and s.interview_id = any($2) and s.kind = any($3))`,
      values: [actor.agencyId, interviews, [...ASKING, FollowUpKind.ESCALATION], clock.now()],
    });
  });
}
