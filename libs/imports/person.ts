import { isEmail } from 'class-validator';
import type { CountryCode } from 'libphonenumber-js';
import { isTimeZone, isWellFormed } from '@nextround/access';
import { tidy } from './cells.js';
import { nameKey, nameOf } from './names.js';
import { e164, inArea, isShortened, numbersIn, phoneKey } from './phones.js';
import type { Reason, Rule } from './reasons.js';
import type { Field } from './vocabulary.js';

/** Somebody as one row tells of them. What the row does not say is null. */
export interface Person {
  name: string;
  /** how names are compared; see nameKey */
  nameKey: string;
  /** every address of the row, lower case; the first is the one we keep */
  emails: string[];
  phone: string | null;
  phoneKey: string | null;
  headline: string | null;
  location: string | null;
  source: string | null;
  timeZone: string | null;
  externalId: string | null;
}

const nothing = /^(|[-–—?.]+|n\/?a|none|null|unknown|keine?|k\. ?a\.?|unbekannt)$/i;

/** One row → somebody, or the reasons why not. */
export class PersonReader {
  private readonly columns = new Map<Field, number[]>();
  private reasons: Reason[];
  private cells: readonly string[];

  /** @param home the country whose phone numbers are written without a prefix */
  constructor(
    private readonly fields: readonly (Field | undefined)[],
    private readonly home: CountryCode | undefined,
  ) {
    fields.forEach((field, column) => field && this.columns.set(field, [...(this.columns.get(field) ?? []), column]));
  }

  read(cells: readonly string[]): Person | { reasons: Reason[] } {
    this.cells = cells;
    this.reasons = [];
    if (cells.slice(this.fields.length).some((cell) => cell.trim() !== '')) this.refuse('columns', undefined, String(cells.length));
    const name = this.name();
    const phone = this.phone();
    const person: Person = {
      name,
      nameKey: nameKey(name),
      emails: this.emails(),
      phone,
      phoneKey: phone && phoneKey(phone, this.home),
      headline: this.line('title', 200, [this.first('title'), this.first('company')].filter(Boolean).join(', ')),
      location: this.line('city', 200, [this.first('city'), this.first('state')].filter(Boolean).join(', ') || this.first('address')),
      source: this.line('source', 200, this.first('source', 'origin')),
      timeZone: this.timeZone(),
      externalId: this.line('remoteId', 200, this.first('remoteId', 'id')),
    };
    return this.reasons.length > 0 ? { reasons: this.reasons } : person;
  }

  private name(): string {
    const name = nameOf({
      first: this.first('firstName'),
      middle: this.first('middleName'),
      last: this.first('lastName'),
      full: this.first('name'),
    });
    if (!/[\p{Letter}\p{Number}]/u.test(name)) this.refuse('name', 'name');
    return this.line('name', 200, name) ?? '';
  }

  /** Strict with the first filled cell, which holds the address we keep: half of it being none is how a row looks whose cells have slipped. */
  private emails(): string[] {
    const [kept = [], ...others] = this.all('email')
      .filter((cell) => !nothing.test(cell))
      .map(addressesIn);
    const none = kept.find((address) => !isAddress(address));
    if (none !== undefined) this.refuse('email', 'email', none);
    return [...new Set([...kept, ...others.flat()].filter(isAddress))];
  }

  /** The number one would try first: mobile before private before work. What has digits but no known form is kept as it was written. */
  private phone(): string | null {
    const cells = [...this.all('mobile'), ...this.all('phone'), ...this.all('homePhone'), ...this.all('workPhone')].filter(
      (cell) => !nothing.test(cell),
    );
    const local = this.first('localPhone');
    if (local) cells.push(inArea(this.first('areaCode'), local, this.home));
    const written = cells.flatMap((cell) => (isShortened(cell) ? [cell] : numbersIn(cell)));
    for (const number of written) {
      const known = isShortened(number) ? undefined : e164(number, this.home);
      if (known) return known;
    }
    const [first] = written;
    if (!first) return null;
    if (isShortened(first)) this.refuse('phone-cut', 'phone', first);
    else if (first.replace(/\D/g, '').length < 5) this.refuse('phone', 'phone', first);
    return this.line('phone', 60, first);
  }

  private timeZone(): string | null {
    const zone = this.first('timeZone');
    if (zone && !isTimeZone(zone)) this.refuse('time-zone', 'timeZone', zone);
    return zone || null;
  }

  private line(field: Field, most: number, text: string): string | null {
    if (!isWellFormed(text, false)) this.refuse('control', field);
    if (text.includes('\ufffd')) this.refuse('lost', field, text);
    if ([...text].length > most) this.refuse('long', field, String(most));
    return text || null;
  }

  private refuse(rule: Rule, field?: Field, value?: string): void {
    this.reasons.push({ rule, ...(field && { field }), ...(value !== undefined && { value }) });
  }

  /** The first filled cell of these fields, in this order. */
  private first(...fields: Field[]): string {
    return fields.flatMap((field) => this.all(field))[0] ?? '';
  }

  private all(field: Field): string[] {
    const join = severalLines.has(field) ? ', ' : ' ';
    return (this.columns.get(field) ?? []).map((column) => tidy(this.cells[column] ?? '', join)).filter(Boolean);
  }
}

const severalLines: ReadonlySet<Field> = new Set<Field>(['address', 'city', 'phone', 'mobile', 'homePhone', 'workPhone']);

/** One cell may hold several addresses, each with the name before it or a remark in brackets behind it. */
function addressesIn(cell: string): string[] {
  const bracketed = [...cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].map((found) => found[1]!);
  const written = bracketed.length > 0 ? bracketed : cell.replace(/\([^()]*\)/g, ' ').split(/[,;|/\s]+/);
  return written
    .map((address) =>
      address
        .replace(/^mailto:/i, '')
        .normalize('NFKC')
        .toLowerCase(),
    )
    .filter(Boolean);
}

const isAddress = (text: string): boolean => isWellFormed(text, false) && !text.includes('\ufffd') && isEmail(text);
