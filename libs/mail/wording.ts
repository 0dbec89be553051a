import { Language } from '@nextround/access';

/** From when to when, in a zone that is named: `Thursday, 19 November, 11:30–12:30 (Europe/Berlin)`. */
export function span(start: Date, end: Date, timeZone: string, language: Language): string {
  const locale = language === Language.DE ? 'de-DE' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const [from, to] = [day.format(start), day.format(end)];
  return `${from}, ${time.format(start)}–${from === to ? '' : `${to}, `}${time.format(end)} (${timeZone})`;
}

/** A day in a zone: `Thursday, 19 November`. */
export const dayOf = (at: Date, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === Language.DE ? 'de-DE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(at);
