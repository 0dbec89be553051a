import { Resolver } from '@nestjs/graphql';
import { Viewing } from '@nextround/journal';
import { Candidate } from '@nextround/pipeline';
import { many, Planned, sql } from '@nextround/planner';

@Resolver(() => Viewing)
export class ViewingFields {
  @Planned(() => [Candidate], { description: 'Whose it was, as far as they are in your sight: for a candidate, themselves.' })
  candidates() {
    return many<Viewing, Candidate>(
      () => Candidate,
      (viewing, candidate) => sql`${candidate.id} = any(${viewing.candidateIds})`,
      (candidate) => ({ by: [candidate.name, candidate.id] }),
    );
  }
}
