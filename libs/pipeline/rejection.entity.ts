import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RejectReasonKind } from './application.entity.js';

/** The agency's own words on why an application ended. No candidate reads this row. */
@Entity('rejections')
export class Rejection {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('text')
  kind: RejectReasonKind;

  @Column('text', { nullable: true })
  explanation: string | null;
}

@ObjectType({ description: 'Why an application ended. Candidates read only what was released to them.' })
export class RejectReason {
  @Field(() => RejectReasonKind, { description: 'The reason.' }) kind: RejectReasonKind;
  @Field(() => String, { nullable: true, description: 'In words. For the agency its own note; for the candidate what was released.' })
  explanation: string | null;
  @Field(() => String, { nullable: true, description: 'What would help next time, as it was released.' }) howToImprove: string | null;
}
