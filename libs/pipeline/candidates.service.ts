import { Injectable } from '@nestjs/common';
import { actor, BadInput, happened, member, Role, rows } from '@nextround/tenancy';
import { Agency, Member } from '@nextround/access';
import { Candidate } from './candidate.entity.js';
import { candidateOf, nameCandidate } from './external-ids.js';
import { setSignIn } from './one-clock.js';
import type { AddCandidateInput, UpdateCandidateInput } from './pipeline.inputs.js';

@Injectable()
export class Candidates {
  /** Whoever adds a candidate looks after them, until somebody else does. Where they are known already by one of the ids, they are changed. */
  async add({ upsert, ...given }: AddCandidateInput): Promise<string> {
    const known = upsert ? await candidateOf(given.externalIds) : undefined;
    if (known) return this.update({ candidateId: known, ...wanted(given) });
    const { externalIds, timeZone, language, ...input } = given;
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

/** What a system that sends everything it has may leave empty is not taken away here. */
const wanted = (given: Omit<AddCandidateInput, 'upsert'>) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as Omit<UpdateCandidateInput, 'candidateId'>;
