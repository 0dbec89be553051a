import { Language } from '@nextround/access';
import type { Addressee } from './draft-facts.js';

const locale = (language: Language): string => (language === Language.DE ? 'de-DE' : 'en-GB');

/** "Jana Brandt", "Jana Brandt and Tom Alt", "Jana Brandt, Tom Alt and Kim Lee". */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(items);

export const named = (people: readonly Addressee[], language: Language): string =>
  listed(
    people.map(({ name }) => oneLine(name)),
    language,
  );

/** A day as it was agreed: "Monday, 24 November" or "Montag, dem 24. November". */
export function day(instant: string, timeZone: string, language: Language): string {
  const { weekday, date } = dateParts(instant, timeZone, language);
  return language === Language.DE ? `${weekday}, dem ${date}` : `${weekday}, ${date}`;
}

/** The same for a subject: "24 November" or "24. November". */
export const date = (instant: string, timeZone: string, language: Language): string => dateParts(instant, timeZone, language).date;

function dateParts(instant: string, timeZone: string, language: Language): { weekday: string; date: string } {
  const shown = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(language), { timeZone, ...options }).format(new Date(instant));
  return { weekday: shown({ weekday: 'long' }), date: shown({ day: 'numeric', month: 'long' }) };
}

/** How a mail to the hiring side begins: by name, else to the team. In German without a title, which nobody has told us. */
export function salutation(people: readonly Addressee[], company: string | null, language: Language): string {
  const german = language === Language.DE;
  if (people.length > 0) return `${german ? 'Guten Tag' : 'Dear'} ${named(people, language)},`;
  const team = company ? (german ? ` von ${oneLine(company)}` : ` at ${oneLine(company)}`) : '';
  return german ? `Liebes Team${team},` : `Dear team${team},`;
}

export const regards = (language: Language, ...lines: readonly string[]): string =>
  [language === Language.DE ? 'Freundliche Grüße' : 'Kind regards', ...lines].join('\n');

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Points under a sentence, one a line. */
export const points = (lead: string, items: readonly string[]): string => [lead, ...items.map((item) => `– ${oneLine(item)}`)].join('\n');

/** As many whole sentences from the start as fit; undefined where not even the first does. */
export function opening(text: string, most: number): string | undefined {
  const sentences = [...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(oneLine(text))].map(({ segment }) => segment);
  let taken = '';
  for (const sentence of sentences) {
    if (ended(taken + sentence).length > most) break;
    taken += sentence;
  }
  return taken ? ended(taken) : undefined;
}

/** With a full stop, where it has no end of its own. */
const ended = (text: string): string => (/[.!?…:;)"'“”’]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);
