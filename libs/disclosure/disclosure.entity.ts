import { Field, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { clock, NotYet, TooLate } from '@nextround/tenancy';
import { Private, PrivateMatter } from '@nextround/access';
import { ProcessStage } from './other-process.entity.js';
import { SharingLevel } from './process-update.entity.js';

export enum DisclosureReason {
  ASKED_BY_CLIENT = 'ASKED_BY_CLIENT',
  SCHEDULING_CONFLICT = 'SCHEDULING_CONFLICT',
  OFFER_RECEIVED = 'OFFER_RECEIVED',
}
registerEnumType(DisclosureReason, {
  name: 'DisclosureReason',
  description: 'Why a hiring company is to be told.',
  valuesMap: {
    ASKED_BY_CLIENT: { description: 'The company asked.' },
    SCHEDULING_CONFLICT: { description: 'Dates collide.' },
    OFFER_RECEIVED: { description: 'There is an offer, and the company should know that time runs.' },
  },
});

export enum DisclosureState {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  DECLINED = 'DECLINED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(DisclosureState, {
  name: 'DisclosureState',
  description: 'Whether a hiring company may be told.',
  valuesMap: {
    REQUESTED: { description: 'The candidate has not decided. That is a no until they do.' },
    GRANTED: { description: 'This company may be told, in these words.' },
    DECLINED: { description: 'The candidate said no.' },
    REVOKED: { description: 'The candidate took it back.' },
    EXPIRED: { description: 'Its time is over, or one of the two processes has ended.' },
  },
});

@NodeType(
  'disclosure',
  'disclosures',
  'One question to the candidate: may this one company be told this much of an other process, in these words? Without a yes the answer is no.',
)
export class Disclosure implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'process_update_id' })
  processUpdateId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('uuid', { name: 'client_company_id' })
  clientCompanyId: string;

  @Field(() => DisclosureReason, { description: 'Why the company is to be told.' })
  @Column('text')
  reason: DisclosureReason;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => SharingLevel, { description: 'How much the company is told: never more than the update tells the recruiter.' })
  @Column('text')
  level: SharingLevel;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => String, { nullable: true, description: 'Word for word what the company will read. It does not change any more.' })
  @Column('text')
  wording: string;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => String, { nullable: true, description: 'Which company the other process is at; told at FULL.' })
  @Column('text', { name: 'company_name', nullable: true })
  companyName: string | null;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => String, { nullable: true, description: 'For which position; told at FULL.' })
  @Column('text', { nullable: true })
  role: string | null;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => ProcessStage, { nullable: true, description: 'How far it was; told at STAGE and FULL.' })
  @Column('text', { nullable: true })
  stage: ProcessStage | null;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => Date, { nullable: true, description: 'Until when an offer is to be answered; told at STAGE and FULL.' })
  @Column('timestamptz', { name: 'offer_deadline', nullable: true })
  offerDeadline: Date | null;

  /** As it was last set. What the API calls state follows from this and the time. */
  @Column('text')
  state: Exclude<DisclosureState, DisclosureState.EXPIRED>;

  @Column('uuid', { name: 'requested_by' })
  requestedById: string;

  @Field({ description: 'When the recruiter asked.' })
  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the candidate decided; null until then.' })
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the company may be told; the moment one of the two processes ended, where that came first.',
  })
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the candidate took it back; null where they did not.' })
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** When it was written down that its date has passed, for those who follow the feed. The date alone ended it. */
  @Column('timestamptz', { name: 'lapsed_at', nullable: true })
  lapsedAt: Date | null;

  /** Asked for or granted, and its time not over. */
  get isOpen(): boolean {
    return (
      (this.state === DisclosureState.REQUESTED || this.state === DisclosureState.GRANTED) &&
      (this.expiresAt === null || this.expiresAt > clock.now())
    );
  }

  get isGranted(): boolean {
    return this.isOpen && this.state === DisclosureState.GRANTED;
  }

  /** @throws TooLate once it was decided or its time is over */
  mustBeUndecided(): void {
    if (this.state !== DisclosureState.REQUESTED) throw new TooLate(`This request is ${this.state.toLowerCase()} already.`);
    if (!this.isOpen) throw new TooLate('One of the two processes has ended: there is nothing left to decide.');
  }

  /** @throws NotYet before it was decided, TooLate where nothing is granted any more */
  mustBeGranted(): void {
    if (this.isGranted) return;
    if (this.isOpen) throw new NotYet('You have not decided on this yet. Decline it instead.');
    throw new TooLate('Nothing is granted here any more: there is nothing to take back.');
  }
}
