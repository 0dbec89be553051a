import { Field, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { TooLate } from '@nextround/tenancy';
import { Private, PrivateMatter } from '@nextround/access';
import { ProcessStage } from './other-process.entity.js';

export enum SharingLevel {
  NOTHING = 'NOTHING',
  EXISTS = 'EXISTS',
  STAGE = 'STAGE',
  FULL = 'FULL',
}
registerEnumType(SharingLevel, {
  name: 'SharingLevel',
  description: 'How much of an other process is told.',
  valuesMap: {
    NOTHING: { description: 'Nothing at all.' },
    EXISTS: { description: 'That there is one.' },
    STAGE: { description: 'And how far it is, and until when an offer is to be answered.' },
    FULL: { description: 'And the company and the role.' },
  },
});

const LADDER = [SharingLevel.NOTHING, SharingLevel.EXISTS, SharingLevel.STAGE, SharingLevel.FULL];
/** The levels that tell no more than this one, itself included. */
export const upTo = (level: SharingLevel): SharingLevel[] => LADDER.slice(0, LADDER.indexOf(level) + 1);
/** The levels that tell more than this one. */
export const above = (level: SharingLevel): SharingLevel[] => LADDER.slice(LADDER.indexOf(level) + 1);

/** What of a process is told at a level. */
export const toldAt = (level: SharingLevel, { stage, offerDeadline, companyName, role }: Told): Partial<Told> => ({
  ...(upTo(level).includes(SharingLevel.STAGE) ? { stage, offerDeadline } : {}),
  ...(upTo(level).includes(SharingLevel.FULL) ? { companyName, role } : {}),
});
type Told = Pick<ProcessUpdate, 'stage' | 'offerDeadline' | 'companyName' | 'role'>;

@NodeType(
  'process_update',
  'process_updates',
  'What a candidate chose to share of an other process, as it stood then. It is never rewritten; withdrawn, it leaves the recruiters’ sight at once.',
)
export class ProcessUpdate implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'other_process_id' })
  otherProcessId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => SharingLevel, { description: 'How much it tells.' })
  @Column('text')
  level: SharingLevel;

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => String, { nullable: true, description: 'Which company; told at FULL.' })
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

  @Private(PrivateMatter.OTHER_PROCESSES)
  @Field(() => String, { nullable: true, description: 'What the candidate wrote to the recruiter beside it.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Field({ description: 'When it was shared.' })
  @Column('timestamptz', { name: 'shared_at' })
  sharedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the candidate took it back; null while it is shared. Recruiters see none that was.',
  })
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  /** @throws TooLate once it was taken back */
  mustBeShared(): void {
    if (this.withdrawnAt) throw new TooLate(`This update was withdrawn at ${this.withdrawnAt.toISOString()}.`);
  }
}
