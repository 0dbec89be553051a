import { BadInput } from '@nextround/tenancy';

/** Parts of names that are words of their own. */
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'des',
  'del',
  'dos',
  'das',
  'ter',
  'ten',
  'zum',
  'zur',
  'the',
  'and',
  'und',
  'bin',
  'prof',
  'ing',
  'mrs',
]);

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** An address or a number leads to a person as surely as a name. */
const ADDRESS = /\S+@\S+|https?:\/\/|www\.|\+?\d(?:[\s/().-]?\d){6,}/i;

/**
 * Holds a question to what others may read one day: it names nobody. Whole names and their parts are looked for as words,
 * whatever their case and accents.
 * @throws BadInput that says which word to leave out
 */
export function mustBeNameless(text: string, names: readonly string[]): void {
  const words = new Set(folded(text).split(/[^\p{L}\p{N}]+/u));
  const parts = names.flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u));
  const named = parts.find((part) => folded(part).length > 2 && !PARTICLES.has(folded(part)) && words.has(folded(part)));
  if (named) throw BadInput.at('input.text', 'nameless', `Leave out “${named}”: a question that others may read one day names nobody.`);
  if (ADDRESS.test(text))
    throw BadInput.at(
      'input.text',
      'nameless',
      'Leave out addresses and numbers to call: a question that others may read one day leads to nobody.',
    );
}
