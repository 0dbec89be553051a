import { Field, Int } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { PartType } from '@nextround/planner';
import type { Rule } from './reasons.js';
import type { Field as Word } from './vocabulary.js';

@PartType('candidate_import_refusals', 'One reason why a row of the sheet was refused, or would be. Kept as long as the sheet.')
export class ImportRefusal {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string;

  @Field(() => Int, { description: 'The line of the file on which the row begins, counted from 1.' })
  @PrimaryColumn('int')
  line: number;

  /** Which of the row's reasons it is. */
  @PrimaryColumn('int')
  place: number;

  @Field(() => String, { description: 'The rule it breaks, such as `email` or `two-people`.' })
  @Column('text')
  rule: Rule;

  /** Told by a field of its own: a word of the vocabulary. */
  @Column('text', { nullable: true })
  field: Word | null;

  @Field(() => String, { nullable: true, description: 'What stood there, or the limit it broke; null where the row as a whole is meant.' })
  @Column('text', { nullable: true })
  value: string | null;
}
