import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { cast, openHouse, type Agency, type Answer, type House } from '@nextround/cast';
import { expectDecent, raw } from './oracle/surface.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const GOOD = '{ viewer { name } }';

describe('whatever is sent to the door', () => {
  let house: House;
  let harbor: Agency;
  let auth: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    auth = { authorization: `Bearer ${harbor.recruiter.token}` };
  });
  afterAll(() => house.close());
  afterEach(async () => expect(await harbor.recruiter.ask(GOOD)).toEqual({ viewer: { name: 'Hanna Reuter' } }));

  /** Sends something that is wrong, and wants a decent refusal within a second. */
  async function refused(what: string, options: Parameters<typeof raw>[1]): Promise<{ status: number; code: string; text: string }> {
    const { status, text, took } = await raw(house.url, { ...options, headers: { ...auth, ...options.headers } });
    const { errors } = JSON.parse(text) as { errors: Answer['errors'] };
    expectDecent({ status, errors, text }, what);
    expect({ what, slow: took > 1000 }).toEqual({ what, slow: false });
    return { status, code: errors[0]!.extensions.code, text };
  }
  const post = (body: string | Buffer, headers: Record<string, string> = JSON_TYPE) => ({ body, headers });
  const ask = (query: string, variables?: unknown) => post(JSON.stringify({ query, variables }));

  describe('bodies', () => {
    test.each<[string, string | Buffer, Record<string, string>?]>([
      ['half of JSON', '{"query": "{ viewer'],
      ['no JSON', 'query { viewer { name } }'],
      ['nothing', ''],
      ['a blank', ' '],
      ['null', 'null'],
      ['a text', '"{ viewer { name } }"'],
      ['a number', '5'],
      ['an empty object', '{}'],
      ['a batch', JSON.stringify([{ query: GOOD }, { query: GOOD }])],
      ['an empty batch', '[]'],
      ['a query that is a list', JSON.stringify({ query: [GOOD] })],
      ['a query that is an object', JSON.stringify({ query: { text: GOOD } })],
      ['a query that is empty', JSON.stringify({ query: '' })],
      ['variables that are a text', JSON.stringify({ query: GOOD, variables: '{}' })],
      ['variables that are a list', JSON.stringify({ query: GOOD, variables: [1] })],
      ['variables that are a number', JSON.stringify({ query: GOOD, variables: 3 })],
      ['an operation name that is an object', JSON.stringify({ query: GOOD, operationName: { a: 1 } })],
      ['an operation name that nobody has', JSON.stringify({ query: GOOD, operationName: 'Nobody' })],
      ['extensions that are a list', JSON.stringify({ query: GOOD, extensions: [] })],
      ['a key called __proto__', '{"__proto__": {"query": "{ viewer { name } }"}}'],
      ['a key called constructor', '{"query": "{ viewer { name } }", "constructor": {"prototype": {"admin": true}}}'],
      ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
      ['noise', randomBytes(2000)],
      ['JSON as text', JSON.stringify({ query: GOOD }), { 'content-type': 'text/plain' }],
      ['JSON as a form', `query=${encodeURIComponent(GOOD)}`, { 'content-type': 'application/x-www-form-urlencoded' }],
      [
        'a form of parts',
        '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
        { 'content-type': 'multipart/form-data; boundary=x' },
      ],
      ['XML', '<query/>', { 'content-type': 'application/xml' }],
      ['a content type that is none', '{}', { 'content-type': ';;;' }],
      ['JSON squeezed by gzip', gzipSync(JSON.stringify({ query: GOOD })), { ...JSON_TYPE, 'content-encoding': 'gzip' }],
      ['a bomb of gzip', gzipSync(Buffer.alloc(20_000_000)), { ...JSON_TYPE, 'content-encoding': 'gzip' }],
      ['JSON in UTF-16', Buffer.from(JSON.stringify({ query: GOOD }), 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }],
      ['nesting of 100,000', `{"query":"{ viewer { name } }","variables":${'['.repeat(49_000)}${']'.repeat(49_000)}}`],
      ['nesting of 20,000 objects', `{"query":"{ viewer { name } }","variables":{"a":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}}`],
    ])('%s is refused', async (...[what, body, headers]) => {
      const { status, code } = await refused(what, post(body, headers));
      expect([400, 413, 415]).toContain(status);
      expect(code).toBe('BAD_USER_INPUT');
    });

    test('a persisted query is refused, with the status its protocol asks for', async () => {
      const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
      const { status, code } = await refused('a persisted query', post(JSON.stringify({ extensions: { persistedQuery } })));
      expect([status, code]).toEqual([200, 'BAD_USER_INPUT']);
    });

    test('ten megabytes are refused before they are read', async () => {
      const { status, text } = await refused('10 MB', post(Buffer.alloc(10_000_000, 0x20)));
      expect([status, JSON.parse(text).errors[0].message]).toEqual([413, 'The body is larger than 100 kB.']);
      expect((await refused('100 kB and a bit', ask(`# ${'x'.repeat(100_001)}\n${GOOD}`))).status).toBe(413);
    });

    test('keys that mean something in JavaScript change nothing for anybody', async () => {
      const query = 'query($s: String) { candidates(search: $s) { totalCount } }';
      await raw(house.url, {
        body: `{"query":${JSON.stringify(query)},"variables":{"__proto__":{"s":"polluted","isAdmin":true},"constructor":{"prototype":{"x":1}}}}`,
        headers: { ...auth, ...JSON_TYPE },
      });
      expect(({} as Record<string, unknown>)['isAdmin'] ?? ({} as Record<string, unknown>)['x']).toBeUndefined();
    });
  });

  describe('documents', () => {
    const many = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join(' ');
    test.each<[string, string, string]>([
      ['1,001 tokens', `{ ${many(999, () => '__typename')} }`, 'QUERY_TOO_COMPLEX'],
      ['15,001 characters', `${GOOD} #${'x'.repeat(15_001 - GOOD.length - 2)}`, 'QUERY_TOO_COMPLEX'],
      ['16 aliases', `{ viewer { ${many(16, (i) => `a${i}: name`)} } }`, 'QUERY_TOO_COMPLEX'],
      ['16 aliases of __typename', `{ ${many(16, (i) => `a${i}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
      [
        '9 directives',
        `{ viewer { name ${'@include(if: true) '.repeat(1)} ${many(8, () => '... @include(if: true) { id }')} } }`,
        'QUERY_TOO_COMPLEX',
      ],
      ['61 selections', `{ viewer { ${many(61, () => 'name')} } }`, 'QUERY_TOO_COMPLEX'],
      [
        '11 levels',
        '{ clientCompanies(first: 1) { nodes { jobs(first: 1) { nodes { applications(first: 1) { nodes { job { clientCompany { jobs(first: 1) { nodes { id } } } } } } } } } } }',
        'QUERY_TOO_COMPLEX',
      ],
      [
        'an introspection without end',
        `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
        'QUERY_TOO_COMPLEX',
      ],
      ['a huge page', '{ candidates(first: 2147483647) { totalCount } }', 'BAD_USER_INPUT'],
      ['a page beyond every integer', '{ candidates(first: 99999999999999999999) { totalCount } }', 'BAD_USER_INPUT'],
      ['a page as text', '{ candidates(first: "5") { totalCount } }', 'BAD_USER_INPUT'],
      ['101 ids', `{ nodes(ids: [${many(101, () => '"x"')}]) { id } }`, 'BAD_USER_INPUT'],
      ['a NUL', '{ viewer { name } }\0', 'BAD_USER_INPUT'],
      ['a subscription', 'subscription { viewer { name } }', 'BAD_USER_INPUT'],
      ['another language', 'select * from candidates', 'BAD_USER_INPUT'],
    ])('%s are refused', async (what, query, code) => {
      const answer = await refused(what, ask(query));
      expect({ what, code: answer.code, status: answer.status < 500 }).toEqual({ what, code, status: true });
    });

    test('numbers as texts, and lists where one is wanted, are told by the name of the variable', async () => {
      for (const first of ['5', [5], { n: 5 }, true, 1.5, 1e12]) {
        const { text } = await refused(
          `first: ${JSON.stringify(first)}`,
          ask('query($first: Int) { candidates(first: $first) { totalCount } }', { first }),
        );
        expect(JSON.parse(text).errors[0].extensions).toMatchObject({
          code: 'BAD_USER_INPUT',
          violations: [{ path: 'first', rule: 'type' }],
        });
      }
    });

    test('no more than five mistakes are told at a time', async () => {
      const { text } = await refused('many mistakes', ask(`{ viewer { ${many(40, (i) => `wrong${i}`)} } }`));
      expect((JSON.parse(text).errors as unknown[]).length).toBeLessThanOrEqual(6);
    });
  });

  describe('requests that a foreign page could make a browser send', () => {
    const query = encodeURIComponent('mutation { signOut { signedOut } }');
    test('a mutation never runs by GET', async () => {
      const headers = { 'apollo-require-preflight': '1' };
      expect((await refused('GET mutation', { method: 'GET', path: `/graphql?query=${query}`, headers })).status).toBe(405);
    });
    test('a query by GET needs a header that only our own page can send', async () => {
      expect((await refused('GET query', { method: 'GET', path: `/graphql?query=${encodeURIComponent(GOOD)}` })).status).toBe(400);
    });
    test.each(['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])('%s finds nothing', async (method) => {
      const { status, text } = await raw(house.url, { method, headers: auth });
      expect([status >= 400 && status < 500, /stack|node_modules/.test(text)]).toEqual([true, false]);
    });
    test('a path outside finds nothing, however it is spelled', async () => {
      for (const path of [
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/assets/..%2f..%2fpackage.json',
        '/%',
        '/%00',
        `/${'a'.repeat(5000)}`,
        '/graphql/../health',
      ])
        expect((await raw(house.url, { method: 'GET', path })).text).not.toMatch(/root:|"dependencies"|node_modules| at /);
    });
  });

  test('tokens that are none are nobody, and are told to sign in', async () => {
    for (const token of [
      '',
      'x',
      'a.b.c',
      `${harbor.recruiter.token}x`,
      `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${harbor.admin.token!.split('.')[1]}.`,
    ])
      expect(
        (await refused(`token ${token.slice(0, 8)}`, { ...ask(GOOD), headers: { ...JSON_TYPE, authorization: `Bearer ${token}` } })).code,
      ).toBe('UNAUTHENTICATED');
  });
});
