import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { freshDatabase } from '@nextround/cast';
import { connect, owner, Tenancy } from '@nextround/tenancy';
import { mapHeadings } from './headings.js';
import { Importer, type Errand } from './importer.js';
import { nameKey } from './names.js';
import type { Outcome } from './plan.js';
import { Sheet } from './sheet.js';

const harbor = uuid();
const meridian = uuid();
let database: Awaited<ReturnType<typeof freshDatabase>>;
let dataSource: DataSource;
let tenancy: Tenancy;

/** The owner's own look into one agency's tables. */
async function inside<R extends object>(agencyId: string, text: string, values: unknown[] = []): Promise<R[]> {
  return owner(database.ownerUrl, async (client) => {
    await client.query(`begin; set local app.agency_id = '${agencyId}'; set local app.role = 'SYSTEM'`);
    const { rows } = await client.query<R>(text, values);
    await client.query('commit');
    return rows;
  });
}

beforeAll(async () => {
  database = await freshDatabase();
  for (const [id, slug] of [
    [harbor, 'harbor'],
    [meridian, 'meridian'],
  ] as const)
    await inside(id, `insert into agencies (agency_id, name, slug, time_zone, language) values ($1, $2, $2, 'Europe/Berlin', 'DE')`, [
      id,
      slug,
    ]);
  dataSource = await connect(database.appUrl, [], 5);
  tenancy = new Tenancy(dataSource);
}, 60_000);

afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

beforeEach(async () => {
  for (const agency of [harbor, meridian]) {
    await inside(agency, 'delete from candidate_external_ids where agency_id = $1', [agency]);
    await inside(agency, 'delete from candidates where agency_id = $1', [agency]);
  }
});

interface InBook {
  name: string;
  email: string | null;
  phone: string | null;
  headline: string | null;
  location: string | null;
  source: string | null;
  version: number;
}

const bookOf = (agency = harbor) =>
  inside<InBook>(
    agency,
    'select name, email, phone, headline, location, source, version from candidates where agency_id = $1 order by created_at, id',
    [agency],
  );

const write = (person: Partial<InBook> & { name: string }, agency = harbor) => {
  const row = { id: uuid(), agency_id: agency, time_zone: 'Europe/Berlin', ...person };
  const columns = Object.keys(row);
  return inside(
    agency,
    `insert into candidates (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
};

async function bring(text: string, errand: Partial<Errand> = {}): Promise<Outcome[]> {
  const sheet = await Sheet.read(Buffer.from(text));
  const told: Outcome[] = [];
  const run = new Importer(tenancy).run(sheet.rows(), mapHeadings(sheet.headings), {
    agencyId: harbor,
    timeZone: 'Europe/Berlin',
    language: 'DE',
    ...errand,
  });
  for await (const outcomes of run) told.push(...outcomes);
  return told;
}

const kinds = (outcomes: Outcome[]) => outcomes.map((outcome) => outcome.kind);
const count = (outcomes: Outcome[]) =>
  outcomes.reduce<Record<string, number>>((sums, { kind }) => ({ ...sums, [kind]: (sums[kind] ?? 0) + 1 }), {});
const crowd = (size: number) =>
  `Name;E-Mail;Telefon;Bewerbernummer\n${Array.from({ length: size }, (_, at) => `Person ${at};p${at}@example.com;0170 ${1_000_000 + at};A${at}`).join('\n')}`;

const sheet =
  'Vorname;Nachname;E-Mail;Mobil;Position;Firma;Ort;Quelle\nMaya;Lind;Maya@Example.com;0170 1234567;Backend engineer;Acme;Kiel;LinkedIn\nTheo;Groß;theo@example.com;;;;;\n';

test('people of a sheet come into the book with what the sheet says of them', async () => {
  expect(kinds(await bring(sheet))).toEqual(['new', 'new']);
  expect(await bookOf()).toEqual([
    {
      name: 'Maya Lind',
      email: 'maya@example.com',
      phone: '+491701234567',
      headline: 'Backend engineer, Acme',
      location: 'Kiel',
      source: 'LinkedIn',
      version: 1,
    },
    { name: 'Theo Groß', email: 'theo@example.com', phone: null, headline: null, location: null, source: null, version: 1 },
  ]);
});

test('a person already in the book is not written a second time, however often the sheet is run', async () => {
  await bring(sheet);
  expect(kinds(await bring(sheet))).toEqual(['unchanged', 'unchanged']);
  expect(kinds(await bring(sheet.toUpperCase()))).toEqual(['unchanged', 'unchanged']);
  expect((await bookOf()).map((person) => person.version)).toEqual([1, 1]);
});

test('what the book lacks is completed, and what it has is never overwritten', async () => {
  await write({ name: 'Maya Lind-Okafor', email: 'MAYA@example.com', headline: 'Staff engineer' });
  expect(kinds(await bring(sheet))).toEqual(['updated', 'new']);
  expect((await bookOf())[0]).toEqual({
    name: 'Maya Lind-Okafor',
    email: 'MAYA@example.com',
    phone: '+491701234567',
    headline: 'Staff engineer',
    location: 'Kiel',
    source: 'LinkedIn',
    version: 2,
  });
});

test('somebody without an address is recognised by phone number and name, however both are written', async () => {
  await write({ name: 'Jürgen Groß', phone: '(0170) 123 45 67' });
  expect(kinds(await bring('Name;Telefon;E-Mail\nJURGEN GROS;+49 170 1234567;\nJürgen Groß;0170/1234567;jg@example.com\n'))).toEqual([
    'unchanged',
    'duplicate',
  ]);
  expect(kinds(await bring('Name;Telefon;E-Mail\nJürgen Groß;0170/1234567;jg@example.com\n'))).toEqual(['updated']);
  expect(await bookOf()).toMatchObject([{ name: 'Jürgen Groß', email: 'jg@example.com', phone: '(0170) 123 45 67' }]);
});

test('two people who share a phone number, or a name, are two people', async () => {
  expect(
    kinds(
      await bring(
        'Name;Telefon;E-Mail\nMaya Lind;0170 1234567;\nOle Lind;0170 1234567;\nMaya Lind;0170 9999999;\nMaya Lind;0170 1234567;other@example.com\n',
      ),
    ),
  ).toEqual(['new', 'new', 'new', 'duplicate']);
  expect(
    kinds(await bring('Name;Telefon;E-Mail\nTom Ash;0171 1234567;tom@example.com\nTom Ash;0171 1234567;tom.junior@example.com\n')),
  ).toEqual(['new', 'new']);
});

test('somebody of whom only the name is known is not doubled either', async () => {
  expect(kinds(await bring('Name\nMaya Lind\nmaya lind\n'))).toEqual(['new', 'duplicate']);
  expect(kinds(await bring('Name;Ort\nMaya Lind;Kiel\n'))).toEqual(['unchanged']);
});

test('the number another system gave them is kept, and finds them when name and address have changed', async () => {
  await bring('Applicant Number,Name,Email\n17,Maya Lind,maya@example.com\n');
  expect(await inside(harbor, 'select system, external_id from candidate_external_ids where agency_id = $1', [harbor])).toEqual([
    { system: 'import', external_id: '17' },
  ]);
  expect(kinds(await bring('Applicant Number,Name,Email\n17,Maya Lind,maya@new.example\n'))).toEqual(['unchanged']);
  expect(kinds(await bring('Applicant Number,Name\n17,Maya Okafor\n'))).toEqual(['unchanged']);
  expect(await bookOf()).toHaveLength(1);
});

test('somebody already in the book gets the number of the other system', async () => {
  await write({ name: 'Maya Lind', email: 'maya@example.com' });
  expect(kinds(await bring('remote_id,Name,Email\nr-1,Maya Lind,maya@example.com\n'))).toEqual(['updated']);
  expect(kinds(await bring('remote_id,Name,Email\nr-1,Maya Lind,maya@example.com\n'))).toEqual(['unchanged']);
});

test('a sheet that counts its own rows does not pass one person off as another', async () => {
  await bring('id,Name,Email\n1,Maya Lind,maya@example.com\n2,Theo Ash,theo@example.com\n');
  const outcomes = await bring('id,Name,Email\n1,Nora Berg,nora@example.com\n2,Maya Lind,maya@example.com\n');
  expect(outcomes).toMatchObject([
    { kind: 'rejected', reasons: [{ rule: 'somebody-else' }] },
    { kind: 'rejected', reasons: [{ rule: 'two-people' }] },
  ]);
});

test('the second row about one person is told as a duplicate of the first, by any of the addresses', async () => {
  const outcomes = await bring(
    'Name,Email\nMaya Lind,"maya@example.com,m@lind.example"\nMaya L.,M@LIND.example\n,x@example.com\nTheo,theo@example.com\n',
  );
  expect(outcomes).toMatchObject([{ kind: 'new' }, { kind: 'duplicate', of: 2 }, { kind: 'rejected' }, { kind: 'new' }]);
});

test('a duplicate is found across the whole sheet, not only nearby', async () => {
  const outcomes = await bring(`${crowd(450)}\nPerson 3;P3@EXAMPLE.COM;;\n`);
  expect(outcomes.at(-1)).toMatchObject({ kind: 'duplicate', of: 5, row: { line: 452 } });
  expect(await bookOf()).toHaveLength(450);
});

test('a bad row is refused alone: those before and after it are written', async () => {
  const outcomes = await bring('Name;E-Mail\nMaya;maya@example.com\nTheo;theo at example\n;nobody@example.com\nNora;nora@example.com\n');
  expect(outcomes).toMatchObject([
    { kind: 'new' },
    { kind: 'rejected', row: { line: 3, cells: ['Theo', 'theo at example'] }, reasons: [{ rule: 'email', field: 'email', value: 'theo' }] },
    { kind: 'rejected', row: { line: 4 } },
    { kind: 'new' },
  ]);
  expect((await bookOf()).map((person) => person.name)).toEqual(['Maya', 'Nora']);
});

test('a dry run tells the same and writes nothing', async () => {
  await write({ name: 'Theo Groß', email: 'theo@example.com', phone: '030 1' });
  const before = await inside(harbor, 'select seq from journal_heads where agency_id = $1', [harbor]);
  const text = `${sheet}Maya;Lind;maya@example.com;;;;;\nTheo;;kein @;;;;;\n`;
  const dry = kinds(await bring(text, { dryRun: true }));
  expect(await bookOf()).toHaveLength(1);
  expect(await inside(harbor, 'select seq from journal_heads where agency_id = $1', [harbor])).toEqual(before);
  expect(dry).toEqual(['new', 'unchanged', 'duplicate', 'rejected']);
  expect(kinds(await bring(text))).toEqual(dry);
});

test('stopped in the middle, what was told is written and nothing else; run again, nobody is lost or doubled', async () => {
  const stop = new AbortController();
  const text = crowd(1_000);
  const rows = await Sheet.read(Buffer.from(text));
  let told = 0;
  for await (const outcomes of new Importer(tenancy).run(rows.rows(), mapHeadings(rows.headings), {
    agencyId: harbor,
    timeZone: 'Europe/Berlin',
    language: 'DE',
    signal: stop.signal,
  })) {
    told += outcomes.length;
    if (told >= 400) stop.abort();
  }
  expect(told).toBe(400);
  expect(await bookOf()).toHaveLength(400);
  expect(count(await bring(text))).toEqual({ unchanged: 400, new: 600 });
  expect(await bookOf()).toHaveLength(1_000);
});

test('what an earlier run has settled is recognised and not told again, down to the duplicates of its rows', async () => {
  const text = `${crowd(500)}\nPerson 3;p3@example.com;;\n`;
  const rows = await Sheet.read(Buffer.from(text));
  for await (const outcomes of new Importer(tenancy).run(rows.rows(), mapHeadings(rows.headings), {
    agencyId: harbor,
    timeZone: 'Europe/Berlin',
    language: 'DE',
  }))
    if (outcomes.at(-1)!.row.line > 400) break;
  const rest = await bring(text, { settled: 400 });
  expect(kinds(rest.slice(0, 100))).toEqual(Array(100).fill('new'));
  expect(rest.slice(100)).toMatchObject([{ kind: 'duplicate', of: 5 }]);
});

test('where the database refuses a chunk, that chunk is not written at all, and running again completes it', async () => {
  await owner(database.ownerUrl, (client) => client.query(`alter table candidates add constraint not_today check (name <> 'Person 333')`));
  await expect(bring(crowd(600))).rejects.toThrow('not_today');
  expect(await bookOf()).toHaveLength(200);
  await owner(database.ownerUrl, (client) => client.query('alter table candidates drop constraint not_today'));
  expect(count(await bring(crowd(600)))).toEqual({ unchanged: 200, new: 400 });
});

test('two people who import the same sheet at the same moment do not double anybody', async () => {
  const told = (await Promise.all([bring(crowd(500)), bring(crowd(500))])).flat();
  expect(count(told)).toEqual({ new: 500, unchanged: 500 });
  expect(await bookOf()).toHaveLength(500);
});

test('the journal says who came with which import', async () => {
  const requestId = uuid();
  await bring(sheet, { requestId });
  const entries = await inside(harbor, 'select action, actor_role, kind, node_type from journal where agency_id = $1 and request_id = $2', [
    harbor,
    requestId,
  ]);
  expect(entries).toEqual(Array(2).fill({ action: 'import.run', actor_role: 'SYSTEM', kind: 'CREATED', node_type: 'Candidate' }));
});

test('the neighbour agency sees nothing, and its people are not taken for ours', async () => {
  await write({ name: 'Maya Lind', email: 'maya@example.com' }, meridian);
  expect(kinds(await bring(sheet))).toEqual(['new', 'new']);
  expect(await bookOf(meridian)).toMatchObject([{ name: 'Maya Lind', phone: null, version: 1 }]);
});

test('names are compared as the book sorts them', async () => {
  for (const name of ['Jürgen Groß', 'ÉLODIE Çelik', 'Łukasz Żak', 'O’Neill Ñandú']) await write({ name });
  const kept = await inside<{ name: string; sort_name: string }>(harbor, 'select name, sort_name from candidates where agency_id = $1', [
    harbor,
  ]);
  for (const { name, sort_name } of kept) expect(nameKey(name)).toBe(sort_name);
});
