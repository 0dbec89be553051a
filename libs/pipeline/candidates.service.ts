import { Injectable } from '@nestjs/common';
import { actor, BadInput, happened, member, Role, rows } from '@nextround/tenancy';
import { Agency, Member } from '@nextround/access';
import { Candidate } from './candidate.entity.js';
import { nameCandidate } from './external-ids.js';
import { setSignIn } from './one-clock.js';
import type { AddCandidateInput, UpdateCandidateInput } from './pipeline.inputs.js';

@Injectable()
export class Candidates {
  /** Whoever adds a candidate looks after them, until somebody else does. */
  async add({ externalIds, timeZone, language, ...input }: AddCandidateInput): Promise<string> {
    const agency = (await rows(Agency).one({ id: actor().agencyId }))!;
    const id = await rows(Candidate).insert({
      ...input,
      timeZone: timeZone ?? agency.timeZone,
      language: language ?? agency.language,
      recruiterId: member(),
    });
    await nameCandidate(id, externalIds);
    return id;
  }

  async update({ candidateId, expectedVersion, externalIds, ...input }: UpdateCandidateInput): Promise<string> {
    await rows(Candidate).get(candidateId);
    if (actor().client && Object.values(input).some((given) => given !== undefined))
      throw BadInput.at('input', 'externalIds', 'An API client sets externalIds, and nothing else of a candidate.');
    if (input.recruiterId) await this.mustRecruit(input.recruiterId);
    await rows(Candidate).update({ id: candidateId }, input, expectedVersion);
    await nameCandidate(candidateId, externalIds);
    await setSignIn(candidateId, input);
    await happened('candidate.changed', candidateId);
    return candidateId;
  }

  private async mustRecruit(memberId: string): Promise<void> {
    const found = await rows(Member).one({ id: memberId, removedAt: null });
    if (!found || ![Role.ADMIN, Role.RECRUITER].includes(found.role))
      throw BadInput.at('input.recruiterId', 'recruiter', 'Only an admin or a recruiter of this agency can look after a candidate.');
  }
}
