import { Injectable } from '@nestjs/common';
import { actor, BadInput, clock, Conflict, NotYet, rows, scope, TooLate } from '@nextround/tenancy';
import { Interview } from '@nextround/interviews';
import { FollowUpPolicy } from './follow-up-policy.entity.js';
import { FollowUpKind, FollowUpStep, type Channel } from './follow-up-step.entity.js';
import type { CompleteFollowUpInput, SkipFollowUpInput, UpdateFollowUpPolicyInput } from './follow-ups.inputs.js';
import { plan } from './planning.js';
import { replanAll } from './replanning.js';

/** For how long what was marked by mistake can be opened again, in milliseconds. */
const UNDO = 24 * 3_600_000;

/**
 * The step, where it is the actor's to close now. Rooms' own verbs close some: a debrief is handed over, an answer recorded.
 * @throws Forbidden where it is somebody else's to do, NotYet before the interview's end, TooLate once it is closed
 */
export async function stepInHand(id: string): Promise<FollowUpStep> {
  const step = await rows(FollowUpStep).get(id);
  step.mustBeOf(actor());
  step.mustBeOpen();
  const { endsAt } = await rows(Interview).get(step.interviewId);
  if (endsAt > clock.now()) throw new NotYet(`This interview ends at ${endsAt.toISOString()}. There is nothing to follow up before.`);
  return step;
}

/** Notes that a step was done, and plans what follows from it. Of news to the candidate, the next turn begins. */
export async function close({ id, kind, interviewId, candidateId }: FollowUpStep, channel: Channel | null): Promise<void> {
  const now = clock.now();
  if (kind === FollowUpKind.NO_NEWS_UPDATE) return plan({ interviews: [interviewId], candidates: [candidateId] }, { heardAt: now });
  await rows(FollowUpStep).update({ id }, { outcome: 'DONE', doneAt: now, doneBy: actor().memberId, channel });
  await plan({ interviews: [interviewId] }, {}, { also: [id] });
}

@Injectable()
export class FollowUps {
  async complete({ stepId, channel }: CompleteFollowUpInput): Promise<string> {
    const step = await stepInHand(stepId);
    step.mustBeDoneByHand();
    await close(step, channel ?? null);
    return stepId;
  }

  async skip({ stepId, reason }: SkipFollowUpInput): Promise<string> {
    const step = await stepInHand(stepId);
    const { kind, interviewId } = step;
    if (kind === FollowUpKind.FEEDBACK_EXPECTED)
      throw BadInput.at('input.stepId', 'skippable', 'An answer that is waited for cannot be left out.');
    const now = clock.now();
    if (kind === FollowUpKind.NO_NEWS_UPDATE) {
      await rows(FollowUpStep).update({ id: stepId }, { reason: reason ?? null });
      await plan({ interviews: [interviewId] }, { heardAt: now });
      return stepId;
    }
    await rows(FollowUpStep).update({ id: stepId }, { outcome: 'SKIPPED', doneAt: now, doneBy: actor().memberId, reason: reason ?? null });
    await plan({ interviews: [interviewId] }, {}, { also: [stepId] });
    return stepId;
  }

  /** Takes back what was marked by mistake, within a day. What follows is planned as though it had not been. */
  async reopen(stepId: string): Promise<string> {
    const step = await rows(FollowUpStep).get(stepId);
    step.mustBeOf(actor());
    if (step.outcome !== 'DONE' && step.outcome !== 'SKIPPED')
      throw new Conflict('This step is not closed. There is nothing to take back.');
    if (step.doneBy === null || (step.kind === FollowUpKind.DEBRIEF && step.outcome === 'DONE'))
      throw new TooLate('This step was closed by what happened. It cannot be taken back here.');
    if (clock.now().getTime() - step.doneAt!.getTime() > UNDO)
      throw new TooLate(`This step was closed at ${step.doneAt!.toISOString()}: longer than a day ago.`);
    await rows(FollowUpStep).update({ id: stepId }, { outcome: 'SCHEDULED', doneAt: null, doneBy: null, channel: null, reason: null });
    await plan({ interviews: [step.interviewId] }, {}, { also: [stepId] });
    return stepId;
  }

  /** The hours of this agency. Every clock that runs is planned anew. @returns the agency's id */
  async updatePolicy({ expectedVersion, ...hours }: UpdateFollowUpPolicyInput): Promise<string> {
    const { client, actor: admin } = scope();
    await client.query('insert into follow_up_policies (agency_id) values ($1) on conflict do nothing', [admin.agencyId]);
    await rows(FollowUpPolicy).update({ agencyId: admin.agencyId }, hours, expectedVersion);
    await replanAll();
    return admin.agencyId;
  }
}
