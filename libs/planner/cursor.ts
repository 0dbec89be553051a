import { createHash } from 'node:crypto';
import { BadInput } from '@nextround/tenancy';
import { constant, join, raw, sql, type Param, type Sql } from './sql.js';

/** How many characters of the seal stand before the keys. */
const SEAL = 10;

/**
 * A cursor holds the sort keys of a row as PostgreSQL spells them, sealed with the agency and the order it belongs to. It needs no
 * table and no secret, so it outlives restarts, deploys and the row itself.
 * @param order names the order: a cursor of one order is refused by another
 */
export function cursorOf(keys: readonly Sql[], order: string, agencyId: Param): Sql {
  const payload = sql`json_build_array(${join(
    keys.map((key) => sql`${key}::text`),
    ', ',
  )})::text`;
  const seal = sql`left(md5(${agencyId}::text || ${constant(order)} || ${payload}), ${raw(String(SEAL))})`;
  return sql`translate(encode(convert_to(${seal} || ${payload}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** @throws BadInput where the cursor was altered, or comes from another agency or another order */
export function readCursor(cursor: string, order: string, agencyId: string, path: string): string[] {
  const bytes = Buffer.from(cursor, 'base64url');
  const text = bytes.toString('utf8');
  const payload = text.slice(SEAL);
  const seal = createHash('md5')
    .update(agencyId + order + payload)
    .digest('hex')
    .slice(0, SEAL);
  // What decodes to the same bytes but is spelled otherwise was altered too.
  if (text.slice(0, SEAL) !== seal || bytes.toString('base64url') !== cursor)
    throw BadInput.at(
      path,
      'cursor',
      `${path} is not a cursor of this list. Cursors come from this list's own pages and are passed back unchanged.`,
    );
  return JSON.parse(payload) as string[];
}
