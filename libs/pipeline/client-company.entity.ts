import { Field, Int } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

@NodeType('company', 'client_companies', 'A company that hires through this agency.')
export class ClientCompany implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Field({ description: 'What the company is called.' })
  @Column('text')
  name: string;

  /** The name as it is compared. PostgreSQL keeps it. */
  @Column({ type: 'text', name: 'name_key', insert: false, update: false })
  nameKey: string;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;
}
