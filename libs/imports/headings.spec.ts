import { mapHeadings, namesPeople } from './headings.js';
import type { Field } from './vocabulary.js';

type Expected = [heading: string, meaning: Field | 'left alone'];

/** Every heading of the sheets recruiters bring, and what becomes of its column. */
const sheets: Record<string, Expected[]> = {
  'Greenhouse, import template': [
    ['First Name', 'firstName'],
    ['Last Name', 'lastName'],
    ['Company', 'company'],
    ['Title', 'title'],
    ['Email', 'email'],
    ['Phone', 'phone'],
    ['Social Media', 'left alone'],
    ['Website', 'left alone'],
    ['Address', 'address'],
    ['Notes', 'left alone'],
    ['Source', 'source'],
    ['Who gets credit', 'left alone'],
    ['Job', 'left alone'],
    ['Department', 'left alone'],
    ['Office', 'left alone'],
    ['Milestone', 'left alone'],
    ['Prospect Pool', 'left alone'],
    ['Prospect Stage', 'left alone'],
  ],
  'Lever, import template': [
    ['Full name', 'name'],
    ['Email', 'email'],
    ['Lever Posting URL', 'left alone'],
    ['Stage', 'left alone'],
    ['Sources', 'source'],
    ['Origin', 'origin'],
    ['Tags', 'left alone'],
    ['Links', 'left alone'],
    ['Resume Filename', 'left alone'],
    ['IsSecretNote', 'left alone'],
  ],
  OpenCATS: [
    ['Full Name', 'name'],
    ['First Name', 'firstName'],
    ['Last Name', 'lastName'],
    ['Email', 'email'],
    ['Email 2', 'email'],
    ['Home Phone', 'homePhone'],
    ['Cell Phone', 'mobile'],
    ['Work Phone', 'workPhone'],
    ['Address', 'address'],
    ['City', 'city'],
    ['State', 'state'],
    ['Zip', 'left alone'],
    ['Key Skills', 'left alone'],
    ['Current Employer', 'company'],
    ['Notes', 'left alone'],
    ['Web Site', 'left alone'],
  ],
  'AppliTrack, export': [
    ['Applicant Number', 'remoteId'],
    ['Email Address', 'email'],
    ['First Name', 'firstName'],
    ['Middle Initial', 'middleName'],
    ['Last Name', 'lastName'],
    ['Other First Name', 'left alone'],
    ['…', 'left alone'],
    ['Area Code', 'areaCode'],
    ['7 digit Phone', 'localPhone'],
    ['**EndOfHeader**', 'left alone'],
  ],
  'DAS ATS': [
    ['first_name', 'firstName'],
    ['last_name', 'lastName'],
    ['full_name', 'name'],
    ['address', 'address'],
    ['email', 'email'],
    ['phone', 'phone'],
    ['rating', 'left alone'],
    ['status', 'left alone'],
    ['date applied', 'left alone'],
    ['applied for', 'left alone'],
    ['source', 'source'],
    ['LinkedIn', 'left alone'],
  ],
  'Merge and Bindbee, unified models': [
    ['id', 'id'],
    ['first_name', 'firstName'],
    ['last_name', 'lastName'],
    ['company', 'company'],
    ['title', 'title'],
    ['email_addresses', 'email'],
    ['phone_numbers', 'phone'],
    ['locations', 'city'],
    ['urls', 'left alone'],
    ['tags', 'left alone'],
    ['remote_id', 'remoteId'],
    ['stage', 'left alone'],
    ['created_at', 'left alone'],
  ],
  'a German spreadsheet': [
    ['Vorname', 'firstName'],
    ['Nachname', 'lastName'],
    ['Name', 'name'],
    ['E-Mail', 'email'],
    ['Telefon', 'phone'],
    ['Mobil', 'mobile'],
    ['Firma', 'company'],
    ['Position', 'title'],
    ['Ort', 'city'],
    ['Bemerkung', 'left alone'],
    ['Quelle', 'source'],
    ['Eingang', 'left alone'],
  ],
  'spellings of one’s own': [
    ['E-MAIL', 'email'],
    ['e_mail', 'email'],
    ['E-Mail (privat)', 'email'],
    ['Straße', 'left alone'],
    ['STRASSE', 'left alone'],
    ['FirstName', 'firstName'],
    ['Home', 'homePhone'],
    ['Cell', 'mobile'],
    ['Work', 'workPhone'],
    ['Telefon 2', 'phone'],
    ['Eingang (TT.MM.JJJJ)', 'left alone'],
    ['Telefon geschäftlich', 'workPhone'],
    ['', 'left alone'],
    ['Middle Name', 'middleName'],
    ['line', 'left alone'],
    ['reason', 'left alone'],
  ],
};

describe.each(Object.entries(sheets))('%s', (_, headings) => {
  test.each(headings)('“%s” means: %s', (heading, meaning) => {
    const { fields, ignored } = mapHeadings([heading]);
    if (meaning === 'left alone') expect(ignored).toEqual([{ column: 0, heading, known: true }]);
    else expect(fields).toEqual([meaning]);
  });

  test('every column is either read or told of as left alone', () => {
    const { fields, ignored } = mapHeadings(headings.map(([heading]) => heading));
    expect(fields.filter(Boolean).length + ignored.length).toBe(headings.length);
  });
});

test('a column whose heading nobody knows is told of as such', () => {
  expect(mapHeadings(['Name', 'Lieblingsfarbe']).ignored).toEqual([{ column: 1, heading: 'Lieblingsfarbe', known: false }]);
});

test('a sheet without any column for names is recognised before a row is read', () => {
  expect(namesPeople(mapHeadings(['E-Mail', 'Telefon']).fields)).toBe(false);
  expect(namesPeople(mapHeadings(['E-Mail', 'Nachname']).fields)).toBe(true);
});
