import { Resolver } from '@nestjs/graphql';
import { one, Planned, sql } from '@nextround/planner';
import { Member, Viewer } from '@nextround/access';
import { Candidate } from './candidate.entity.js';

@Resolver(() => Viewer)
export class ViewerPipelineFields {
  @Planned(() => Candidate, { nullable: true, description: 'You as a candidate of the agency; null for its members.' })
  candidate() {
    return one<Member, Candidate>(
      () => Candidate,
      (me, candidate) => sql`${candidate.id} = ${me.candidateId}`,
    );
  }
}
