import { Injectable } from '@nestjs/common';
import { clock, NotYet, rows } from '@nextround/tenancy';
import { whenAgencyOpens } from '@nextround/access';
import type { AddStageInput, UpdateStageInput } from './pipeline.inputs.js';
import { placed } from './placed.js';
import { JobInterviewStage, StageKind } from './stage.entity.js';

/** What a new agency starts with: the usual way, to be changed at will. */
const USUAL: [string, StageKind][] = [
  ['Shortlisted', StageKind.AGENCY_SHORTLIST],
  ['Submitted', StageKind.AGENCY_SUBMISSION],
  ['Client shortlist', StageKind.HIRER_SHORTLIST],
  ['First interview', StageKind.INTERVIEW],
  ['Second interview', StageKind.INTERVIEW],
  ['Final interview', StageKind.INTERVIEW],
  ['Offer', StageKind.OFFER],
  ['Hired', StageKind.SUCCESSFUL],
];

whenAgencyOpens(async () => {
  for (const [i, [name, kind]] of USUAL.entries()) await rows(JobInterviewStage).insert({ name, kind, stageOrder: i + 1 });
});

@Injectable()
export class Stages {
  async add({ name, kind, stageOrder }: AddStageInput): Promise<string> {
    const stages = await this.inOrder();
    const id = await rows(JobInterviewStage).insert({ name, kind, stageOrder: stages.length + 1 });
    if (stageOrder && stageOrder <= stages.length) await this.place([...stages.map((stage) => stage.id), id], id, stageOrder);
    return id;
  }

  async update({ stageId, stageOrder, retired, expectedVersion, ...input }: UpdateStageInput): Promise<string> {
    const stage = await rows(JobInterviewStage).get(stageId);
    const stages = await this.inOrder();
    if (retired && !stages.some((s) => s.id !== stageId && !s.retiredAt))
      throw new NotYet('An agency keeps at least one stage in use. Add another first.');
    const retiredAt = retired === undefined || retired === (stage.retiredAt !== null) ? {} : { retiredAt: retired ? clock.now() : null };
    await rows(JobInterviewStage).update({ id: stageId }, { ...input, ...retiredAt }, expectedVersion);
    if (stageOrder)
      await this.place(
        stages.map((stage) => stage.id),
        stageId,
        stageOrder,
      );
    return stageId;
  }

  private async inOrder(): Promise<JobInterviewStage[]> {
    return (await rows(JobInterviewStage).find({})).sort((a, b) => a.stageOrder - b.stageOrder);
  }

  private async place(ids: string[], id: string, place: number): Promise<void> {
    for (const [moved, stageOrder] of placed(ids, id, place)) await rows(JobInterviewStage).update({ id: moved }, { stageOrder });
  }
}
