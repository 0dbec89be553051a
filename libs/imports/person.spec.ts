import { mapHeadings } from './headings.js';
import { PersonReader, type Person } from './person.js';
import { countryOf } from './phones.js';
import { sentence, type Reason } from './reasons.js';

/** A sheet of one row, given as heading → cell. */
const read = (row: Record<string, string>, zone = 'Europe/Berlin') =>
  new PersonReader(mapHeadings(Object.keys(row)).fields, countryOf(zone, 'EN')).read(Object.values(row));
const person = (row: Record<string, string>, zone?: string) => {
  const answer = read(row, zone);
  if ('reasons' in answer) throw new Error(answer.reasons.map((reason) => sentence(reason)).join(' '));
  return answer;
};
const reasons = (row: Record<string, string>) => (read(row) as { reasons: Reason[] }).reasons.map((reason) => sentence(reason));

test.each<[Record<string, string>, string]>([
  [{ 'First Name': 'Maya', 'Last Name': 'Lind' }, 'Maya Lind'],
  [{ 'First Name': 'Maya', 'Middle Initial': 'K.', 'Last Name': 'Lind' }, 'Maya K. Lind'],
  [{ Vorname: 'Jürgen', Nachname: 'Groß' }, 'Jürgen Groß'],
  [{ Vorname: 'Jürgen', Name: 'Groß' }, 'Jürgen Groß'],
  [{ Vorname: 'Jürgen', Nachname: 'Groß', Name: 'Groß, Jürgen' }, 'Jürgen Groß'],
  [{ first_name: 'Anna Maria', last_name: '', full_name: 'Anna Maria Smith' }, 'Anna Maria Smith'],
  [{ 'Full name': 'Smith, Anna' }, 'Anna Smith'],
  [{ 'Full name': 'John Smith, Jr.' }, 'John Smith, Jr.'],
  [{ 'Full name': 'Jane Doe, MBA, PhD' }, 'Jane Doe, MBA, PhD'],
  [{ Name: '  Zoë \u00a0 Miller\u200b ' }, 'Zoë Miller'],
  [{ Name: 'Maya\nLind' }, 'Maya Lind'],
  [{ Vorname: 'Pelé', Nachname: '' }, 'Pelé'],
])('%j is somebody called %s', (row, name) => expect(person(row).name).toBe(name));

test.each<[string, string, string]>([
  ['0170 1234567', 'Europe/Berlin', '+491701234567'],
  ['030/1234567', 'Europe/Berlin', '+49301234567'],
  ['+49 (0)30 1234567', 'Europe/Berlin', '+49301234567'],
  ['0049 30 1234567', 'America/New_York', '+49301234567'],
  ['491711234567', 'Europe/Berlin', '+491711234567'],
  ["'+44 20 7946 0018", 'Europe/Berlin', '+442079460018'],
  ['(212) 555-0123', 'America/New_York', '+12125550123'],
  ['01 234 56 78', 'Europe/Vienna', '+4312345678'],
  ['030 1234567 / 0170 7654321', 'Europe/Berlin', '+49301234567'],
  ['n/a', 'Europe/Berlin', ''],
  ['-', 'Europe/Berlin', ''],
  ['030 1234567, bitte erst abends', 'Europe/Berlin', '+49301234567'],
  ['98765 43210', 'Etc/UTC', '98765 43210'],
])('the phone number %s of an agency in %s is %s', (written, zone, number) =>
  expect(person({ Name: 'Maya', Phone: written }, zone).phone ?? '').toBe(number),
);

test('of several numbers the mobile is kept; area code and seven digits become one number', () => {
  expect(person({ Name: 'Maya', 'Home Phone': '030 111111', 'Work Phone': '030 222222', 'Cell Phone': '0170 3333333' }).phone).toBe(
    '+491703333333',
  );
  expect(person({ Name: 'Maya', Telefon: '030 111111', Mobil: '' }).phone).toBe('+4930111111');
  expect(person({ Name: 'Maya', 'Area Code': '212', '7 digit Phone': '555-0123' }).phone).toBe('+12125550123');
  expect(person({ Name: 'Maya', 'Area Code': '030', '7 digit Phone': '1234567' }).phone).toBe('+49301234567');
});

test('every address of the row is known, from several columns and several in one cell, and the first is kept first', () => {
  const row = {
    Name: 'Maya',
    Email: 'Maya.Lind@Example.com,maya@home.example',
    'Email 2': 'mailto:ml@work.example; maya@home.example',
    'E-Mail': 'Maya <m@lind.example>',
  };
  expect(person(row).emails).toEqual(['maya.lind@example.com', 'maya@home.example', 'ml@work.example', 'm@lind.example']);
  expect(person({ Name: 'Maya', Email: 'n/a', 'Email 2': '' }).emails).toEqual([]);
  expect(person({ Name: 'Maya', Email: 'm@example.com (privat)', 'Email 2': 'fragt Tom' }).emails).toEqual(['m@example.com']);
});

test('position and company make the headline, place and source stand as they are', () => {
  const row = {
    Name: 'Maya',
    Title: 'Backend engineer',
    Company: 'Acme',
    City: 'Kiel',
    State: 'SH',
    Address: 'Hafen 1',
    Sources: '',
    Origin: 'Referred',
    remote_id: 'A-7',
    id: '12',
  };
  expect(person(row)).toMatchObject({
    headline: 'Backend engineer, Acme',
    location: 'Kiel, SH',
    source: 'Referred',
    externalId: 'A-7',
  } satisfies Partial<Person>);
  expect(person({ Name: 'Maya', Address: 'Hafen 1\n24103 Kiel', 'Current Employer': 'Acme' })).toMatchObject({
    headline: 'Acme',
    location: 'Hafen 1, 24103 Kiel',
  });
  expect(person({ Name: 'Maya', 'Time zone': 'Europe/Oslo' }).timeZone).toBe('Europe/Oslo');
});

test.each<[string, Record<string, string>, string]>([
  ['no name', { Name: '', Email: 'x@example.com' }, 'There is no name.'],
  ['a name of dashes', { Name: ' -- ', Email: 'x@example.com' }, 'There is no name.'],
  ['an e-mail address that is none', { Name: 'Maya', Email: 'maya at example' }, '“maya” is no e-mail address.'],
  ['half an e-mail address', { Name: 'Lind', Email: 'Maya,m@example.com' }, '“maya” is no e-mail address.'],
  ['a control character', { Name: 'Ma\u0007ya' }, 'The name holds control characters.'],
  ['a NUL', { Name: 'Maya', Ort: 'Ki\u0000el' }, 'The location holds control characters.'],
  ['letters that were lost', { Name: 'M\ufffdller' }, 'The name “M\ufffdller” holds letters that were lost: save the sheet as UTF-8.'],
  ['half a surrogate pair', { Name: 'Maya \ud800' }, 'The name holds control characters.'],
  ['a name too long', { Name: 'M'.repeat(201) }, 'The name is longer than 200 characters.'],
  ['a position too long', { Name: 'Maya', Position: 'x'.repeat(300) }, 'The headline is longer than 200 characters.'],
  [
    'a number that Excel cut',
    { Name: 'Maya', Mobil: '4,91711E+11' },
    'The phone number “4,91711E+11” was shortened by the spreadsheet: format its column as text and export again.',
  ],
  ['words for a number', { Name: 'Maya', Phone: 'ask Tom' }, '“ask Tom” is no phone number.'],
  ['a time zone that is none', { Name: 'Maya', Zeitzone: 'Mitteleuropa' }, '“Mitteleuropa” is no time zone, such as Europe/Berlin.'],
])('a row with %s is refused with its reason', (_, row, reason) => expect(reasons(row)).toEqual([reason]));

test('everything that is wrong with a row is told at once', () => {
  expect(reasons({ Name: '', Email: 'none@', Phone: '?!x' })).toHaveLength(3);
});

test('a row with more cells than headings is refused: its cells have slipped', () => {
  const answer = new PersonReader(mapHeadings(['Name', 'Email']).fields, 'DE').read(['Lind', ' Maya', 'maya@example.com']);
  expect(answer).toMatchObject({
    reasons: expect.arrayContaining([{ rule: 'columns', value: '3' }]),
  });
});

test('a row shorter than the headings, as Excel leaves them, is read', () => {
  expect(new PersonReader(mapHeadings(['Name', 'Email', 'Ort']).fields, 'DE').read(['Maya'])).toMatchObject({
    name: 'Maya',
    emails: [],
    location: null,
  });
});

test.each([
  ['Europe/Berlin', 'EN', 'DE'],
  ['America/Chicago', 'DE', 'US'],
  ['Asia/Kolkata', 'EN', 'IN'],
  ['Europe/Vienna', 'DE', 'AT'],
  ['Etc/UTC', 'DE', 'DE'],
  ['Etc/UTC', 'EN', undefined],
])('an agency in %s that speaks %s writes numbers as in %s', (zone, language, country) => expect(countryOf(zone, language)).toBe(country));
