/** What stands behind a company's name and is left out as readily as it is put in. */
const FORMS = new Set(
  'ab ag aps as asa bv co company corp corporation eg ev gmbh inc incorporated kg kgaa limited llc llp ltd mbh nv ohg oy oyj plc pte pty sa sarl sas se spa sprl srl ug und'.split(
    ' ',
  ),
);
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' };
const END = '[\\p{L}\\p{N}]';

/** How words are compared: without case, marks, ligatures and invisible signs. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

/** The two ways in which one may write an umlaut. */
const spellings = (text: string): string[] => {
  const whole = text.normalize('NFC');
  return [...new Set([folded(whole), folded(whole.replace(/[äöüÄÖÜøØłŁ]/g, (letter) => SPELLED[letter]!))])];
};

/** The words of a name, without the legal form behind them: `Müller & Söhne GmbH` is `müller söhne`. */
function core(name: string): string[] {
  const dotted = name.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');
  const words = dotted.match(/[\p{L}\p{N}]+/gu) ?? [];
  while (words.length > 1 && FORMS.has(words.at(-1)!)) words.pop();
  return words;
}

const coresOf = (name: string): string[][] => spellings(name).map(core);

/** Whether two names name the same, whatever their case, marks, spacing and legal form. */
export const sameName = (one: string, other: string): boolean => {
  const known = coresOf(one).map((words) => words.join(' '));
  return coresOf(other).some((words) => words.length > 0 && known.includes(words.join(' ')));
};

/**
 * The words of `text` that name `name`: whole words, whatever their case, marks, spacing and legal form, with a genitive's s.
 * @returns as they were compared; undefined where nothing names it
 */
export function namedIn(text: string, name: string): string | undefined {
  for (const words of coresOf(name)) {
    if (words.length === 0) continue;
    const between = words.some((word) => word.length === 1) ? '[^\\p{L}\\p{N}]{1,3}' : '[^\\p{L}\\p{N}]{0,3}';
    const pattern = new RegExp(`(?<!${END})${words.join(between)}(?:e?s)?(?!${END})`, 'u');
    for (const written of spellings(text)) {
      const found = pattern.exec(written);
      if (found) return found[0];
    }
  }
  return undefined;
}

/** Words fewer than these are everybody's. */
const OWN_WORDS = 20;

/** Whether a text holds a wording, however its lines are broken. */
export const quotedIn = (text: string, wording: string): boolean => {
  const plain = (words: string) => folded(words).replace(/\s+/g, ' ').trim();
  return wording.length >= OWN_WORDS && plain(text).includes(plain(wording));
};
