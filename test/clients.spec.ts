import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import * as oauth from 'oauth4webapi';
import { cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { askForToken, CertifiedClient, letIn, withSecret, type Made } from './support-clients.js';
import { behindTheWalls, median, timed, uuidOf } from './support-walls.js';

const READ = ['candidates:read', 'applications:read'];
const GRANT = 'grant_type=client_credentials';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

describe('an applicant tracking system lets itself in', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let made: Made;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    made = await letIn(harbor.admin, { scopes: READ });
  });
  afterAll(() => house.close());

  const bearing = (token: string | undefined): Person => new Person('an ATS', '', house.url, token ?? null);
  const basic = (id: string, secret: string) => ({
    authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
  });

  test('a certified client finds the token endpoint by itself, and proves itself by either way of showing a secret', async () => {
    const certified = await CertifiedClient.of(house);
    expect(certified.server.grant_types_supported).toEqual(['client_credentials']);
    for (const proof of [oauth.ClientSecretBasic(made.clientSecret), oauth.ClientSecretPost(made.clientSecret)]) {
      const granted = await certified.token(made.clientId, proof);
      expect(granted).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'candidates:read applications:read' });
      expect(granted.refresh_token).toBeUndefined();
      const claims = await certified.claimsOf(granted.access_token);
      expect(claims).toMatchObject({ client_id: made.clientId, sub: made.clientId, scope: 'candidates:read applications:read' });
      expect(claims.exp - claims.iat).toBe(3600);
      const { candidates } = await bearing(granted.access_token).ask('{ candidates { nodes { id } } }');
      expect(candidates.nodes.map((c: { id: string }) => c.id).sort()).toEqual([harbor.candidate.id, harbor.other.id].sort());
    }
  });

  test('whatever is wrong with a request for a token is said as RFC 6749 says it', async () => {
    const form = `${GRANT}&client_id=${made.clientId}&client_secret=${made.clientSecret}`;
    const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
    const wrong: [string, string, Record<string, string>, number, string][] = [
      ['no form', '{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }, 400, 'invalid_request'],
      ['no grant type', form.replace(GRANT, ''), urlencoded, 400, 'invalid_request'],
      ['an empty grant type', form.replace(GRANT, 'grant_type='), urlencoded, 400, 'invalid_request'],
      ['another grant type', form.replace('client_credentials', 'password'), urlencoded, 400, 'unsupported_grant_type'],
      ['a parameter twice', `${form}&scope=a&scope=b`, urlencoded, 400, 'invalid_request'],
      ['two ways of proving itself', form, basic(made.clientId, made.clientSecret), 400, 'invalid_request'],
      ['another client named beside', `${GRANT}&client_id=another`, basic(made.clientId, made.clientSecret), 400, 'invalid_request'],
      ['no client at all', GRANT, urlencoded, 401, 'invalid_client'],
      ['a client and no secret', `${GRANT}&client_id=${made.clientId}`, urlencoded, 401, 'invalid_client'],
      ['a wrong secret', `${GRANT}&client_id=${made.clientId}&client_secret=wrong`, urlencoded, 401, 'invalid_client'],
      ['a wrong secret in the header', GRANT, basic(made.clientId, 'wrong'), 401, 'invalid_client'],
      ['a header that is none', GRANT, { ...urlencoded, authorization: 'Basic %%%' }, 401, 'invalid_client'],
      ['another kind of header', GRANT, { ...urlencoded, authorization: `Bearer ${made.clientSecret}` }, 401, 'invalid_client'],
      ['another kind of assertion', `${GRANT}&client_assertion=a.b.c&client_assertion_type=saml`, urlencoded, 400, 'invalid_request'],
      [
        'an assertion that is none',
        `${GRANT}&client_assertion=a.b.c&client_assertion_type=${JWT_BEARER}`,
        urlencoded,
        401,
        'invalid_client',
      ],
      ['an unknown scope', `${form}&scope=everything`, urlencoded, 400, 'invalid_scope'],
      ['a scope it lacks', `${form}&scope=candidates:read+scorecards:read`, urlencoded, 400, 'invalid_scope'],
      ['a scope with a quotation mark', `${form}&scope=%22`, urlencoded, 400, 'invalid_scope'],
    ];
    for (const [what, body, headers, status, error] of wrong) {
      const answer = await askForToken(house, body, headers);
      expect([what, answer.status, answer.body.error]).toEqual([what, status, error]);
      expect([what, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
        what,
        'no-store',
        'application/json; charset=utf-8',
      ]);
      expect([what, answer.headers.get('www-authenticate')?.startsWith('Basic ') ?? false]).toEqual([what, status === 401]);
      expect(answer.body.error_description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
    }
    const get = await fetch(`${house.url}/oauth/token?${form}`);
    expect([get.status, (await get.text()).includes(made.clientSecret)]).toEqual([404, false]);
  });

  test('a token may be asked for with fewer scopes, and bears no more than those', async () => {
    const { body } = await withSecret(house, made, { scope: 'applications:read' });
    expect(body.scope).toBe('applications:read');
    const ats = bearing(body.access_token);
    expect((await ats.ask('{ jobs { nodes { id } } }')).jobs.nodes).toEqual([{ id: harbor.job }]);
    const { errors } = await ats.answer('{ candidates { nodes { id } } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', scope: 'candidates:read' } });
    expect(errors[0]!.message).toContain('candidates:read');
  });

  test('whoever shows a wrong secret and whoever names a client that is not there are told the same, in the same time', async () => {
    const nobody = (i: number) => ({ clientId: Buffer.alloc(32, i).toString('base64url'), clientSecret: 'x' });
    const wrong = await withSecret(house, { ...made, clientSecret: 'x' });
    const words = new Set([wrong.text]);
    const times: Record<'wrong' | 'unknown', number[]> = { wrong: [], unknown: [] };
    for (let i = 1; i <= 15; i++) {
      times.wrong.push(await timed(async () => words.add((await withSecret(house, { ...made, clientSecret: `x${i}` })).text)));
      times.unknown.push(await timed(async () => words.add((await withSecret(house, nobody(i))).text)));
    }
    words.add((await withSecret(house, { clientId: 'no id', clientSecret: 'x' })).text);
    words.add((await withSecret(house, { clientId: made.apiClient.id, clientSecret: made.clientSecret })).text);
    expect([...words]).toHaveLength(1);
    expect(Math.abs(median(times.wrong) - median(times.unknown))).toBeLessThan(20);
  });

  test('an address that fails too often is told when to come back, and no client is locked out by it', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const attempt = () =>
      askForToken(house, new URLSearchParams({ grant_type: 'client_credentials', client_id: made.clientId, client_secret: 'x' }), from);
    const codes = new Set<string | undefined>();
    for (let i = 0; i < 50; i++) codes.add((await attempt()).body.error);
    expect([...codes]).toEqual(['invalid_client']);
    const refused = await attempt();
    expect([refused.status, refused.body.error, Number(refused.headers.get('retry-after')) > 0]).toEqual([
      429,
      'temporarily_unavailable',
      true,
    ]);
    expect((await withSecret(house, made)).status).toBe(200);
  });

  describe('by a key', () => {
    let key: Awaited<ReturnType<typeof generateKeyPair>>;
    let keyed: Made;
    let certified: CertifiedClient;
    beforeAll(async () => {
      key = await generateKeyPair('ES256', { extractable: true });
      const publicKeys = JSON.stringify({ keys: [{ ...(await exportJWK(key.publicKey)), kid: 'one' }] });
      keyed = await letIn(harbor.admin, { name: 'Workday', scopes: READ, publicKeys });
      certified = await CertifiedClient.of(house);
    });
    const claims = (more: Record<string, unknown> = {}) => ({
      iss: keyed.clientId,
      sub: keyed.clientId,
      aud: 'http://nextround.test',
      jti: crypto.randomUUID(),
      exp: Math.floor(Date.now() / 1000) + 60,
      ...more,
    });
    const signed = (payload: object, by = key.privateKey) =>
      new SignJWT(payload as never).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(by);
    const show = (assertion: string) =>
      askForToken(
        house,
        new URLSearchParams({ grant_type: 'client_credentials', client_assertion: assertion, client_assertion_type: JWT_BEARER }),
      );

    test('a certified client proves itself by private_key_jwt, and was never given a secret', async () => {
      expect(keyed.clientSecret).toBeNull();
      const { access_token: token } = await certified.token(keyed.clientId, oauth.PrivateKeyJwt({ key: key.privateKey, kid: 'one' }));
      expect((await bearing(token).ask('{ agency { name } }')).agency.name).toBe('Harbor');
    });

    test('an assertion is good once, also where it is shown twice at the same moment', async () => {
      const assertion = await signed(claims());
      const answers = await Promise.all([1, 2, 3, 4].map(() => show(assertion)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401, 401, 401]);
      expect((await show(assertion)).body.error).toBe('invalid_client');
    });

    test('an assertion by another key, for another place, of another client, too old, or good for too long is refused', async () => {
      const stranger = await generateKeyPair('ES256');
      const soon = Math.floor(Date.now() / 1000);
      const forged: [string, string][] = [
        ['another key', await signed(claims(), stranger.privateKey)],
        ['another place', await signed(claims({ aud: 'https://elsewhere.test' }))],
        ['another issuer', await signed(claims({ iss: made.clientId }))],
        ['another client', await signed(claims({ iss: made.clientId, sub: made.clientId }))],
        ['over', await signed(claims({ exp: soon - 120 }))],
        ['for a day', await signed(claims({ exp: soon + 86_400 }))],
        ['without an end', await signed(claims({ exp: undefined }))],
        ['without a number', await signed(claims({ jti: undefined }))],
        [
          'signed by nobody',
          `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.`,
        ],
      ];
      for (const [what, assertion] of forged) expect([what, (await show(assertion)).body.error]).toEqual([what, 'invalid_client']);
      expect((await withSecret(house, { ...keyed, clientSecret: 'null' })).body.error).toBe('invalid_client');
    });

    test('a private, a symmetric, a weak or a broken key is no public key', async () => {
      const jwk = await exportJWK(key.privateKey);
      for (const keys of [
        [jwk],
        [{ kty: 'oct', k: 'AAAA' }],
        [{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }],
        [{ kty: 'EC', crv: 'P-256', x: 'A', y: 'B' }],
        [],
      ])
        expect(await harbor.admin.refusal('createApiClient', { name: 'x', scopes: READ, publicKeys: JSON.stringify({ keys }) })).toBe(
          'BAD_USER_INPUT',
        );
      expect(await harbor.admin.refusal('createApiClient', { name: 'x', scopes: READ, publicKeys: 'no json' })).toBe('BAD_USER_INPUT');
      expect(await harbor.admin.refusal('rotateApiClientSecret', { apiClientId: keyed.apiClient.id })).toBe('NOT_YET');
    });
  });

  test('while a secret is rotated two work, and never three; the first one ends when it was said to', async () => {
    const first = await letIn(harbor.admin, { scopes: READ });
    const { id } = first.apiClient;
    const works = async (secret: string) => (await withSecret(house, { ...first, clientSecret: secret })).status === 200;
    const rotate = async (overlapHours: number) =>
      harbor.admin.do(
        'rotateApiClientSecret',
        { apiClientId: id, overlapHours },
        'clientSecret apiClient { previousSecretEndsAt secretMadeAt }',
      );
    const second = await rotate(2);
    expect(Math.round((Date.parse(second.apiClient.previousSecretEndsAt) - Date.now()) / 3_600_000)).toBe(2);
    expect([await works(first.clientSecret), await works(second.clientSecret)]).toEqual([true, true]);
    const third = await rotate(0);
    expect([await works(first.clientSecret), await works(second.clientSecret), await works(third.clientSecret)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('nothing in the database, and nothing in the journal, is a secret that works', async () => {
    const kept = JSON.stringify([
      await behindTheWalls(house, 'select row_to_json(k)::text as row from api_clients k'),
      await behindTheWalls(house, 'select detail from journal_words'),
    ]);
    expect(kept).not.toContain(made.clientSecret);
    expect(kept).not.toContain(Buffer.from(made.clientSecret).toString('hex'));
  });

  test('what is taken from a client ends with its next request: a scope, and the client itself', async () => {
    const ats = await harbor.admin.client([...READ, 'applications:write']);
    await ats.ask('{ candidates { totalCount } }');
    await harbor.admin.do('updateApiClient', { apiClientId: ats.id, scopes: ['applications:write'] }, 'apiClient { scopes }');
    const { errors } = await ats.answer('{ candidates { totalCount } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', scope: 'candidates:read' });
    await ats.ask('{ applications { totalCount } }');
    await harbor.admin.do('revokeApiClient', { apiClientId: ats.id }, 'apiClient { revokedAt }');
    expect((await ats.answer('{ applications { totalCount } }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await ats.refusal('moveApplication', { applicationId: harbor.application, stageId: Object.values(harbor.stages)[1] })).toBe(
      'UNAUTHENTICATED',
    );
    expect(await harbor.admin.refusal('revokeApiClient', { apiClientId: ats.id })).toBe('TOO_LATE');
  });

  test('what a client does stands in the trail under its name, and for whom where it says so', async () => {
    const ats = await harbor.admin.client(['applications:read', 'applications:write']);
    const [, , third, fourth, fifth] = Object.values(harbor.stages);
    const move = (stageId: string | undefined, onBehalfOf?: string) =>
      fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${ats.token}`,
          ...(onBehalfOf === undefined ? {} : { 'nextround-on-behalf-of': onBehalfOf }),
        },
        body: JSON.stringify({
          query:
            'mutation($input: MoveApplicationInput!) { moveApplication(input: $input) { application { stageHistory { changedBy { name } } } } }',
          variables: { input: { applicationId: harbor.application, stageId } },
        }),
      }).then((response) => response.json() as Promise<{ data: Record<string, any> | null; errors?: { extensions: { code: string } }[] }>);
    await move(third);
    await move(fourth, harbor.recruiter.id);
    const { data } = await move(fifth, harbor.colleague.email.toUpperCase());
    expect(data!['moveApplication'].application.stageHistory.slice(-3)).toEqual([
      { changedBy: null },
      { changedBy: { name: harbor.recruiter.name } },
      { changedBy: { name: harbor.colleague.name } },
    ]);
    for (const nobody of [kite.recruiter.id, kite.recruiter.email, harbor.candidate.id, harbor.candidate.email, 'x', ''])
      expect([nobody, (await move(third, nobody)).errors?.[0]?.extensions.code]).toEqual([nobody, 'BAD_USER_INPUT']);
    const { auditTrail } = await harbor.auditor.ask(
      'query($id: ID!) { auditTrail(first: 3, filter: { actorId: $id, action: "application.move" }) { nodes { actor actorRole onBehalfOf action } } }',
      { id: ats.id },
    );
    const entry = (onBehalfOf: string | null) => ({ actor: ats.name, actorRole: 'API_CLIENT', onBehalfOf, action: 'application.move' });
    expect(auditTrail.nodes[0]).toEqual(entry(harbor.colleague.name));
    expect((await harbor.admin.ask('{ auditVerification { intact } }')).auditVerification.intact).toBe(true);
  });

  test('when a client was last here is written once a minute, and no request waits for it', async () => {
    const ats = await harbor.admin.client(READ);
    const lastUsed = async () =>
      (await behindTheWalls(house, 'select last_used_at from api_clients where id = $1', [uuidOf(ats.id)]))[0]![
        'last_used_at'
      ] as Date | null;
    expect(await lastUsed()).toBeNull();
    await ats.ask('{ agency { id } }');
    let first = await lastUsed();
    while (!first) first = await lastUsed();
    for (let i = 0; i < 5; i++) await ats.ask('{ agency { id } }');
    expect(await lastUsed()).toEqual(first);
    const { node } = await harbor.admin.ask('query($id: ID!) { node(id: $id) { ... on ApiClient { lastUsedAt } } }', { id: ats.id });
    expect(new Date(node.lastUsedAt)).toEqual(first);
  });

  test('admins let clients in, auditors see who was let in, and nobody else knows of them', async () => {
    const list = '{ apiClients { nodes { id name scopes clientCompany { name } clientId revokedAt } } }';
    const { apiClients } = await harbor.auditor.ask(list);
    expect(apiClients.nodes).toContainEqual({
      id: made.apiClient.id,
      name: 'Greenhouse',
      scopes: READ,
      clientCompany: null,
      clientId: made.clientId,
      revokedAt: null,
    });
    for (const person of [harbor.recruiter, harbor.candidate]) {
      expect((await person.answer(list)).errors[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await person.ask('query($id: ID!) { node(id: $id) { id } }', { id: made.apiClient.id })).node).toBeNull();
    }
    expect((await kite.admin.ask(list)).apiClients.nodes).toEqual([]);
    expect(await kite.admin.refusal('revokeApiClient', { apiClientId: made.apiClient.id })).toBe('NOT_FOUND');
    expect(await harbor.admin.refusal('createApiClient', { name: 'x', scopes: ['everything'] })).toBe('BAD_USER_INPUT');
    expect(await harbor.admin.refusal('createApiClient', { name: 'x', scopes: READ, clientCompanyId: kite.company })).toBe('NOT_FOUND');
  });
});
