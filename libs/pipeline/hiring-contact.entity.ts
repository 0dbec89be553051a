import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType('contact', 'hiring_contacts', 'Somebody on the hiring side. They have no account: they answer by one-time links.')
export class HiringContact implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_company_id' })
  clientCompanyId: string;

  @Field({ description: 'Their name.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  @Column('text', { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'What they do there.' })
  @Column('text', { nullable: true })
  title: string | null;
}
