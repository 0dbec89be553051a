import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a candidate lets those who come after them read what they were asked in one round. */
@Entity('question_consents')
export class QuestionConsent {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'interview_id' })
  interviewId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
