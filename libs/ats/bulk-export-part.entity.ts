import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one page added to the file of an export. */
@Entity('bulk_export_parts')
export class BulkExportPart {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'export_id' })
  exportId: string;

  /** Where in the file it begins, in bytes. */
  @PrimaryColumn('int')
  place: number;

  @Column('bytea')
  content: Buffer;
}
