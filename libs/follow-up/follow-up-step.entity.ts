import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { BadInput, Forbidden, Role, scope, TooLate, type Actor } from '@nextround/tenancy';

export enum FollowUpKind {
  DEBRIEF = 'DEBRIEF',
  THANK_YOU = 'THANK_YOU',
  FEEDBACK_EXPECTED = 'FEEDBACK_EXPECTED',
  FIRST_FOLLOW_UP = 'FIRST_FOLLOW_UP',
  SECOND_FOLLOW_UP = 'SECOND_FOLLOW_UP',
  THIRD_FOLLOW_UP = 'THIRD_FOLLOW_UP',
  NO_NEWS_UPDATE = 'NO_NEWS_UPDATE',
  ESCALATION = 'ESCALATION',
  REJECTION_FOLLOW_UP = 'REJECTION_FOLLOW_UP',
}
registerEnumType(FollowUpKind, {
  name: 'FollowUpKind',
  description: 'What is to be done after an interview. Hours are the agency’s (`followUpPolicy`); those named here are the usual ones.',
  valuesMap: {
    DEBRIEF: { description: 'The candidate writes down what they saw: from the interview’s end, until it is handed over.' },
    THANK_YOU: { description: 'The candidate thanks the interviewer, within 24 hours of the end.' },
    FEEDBACK_EXPECTED: { description: 'The hiring side answers: at the promised date, else 72 hours after the end. A scorecard ends it.' },
    FIRST_FOLLOW_UP: { description: 'Ask the hiring side, once the answer is late.' },
    SECOND_FOLLOW_UP: { description: 'Ask again, 48 hours after the first.' },
    THIRD_FOLLOW_UP: { description: 'Ask once more, 24 hours after the second.' },
    NO_NEWS_UPDATE: { description: 'Tell the candidate how it stands: 72 hours after they last heard anything, for as long as they wait.' },
    ESCALATION: { description: 'An admin takes over, 24 hours after the third follow-up.' },
    REJECTION_FOLLOW_UP: { description: 'Ask for the reason and a way to improve: 48 hours after a rejection that came without.' },
  },
});

/** The steps that ask the hiring side for its answer. */
export const ASKING = [
  FollowUpKind.FEEDBACK_EXPECTED,
  FollowUpKind.FIRST_FOLLOW_UP,
  FollowUpKind.SECOND_FOLLOW_UP,
  FollowUpKind.THIRD_FOLLOW_UP,
];

export enum FollowUpState {
  SCHEDULED = 'SCHEDULED',
  DUE = 'DUE',
  DONE = 'DONE',
  SKIPPED = 'SKIPPED',
  CANCELLED = 'CANCELLED',
  OVERDUE = 'OVERDUE',
}
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: 'How a step stands.',
  valuesMap: {
    SCHEDULED: { description: 'Its time is yet to come.' },
    DUE: { description: 'To be done now: from `dueAt`; a thank-you from the interview’s end until `dueAt`.' },
    DONE: { description: 'Done.' },
    SKIPPED: { description: 'Left out on purpose.' },
    CANCELLED: { description: 'Its reason is gone.' },
    OVERDUE: { description: 'Late: 24 hours after `dueAt`; a thank-you from `dueAt`.' },
  },
});

export enum ClockBasis {
  INTERVIEW_END = 'INTERVIEW_END',
  PROMISED = 'PROMISED',
  DEFAULT_72H = 'DEFAULT_72H',
  AFTER_48H = 'AFTER_48H',
  AFTER_24H = 'AFTER_24H',
}
registerEnumType(ClockBasis, {
  name: 'ClockBasis',
  description: 'What a step’s date was made from. The names tell the usual hours; the agency’s own count.',
  valuesMap: {
    INTERVIEW_END: { description: 'The interview’s end.' },
    PROMISED: { description: 'The date the hiring side promised.' },
    DEFAULT_72H: { description: 'No promise: the agency’s hours for an answer, or for news to the candidate.' },
    AFTER_48H: { description: 'The agency’s hours after the step before, or after the rejection: 48 as a rule.' },
    AFTER_24H: { description: 'The agency’s hours after the step before: 24 as a rule.' },
  },
});

export enum Channel {
  EMAIL = 'EMAIL',
  LINKEDIN = 'LINKEDIN',
  MESSAGE = 'MESSAGE',
  PHONE = 'PHONE',
}
registerEnumType(Channel, {
  name: 'Channel',
  description: 'How somebody is reached.',
  valuesMap: {
    EMAIL: { description: 'By mail.' },
    LINKEDIN: { description: 'By a note on LinkedIn: at most 300 characters.' },
    MESSAGE: { description: 'By a message in the candidate’s thread.' },
    PHONE: { description: 'By phone.' },
  },
});

/** What was made of a step. What the API calls its state follows from this and the time. */
export type Outcome = 'SCHEDULED' | 'DONE' | 'SKIPPED' | 'CANCELLED';

@NodeType('step', 'follow_up_steps', 'One thing to be done after an interview, with its owner and its date.')
export class FollowUpStep implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  /** null for a round of the candidate's other process. */
  @Column('uuid', { name: 'application_id', nullable: true })
  applicationId: string | null;

  @Field(() => FollowUpKind, { description: 'What is to be done.' })
  @Column('text')
  kind: FollowUpKind;

  @Field(() => Role, { description: 'Whose it is to do: the candidate’s, their recruiter’s or an admin’s.' })
  @Column('text')
  owner: Role.ADMIN | Role.RECRUITER | Role.CANDIDATE;

  @Column('text', { name: 'state' })
  outcome: Outcome;

  @Field(() => ClockBasis, { description: 'What its date was made from.' })
  @Column('text')
  basis: ClockBasis;

  /** The instant its hours are counted from. */
  @Column('timestamptz', { name: 'counted_from' })
  countedFrom: Date;

  @Field({ description: 'When it is due.' })
  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Field({ description: 'When its owner is told: `dueAt`, for a thank-you four hours before, moved out of the owner’s quiet hours.' })
  @Column('timestamptz', { name: 'notify_at' })
  notifyAt: Date;

  /** How often it came due anew after its owner had been told. */
  @Column('int')
  turn: number;

  @Field(() => Date, { nullable: true, description: 'When it was done or left out; null while it is not.' })
  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;

  /** The member who did it; null where the reason came to be by itself, such as a scorecard. */
  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy: string | null;

  @Field(() => Channel, { nullable: true, description: 'How it was done, where that was told.' })
  @Column('text', { nullable: true })
  channel: Channel | null;

  /** Why it was left out, in the owner's words. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => Int, { description: 'Counts up with every change.' })
  @Column('int')
  version: number;

  /** @throws Forbidden where it is somebody else's to do: an admin's is an admin's, a recruiter's any recruiter's who sees it */
  mustBeOf({ role }: Actor): void {
    const who = this.owner === Role.RECRUITER ? [Role.ADMIN, Role.RECRUITER] : [this.owner];
    if (!who.includes(role as Role)) throw new Forbidden(scope().errand.action, who);
  }

  /** @throws TooLate once it is closed */
  mustBeOpen(): void {
    if (this.outcome === 'CANCELLED') throw new TooLate('The reason for this step is gone. There is nothing left to do.');
    if (this.outcome !== 'SCHEDULED') throw new TooLate(`This step is ${this.outcome.toLowerCase()} since ${this.doneAt!.toISOString()}.`);
  }

  /** @throws BadInput for what another act ends: a debrief that is handed over, an answer that is recorded */
  mustBeDoneByHand(): void {
    if (this.kind === FollowUpKind.DEBRIEF) throw BadInput.at('input.stepId', 'by-hand', 'A debrief is done once it is handed over.');
    if (this.kind === FollowUpKind.FEEDBACK_EXPECTED && this.owner !== Role.CANDIDATE)
      throw BadInput.at('input.stepId', 'by-hand', 'The hiring side has answered once a scorecard is recorded.');
  }
}
