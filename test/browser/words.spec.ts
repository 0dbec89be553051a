import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Words {
  [key: string]: string | Words;
}

const read = (language: string) => JSON.parse(readFileSync(`apps/web/src/i18n/${language}.json`, 'utf8')) as Words;
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const blanks = (sentence: string) => [...new Set(sentence.match(/{{\w+}}/g))].sort().join();

const en = new Map(flat(read('en')));
const de = new Map(flat(read('de')));

test('English and German say the same things', () => {
  expect([...de.keys()].sort()).toEqual([...en.keys()].sort());
});

test('a sentence leaves the same blanks in both languages', () => {
  const different = [...en].filter(([key, sentence]) => blanks(sentence) !== blanks(de.get(key) ?? ''));
  expect(different).toEqual([]);
});

test('no sentence is empty, shouts, begs or congratulates', () => {
  const wrong = [...en, ...de].filter(([, sentence]) => sentence === '' || /!|\bplease\b|successful|\bbitte\b|erfolgreich/i.test(sentence));
  expect(wrong).toEqual([]);
});

/** A source of the page and all it imports, itself included. */
function madeOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b(?! type\b)[^;]*?from '(\.[^']+)';/gms)) {
    const found = ['.ts', '.tsx'].map((ending) => join(dirname(file), path! + ending)).find(existsSync);
    if (found) madeOf(found, known);
  }
  return known;
}

test('the debrief brings along every sentence it says', () => {
  const parts = JSON.parse(readFileSync('apps/web/src/i18n/of-debrief.json', 'utf8')) as string[];
  const said = [...madeOf('apps/web/src/debrief/main.tsx')].flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/\bt\(([^)]*)/g), ([, inside]) =>
      [...inside!.matchAll(/['`](\w+)[.'`]/g)].map(([, part]) => part!),
    ),
  );
  const known = new Set(Object.keys(read('en')));
  const missing = said.flat().filter((part) => known.has(part) && !parts.includes(part));
  // `recommendation` is said beside the four words, on pages of recruiters.
  expect([...new Set(missing)]).toEqual(['recommendation']);
});
