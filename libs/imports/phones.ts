import { getCountries, getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/** A number as E.164 where its country is known and its length is right; undefined otherwise. */
export function e164(written: string, home: CountryCode | undefined): string | undefined {
  const text = written.replace(/^\D*00(?=[1-9])/, '+').replace(/\(0\)/, '');
  const digits = text.replace(/\D/g, '');
  const calling = home && getCountryCallingCode(home);
  // Excel drops the + of +49 170 1234567: eleven digits that begin with the own country's code are no local number.
  const lostPlus = calling && calling !== '1' && /^[^+\d]*[1-9]/.test(text) && digits.length >= 11 && digits.startsWith(calling);
  const number = parsePhoneNumberFromString(lostPlus ? `+${digits}` : text, home);
  return number?.isPossible() ? number.number : undefined;
}

/** The number behind its spelling: what two records of one person share. */
export const phoneKey = (written: string, home: CountryCode | undefined): string => e164(written, home) ?? written.replace(/\D/g, '');

/** “030 1234 / 0170 5678” → two numbers; the slash of 030/1234 belongs to its number. */
export const numbersIn = (cell: string): string[] =>
  cell
    .split(/[;,|]| \/ | or | oder /i)
    .map((part) => part.trim())
    .filter(Boolean);

/** North American exports keep the area code in a column of its own; elsewhere it begins with 0. */
export const inArea = (area: string, local: string, home: CountryCode | undefined): string =>
  /^\D*[2-9]\d{2}\D*$/.test(area) && local.replace(/\D/g, '').length === 7 && (!home || getCountryCallingCode(home) !== '1')
    ? `+1 ${area} ${local}`
    : `${area} ${local}`;

/** Excel's 4,91711E+11: the last digits are gone for good. */
export const isShortened = (cell: string): boolean => /^\d[.,]\d+E\+\d+$/i.test(cell);

/** The country whose numbers need no prefix: where the agency's clock stands, else where its language is at home. */
export function countryOf(timeZone: string, language: string): CountryCode | undefined {
  const zone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  return countries().get(zone) ?? (language.toUpperCase() === 'DE' ? 'DE' : undefined);
}

let known: Map<string, CountryCode> | undefined;

/** Unicode's own list of each country's zones, turned round. Node 20 has it as a property, later ones as a method. */
function countries(): Map<string, CountryCode> {
  known ??= new Map(
    getCountries().flatMap((country) => {
      const region = new Intl.Locale(`und-${country}`) as Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined };
      return (region.getTimeZones?.() ?? region.timeZones ?? []).map((zone): [string, CountryCode] => [zone, country]);
    }),
  );
  return known;
}
