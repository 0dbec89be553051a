/**
 * What recruiters' systems and spreadsheets call their columns. Sources: the import templates and exports of Greenhouse, Lever, OpenCATS, AppliTrack and
 * DAS, the unified models of Merge and Bindbee, and German spreadsheets.
 */
export const words = {
  name: ['Name', 'Full name', 'Candidate', 'Candidate name', 'Kandidat', 'Kandidatin', 'Bewerber', 'Bewerberin', 'Vollständiger Name', 'Vor- und Nachname'],
  firstName: ['First name', 'Given name', 'Forename', 'Vorname', 'Rufname'],
  middleName: ['Middle name', 'Middle initial', 'Zweiter Vorname'],
  lastName: ['Last name', 'Surname', 'Family name', 'Nachname', 'Familienname', 'Zuname'],
  email: ['Email', 'Email address', 'Email addresses', 'Mail', 'Primary email', 'Personal email', 'Work email', 'E-Mail-Adresse', 'Mailadresse', 'E-Mail privat'],
  mobile: ['Cell phone', 'Cell', 'Mobile', 'Mobile phone', 'Mobile number', 'Mobil', 'Mobiltelefon', 'Mobilnummer', 'Handy', 'Handynummer'],
  phone: ['Phone', 'Phone number', 'Phone numbers', 'Telephone', 'Tel', 'Primary phone', 'Telefon', 'Telefonnummer', 'Rufnummer'],
  homePhone: ['Home phone', 'Home', 'Telefon privat', 'Festnetz'],
  workPhone: ['Work phone', 'Work', 'Business phone', 'Telefon geschäftlich', 'Telefon dienstlich'],
  areaCode: ['Area code', 'Vorwahl'],
  localPhone: ['7 digit phone', 'Local phone'],
  title: ['Title', 'Job title', 'Current title', 'Headline', 'Position', 'Current position', 'Berufsbezeichnung', 'Beruf', 'Jobtitel', 'Stellenbezeichnung', 'Funktion'],
  company: ['Company', 'Current company', 'Current employer', 'Employer', 'Firma', 'Unternehmen', 'Arbeitgeber', 'Aktueller Arbeitgeber'],
  city: ['City', 'Town', 'Ort', 'Wohnort', 'Stadt', 'Location', 'Locations', 'Standort'],
  state: ['State', 'Province', 'Region', 'Bundesland'],
  address: ['Address', 'Adresse', 'Anschrift'],
  source: ['Source', 'Sources', 'Quelle', 'Herkunft'],
  origin: ['Origin'],
  timeZone: ['Time zone', 'Zeitzone'],
  remoteId: ['remote_id', 'Applicant number', 'Applicant ID', 'Candidate ID', 'External ID', 'Bewerbernummer', 'Kandidatennummer'],
  id: ['id'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof words;

/** Headings we know and leave alone: what a candidate's record has no place for, or what is not ours to keep. */
export const ignored: readonly string[] = [
  // about one application, which an import of people does not make
  'Job', 'Applied for', 'Date applied', 'Department', 'Office', 'Milestone', 'Stage', 'Status', 'Prospect pool', 'Prospect stage', 'Who gets credit', 'Eingang', 'Eingangsdatum',
  'created_at', 'updated_at', 'Beworben am', 'Bewerbung als', 'Abteilung',
  // opinions and remarks: they may be about other people, and the candidate may read their record
  'Notes', 'Note', 'Comments', 'Rating', 'IsSecretNote', 'Tags', 'Bemerkung', 'Bemerkungen', 'Notiz', 'Notizen', 'Kommentar', 'Bewertung',
  // addresses on the web, and files we do not fetch
  'Social media', 'Website', 'Web site', 'Links', 'urls', 'LinkedIn', 'Xing', 'Lever Posting URL', 'Resume filename', 'Lebenslauf',
  // more than we need to know to reach somebody
  'Zip', 'Zip code', 'Postal code', 'PLZ', 'Postleitzahl', 'Street', 'Straße', 'Country', 'Land', 'Key skills', 'Skills', 'Other first name', 'Other last name', 'Maiden name', 'Geburtsname',
  'Geburtsdatum', 'Date of birth', 'Anrede', 'Salutation', 'Titel', 'Fax',
  // ours (rejected.csv), and AppliTrack's last heading
  'line', 'reason', '**EndOfHeader**', '…',
];
