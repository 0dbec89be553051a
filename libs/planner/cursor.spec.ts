import { freshDatabase, type TestDatabase } from '@nextround/cast';
import pg from 'pg';
import { BadInput } from '@nextround/tenancy';
import { cursorOf, readCursor } from './cursor.js';
import { param, render, sql } from './sql.js';

const AGENCY = '018f0000-0000-7000-8000-00000000000a';
const ORDER = 'Candidate:"sort_name","id"';
const KEYS = [
  '',
  'a',
  "it's",
  '"quoted"',
  'back\\slash',
  'tab\tand\nline',
  'Ünal Çelik',
  '李小龙',
  '👩‍💻 Zoë',
  '$1::text',
  '[1,2]',
  'x'.repeat(700),
  '\u2028',
  '+/=-_',
];

describe('a cursor', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const keys = [param<string[]>('text', (r) => r[0]), param<string[]>('text', (r) => r[1])];
  const agency = param<string[]>('uuid', () => AGENCY);
  const made = async (first: string, second: string): Promise<string> => {
    const { text, binders } = render<string[]>(
      sql`select ${cursorOf(
        keys.map((key) => sql`${key}`),
        ORDER,
        agency,
      )} as cursor`,
    );
    const { rows } = await client.query<{ cursor: string }>(
      text,
      binders.map((bind) => bind([first, second])),
    );
    return rows[0]!.cursor;
  };

  test.each(KEYS)('of %j comes back as PostgreSQL spelled it', async (key) => {
    const cursor = await made(key, 'end');
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(readCursor(cursor, ORDER, AGENCY, 'after')).toEqual([key, 'end']);
  });

  test('keeps microseconds, which a JavaScript date would lose', async () => {
    const { rows } = await client.query<{ at: string }>("select '2026-11-23 09:30:00.123456+00'::timestamptz::text as at");
    expect(readCursor(await made(rows[0]!.at, 'x'), ORDER, AGENCY, 'after')[0]).toContain('00.123456');
  });

  test('is refused wherever a single character was changed, left out or added', async () => {
    const cursor = await made('Ünal', 'end');
    for (let at = 0; at < cursor.length; at++) {
      const other = cursor[at] === 'A' ? 'B' : 'A';
      for (const altered of [
        cursor.slice(0, at) + other + cursor.slice(at + 1),
        cursor.slice(0, at) + cursor.slice(at + 1),
        `${cursor.slice(0, at)}.${cursor.slice(at)}`,
      ])
        expect(() => readCursor(altered, ORDER, AGENCY, 'after')).toThrow(BadInput);
    }
  });

  test('is refused in another order, and in another agency, by the name of the argument', async () => {
    const cursor = await made('a', 'b');
    expect(() => readCursor(cursor, 'Candidate:"name","id"', AGENCY, 'before')).toThrow(/^before is not a cursor/);
    expect(() => readCursor(cursor, ORDER, AGENCY.replace('a', 'b'), 'after')).toThrow(/^after is not a cursor/);
  });
});
