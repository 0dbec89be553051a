import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import type { Field as Word } from './vocabulary.js';

export enum ImportState {
  READY = 'READY',
  CHECKING = 'CHECKING',
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  STOPPED = 'STOPPED',
  DONE = 'DONE',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far an import is.',
  valuesMap: {
    READY: { description: 'Its columns are being mapped; nothing is written.' },
    CHECKING: { description: 'The dry run is on its way; nothing is written.' },
    WAITING: { description: 'Another import of the agency is running; this one begins when that one has ended.' },
    RUNNING: { description: 'Rows are being written, 200 at a time.' },
    STOPPED: { description: 'It stopped between two chunks: what is counted is written, the rest is untouched. It can be resumed.' },
    DONE: { description: 'Every row was settled.' },
    UNDOING: { description: 'What it wrote is being taken back.' },
    UNDONE: { description: 'What it wrote was taken back, but for what was touched since.' },
  },
});

export enum ImportStop {
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
  NOT_ALLOWED = 'NOT_ALLOWED',
}
registerEnumType(ImportStop, {
  name: 'ImportStop',
  description: 'Why an import stopped before its end.',
  valuesMap: {
    CANCELLED: { description: 'Somebody cancelled it.' },
    FAILED: { description: 'Something of ours went wrong; it can be resumed.' },
    NOT_ALLOWED: { description: 'Whoever set it going may no longer import.' },
  },
});

@ObjectType({ description: 'What became of rows; in a dry run, what would.' })
export class ImportCounts {
  @Field(() => Int, { description: 'New candidates.' }) added: number;
  @Field(() => Int, { description: 'Known, and something was missing that the sheet has.' }) updated: number;
  @Field(() => Int, { description: 'Known, with nothing to add.' }) unchanged: number;
  @Field(() => Int, { description: 'The same person as an earlier row of the sheet. Left out.' }) duplicates: number;
  @Field(() => Int, { description: 'Rows that cannot be read as somebody. `refusals` says why.' }) refused: number;
}

export const nothingYet: Readonly<ImportCounts> = { added: 0, updated: 0, unchanged: 0, duplicates: 0, refused: 0 };

@NodeType('import', 'candidate_imports', 'A sheet of candidates on its way into the book. A recruiter sees their own, an admin all.')
export class CandidateImport implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** null: the operator's command */
  @Column('uuid', { name: 'made_by', nullable: true })
  madeById: string | null;

  @Field(() => String, { nullable: true, description: 'What the file was called; null where the rows were pasted.' })
  @Column('text', { name: 'file_name', nullable: true })
  fileName: string | null;

  @Field({ description: 'How its letters are written, such as `UTF-8` or `windows-1252`: guessed, or as somebody said.' })
  @Column('text')
  encoding: string;

  @Field({ description: 'What stands between two cells: a comma, a semicolon, a tab. Guessed, or as somebody said.' })
  @Column('text')
  separator: string;

  @Column('text', { name: 'headings_key' })
  headingsKey: string;

  /** What each column means, in order; null where it is left out. */
  @Column('jsonb')
  fields: (Word | null)[];

  @Field(() => ImportState, { description: 'How far it is.' })
  @Column('text')
  state: ImportState;

  @Field(() => ImportStop, { nullable: true, description: 'Why it stopped before its end; null while it did not.' })
  @Column('text', { name: 'stopped_because', nullable: true })
  stoppedBecause: ImportStop | null;

  /** Counts up whenever somebody sets it going or stops it: who works for an earlier turn writes nothing more. */
  @Column('int')
  turn: number;

  /** Who set it going last, and so acts. */
  @Column('uuid', { name: 'run_by', nullable: true })
  runById: string | null;

  @Field(() => Int, { description: 'How many rows the sheet has, without its headings and empty rows.' })
  @Column('int')
  total: number;

  @Field(() => Int, { description: 'How many rows are settled: of the dry run while it is CHECKING, of what was written otherwise.' })
  @Column('int')
  done: number;

  @Field(() => ImportCounts, { description: 'What became of the rows that are settled.' })
  @Column('jsonb')
  counts: ImportCounts;

  @Field(() => ImportCounts, {
    nullable: true,
    description: 'What the last dry run came to under this mapping; null where there was none.',
  })
  @Column('jsonb', { name: 'dry_run', nullable: true })
  dryRun: ImportCounts | null;

  @Field(() => Int, {
    description: 'How many candidates undo has taken back: removed where the import added them, emptied where it filled them.',
  })
  @Column('int', { name: 'taken_back' })
  takenBack: number;

  @Field(() => Int, { description: 'How many undo has left as they are, since somebody changed them after the import.' })
  @Column('int')
  kept: number;

  @Field({ description: 'When the sheet was brought.' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was first set going; null before.' })
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was done, or stopped; null before.' })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null where it was not.' })
  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  @Field({
    description:
      'Until when the sheet is kept, the refused rows with it, and undo is possible: 24 hours from when it was brought, or from its end.',
  })
  @Column('timestamptz', { name: 'kept_until' })
  keptUntil: Date;
}
