import { freshDatabase, type TestDatabase } from '@nextround/cast';
import pg from 'pg';
import type { Actor } from './actor.js';
import { begin, literal, settingsOf } from './settings.js';

const PIECES = [
  "'",
  "''",
  '\\',
  '\\\\',
  "\\'",
  '"',
  '$$',
  '$1',
  ';',
  '--',
  '/*',
  'E',
  '%',
  '_',
  '\n',
  '\t',
  '\r',
  'ü',
  '李',
  '👩‍💻',
  '\u2028',
  ' ',
  'x',
];

describe('the settings a transaction starts with', () => {
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

  const actor: Actor = {
    agencyId: '018f0000-0000-7000-8000-00000000000a',
    role: 'DOOR',
    sight: 'OWN',
    memberId: null,
    candidateId: null,
    identityId: null,
    sessionId: null,
  };

  test.each(['on', 'off'])('any text survives being quoted, with standard_conforming_strings %s', async (setting) => {
    await client.query(`set standard_conforming_strings = ${setting}; set escape_string_warning = off`);
    let seed = 7;
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let n = 0; n < 400; n++) {
      const text = Array.from({ length: next(9) }, () => PIECES[next(PIECES.length)]).join('');
      // Where the server lets backslashes escape in plain literals, only E'' is safe: that is why it is used.
      const { rows } = await client.query<{ text: string }>(`select ${literal(text)} as text`);
      expect(rows[0]!.text).toBe(text);
    }
  });

  test('a NUL is refused before it reaches the database', () => {
    expect(() => literal('a\0b')).toThrow('NUL');
  });

  test('every setting arrives as it was given, null as empty, and is gone after the transaction', async () => {
    const request = "it's \\ ; commit; --";
    await client.query(begin('READ ONLY', settingsOf(actor, { action: 'a.b', requestId: request })));
    const read = async () =>
      (
        await client.query(
          "select current_setting('app.agency_id', true) as agency, current_setting('app.member_id', true) as member, current_setting('app.request_id', true) as request, current_setting('transaction_read_only') as mode",
        )
      ).rows[0] as Record<string, string>;
    expect(await read()).toEqual({ agency: actor.agencyId, member: '', request, mode: 'on' });
    await client.query('COMMIT');
    expect(await read()).toMatchObject({ agency: '', request: '', mode: 'off' });
  });

  test.each(['x', "'; drop table jobs; --", '', '018F0000-0000-7000-8000-00000000000A'])('an actor whose id is %j starts nothing', (id) => {
    expect(() => settingsOf({ ...actor, agencyId: id }, { action: 'a', requestId: 'r' })).toThrow('uuid');
  });
});
