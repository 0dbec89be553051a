import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { prefixOf } from '@nextround/planner';
import { Can } from '@nextround/access';
import { DataExports } from './data-exports.service.js';
import { Erasures } from './erasures.service.js';
import { DataExportPayload, EraseCandidateInput, ErasurePayload, RequestDataExportInput } from './privacy.inputs.js';
import './privacy.policy.js';

@Resolver()
export class PrivacyMutations {
  constructor(
    private readonly erasures: Erasures,
    private readonly exports: DataExports,
  ) {}

  @Can('candidate.erase', { sure: true })
  @Mutation(() => ErasurePayload, {
    description:
      'Forget a person for good: every word that is kept about them, whoever wrote it, what waits to be sent to them or about them, and their sign-in. Nobody can bring it back. Those who follow the feed are told to drop their copies; that it was done, when, by whom and why stays in the trail.',
  })
  async eraseCandidate(@Args('input') input: EraseCandidateInput): Promise<ErasurePayload> {
    const { candidateId, erasedAt } = await this.erasures.erase(input);
    return { erasedId: `${prefixOf('Candidate')}_${candidateId}`, at: erasedAt };
  }

  @Can('data-export.request', { sure: true })
  @Mutation(() => DataExportPayload, {
    description:
      'Ask for everything that is kept about a person, as JSON: as a candidate about yourself, as a recruiter about a candidate in your sight, as far as you see it. The trail tells when it was fetched, and by whom.',
  })
  requestDataExport(@Args('input') { candidateId }: RequestDataExportInput): Promise<DataExportPayload> {
    return this.exports.request(candidateId);
  }
}
