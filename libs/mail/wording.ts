import { Language } from '@nextround/access';

/** How a mail to somebody of the agency begins, by the name they are called by. */
export function hello({ name, language }: { readonly name: string; readonly language: Language }): string {
  const [first = name] = name.trim().split(/\s+/);
  // An initial or a title ("J.", "Dr.") is not what anybody is called.
  const called = first.endsWith('.') ? name : first;
  return language === Language.DE ? `Hallo ${called},` : `Hello ${called},`;
}

/** Where a clock hangs, as people say it: `Zeit in Berlin`. */
function clockOf(timeZone: string, language: Language): string {
  const place = timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  if (place === timeZone) return timeZone;
  return language === Language.DE ? `Zeit in ${place}` : `${place} time`;
}

/** From when to when, in a zone that is named: `Thursday, 19 November, 11:30–12:30 (Berlin time)`. */
export function span(start: Date, end: Date, timeZone: string, language: Language): string {
  const locale = language === Language.DE ? 'de-DE' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const [from, to] = [day.format(start), day.format(end)];
  return `${from}, ${time.format(start)}–${from === to ? '' : `${to}, `}${time.format(end)} (${clockOf(timeZone, language)})`;
}

/** A day in a zone: `Thursday, 19 November`. */
export const dayOf = (at: Date, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === Language.DE ? 'de-DE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(at);
