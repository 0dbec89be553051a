import { Injectable } from '@nestjs/common';
import { BadInput, clock, Conflict, doer, happened, NotYet, rows, TooLate } from '@nextround/tenancy';
import { Application, ApplicationStatus, RejectReasonKind } from './application.entity.js';
import { Candidate } from './candidate.entity.js';
import { applicationOf, nameApplication } from './external-ids.js';
import { Job, JobStatus } from './job.entity.js';
import { Offer, OfferState } from './offer.entity.js';
import type {
  DecideOfferInput,
  MakeOfferInput,
  MoveApplicationInput,
  RejectApplicationInput,
  SubmitApplicationInput,
  UpdateApplicationInput,
  WithdrawApplicationInput,
} from './pipeline.inputs.js';
import { Rejection } from './rejection.entity.js';
import { StageChange } from './stage-change.entity.js';
import { JobInterviewStage, StageKind } from './stage.entity.js';

/** A move that is taken back within this time was a slip. */
const SLIP = 10 * 60_000;

@Injectable()
export class Applications {
  async submit({ candidateId, jobId, externalIds, upsert }: SubmitApplicationInput): Promise<string> {
    await rows(Candidate).get(candidateId);
    const known = upsert ? await this.known(candidateId, jobId, externalIds) : undefined;
    if (known) return this.name({ applicationId: known, externalIds });
    const job = await rows(Job).get(jobId);
    if (job.status !== JobStatus.OPEN) throw new TooLate(`The job “${job.title}” is not open.`);
    if (await rows(Application).one({ candidateId, jobId })) throw new Conflict('This candidate was put forward for this job already.');
    const [stage] = (await rows(JobInterviewStage).find({ retiredAt: null })).sort((a, b) => a.stageOrder - b.stageOrder);
    if (!stage) throw new NotYet('This agency has no stages. An admin adds one first.');
    const stageSince = clock.now();
    const id = await rows(Application).insert({ candidateId, jobId, stageId: stage.id, stageSince });
    await rows(StageChange).insert({ applicationId: id, candidateId, stageId: stage.id, changedBy: doer(), changedAt: stageSince });
    await nameApplication(id, candidateId, externalIds);
    return id;
  }

  /** Notes what other systems call it. */
  async name({ applicationId, externalIds }: UpdateApplicationInput): Promise<string> {
    const { candidateId } = await rows(Application).get(applicationId);
    await nameApplication(applicationId, candidateId, externalIds);
    return applicationId;
  }

  async move({ applicationId, stageId, expectedVersion }: MoveApplicationInput): Promise<string> {
    const application = await rows(Application).get(applicationId);
    application.mustBeActive();
    const stage = await rows(JobInterviewStage).get(stageId);
    if (stage.retiredAt) throw BadInput.at('input.stageId', 'retired', `The stage “${stage.name}” is no longer used.`);
    const now = clock.now();
    const hired = stage.kind === StageKind.SUCCESSFUL ? { status: ApplicationStatus.HIRED, closedAt: now } : {};
    const { candidateId, stageId: left } = application;
    const stageSince = stageId === left ? application.stageSince : ((await this.stoodBefore(applicationId, stageId)) ?? now);
    await rows(Application).update({ id: applicationId }, { stageId, stageSince, ...hired }, expectedVersion);
    if (stageId !== left) await rows(StageChange).insert({ applicationId, candidateId, stageId, changedBy: doer(), changedAt: now });
    await happened('application.moved', applicationId);
    return applicationId;
  }

  reject({ applicationId, reason, explanation, expectedVersion }: RejectApplicationInput): Promise<string> {
    return this.close(applicationId, ApplicationStatus.REJECTED, reason, explanation, expectedVersion);
  }

  withdraw({ applicationId, explanation, expectedVersion }: WithdrawApplicationInput): Promise<string> {
    return this.close(applicationId, ApplicationStatus.WITHDRAWN, RejectReasonKind.CANDIDATE_WITHDREW, explanation, expectedVersion);
  }

  async makeOffer({ applicationId, ...offer }: MakeOfferInput): Promise<string> {
    const application = await rows(Application).get(applicationId);
    application.mustBeActive();
    return rows(Offer).insert({ applicationId, candidateId: application.candidateId, ...offer });
  }

  async decideOffer({ offerId, state }: DecideOfferInput): Promise<string> {
    const decided = await rows(Offer).update({ id: offerId, state: OfferState.MADE }, { state, decidedAt: clock.now() });
    if (!decided) throw new TooLate(`This offer was ${(await rows(Offer).get(offerId)).state.toLowerCase()} already.`);
    return offerId;
  }

  /** Since when it stood in the stage that it goes back to at once, as if it had never left: a slip of the hand makes nobody wait less. */
  private async stoodBefore(applicationId: string, stageId: string): Promise<Date | undefined> {
    const way = (await rows(StageChange).find({ applicationId })).sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
    const [last, before] = way;
    const isSlip = before?.stageId === stageId && clock.now().getTime() - last!.changedAt.getTime() < SLIP;
    return isSlip ? before.changedAt : undefined;
  }

  /** The application that is meant, where there is one. @throws Conflict where the ids name one of another candidate or for another job */
  private async known(candidateId: string, jobId: string, externalIds: SubmitApplicationInput['externalIds']): Promise<string | undefined> {
    const meant = await rows(Application).one({ candidateId, jobId });
    const named = await applicationOf(externalIds);
    if (named && named !== meant?.id)
      throw new Conflict('One of these ids belongs to an application of another candidate, or for another job.');
    return meant?.id;
  }

  private async close(
    id: string,
    status: ApplicationStatus,
    kind: RejectReasonKind,
    explanation: string | null | undefined,
    expectedVersion: number | null | undefined,
  ): Promise<string> {
    const application = await rows(Application).get(id);
    application.mustBeActive();
    await rows(Application).update({ id }, { status, closedAt: clock.now() }, expectedVersion);
    await rows(Rejection).insert({ applicationId: id, candidateId: application.candidateId, kind, explanation: explanation ?? null });
    await happened('application.closed', id);
    return id;
  }
}
