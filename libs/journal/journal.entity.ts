import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn, ViewEntity } from 'typeorm';
import { PartType, ViewType } from '@nextround/planner';

export enum ChangeKind {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  DELETED = 'DELETED',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a record, as its reader should take it.',
  valuesMap: {
    CREATED: { description: 'It is new.' },
    UPDATED: { description: 'It, or a part of it, changed.' },
    DELETED: { description: 'It is gone: deleted, erased, or no longer in your sight. Drop your copy.' },
  },
});

/** One line of an agency's journal. Written by the database's trigger alone; this side only reads. */
@PartType(
  'journal',
  'One thing that was done: who, when, to what. Entries are chained; none can be changed, removed or slipped in unnoticed.',
)
export class AuditEntry {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @Field(() => Int, { description: 'Its place in the agency’s journal, without gaps.' })
  @PrimaryColumn('bigint')
  seq: number;

  @Field({ description: 'When.' })
  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'actor_role' })
  actorRole: string;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('uuid', { name: 'on_behalf_of', nullable: true })
  onBehalfOfId: string | null;

  @Field({ description: 'What was done, by the ability’s name, such as `debrief.submit`.' })
  @Column('text')
  action: string;

  @Field({ description: 'The request it was done in; the same for everything one request did.' })
  @Column('text', { name: 'request_id' })
  requestId: string;

  @Column('text')
  kind: ChangeKind;

  @Column('text', { name: 'node_type' })
  nodeType: string;

  @Column('uuid', { name: 'node_id' })
  nodeId: string;

  @Column('uuid', { name: 'candidate_id', nullable: true })
  candidateId: string | null;

  @Column('text')
  sight: 'ALL' | 'STAFF' | 'CANDIDATE';

  @Column('text', { array: true })
  fields: string[];

  @Column('bytea', { name: 'words_hash' })
  wordsHash: Buffer;

  @Column('bytea', { name: 'hash' })
  entryHash: Buffer;
}

@ObjectType({
  description:
    'One field of a change. Words of people are named and never shown: `before` and `after` are null for them, and for what was erased.',
})
export class FieldChange {
  @Field({ description: 'The field, such as `status` or `answers.text`.' }) field: string;
  @Field(() => String, { nullable: true, description: 'What stood there, as text.' }) before: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there now, as text.' }) after: string | null;
}

@ObjectType({ description: 'What checking the whole chain found, just now.' })
export class AuditVerification {
  @Field({ description: 'Whether every entry is there, in its place, and as it was written.' }) intact: boolean;
  @Field(() => Int, { description: 'How many entries were checked.' }) entries: number;
  @Field({ description: 'The hash of the last entry, in hex. Kept elsewhere, it proves later that nothing before it changed.' })
  headHash: string;
  @Field(() => Int, { nullable: true, description: 'The first entry that is missing, changed or out of place; null where all is well.' })
  firstBrokenSeq: number | null;
}

/** An entry as its follower has it: it stands in no table, the page of the feed says how it is found. */
@ViewEntity({ name: 'followed_entries', expression: '' })
export class FollowedEntry extends AuditEntry {
  /** Whether its record is in the reader's sight, now. */
  @Column('boolean', { name: 'in_sight' })
  inSight: boolean;
}

/** The journal as an outside system follows it. */
@ViewType(
  () => FollowedEntry,
  'One change to follow, in the journal’s order. A reader that passes the last cursor on as `after` misses nothing and sees nothing twice.',
)
export class Change {
  @Field({ description: 'The action that changed it, such as `interview.reschedule`.' }) action: string;
  @Field({ description: 'When.' }) at: Date;
}
