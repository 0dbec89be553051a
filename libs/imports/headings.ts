import { createHash } from 'node:crypto';
import { ignored, words, type Field } from './vocabulary.js';

/** What each column means, in the order of the sheet. A person may put another word in any place. */
export interface Mapping {
  fields: (Field | undefined)[];
  /** Columns that are left where they are. `known`: on purpose; otherwise we do not know the heading. */
  ignored: { column: number; heading: string; known: boolean }[];
}

/** Headings → fields. Spelling, case, marks, a trailing number (`E-Mail 2`) and a remark in brackets do not matter. */
export function mapHeadings(headings: readonly string[]): Mapping {
  const meanings = headings.map(meaningOf);
  return {
    fields: meanings.map((meaning) => (meaning === 'ignored' ? undefined : meaning)),
    ignored: headings.flatMap((heading, column) => {
      const meaning = meanings[column];
      return meaning === undefined || meaning === 'ignored' ? [{ column, heading, known: meaning === 'ignored' }] : [];
    }),
  };
}

/** What the columns mean as their headings say; null where one is left out. */
export const guessed = (headings: readonly string[]): (Field | null)[] => mapHeadings(headings).fields.map((field) => field ?? null);

/** Without a name nobody can be written: the whole sheet is refused at once rather than row by row. */
export const namesPeople = (fields: readonly (Field | null | undefined)[]): boolean =>
  fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');

function meaningOf(heading: string): Field | 'ignored' | undefined {
  if (heading.trim() === '') return 'ignored';
  const spellings = [heading, heading.replace(/[([{].*$/, '')].map(folded);
  for (const spelling of [...spellings, ...spellings.map((s) => s.replace(/\d+$/, ''))]) {
    const meaning = meanings.get(spelling);
    if (meaning) return meaning;
  }
  return undefined;
}

/** By what sheets with the same headings in the same order are known again. */
export const headingsKey = (headings: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(headings.map(folded)))
    .digest('hex');

/** `E-Mail`, `e_mail` and `EMAIL` are one word; so are `Straße` and `strasse`. */
const folded = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

const meanings = new Map<string, Field | 'ignored'>([
  ...ignored.map((heading): [string, 'ignored'] => [folded(heading), 'ignored']),
  ...Object.entries(words).flatMap(([field, headings]) => headings.map((heading): [string, Field] => [folded(heading), field as Field])),
]);
