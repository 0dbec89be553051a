import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  base64url,
  compactVerify,
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  exportSPKI,
  importJWK,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';
import { Keys, Secret } from '@nextround/access';
import { cast, openHouse, PASSWORD, type Agency, type House } from '@nextround/cast';
import { Browser } from './support-access.js';
import { behindTheWalls } from './support-walls.js';

type Header = Record<string, unknown>;
const encoded = (value: unknown): string => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('access tokens', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let ours: CryptoKey;
  let publicJwk: JWK;
  let header: Header;
  let claims: JWTPayload;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    const [row] = await behindTheWalls(house, 'select public_jwk, sealed from signing_keys');
    publicJwk = row!['public_jwk'] as JWK;
    ours = (await importJWK(
      JSON.parse(house.app.get(Secret).unseal(row!['sealed'] as Buffer, 'signing-keys')) as JWK,
      'ES256',
    )) as CryptoKey;
    header = decodeProtectedHeader(harbor.recruiter.token!) as Header;
    claims = decodeJwt(harbor.recruiter.token!);
  });
  afterAll(() => house.close());

  /** A token by our own key, with a claim or a part of the header made into something else. */
  const signed = (change: JWTPayload = {}, head: Header = {}, key: CryptoKey | KeyObject = ours, drop: string[] = []) => {
    const payload = Object.fromEntries(Object.entries({ ...claims, ...change }).filter(([name]) => !drop.includes(name)));
    const protectedHeader = Object.fromEntries(Object.entries({ ...header, ...head }).filter(([, value]) => value !== undefined));
    return new SignJWT(payload).setProtectedHeader(protectedHeader as never).sign(key as never);
  };
  const send = async (headers: Record<string, string>, path = '/graphql', body: object = { query: '{ viewer { name role } }' }) => {
    const response = await fetch(house.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { data?: { viewer?: { name: string; role: string } }; errors?: { extensions: { code: string } }[] };
  };
  const bearing = (token: string) => send({ authorization: `Bearer ${token}` });

  test('are ES256 of the kind at+jwt, good for ten minutes, with everything RFC 9068 asks for', () => {
    expect(header).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    expect(Object.keys(claims)).toEqual(expect.arrayContaining(['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti']));
    expect(claims.exp! - claims.iat!).toBe(600);
    expect(JSON.stringify(claims)).not.toMatch(/Hanna|@/);
  });

  test('that are forged, altered or put elsewhere open nothing', async () => {
    // What fails below fails for the one thing that is wrong with it: the same token with nothing wrong is taken.
    expect((await bearing(await signed())).data?.viewer?.name).toBe(harbor.recruiter.name);
    const now = Math.floor(Date.now() / 1000);
    const [h, p, s] = harbor.recruiter.token!.split('.') as [string, string, string];
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = await exportSPKI((await importJWK(publicJwk, 'ES256', { extractable: true })) as CryptoKey);
    const hs = (key: Uint8Array, head: Header = {}) =>
      new SignJWT(claims).setProtectedHeader({ ...header, ...head, alg: 'HS256' }).sign(key);
    const text = (words: string) => new TextEncoder().encode(words);
    const strangers = await exportJWK(other.publicKey);
    const bent = (change: object) => `${h}.${encoded({ ...claims, ...change })}.${s}`;
    const forged: Record<string, string> = {
      'alg none': `${encoded({ ...header, alg: 'none' })}.${p}.`,
      'alg None': `${encoded({ ...header, alg: 'None' })}.${p}.`,
      'alg NONE with our signature': `${encoded({ ...header, alg: 'NONE' })}.${p}.${s}`,
      'alg none without kid': `${encoded({ alg: 'none', typ: 'at+jwt' })}.${p}.`,
      'no alg': `${encoded({ typ: 'at+jwt', kid: header['kid'] })}.${p}.${s}`,
      'HS256 with the public key as PEM': await hs(text(pem)),
      'HS256 with the public key as PEM, trimmed': await hs(text(pem.trim())),
      'HS256 with the public key as JWK': await hs(text(JSON.stringify(publicJwk))),
      'HS256 with an empty secret': `${encoded({ ...header, alg: 'HS256' })}.${p}.${s}`,
      'HS256 with the house’s secret': await hs(text('a secret of the tests, long enough for everybody')),
      'RS256 by another key': await signed({}, { alg: 'RS256' }, rsa.privateKey),
      'PS256 by another key': await signed({}, { alg: 'PS256' }, rsa.privateKey),
      'ES256 by another key under our kid': await signed({}, {}, other.privateKey),
      'ES256 by another key, which the token brings along': await signed({}, { jwk: strangers }, other.privateKey),
      'ES256 by another key at a URL': await signed({}, { jku: `${house.url}/.well-known/jwks.json` }, other.privateKey),
      'ES256 by another key with a certificate URL': await signed({}, { x5u: 'https://evil.example/cert' }, other.privateKey),
      'unknown kid': await signed({}, { kid: 'unknown' }),
      'no kid': await signed({}, { kid: undefined }),
      'empty kid': await signed({}, { kid: '' }),
      'kid that is a path': await signed({}, { kid: '../../../../dev/null' }),
      'kid that is SQL': await signed({}, { kid: `' or true --` }),
      'kid that is a list': `${encoded({ ...header, kid: [header['kid']] })}.${p}.${s}`,
      'kid that is a prototype': await signed({}, { kid: '__proto__' }),
      'no typ': await signed({}, { typ: undefined }),
      'typ JWT': await signed({}, { typ: 'JWT' }),
      'typ of a checkpoint': await signed({}, { typ: 'journal-checkpoint+jws' }),
      expired: await signed({ iat: now - 700, exp: now - 100 }),
      'expired beyond the leeway': await signed({ exp: now - 32 }),
      'not yet valid': await signed({ nbf: now + 300 }),
      'wrong audience': await signed({ aud: 'another service' }),
      'no audience': await signed({}, {}, ours, ['aud']),
      'wrong issuer': await signed({ iss: 'https://evil.example' }),
      'no issuer': await signed({}, {}, ours, ['iss']),
      'no end': await signed({}, {}, ours, ['exp']),
      'a role made up, under the old signature': bent({ role: 'ADMIN' }),
      'an agency made up, under the old signature': bent({ agency: decodeJwt(kite.admin.token!)['agency'] }),
      'a longer life, under the old signature': bent({ exp: now + 1e6 }),
      'another session of nobody': await signed({ sid: '018f0000-0000-7000-8000-000000000000' }),
      'the session of another agency': await signed({ sid: decodeJwt(kite.admin.token!)['sid'] }),
      'another agency’s id with this session': await signed({ agency: decodeJwt(kite.admin.token!)['agency'] }),
      'signature cut off': `${h}.${p}.`,
      'signature shortened': `${h}.${p}.${s.slice(0, -8)}`,
      'signature of zeros (CVE-2022-21449)': `${h}.${p}.${base64url.encode(new Uint8Array(64))}`,
      'another token’s signature': `${h}.${p}.${kite.recruiter.token!.split('.')[2]}`,
      'another token’s payload': `${h}.${kite.recruiter.token!.split('.')[1]}.${s}`,
      'header cut off': `.${p}.${s}`,
      'two parts': `${h}.${p}`,
      'four parts': `${h}.${p}.${s}.${s}`,
      'five parts, as if encrypted': `${h}.${p}.${s}.${p}.${s}`,
      'header that is no JSON': `${encoded('{')}.${p}.${s}`,
      'header that is null': `${encoded('null')}.${p}.${s}`,
      'no token': '',
      'the word null': 'null',
      'a NUL character’s name': '%00',
      'ten thousand characters': 'A'.repeat(10_000),
    };
    const through: string[] = [];
    for (const [what, token] of Object.entries(forged)) {
      const { data, errors } = await bearing(token);
      if (data?.viewer || errors?.[0]?.extensions.code !== 'UNAUTHENTICATED') through.push(`${what}: ${JSON.stringify({ data, errors })}`);
    }
    expect(through).toEqual([]);
    expect(Object.keys(forged).length).toBeGreaterThanOrEqual(50);
  });

  test('are read from the Authorization header alone', async () => {
    const token = harbor.recruiter.token!;
    const query = '{ viewer { name role } }';
    const elsewhere = await Promise.all([
      send({}, `/graphql?access_token=${token}`),
      send({}, `/graphql?token=${token}`),
      send({}, '/graphql', { query, access_token: token }),
      send({}, '/graphql', { query, extensions: { authorization: `Bearer ${token}` } }),
      send({}, '/graphql', { query, variables: { authorization: token } }),
      send({ cookie: `access_token=${token}` }),
      send({ cookie: `__Host-nextround=${token}` }),
      send({ 'x-access-token': token }),
      send({ 'x-forwarded-authorization': `Bearer ${token}` }),
      send({ authorization: token }),
      send({ authorization: `Basic ${Buffer.from(`:${token}`).toString('base64')}` }),
      send({ authorization: `Token ${token}` }),
    ]);
    expect(elsewhere.map((answer) => answer.errors?.[0]?.extensions.code)).toEqual(elsewhere.map(() => 'UNAUTHENTICATED'));
  });

  test('claim, and the database corrects: role, sight and candidate are those of the membership', async () => {
    const { data } = await bearing(await signed({ role: 'ADMIN', sight: 'ALL', candidate: '018f0000-0000-7000-8000-000000000000' }));
    expect(data?.viewer).toEqual({ name: harbor.recruiter.name, role: 'RECRUITER' });
    const asAdmin = await send({ authorization: `Bearer ${await signed({ role: 'ADMIN' })}` }, '/graphql', {
      query: '{ auditTrail { totalCount } }',
    });
    expect(asAdmin.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const header_ = await send({
      authorization: `Bearer ${harbor.recruiter.token!}`,
      'x-agency-id': kite.id,
      'x-tenant': kite.slug,
      'x-role': 'ADMIN',
    });
    expect(header_.data?.viewer?.role).toBe('RECRUITER');
  });

  test('can be checked by anybody with the keys that are published, and by a private half nobody is shown', async () => {
    const jwks = createRemoteJWKSet(new URL(`${house.url}/.well-known/jwks.json`));
    const { payload } = await jwtVerify(harbor.recruiter.token!, jwks, {
      issuer: 'nextround',
      audience: 'nextround',
      typ: 'at+jwt',
      algorithms: ['ES256'],
    });
    expect(payload['sid']).toBe(claims['sid']);
    const { keys } = (await (await fetch(`${house.url}/.well-known/jwks.json`)).json()) as { keys: JWK[] };
    expect(keys).toEqual([
      { kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String), kid: header['kid'], use: 'sig', alg: 'ES256' },
    ]);
    const [row] = await behindTheWalls(house, `select encode(sealed, 'escape') as sealed from signing_keys`);
    expect(String(row!['sealed'])).not.toMatch(/"d"|kty/);
  });

  test('stay good while a new key takes over, and end with the key after that', async () => {
    const keys = house.app.get(Keys);
    const second = await keys.rotate();
    const browser = new Browser(house.url);
    await browser.signIn(harbor.recruiter.email, PASSWORD);
    expect(decodeProtectedHeader(browser.token!).kid).toBe(second);
    expect((await bearing(harbor.recruiter.token!)).data?.viewer?.name).toBe(harbor.recruiter.name);
    expect((await keys.jwks()).keys.map((key) => key['kid']).sort()).toEqual([second, String(header['kid'])].sort());
    await keys.rotate();
    expect((await bearing(harbor.recruiter.token!)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await bearing(browser.token!)).data?.viewer?.name).toBe(harbor.recruiter.name);
    await browser.refresh();
    await expect(compactVerify(browser.token!, createRemoteJWKSet(new URL(`${house.url}/.well-known/jwks.json`)))).resolves.toBeDefined();
  });
});
