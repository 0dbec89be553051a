import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { TimeZone } from '@nextround/access';
import { OtherProcess } from '@nextround/disclosure';
import { Application } from '@nextround/pipeline';
import { actor, clock, Forbidden, NotYet, Role, scope, TooLate } from '@nextround/tenancy';

export enum InterviewFormat {
  PHONE = 'PHONE',
  VIDEO = 'VIDEO',
  ONSITE = 'ONSITE',
}
registerEnumType(InterviewFormat, {
  name: 'InterviewFormat',
  description: 'How people meet.',
  valuesMap: { PHONE: { description: 'By phone.' }, VIDEO: { description: 'By video.' }, ONSITE: { description: 'At a place.' } },
});

export enum InterviewKind {
  SCREENING = 'SCREENING',
  TECHNICAL = 'TECHNICAL',
  WHITEBOARD = 'WHITEBOARD',
  PAIR_PROGRAMMING = 'PAIR_PROGRAMMING',
  TAKE_HOME = 'TAKE_HOME',
  SYSTEM_DESIGN = 'SYSTEM_DESIGN',
  CULTURE = 'CULTURE',
  PANEL = 'PANEL',
  FINAL = 'FINAL',
}
registerEnumType(InterviewKind, {
  name: 'InterviewKind',
  description: 'What a round is about.',
  valuesMap: {
    SCREENING: { description: 'A first talk.' },
    TECHNICAL: { description: 'Technical questions.' },
    WHITEBOARD: { description: 'Solving something at a whiteboard.' },
    PAIR_PROGRAMMING: { description: 'Writing code together.' },
    TAKE_HOME: { description: 'Presenting work done at home.' },
    SYSTEM_DESIGN: { description: 'Designing a system.' },
    CULTURE: { description: 'How people work together.' },
    PANEL: { description: 'Several interviewers at once.' },
    FINAL: { description: 'The last round.' },
  },
});

export enum InterviewStatus {
  SCHEDULED = 'SCHEDULED',
  AWAITING_FEEDBACK = 'AWAITING_FEEDBACK',
  COMPLETE = 'COMPLETE',
  CANCELLED = 'CANCELLED',
  NO_SHOW = 'NO_SHOW',
  ON_HOLD = 'ON_HOLD',
}
registerEnumType(InterviewStatus, {
  name: 'InterviewStatus',
  description: 'How an interview stands.',
  valuesMap: {
    SCHEDULED: { description: 'To be held.' },
    AWAITING_FEEDBACK: { description: 'Held; the hiring side has not said anything yet.' },
    COMPLETE: { description: 'Held, with a scorecard.' },
    CANCELLED: { description: 'Called off.' },
    NO_SHOW: { description: 'Somebody did not come.' },
    ON_HOLD: { description: 'Put off, without a new date.' },
  },
});

@ObjectType({ description: 'Somebody who holds an interview.' })
export class Interviewer {
  @Field({ description: 'Their name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What they do.' }) title: string | null;
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' }) email: string | null;
}

export const Process = createUnionType({
  name: 'Process',
  description: 'What an interview belongs to: the agency’s process, or the candidate’s own.',
  types: () => [Application, OtherProcess] as const,
});

@NodeType('interview', 'interviews', 'One round: a candidate meets a company.')
export class Interview implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  /** Set for a round of the agency's process. */
  @Column('uuid', { name: 'application_id', nullable: true })
  applicationId: string | null;

  /** Set for a round of the candidate's own process: then nobody else sees it, nor anything that hangs on it. */
  @Column('uuid', { name: 'other_process_id', nullable: true })
  otherProcessId: string | null;

  @Field(() => Int, { description: 'Which round of its process, from 1.' })
  @Column('int')
  round: number;

  @Field(() => InterviewFormat, { description: 'How people meet.' })
  @Column('text')
  format: InterviewFormat;

  @Field(() => InterviewKind, { description: 'What it is about.' })
  @Column('text')
  kind: InterviewKind;

  /** As it was last set. What the API calls status follows from this and the time. */
  @Column('text', { name: 'status' })
  state: Exclude<InterviewStatus, InterviewStatus.AWAITING_FEEDBACK>;

  @Field({ description: 'When it begins.' })
  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Field({ description: 'When it ends.' })
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Field(() => TimeZone, { description: 'The zone it was agreed in.' })
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'Where, for a meeting at a place.' })
  @Column('text', { nullable: true })
  location: string | null;

  @Field(() => String, { nullable: true, description: 'The link, for a meeting by video.' })
  @Column('text', { name: 'video_url', nullable: true })
  videoUrl: string | null;

  @Field(() => [Interviewer], { description: 'Who holds it.' })
  @Column('jsonb')
  interviewers: Interviewer[];

  @Field(() => Date, { nullable: true, description: 'By when the hiring side promised to answer.' })
  @Column('timestamptz', { name: 'feedback_promised_at', nullable: true })
  feedbackPromisedAt: Date | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null;

  @Field({ description: 'When this record last changed.' })
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;

  /** @throws Forbidden for a candidate on a round of the agency's: they see it, and the agency books it */
  mustBeMine(): void {
    if (actor().role === Role.CANDIDATE && this.otherProcessId === null)
      throw new Forbidden(scope().errand.action, [Role.ADMIN, Role.RECRUITER]);
  }

  /** @throws TooLate where it was called off or has been answered */
  mustBeAhead(): void {
    if (this.state === InterviewStatus.CANCELLED) throw new TooLate('This interview was cancelled.');
    if (this.state === InterviewStatus.COMPLETE) throw new TooLate('The hiring side has answered on this interview already.');
  }

  /** @throws TooLate where it was called off, has been answered or is over */
  mustBeToCome(): void {
    this.mustBeAhead();
    if (this.endsAt <= clock.now()) throw new TooLate('This interview is over.');
  }

  /** @throws TooLate where it did not take place, NotYet before its end */
  mustHaveEnded(): void {
    if (this.state === InterviewStatus.CANCELLED || this.state === InterviewStatus.NO_SHOW)
      throw new TooLate('This interview did not take place.');
    if (this.endsAt > clock.now())
      throw new NotYet(`This interview ends at ${this.endsAt.toISOString()}. There is nothing to say about it before.`);
  }
}
