import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { kindOf, Wire } from './oracle/wire.js';

describe('pages, plans and limits', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterAll(() => house.close());

  const names = async (count: number, prefix: string): Promise<void> => {
    for (let n = 0; n < count; n++) await harbor.recruiter.do('addCandidate', { name: `${prefix} ${n % 7} ${n}` }, '__typename');
  };
  /** The refusal of a query: its code, the root field it happened in, and the argument it names. */
  const refusal = async (query: string, variables: Record<string, unknown> = {}, person = harbor.recruiter) => {
    const { data, errors } = await person.answer(query, variables);
    expect(data ?? null).toBeNull();
    const [error] = errors;
    return { code: error?.extensions.code, at: error?.path, argument: error?.extensions.violations?.map((v) => v.path) };
  };

  describe('pages', () => {
    beforeAll(() => names(60, 'Row'));

    test.each([
      ['forward', 'first: 7, after: $at', 'endCursor', 'hasNextPage'],
      ['backward', 'last: 7, before: $at', 'startCursor', 'hasPreviousPage'],
    ])('%s, they show every row once, whoever is added meanwhile', async (way, args, end, more) => {
      const before = (await harbor.recruiter.ask('{ candidates(first: 100) { nodes { id } } }')).candidates.nodes as { id: string }[];
      const seen: string[] = [];
      let at: string | null = null;
      for (let page = 0; page < 40; page++) {
        const query = `query($at: String) { candidates(${args}) { nodes { id } pageInfo { ${end} ${more} } } }`;
        const { candidates } = await harbor.recruiter.ask(query, { at });
        seen.push(...(candidates.nodes as { id: string }[]).map(({ id }) => id));
        await harbor.recruiter.do('addCandidate', { name: `Row ${page % 7} ${way} ${page}` }, '__typename');
        if (!candidates.pageInfo[more]) break;
        at = candidates.pageInfo[end] as string;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(before.filter(({ id }) => !seen.includes(id))).toEqual([]);
    });

    test('a follower of the changes misses none and sees none twice, while others write', async () => {
      const read =
        'query($after: String) { changes(first: 5, after: $after) { nodes { cursor nodeId } pageInfo { hasNextPage endCursor } } }';
      const cursors: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 12; page++) {
        const writing = Promise.all([1, 2, 3].map((n) => harbor.recruiter.do('addCandidate', { name: `Busy ${page} ${n}` }, '__typename')));
        const { changes } = await harbor.recruiter.ask(read, { after });
        cursors.push(...(changes.nodes as { cursor: string }[]).map((n) => n.cursor));
        after = changes.pageInfo.endCursor as string;
        await writing;
      }
      const { changes } = await harbor.recruiter.ask('{ changes(first: 60) { nodes { cursor } } }');
      expect(cursors).toEqual((changes.nodes as { cursor: string }[]).map((n) => n.cursor));
    });

    test('a cursor that was altered, or belongs elsewhere, is refused by the name of its argument', async () => {
      const cursorOf = async (agency: Agency, list: string): Promise<string> => {
        const data = await agency.recruiter.ask(`{ page: ${list} { pageInfo { endCursor } } }`);
        return data.page.pageInfo.endCursor as string;
      };
      const own = await cursorOf(harbor, 'candidates(first: 3)');
      const wrong = {
        'altered in front': `${own[0] === 'A' ? 'B' : 'A'}${own.slice(1)}`,
        'altered behind': `${own.slice(0, -1)}${own.at(-1) === 'A' ? 'B' : 'A'}`,
        'spelled otherwise': `${own}=`,
        'with a blank': `${own.slice(0, 8)} ${own.slice(8)}`,
        cut: own.slice(0, 12),
        'of another list': await cursorOf(harbor, 'jobs(first: 1)'),
        'of another agency': await cursorOf(kite, 'candidates(first: 1)'),
        'no cursor': 'candidate_018f',
        empty: '',
        'not text': '￿😀',
      };
      for (const [what, cursor] of Object.entries(wrong)) {
        const query =
          'query($at: String) { agency { id } page: candidates(first: 3, after: $at) { totalCount nodes { id } } viewer { id } }';
        expect({ what, ...(await refusal(query, { at: cursor })) }).toEqual({
          what,
          code: 'BAD_USER_INPUT',
          at: ['page'],
          argument: ['after'],
        });
        const backward = `{ candidates(last: 3, before: ${JSON.stringify(cursor)}) { nodes { id } } }`;
        expect(await refusal(backward)).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['before'] });
      }
      const applied = await cursorOf(harbor, 'applications(orderBy: { field: APPLIED_AT, direction: ASC })');
      expect(await refusal('query($at: String) { applications(after: $at) { nodes { id } } }', { at: applied })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: ['after'],
      });
    });

    test.each([
      ['first: 0', 'first'],
      ['first: -1', 'first'],
      ['first: 101', 'first'],
      ['last: 0', 'last'],
      ['last: 101', 'last'],
      ['first: 2, last: 2', 'last'],
    ])('a page of %s is refused where it stands', async (args, argument) => {
      const literal = `{ viewer { id } a: candidates(${args}) { totalCount } }`;
      expect(await refusal(literal)).toEqual({ code: 'BAD_USER_INPUT', at: ['a'], argument: [argument] });
      const nested = `{ b: candidates { nodes { applications(${args}) { totalCount } } } viewer { id } }`;
      expect(await refusal(nested)).toEqual({ code: 'BAD_USER_INPUT', at: ['b'], argument: [argument] });
    });

    test('a list may be counted without being read, also an empty one', async () => {
      const query =
        '{ a: candidates(search: "nobody is called so") { totalCount } b: candidates { totalCount __typename } c: jobs { pageInfo { hasPreviousPage } } }';
      const { a, b, c } = await harbor.recruiter.ask(query);
      expect([a, b.totalCount > 60, c]).toEqual([{ totalCount: 0 }, true, { pageInfo: { hasPreviousPage: false } }]);
    });
  });

  describe('plans', () => {
    const statementsOf = async (wire: Wire, query: string, variables: Record<string, unknown>): Promise<string> => {
      const sent = await wire.during(() => harbor.recruiter.ask(query, variables));
      return sent.filter((text) => kindOf(text) === 'data').join('\n');
    };

    test('the same document with other values runs the same statement, with another shape another', async () => {
      const wire = new Wire();
      try {
        const query =
          'query($first: Int, $search: String, $wanted: Boolean!, $id: ID!) { candidates(first: $first, search: $search) { nodes { id email @include(if: $wanted) } } node(id: $id) { id } }';
        const values = { first: 3, search: 'row', wanted: true, id: harbor.candidate.id };
        const usual = await statementsOf(wire, query, values);
        expect(await statementsOf(wire, query, { ...values, first: 50, search: "'; drop table candidates; --", id: harbor.other.id })).toBe(
          usual,
        );
        for (const other of [{ wanted: false }, { search: null }, { id: harbor.job }, { id: 'nonsense' }])
          expect(await statementsOf(wire, query, { ...values, ...other })).not.toBe(usual);
        expect(usual).toContain('$1::int');
      } finally {
        wire.close();
      }
    });

    test('no value of a request is ever part of a statement', async () => {
      const wire = new Wire();
      try {
        const marker = 'M4rk3r\'"\\$1';
        const sent = await wire.during(async () => {
          await harbor.recruiter.answer(
            `query($s: String) { a: candidates(search: $s) { totalCount } b: candidates(search: ${JSON.stringify(marker)}) { totalCount } }`,
            { s: marker },
          );
          await harbor.recruiter.answer(`mutation($i: AddCandidateInput!) { addCandidate(input: $i) { candidate { name } } }`, {
            i: { name: marker },
          });
        });
        expect(sent.filter((text) => text.includes('M4rk3r'))).toEqual([]);
      } finally {
        wire.close();
      }
    });

    test('2,000 documents sent once leave nothing prepared; one that is sent often is', async () => {
      const small = await openHouse({ poolSize: 1, database: house.database });
      const prepared = async (): Promise<string[]> => {
        const rows: { statement: string }[] = await small.dataSource.query('select statement from pg_prepared_statements');
        return rows.map((row) => row.statement).filter((text) => text.includes('row_to_json'));
      };
      const ask = async (query: string): Promise<number> => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${harbor.recruiter.token}` };
        return (await fetch(`${small.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).status;
      };
      for (let n = 0; n < 2000; n += 4) {
        const four = [0, 1, 2, 3].map((i) => ask(`{ a${n + i}: viewer { id } }`));
        expect(await Promise.all(four)).toEqual([200, 200, 200, 200]);
      }
      expect(await prepared()).toEqual([]);
      for (let n = 0; n < 5; n++) await ask('{ viewer { id } }');
      expect(await prepared()).toHaveLength(1);
      await small.app.close();
    });

    test('two roots, and one field twice with other arguments, each keep their own', async () => {
      const query =
        'query($one: String) { viewer { name } a: candidates(search: $one) { totalCount } b: candidates(search: "okafor", first: 1) { nodes { name q: applications(first: 1) { totalCount } r: applications(filter: { status: HIRED }) { totalCount } } } }';
      expect(await harbor.recruiter.ask(query, { one: 'wirth' })).toEqual({
        viewer: { name: 'Hanna Reuter' },
        a: { totalCount: 1 },
        b: { nodes: [{ name: 'Maya Okafor', q: { totalCount: 1 }, r: { totalCount: 0 } }] },
      });
    });

    test('the schema and data may be asked for together, also through a fragment', async () => {
      const query =
        'query { ...Both viewer { role } } fragment Both on Query { t: __typename __schema { queryType { name } } viewer { name } }';
      const answer = await harbor.recruiter.ask(query);
      expect(JSON.stringify(answer)).toBe(
        '{"t":"Query","__schema":{"queryType":{"name":"Query"}},"viewer":{"name":"Hanna Reuter","role":"RECRUITER"}}',
      );
    });
  });
});
