import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { raw } from './oracle/surface.js';

describe('what the API shows of itself', () => {
  let house: House;
  let shut: House;
  let harbor: Agency;
  let web: string;

  beforeAll(async () => {
    web = await mkdtemp(join(tmpdir(), 'nextround-web-'));
    for (const page of ['index.html', 'graphiql.html']) await writeFile(join(web, page), `<!doctype html><title>${page}</title>`);
    house = await openHouse({ web });
    shut = await openHouse({ open: false, web, database: house.database });
    ({ harbor } = await cast(house));
  });
  afterAll(async () => {
    await shut.app.close();
    await house.close();
    await rm(web, { recursive: true, force: true });
  });

  test('every type, field, argument and choice says what it is', () => {
    const { schema }: { schema: GraphQLSchema } = house.app.get(GraphQLSchemaHost);
    const silent: string[] = [];
    let told = 0;
    const hear = (name: string, description: string | null | undefined) => (description?.trim() ? told++ : silent.push(name));
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        type.name.startsWith('__') ||
        ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation', 'Subscription'].includes(type.name)
      )
        continue;
      hear(type.name, type.description);
    }
    for (const type of Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__'))) {
      if (isEnumType(type)) type.getValues().forEach((value) => hear(`${type.name}.${value.name}`, value.description));
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        hear(`${type.name}.${field.name}`, field.description);
        const args = 'args' in field ? (field as GraphQLField<unknown, unknown>).args : [];
        args.forEach((arg) => arg.name === 'input' || hear(`${type.name}.${field.name}(${arg.name})`, arg.description));
      }
    }
    expect(silent).toEqual([]);
    expect(told).toBeGreaterThan(400);
  });

  test.each(['/graphql', '/', '/sign-in', '/graphiql', '/health/live', '/.well-known/jwks.json', '/nothing.js', '/calendar/nothing.ics'])(
    '%s answers with the headers of a careful server',
    async (path) => {
      const { headers, status } = await raw(house.url, { method: 'GET', path });
      expect(status).toBeLessThan(500);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'content-security-policy': expect.stringMatching(/default-src '(none|self)'.*frame-ancestors 'none'/),
      });
      expect([headers['x-powered-by'], headers['server'], headers['access-control-allow-origin']]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      if (path === '/graphql') expect(headers['cache-control']).toBe('no-store');
    },
  );

  test('no other page may read answers: a preflight of a foreign origin is granted nothing', async () => {
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const answer = await raw(house.url, { method: 'OPTIONS', headers });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  describe('in production', () => {
    const asked = (query: string) => raw(shut.url, { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });

    test.each([
      '{ __schema { types { name } } }',
      '{ __type(name: "Candidate") { fields { name } } }',
      '{ ...S } fragment S on Query { s: __schema { queryType { name } } }',
    ])('%s tells nothing', async (query) => {
      const { status, text } = await asked(query);
      expect([status, JSON.parse(text).errors[0].extensions.code, JSON.parse(text).data ?? null]).toEqual([400, 'BAD_USER_INPUT', null]);
      expect(text).not.toContain('Candidate"');
    });

    test('a name that is nearly right is not put right', async () => {
      for (const query of [
        '{ viewr { id } }',
        '{ viewer { emial } }',
        'mutation { signIn(inpt: {}) { accessToken } }',
        '{ candidates(frst: 1) { totalCount } }',
        '{ interviews(filter: { status: SCHEDULE }) { totalCount } }',
      ])
        expect((await asked(query)).text).not.toMatch(/did you mean|viewer"|email"|SCHEDULED|"first"/i);
    });

    test('there is no workbench', async () => {
      expect((await raw(house.url, { method: 'GET', path: '/graphiql' })).text).toContain('graphiql.html');
      expect((await raw(shut.url, { method: 'GET', path: '/graphiql' })).text).not.toContain('graphiql.html');
    });
  });

  test('what is our own fault bears a number and nothing else, and the next question is answered', async () => {
    const admin = new pg.Client({ connectionString: house.database.adminUrl });
    await admin.connect();
    try {
      await admin.query('alter table offers rename to offers_gone');
      const { status, data, errors, text } = await harbor.recruiter.answer('{ applications { nodes { offers { salary } } } }');
      expect([status < 500, data, errors.length]).toEqual([true, null, 1]);
      expect(errors[0]!.extensions).toEqual({ code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
      expect(text).not.toMatch(/offers_|relation|does not exist|select|stack|\.ts|\.js|42P01/);
      const write = await harbor.recruiter.answer('mutation($i: MakeOfferInput!) { makeOffer(input: $i) { offer { id } } }', {
        i: { applicationId: harbor.application },
      });
      expect(write.errors[0]!.extensions).toEqual({ code: 'INTERNAL', requestId: expect.any(String) });
    } finally {
      await admin.query('alter table if exists offers_gone rename to offers');
      await admin.end();
    }
    expect((await harbor.recruiter.ask('{ applications { nodes { offers { salary } } } }')).applications.nodes).toHaveLength(2);
  });
});
