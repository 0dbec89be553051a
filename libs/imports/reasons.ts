import { quoted } from './cells.js';
import type { Field } from './vocabulary.js';

export type Rule =
  | 'columns'
  | 'name'
  | 'email'
  | 'phone'
  | 'phone-cut'
  | 'time-zone'
  | 'control'
  | 'lost'
  | 'long'
  | 'two-people'
  | 'somebody-else'
  | 'colleague';

/** Why a row is refused: which rule it breaks, in which column, and with what. */
export interface Reason {
  rule: Rule;
  field?: Field;
  /** what stood there, or the limit it broke */
  value?: string;
}

export type Tongue = 'EN' | 'DE';

/** What the fields of a candidate are called in these sentences. */
const names: Partial<Record<Field, Record<Tongue, string>>> = {
  name: { EN: 'name', DE: 'Der Name' },
  phone: { EN: 'phone number', DE: 'Die Telefonnummer' },
  title: { EN: 'headline', DE: 'Die Kurzbeschreibung' },
  city: { EN: 'location', DE: 'Der Ort' },
  source: { EN: 'source', DE: 'Die Quelle' },
  remoteId: { EN: 'id', DE: 'Die Kennung' },
};

type Words = (value: string, name: string) => string;

const sentences: Record<Rule, Record<Tongue, Words>> = {
  columns: {
    EN: (count) => `The row has ${count} cells, more than there are headings: a separator inside a cell needs quotation marks.`,
    DE: (count) =>
      `Die Zeile hat ${count} Zellen, mehr als es Überschriften gibt: Ein Trennzeichen in einer Zelle braucht Anführungszeichen.`,
  },
  name: { EN: () => 'There is no name.', DE: () => 'Es fehlt ein Name.' },
  email: { EN: (text) => `${quoted(text)} is no e-mail address.`, DE: (text) => `${zitiert(text)} ist keine E-Mail-Adresse.` },
  phone: { EN: (text) => `${quoted(text)} is no phone number.`, DE: (text) => `${zitiert(text)} ist keine Telefonnummer.` },
  'phone-cut': {
    EN: (text) => `The phone number ${quoted(text)} was shortened by the spreadsheet: format its column as text and export again.`,
    DE: (text) =>
      `Die Telefonnummer ${zitiert(text)} hat die Tabellenkalkulation gekürzt: Formatiere die Spalte als Text und exportiere noch einmal.`,
  },
  'time-zone': {
    EN: (text) => `${quoted(text)} is no time zone, such as Europe/Berlin.`,
    DE: (text) => `${zitiert(text)} ist keine Zeitzone wie Europe/Berlin.`,
  },
  control: {
    EN: (_, name) => `The ${name} holds control characters.`,
    DE: (_, name) => `${name} enthält Steuerzeichen.`,
  },
  lost: {
    EN: (text, name) => `The ${name} ${quoted(text)} holds letters that were lost: save the sheet as UTF-8.`,
    DE: (text, name) => `${name} ${zitiert(text)} enthält Zeichen, die verloren gingen: Speichere die Tabelle als UTF-8.`,
  },
  long: {
    EN: (most, name) => `The ${name} is longer than ${most} characters.`,
    DE: (most, name) => `${name} ist länger als ${most} Zeichen.`,
  },
  'two-people': {
    EN: () => 'The row points at two people who are in the book already: its id or e-mail addresses belong to both.',
    DE: () => 'Die Zeile meint zwei Personen, die schon da sind: Ihre Kennung oder ihre E-Mail-Adressen gehören zu beiden.',
  },
  'somebody-else': {
    EN: (id) => `The id ${quoted(id)} belongs to somebody else in the book, with another name and another e-mail address or phone number.`,
    DE: (id) => `Die Kennung ${zitiert(id)} gehört zu jemand anderem, mit anderem Namen und anderer E-Mail-Adresse oder Telefonnummer.`,
  },
  colleague: {
    EN: () => 'Somebody with this e-mail address or id is in the book already, and a colleague looks after them.',
    DE: () => 'Jemand mit dieser E-Mail-Adresse oder Kennung ist schon da und wird von jemand anderem im Team betreut.',
  },
};

/** A reason as a sentence for the person who corrects the sheet. */
export const sentence = ({ rule, field, value = '' }: Reason, language: Tongue = 'EN'): string =>
  sentences[rule][language](value, (field && names[field]?.[language]) ?? '');

const zitiert = (text: string): string => quoted(text).replace('“', '„').replace('”', '“');
