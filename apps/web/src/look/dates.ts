import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { spoken } from '../i18n/i18n';

const locale = () => (spoken() === 'DE' ? 'de-DE' : 'en-GB');
const minute = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, known);
  return known;
}

/** Display of instants in one time zone: `Fri 13 Nov, 11:00` and `Fr 13. Nov., 11:00`, 24 h. */
export function datesIn(timeZone: string, t: TFunction) {
  const part = (at: Date, options: Intl.DateTimeFormatOptions) => format({ ...options, timeZone }).format(at);
  const time = (at: string) => part(new Date(at), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const seconds = (at: string) => part(new Date(at), { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const dayKey = (at: string | Date) => part(new Date(at), { year: 'numeric', month: '2-digit', day: '2-digit' });
  const isToday = (at: string) => dayKey(at) === dayKey(new Date());
  /** Day and month, where there is no room for more. */
  const date = (at: string) => {
    // Together the two are in their written form: `13. Nov.`; a month alone would lose its dot.
    const parts = Object.fromEntries(
      format({ day: 'numeric', month: 'short', timeZone })
        .formatToParts(new Date(at))
        .map(({ type, value }) => [type, value]),
    );
    return `${parts.day}${spoken() === 'DE' ? '.' : ''} ${parts.month}`;
  };
  const day = (at: string) => {
    const on = new Date(at);
    const year = part(on, { year: 'numeric' }) === part(new Date(), { year: 'numeric' }) ? '' : ` ${part(on, { year: 'numeric' })}`;
    return `${part(on, { weekday: 'short' }).replace('.', '')} ${date(at)}${year}`;
  };
  const longDay = (at: string | Date) => part(new Date(at), { weekday: 'long', day: 'numeric', month: 'long' });
  return {
    timeZone,
    time,
    seconds,
    dayKey,
    date,
    day,
    longDay,
    dayTime: (at: string) => (isToday(at) ? t('time.todayAt', { time: time(at) }) : `${day(at)}, ${time(at)}`),
    range: (from: string, to: string) => `${isToday(from) ? t('time.today') : day(from)}, ${time(from)}–${time(to)}`,
    sameClock: (other: string, at: string) => time(at) === datesIn(other, t).time(at),
  };
}

/** The zone in which the person reads times; before anybody is known, the browser's. */
export const TimeZone = createContext<string | undefined>(undefined);

export function useDates() {
  const { t } = useTranslation();
  return datesIn(useContext(TimeZone) ?? Intl.DateTimeFormat().resolvedOptions().timeZone, t);
}

/** Elapsed time in words: `12 min`, `6 h 18 min`, `2 d 4 h`. Hours alone where the place is narrow. */
export function lasting(milliseconds: number, t: TFunction, narrow = false): string {
  const minutes = Math.max(0, Math.floor(milliseconds / minute));
  const hours = Math.floor(minutes / 60);
  if (minutes < 60) return t('time.minutes', { m: minutes });
  if (hours < 24)
    return narrow || minutes % 60 === 0 ? t('time.hours', { h: hours }) : t('time.hoursMinutes', { h: hours, m: minutes % 60 });
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? t('time.days', { d: days }) : t('time.daysHours', { d: days, h: hours % 24 });
}

/** `Europe/Berlin` is a code word; `Berlin` is a place. */
export const placeOf = (timeZone: string) => (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' ');

/** The instant a calendar day (`2026-11-19`) begins in a zone, whatever its offset is that night. */
export function startOfDay(day: string, timeZone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const offset = (at: number) => {
    const name =
      new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')
        ?.value ?? '';
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * minute;
  };
  const first = utc - offset(utc);
  return new Date(utc - offset(first));
}
