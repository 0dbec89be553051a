import { Args, Int, Resolver } from '@nestjs/graphql';
import { Role } from '@nextround/tenancy';
import { Connection, one, page, PageArgs, Planned, raw, sql, value, type Viewer } from '@nextround/planner';
import { Candidate } from '@nextround/pipeline';
import { Message } from './message.entity.js';
import { Thread } from './thread.js';

/** Which messages the viewer reads: the candidate those of the agency, everybody else the candidate's. */
const fromTheOtherSide = ({ role }: Viewer) => raw(role === Role.CANDIDATE ? `<> 'CANDIDATE'` : `= 'CANDIDATE'`);

@Resolver(() => Message)
export class MessageFields {
  @Planned(() => String, { description: 'Who wrote it, by the name they have now; the agency’s where they no longer recruit.' })
  author() {
    return value<Message>(
      (
        message,
        viewer,
      ) => sql`coalesce((select m.name from memberships m where m.agency_id = ${viewer.agencyId} and m.id = ${message.authorId}),
        (select g.name from agencies g where g.agency_id = ${viewer.agencyId}))`,
    );
  }

  @Planned(() => Candidate, { description: 'In whose thread it stands.' })
  candidate() {
    return one<Message, Candidate>(
      () => Candidate,
      (message, candidate) => sql`${candidate.id} = ${message.candidateId}`,
    );
  }
}

@Resolver(() => Thread)
export class ThreadFields {
  @Planned(() => Connection(Message), {
    description: 'The messages, the one delivered last first. One that waits is in the sight of the side that wrote it, on top.',
  })
  messages(@Args() _: PageArgs) {
    return page<Candidate, Message>(
      () => Message,
      (candidate, message) => sql`${message.candidateId} = ${candidate.id}`,
      (message) => ({ by: [message.deliverAt, message.id], desc: true }),
    );
  }

  @Planned(() => Int, { description: 'How many you have not read: the candidate of the agency’s, the agency of the candidate’s.' })
  unread() {
    return value<Candidate>(
      (
        candidate,
        viewer,
      ) => sql`(select count(*)::int from messages m where m.agency_id = ${viewer.agencyId} and m.candidate_id = ${candidate.id}
        and m.read_at is null and m.author_role ${fromTheOtherSide(viewer)})`,
    );
  }
}

@Resolver(() => Candidate)
export class CandidateMessageFields {
  @Planned(() => Thread, { description: 'What they and the agency wrote each other.' })
  thread() {
    return one<Candidate, Candidate>(
      () => Candidate,
      (candidate, thread) => sql`${thread.id} = ${candidate.id}`,
    );
  }
}
