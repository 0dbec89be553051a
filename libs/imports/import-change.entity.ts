import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody whom an import wrote: what undo takes back. Kept for a day. */
@Entity('candidate_import_changes')
export class ImportChange {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string;

  @PrimaryColumn('uuid', { name: 'candidate_id' })
  candidateId: string;

  /** Whether the import added them; else it filled `fields`. */
  @Column('boolean', { name: 'is_new' })
  isNew: boolean;

  /** As the journal names them. */
  @Column('text', { array: true })
  fields: string[];

  /** Undo left them as they are: somebody changed them meanwhile. */
  @Column('boolean')
  kept: boolean;
}
