export interface NameParts {
  first: string;
  middle: string;
  last: string;
  full: string;
}

// “Smith, Jr.” is one name with its title; “Smith, Anna” is a name turned round.
const title = /^(jr|sr|ii|iii|iv|ph\.? ?d|m\.? ?d|mba|cpa|esq|dr|prof|dipl[.-].*|b\.? ?sc|m\.? ?sc|b\.? ?a|m\.? ?a)\.?$/i;

/** One name in the order people say it, from whichever columns the sheet has. In German sheets `Name` beside `Vorname` is the surname. */
export function nameOf({ first, middle, last, full }: NameParts): string {
  if (first && last) return joined(first, middle, last);
  if (!full) return joined(first, middle, last);
  const turned = unturned(full);
  const holds = (part: string) => part === '' || nameKey(turned).split(/[\s-]/).includes(nameKey(part).split(/[\s-]/)[0]!);
  if (first && !holds(first)) return joined(first, middle, full);
  return last && !holds(last) ? joined(full, middle, last) : turned;
}

function unturned(full: string): string {
  const [last, first, ...more] = full.split(',').map((part) => part.trim());
  return first && last && more.length === 0 && !title.test(first) ? `${first} ${last}` : full;
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const marked = 'ÄÖÜäöüßÉÈÊéèêÁÀÂáàâÓÒÔóòôÚÙÛúùûÇçÑñ';
const plain = 'AOUaousEEEeeeAAAaaaOOOoooUUUuuuCcNn';
const unmarked = new Map([...marked].map((letter, at) => [letter, plain[at]!]));

/** The name as `candidates.sort_name` keeps it, letter for letter: two names with one key are one name to us. */
export const nameKey = (name: string): string =>
  [...name]
    .map((letter) => unmarked.get(letter) ?? letter)
    .join('')
    .toLowerCase();
