import { Injectable } from '@nestjs/common';
import { actor, Forbidden, happened, Role, rows } from '@nextround/tenancy';
import type { TrackOtherProcessInput, UpdateOtherProcessInput } from './disclosure.inputs.js';
import { hasEnded, OtherProcess } from './other-process.entity.js';

@Injectable()
export class OtherProcesses {
  track(input: TrackOtherProcessInput): Promise<string> {
    const { candidateId } = actor();
    if (!candidateId) throw new Forbidden('other-process.track', [Role.CANDIDATE]);
    return rows(OtherProcess).insert({ ...input, candidateId });
  }

  async update({ otherProcessId, expectedVersion, ...input }: UpdateOtherProcessInput): Promise<string> {
    const { stage } = await rows(OtherProcess).get(otherProcessId);
    await rows(OtherProcess).update({ id: otherProcessId }, input, expectedVersion);
    if (input.stage && hasEnded(input.stage) && !hasEnded(stage)) await happened('other-process.ended', otherProcessId);
    return otherProcessId;
  }
}
