import { stringify } from 'csv-stringify/sync';
import { sentence, type Reason, type Tongue } from './reasons.js';
import type { Sheet, SheetRow } from './sheet.js';

/** A refused row, ready to be corrected and imported. */
export interface Refused {
  row: SheetRow;
  reasons: readonly Reason[];
}

/**
 * Refused rows as they stood in their sheet, with line and reason behind. What a spreadsheet would compute is kept from it by a `'`, which the
 * import takes away again.
 * @param begins whether these are the first rows of their file: it opens with the headings then
 */
export function refusedCsv({ headings, separator }: Sheet, refused: readonly Refused[], begins: boolean, language: Tongue = 'EN'): string {
  const lines = refused.map(({ row, reasons }) => [
    ...original(row.cells, headings, separator),
    row.line,
    reasons.map((reason) => sentence(reason, language)).join(' '),
  ]);
  if (begins) lines.unshift([...headings.slice(0, headings.length - ownColumns(headings)), 'line', 'reason']);
  return stringify(lines, { delimiter: separator, escape_formulas: true, bom: begins });
}

/** A corrected file of refused rows is imported like any sheet; its own two columns are not carried on into the next one. */
const ownColumns = (headings: string[]): number => (headings.slice(-2).join() === 'line,reason' ? 2 : 0);

/** The cells of a row under as many headings: what is too much stays with the last, so that nothing is lost and nothing slips. */
function original(cells: string[], headings: string[], separator: string): string[] {
  const last = headings.length - ownColumns(headings) - 1;
  const end = Math.max(last + 1, cells.length - ownColumns(headings));
  return [...headings.slice(0, last).map((_, at) => cells[at] ?? ''), cells.slice(last, end).join(separator)];
}
