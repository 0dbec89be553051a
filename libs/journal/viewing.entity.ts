import { Field } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { PrivateMatter } from '@nextround/access';
import { Node, NodeType, viewingsAreNotedBy } from '@nextround/planner';

@NodeType(
  'viewing',
  'viewings',
  'That an applicant tracking system, or somebody who took it out, was shown private matter of candidates: of one kind, in one request. Admins and auditors see all of them, a candidate those of their own.',
)
export class Viewing implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Field(() => PrivateMatter, { description: 'What was read.' })
  @Column('text')
  matter: PrivateMatter;

  @Column('uuid', { name: 'candidate_ids', array: true })
  candidateIds: string[];

  @Field({ description: 'Which system or person it was, by the name they had then.' })
  @Column('text')
  reader: string;

  @Field({ description: 'When.' })
  @Column('timestamptz', { name: 'viewed_at' })
  viewedAt: Date;
}

/** One row for each kind of matter, whoever many candidates were shown; the journal's trigger does the rest. */
viewingsAreNotedBy(({ agencyId }, shown) => [
  `SET LOCAL app.action = 'viewed'`,
  {
    name: 'viewed',
    text: NOTE,
    values: [
      agencyId,
      JSON.stringify([...shown].map(([matter, candidates]) => ({ id: uuid(), matter, candidates: [...candidates].sort() }))),
    ],
  },
]);

const NOTE = `insert into viewings (id, matter, candidate_ids, reader) select v.id, v.matter, v.candidates, coalesce(
    (select k.name from api_clients k where k.agency_id = $1 and k.id = nullif(current_setting('app.client_id', true), '')::uuid),
    (select m.name from memberships m where m.agency_id = $1 and m.id = nullif(current_setting('app.member_id', true), '')::uuid))
  from json_to_recordset($2) as v (id uuid, matter text, candidates uuid[])`;
