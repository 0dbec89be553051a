import { Column, Entity, PrimaryColumn } from 'typeorm';
import { actor, scope } from '@nextround/tenancy';

/** A signed statement by which a client proved itself. Each is good once. */
@Entity('api_client_assertions')
export class Assertion {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'api_client_id' })
  apiClientId: string;

  @PrimaryColumn('bytea')
  hash: Buffer;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  /** Notes one that was shown, and forgets those that are too old to be shown again. Of two at once, one is new. */
  static async isNew(apiClientId: string, hash: Buffer, endsAt: Date): Promise<boolean> {
    const { client } = scope();
    const { agencyId } = actor();
    await client.query('delete from api_client_assertions where agency_id = $1 and api_client_id = $2 and ends_at < now()', [
      agencyId,
      apiClientId,
    ]);
    const { rowCount } = await client.query(
      'insert into api_client_assertions (agency_id, api_client_id, hash, ends_at) values ($1, $2, $3, $4) on conflict do nothing',
      [agencyId, apiClientId, hash, endsAt],
    );
    return rowCount === 1;
  }
}
