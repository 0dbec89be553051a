import iconv from 'iconv-lite';
import { Sheet, type SheetRow } from './sheet.js';

const encodings: [name: string, bytes: (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', (text) => iconv.encode(text, 'utf16le', { addBOM: true })],
  ['UTF-16 LE without mark', (text) => iconv.encode(text, 'utf16le')],
  ['UTF-16 BE', (text) => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['UTF-16 BE without mark', (text) => iconv.encode(text, 'utf-16be')],
  ['Windows-1252', (text) => iconv.encode(text, 'windows-1252')],
];
const separators: [name: string, separator: string][] = [
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
];
const lineEnds: [name: string, end: string][] = [
  ['\\n', '\n'],
  ['\\r\\n', '\r\n'],
  ['\\r', '\r'],
];

const every = encodings.flatMap((encoding) =>
  separators.flatMap((separator) => lineEnds.map((end) => [encoding[0], separator[0], end[0], encoding[1], separator[1], end[1]] as const)),
);

const rowsOf = async (bytes: Uint8Array) => {
  const sheet = await Sheet.read(bytes);
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) rows.push(row);
  return { sheet, rows };
};

test.each(every)(
  'a sheet in %s, with %s, lines ending in %s, is read as it was written',
  async (_encoding, _separators, _ends, encode, separator, end) => {
    const cell = (text: string) => `"${text}"`;
    const text = [
      ['Vorname', 'Nachname', 'Straße'],
      ['', '', ''],
      ['Jürgen', 'Müller', cell(`Große Gasse 1${end}12345 Köln`)],
      ['Zoë', cell(`Weiß${separator} MBA`), 'Preis: 5 €'],
      [''],
    ]
      .map((row) => row.join(separator))
      .join(end);
    const { sheet, rows } = await rowsOf(encode(text));
    expect(sheet.headings).toEqual(['Vorname', 'Nachname', 'Straße']);
    expect(sheet.total).toBe(2);
    expect(rows).toEqual([
      { line: 3, cells: ['Jürgen', 'Müller', 'Große Gasse 1\n12345 Köln'] },
      { line: 5, cells: ['Zoë', `Weiß${separator} MBA`, 'Preis: 5 €'] },
    ]);
  },
);

test.each([
  [';', 'sep=;'],
  [';', '"sep=;"'],
  [',', 'SEP=,'],
  ['\t', 'sep=\t'],
  ['|', 'sep=|'],
])('the separator %j that Excel announces with %j is believed, and its line counted', async (separator, said) => {
  const { sheet, rows } = await rowsOf(Buffer.from(`\ufeff${said}\r\nName${separator}E-Mail\r\nMaya${separator}maya@example.com\r\n`));
  expect(sheet.headings).toEqual(['Name', 'E-Mail']);
  expect(rows).toEqual([{ line: 3, cells: ['Maya', 'maya@example.com'] }]);
});

test('a heading with a line break and separators of another kind does not mislead', async () => {
  const { sheet } = await rowsOf(Buffer.from('"Name,\nvollständig, wie im Pass";E-Mail\nMaya;m@example.com\n'));
  expect(sheet.headings).toEqual(['Name,\nvollständig, wie im Pass', 'E-Mail']);
});

test('a quotation mark in the middle of a cell is part of it', async () => {
  expect((await rowsOf(Buffer.from('Name,Email\nShaquille "Shaq" O"Neal,s@example.com\n'))).rows[0]!.cells).toEqual([
    'Shaquille "Shaq" O"Neal',
    's@example.com',
  ]);
});

test('a sheet with one column, or with headings alone, is a sheet', async () => {
  expect((await rowsOf(Buffer.from('Name\nMaya\n'))).rows).toEqual([{ line: 2, cells: ['Maya'] }]);
  expect((await rowsOf(Buffer.from('Name;E-Mail\n'))).sheet.total).toBe(0);
});

test('one broken byte spoils its own cell and no other', async () => {
  const { sheet, rows } = await rowsOf(Buffer.concat([Buffer.from('Name\nJürgen\nM'), Buffer.from([0xfc]), Buffer.from('ller\nZoë\n')]));
  expect(sheet.encoding).toBe('UTF-8');
  expect(rows.map((row) => row.cells[0])).toEqual(['Jürgen', 'M\ufffdller', 'Zoë']);
});

test.each([
  ['windows-1251', ['Иван Петров;Москва', 'Анна Сидорова;Тверь', 'Сергей Кузнецов;Казань']],
  ['windows-1250', ['Łukasz Wiśniewski;Łódź', 'Małgorzata Dąbrowska;Kraków']],
  ['ISO-8859-7', ['Γιώργος Παπαδόπουλος;Αθήνα']],
  ['windows-1252', ['José Muñoz;A Coruña']],
  ['windows-1252', ['Åsa Sjöström;Malmö']],
  ['windows-1252', ['Hélène Lefèvre;Orléans']],
  ['windows-1252', ['Anna Schmidt;5 €']],
  ['windows-1252', ['Søren Ærø;Århus', 'Bjørn Åse;Tromsø']],
  ['windows-1252', ['Jürgen Groß;Köln', 'René Weiß;Düsseldorf']],
])('a sheet that Windows wrote in %s with %j is read with its letters', async (encoding, people) => {
  const { rows } = await rowsOf(
    iconv.encode(
      `Name;City;Email\n${people
        .map((row) => `${row};somebody@example.com\n`)
        .join('')
        .repeat(100)}`,
      encoding,
    ),
  );
  expect(rows[0]!.cells.slice(0, 2).join(';')).toBe(people[0]);
});

test.each([
  ['an empty file', Buffer.from(''), 'The file holds no headings and no rows.'],
  ['a workbook', Buffer.from('PK\u0003\u0004…'), 'This is an Excel workbook. Save it as “CSV UTF-8” and import that file.'],
  [
    'a quote that never ends',
    Buffer.from('Name,Ort\nMaya,Kiel\nTheo,"Köln\nMia,Bonn\n'),
    'A quotation mark is opened in the row on line 3 and never closed.',
  ],
])('%s is refused with a sentence that helps', async (_, bytes, sentence) => {
  await expect(Sheet.read(bytes)).rejects.toThrow(sentence);
});

test('20,000 rows are read with the line each begins on', async () => {
  const text = ['Name;Bemerkung', ...Array.from({ length: 20_000 }, (_, at) => `Person ${at};"zwei\nZeilen"`)].join('\n');
  const { sheet, rows } = await rowsOf(Buffer.from(text));
  expect(sheet.total).toBe(20_000);
  expect(rows.at(-1)).toEqual({ line: 2 + 19_999 * 2, cells: ['Person 19999', 'zwei\nZeilen'] });
});
