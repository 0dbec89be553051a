import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The sheet of an import, as it was brought: people's data, kept for a day. */
@Entity('candidate_import_files')
export class ImportFile {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string;

  @Column('bytea')
  content: Buffer;

  @Column('text', { array: true })
  headings: string[];

  /** The cells of its first rows. */
  @Column('jsonb')
  sample: string[][];
}
