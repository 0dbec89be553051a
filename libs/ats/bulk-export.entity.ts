import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';

export enum BulkExportState {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(BulkExportState, {
  name: 'BulkExportState',
  description: 'How far an export is.',
  valuesMap: {
    QUEUED: { description: 'Another export of the agency is running; this one begins when that one has ended.' },
    RUNNING: { description: 'It is being read, page by page. `records` of `total` are written.' },
    DONE: { description: 'It can be fetched from `url` until `expiresAt`.' },
    FAILED: { description: 'It ended without a file; `endedBecause` says why.' },
    CANCELLED: { description: 'Somebody cancelled it. There is no file.' },
    EXPIRED: {
      description: 'Its file was removed: its time was over, somebody removed it, or somebody was erased who may have stood in it.',
    },
  },
});

export enum BulkExportEnd {
  NOT_ALLOWED = 'NOT_ALLOWED',
  TOO_LARGE = 'TOO_LARGE',
  BROKEN = 'BROKEN',
  ERASURE = 'ERASURE',
}
registerEnumType(BulkExportEnd, {
  name: 'BulkExportEnd',
  description: 'Why there is no file, where the state alone does not say it.',
  valuesMap: {
    NOT_ALLOWED: { description: 'Whoever asked for it was revoked or removed meanwhile, or may see something else by now.' },
    TOO_LARGE: { description: 'The file came to more than 1 GB. Ask for fewer fields, or for a part of the list.' },
    BROKEN: { description: 'Something of ours went wrong, several times in a row. Ask again.' },
    ERASURE: { description: 'Somebody was erased who may have stood in the file. Ask again.' },
  },
});

@NodeType('bulk_export', 'bulk_exports', 'A list read whole into a file: newline-delimited JSON, packed by gzip, kept for seven days.')
export class BulkExport implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'api_client_id', nullable: true })
  apiClientId: string | null;

  /** With which scopes its client asked; null for a person. */
  @Column('text', { array: true, nullable: true })
  scopes: string[] | null;

  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedById: string | null;

  @Field({ description: 'Which list, such as `candidates`.' })
  @Column('text')
  list: string;

  @Field({ description: 'The query, as it was asked.' })
  @Column('text')
  query: string;

  @Field(() => BulkExportState, { description: 'How far it is.' })
  @Column('text')
  state: BulkExportState;

  @Field(() => BulkExportEnd, { nullable: true, description: 'Why there is no file, where the state alone does not say it; else null.' })
  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause: BulkExportEnd | null;

  /** Counts up whenever it is stopped or begun anew: who works for an earlier turn writes nothing more. */
  @Column('int')
  turn: number;

  @Field(() => Int, { description: 'How many records are written.' })
  @Column('int')
  records: number;

  @Field(() => Int, { nullable: true, description: 'How many there were when it began; null before. Some may come or go meanwhile.' })
  @Column('int', { nullable: true })
  total: number | null;

  /** Where the list goes on; null at its beginning. */
  @Column('text', { nullable: true })
  after: string | null;

  @Field(() => Int, { description: 'How long the file is, as far as it is written, in bytes.' })
  @Column('int')
  size: number;

  /** How often in a row going on failed. */
  @Column('int')
  failures: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the change feed stood when it was asked for. Take in the file, then follow `changes` from here: nothing is missed in between. Null for a client without `changes:read`.',
  })
  @Column('text', { name: 'feed_cursor', nullable: true })
  feedCursor: string | null;

  @Field({ description: 'When it was asked for.' })
  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it began; null before.' })
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was done, or stopped; null before.' })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When somebody last began to fetch it; null while nobody has.' })
  @Column('timestamptz', { name: 'fetched_at', nullable: true })
  fetchedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when the file is kept: seven days from when it was done. Null before.' })
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;
}
