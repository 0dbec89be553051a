import { serverAudits, type AuditResult } from 'graphql-http';
import { openHouse, type House } from '@nextround/cast';

/** The GraphQL-over-HTTP specification's own audits, against the running API. */
describe('GraphQL over HTTP', () => {
  let house: House;
  let results: { name: string; result: AuditResult }[];

  beforeAll(async () => {
    house = await openHouse();
    const audits = serverAudits({ url: `${house.url}/graphql`, fetchFn: fetch });
    results = [];
    for (const { name, fn } of audits) results.push({ name, result: await fn() });
  });
  afterAll(() => house.close());

  const failing = (kind: string) =>
    results.flatMap(({ name, result }) => (name.startsWith(kind) && result.status !== 'ok' ? [`${name}: ${result.reason}`] : []));
  const count = (kind: string) => results.filter(({ name }) => name.startsWith(kind)).length;

  test('every audit is run', () => {
    expect({ must: count('MUST'), should: count('SHOULD'), may: count('MAY') }).toEqual({ must: 13, should: 23, may: 25 });
  });

  test('everything that MUST hold, holds', () => expect(failing('MUST')).toEqual([]));

  test('everything that SHOULD hold, holds', () => expect(failing('SHOULD')).toEqual([]));

  test('what MAY hold and does not: a GET that any page could make a browser send', () => {
    const refused = failing('MAY').map((line) => line.replace(/ when accepting .*?: /, ': '));
    expect(new Set(refused)).toEqual(
      new Set([
        'MAY accept application/x-www-form-urlencoded formatted GET requests: Response status code is not 200',
        'MAY allow URL-encoded JSON string {variables} parameter in GETs: Response status code is not 200',
      ]),
    );
  });

  test('a GET with a header that only our own page can send is answered', async () => {
    const headers = { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' };
    const answer = await fetch(`${house.url}/graphql?query=${encodeURIComponent('{ __typename }')}`, { headers });
    expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });
});
