import { BadInput } from '@nextround/tenancy';
import { storable } from './cells.js';
import { Sheet, type SheetRow } from './sheet.js';
import { Unreadable } from './unreadable.js';

/** What the page takes; the command, which reads from a disk, takes more. */
export const mostUploaded = 20 * 1024 * 1024;
const mostRows = 100_000;
export const mostColumns = 200;

/** How many rows are kept beside the sheet, to be shown while its columns are mapped. */
const sampled = 20;

/** A sheet that can be imported, and its first rows. */
export interface Brought {
  readonly sheet: Sheet;
  readonly headings: string[];
  readonly sample: string[][];
}

/**
 * Reads a sheet to its end before anything is kept of it.
 * @throws BadInput with a sentence for the person who brought it
 */
export async function readThrough(bytes: Buffer, chosen: { encoding?: string; separator?: string } = {}): Promise<Brought> {
  const no = (rule: string, message: string) => BadInput.at('file', rule, message);
  if (bytes.length > mostUploaded) throw no('size', 'The file is larger than 20 MB. Split it, and import the parts one after another.');
  if (bytes.length === 0) throw no('empty', 'The file is empty.');
  const sheet = await Sheet.read(bytes, chosen).catch((error: unknown) => {
    throw error instanceof Unreadable ? no('readable', error.message) : error;
  });
  const { headings, total } = sheet;
  if (headings.length > mostColumns)
    throw no(
      'columns',
      `The sheet has ${headings.length} columns; ${mostColumns} can be mapped. Take out those that are not about people.`,
    );
  if (total === 0) throw no('rows', 'The sheet has headings and no rows below them.');
  if (total > mostRows) throw no('rows', `The sheet has ${total} rows; ${mostRows} can be imported at once. Split it.`);
  return brought(sheet);
}

/** A sheet with its first rows. */
export async function brought(sheet: Sheet): Promise<Brought> {
  const sample: string[][] = [];
  for await (const { cells } of first(sheet.rows(), sampled)) sample.push(cells.map(storable));
  return { sheet, headings: sheet.headings.map(storable), sample };
}

async function* first(rows: AsyncIterable<SheetRow>, most: number): AsyncGenerator<SheetRow> {
  let seen = 0;
  for await (const row of rows) {
    yield row;
    if (++seen === most) return;
  }
}
