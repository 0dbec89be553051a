import { readFileSync } from 'node:fs';

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
