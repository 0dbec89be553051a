import { Resolver } from '@nestjs/graphql';
import { many, node, one, Planned, sql, value, type Order, type Row } from '@nextround/planner';
import { OtherProcess } from '@nextround/disclosure';
import { Application, Candidate } from '@nextround/pipeline';
import { Interview, InterviewStatus, Process } from './interview.entity.js';
import { PreparedQuestion } from './prepared-question.entity.js';
import { statusOf } from './status.js';

export const byStart = (interview: Row<Interview>): Order => ({ by: [interview.startsAt, interview.id] });

@Resolver(() => Interview)
export class InterviewFields {
  @Planned(() => Process, { description: 'What it belongs to: the agency’s process, or the candidate’s own.' })
  process() {
    return node<Interview>((interview) => ({
      type: sql`case when ${interview.otherProcessId} is null then 'Application' else 'OtherProcess' end`,
      // CASE rather than COALESCE: what PostgreSQL takes for leaky is held against the wall first, row by row, and no index is used.
      id: sql`case when ${interview.otherProcessId} is null then ${interview.applicationId} else ${interview.otherProcessId} end`,
      types: ['Application', 'OtherProcess'],
    }));
  }

  @Planned(() => InterviewStatus, { description: 'How it stands now.' })
  status() {
    return value<Interview>(statusOf);
  }

  @Planned(() => Candidate, { description: 'Who goes there.' })
  candidate() {
    return one<Interview, Candidate>(
      () => Candidate,
      (interview, candidate) => sql`${candidate.id} = ${interview.candidateId}`,
    );
  }

  @Planned(() => [PreparedQuestion], { description: 'What the candidate wants to ask. Nobody else reads them.' })
  questions() {
    return many<Interview, PreparedQuestion>(
      () => PreparedQuestion,
      (interview, question) => sql`${question.interviewId} = ${interview.id}`,
      (question) => ({ by: [question.createdAt, question.id] }),
    );
  }
}

@Resolver(() => Application)
export class ApplicationInterviewFields {
  @Planned(() => [Interview], { description: 'Its rounds, in the order they are held.' })
  interviews() {
    return many<Application, Interview>(
      () => Interview,
      (application, interview) => sql`${interview.applicationId} = ${application.id}`,
      byStart,
    );
  }

  @Planned(() => Interview, { nullable: true, description: 'The round that comes next; null where none is booked.' })
  nextInterview() {
    return one<Application, Interview>(
      () => Interview,
      (application, interview) =>
        sql`${interview.applicationId} = ${application.id} and ${interview.state} = 'SCHEDULED' and ${interview.endsAt} > moment()`,
      byStart,
    );
  }
}

@Resolver(() => OtherProcess)
export class OtherProcessInterviewFields {
  @Planned(() => [Interview], { description: 'Its rounds, in the order they are held. Nobody else sees them.' })
  interviews() {
    return many<OtherProcess, Interview>(
      () => Interview,
      (process, interview) => sql`${interview.otherProcessId} = ${process.id}`,
      byStart,
    );
  }
}
