import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { decode } from './decode.js';
import { Unreadable } from './unreadable.js';

/** One row as it stands in the sheet. */
export interface SheetRow {
  /** of the file, counted from 1, where the row begins: what a text editor shows */
  line: number;
  cells: string[];
}

/** A spreadsheet export, taken apart: headings, and rows that can be read again and again. Empty rows are not there. */
export class Sheet {
  private constructor(
    readonly encoding: string,
    readonly separator: string,
    readonly headings: string[],
    /** How many rows follow the headings: what progress counts towards. */
    readonly total: number,
    private readonly text: string,
    private readonly firstLine: number,
  ) {}

  /**
   * Reads a sheet to its end, once, before anybody acts on it.
   * @throws Unreadable where it is empty, breaks off inside a quoted cell, or is no text at all
   */
  static async read(bytes: Uint8Array, chosen: { encoding?: string; separator?: string } = {}): Promise<Sheet> {
    const { encoding, text } = decode(bytes, chosen.encoding);
    const said = /^"?sep=(.)"?[^\S\n\t]*(?:\n|$)/i.exec(text);
    const body = said ? text.slice(said[0].length) : text;
    const separator = chosen.separator ?? said?.[1] ?? separatorOf(body);
    const firstLine = said ? 2 : 1;
    let headings: string[] | undefined;
    let total = 0;
    for await (const row of records(body, separator, firstLine)) {
      if (headings) total++;
      else headings = row.cells.map((cell) => cell.trim());
    }
    if (!headings) throw new Unreadable('The file holds no headings and no rows.');
    return new Sheet(encoding, separator, headings, total, body, firstLine);
  }

  async *rows(): AsyncGenerator<SheetRow> {
    let headings = true;
    for await (const row of records(this.text, this.separator, this.firstLine)) {
      if (!headings) yield row;
      headings = false;
    }
  }
}

/** Whichever separator the heading row uses most, outside of quotes. */
function separatorOf(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let quoted = false;
  let begun = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (letter === '\n' && !quoted && begun) break;
    else if (!quoted && counts.has(letter)) counts.set(letter, counts.get(letter)! + 1);
    if (letter.trim()) begun = true;
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

async function* records(text: string, separator: string, firstLine: number): AsyncGenerator<SheetRow> {
  let whole = 0;
  const parser = parse({
    delimiter: separator,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 1_000_000,
    // An error overtakes the rows before it, so the parser itself keeps count of what it could read.
    on_record: (record, { lines }) => {
      whole = lines;
      return record;
    },
  });
  let line = firstLine;
  try {
    for await (const { info, record } of Readable.from(pieces(text)).pipe(parser) as AsyncIterable<{ info: Info; record: string[] }>) {
      if (record.some((cell) => cell.trim() !== '')) yield { line, cells: record };
      line = firstLine + info.lines;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable(whyNot(error, firstLine + whole), { cause: error });
    throw error;
  }
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

const whyNot = (error: CsvError, line: number): string =>
  error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? `A quotation mark is opened in the row on line ${line} and never closed.`
    : `The row on line ${line} cannot be read: ${error.message}`;
