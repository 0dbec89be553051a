import { GraphQLSchemaHost } from '@nestjs/graphql';
import { mustBeSure } from '@nextround/access';
import { cast, openHouse, PASSWORD, type Agency, type House, type Person } from '@nextround/cast';
import { Browser, quietly } from './support-access.js';
import { uuidOf } from './support-walls.js';

const CONFIRM = 'mutation($input: ConfirmPasswordInput!) { confirmPassword(input: $input) { accessToken viewer { name } } }';
const CREATE = 'mutation($input: CreateApiClientInput!) { createApiClient(input: $input) { clientSecret } }';
const CLIENT = { name: 'Greenhouse', scopes: ['candidates:read'] };
const EXPORT = 'mutation { requestDataExport(input: {}) { url } }';

describe('what is dangerous is done only shortly after the password was shown', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  /** Somebody who signed in a while ago, and has renewed their token since. */
  const longAgo = async (person: Person, minutes = 6): Promise<Browser> => {
    const browser = new Browser(house.url);
    const { data } = await browser.signIn(person.email, PASSWORD);
    expect(data?.['signIn'].viewer.name).toBe(person.name);
    await quietly(
      house,
      `update sessions set proven_at = now() - $1 * interval '1 minute', rotated_at = rotated_at - interval '1 minute'`,
      [minutes],
    );
    await browser.refresh();
    return browser;
  };
  const reasonOf = (reply: Awaited<ReturnType<Browser['send']>>) => [reply.code, reply.errors[0]?.extensions['reason']];
  const STALE = ['FORBIDDEN', 'FRESH_SIGN_IN'];

  test('it is this, and nothing else', () => {
    const { schema } = house.app.get(GraphQLSchemaHost);
    const fields = Object.values({ ...schema.getMutationType()!.getFields(), ...schema.getQueryType()!.getFields() });
    expect(
      fields
        .filter((field) => mustBeSure(field))
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'createApiClient',
      'createWebhookEndpoint',
      'eraseCandidate',
      'requestDataExport',
      'rotateApiClientSecret',
      'rotateWebhookSecret',
      'startBulkExport',
      'updateApiClient',
      'updateRetentionPolicy',
    ]);
    for (const field of fields)
      expect([field.name, /confirmPassword/.test(field.description ?? '')]).toEqual([field.name, mustBeSure(field)]);
  });

  test('five minutes after the sign-in it is refused, and goes through once the password was shown again', async () => {
    const desk = await longAgo(harbor.admin);
    expect(reasonOf(await desk.send(CREATE, { input: CLIENT }))).toEqual(STALE);
    const { data } = await desk.send(CONFIRM, { input: { password: PASSWORD } });
    expect(data!['confirmPassword'].viewer.name).toBe(harbor.admin.name);
    // The token says when the password was shown: the one before does not.
    expect(reasonOf(await desk.send(CREATE, { input: CLIENT }))).toEqual(STALE);
    desk.token = data!['confirmPassword'].accessToken;
    expect((await desk.send(CREATE, { input: CLIENT })).data!['createApiClient'].clientSecret).toBeTruthy();
    // And so does every token after it, for as long as it is true.
    await quietly(house, `update sessions set rotated_at = rotated_at - interval '1 minute'`);
    await desk.refresh();
    expect((await desk.send(CREATE, { input: CLIENT })).code).toBeUndefined();
    const { auditTrail } = await harbor.admin.ask(
      '{ auditTrail(first: 1, filter: { action: "session.confirm" }) { nodes { actor changes { field } } } }',
    );
    expect(auditTrail.nodes).toEqual([{ actor: harbor.admin.name, changes: [{ field: 'provenAt' }] }]);
  });

  test('within five minutes nobody is asked twice', async () => {
    const desk = await longAgo(harbor.admin, 4);
    expect((await desk.send(CREATE, { input: CLIENT })).code).toBeUndefined();
  });

  test('another password does not do, and ends nothing', async () => {
    const phone = await longAgo(harbor.candidate);
    expect(reasonOf(await phone.send(EXPORT))).toEqual(STALE);
    const wrong = await phone.send(CONFIRM, { input: { password: 'not the password at all' } });
    expect([wrong.code, wrong.errors[0]!.extensions['violations'][0].path]).toEqual(['BAD_USER_INPUT', 'input.password']);
    expect(await phone.isIn()).toBe(true);
    expect(reasonOf(await phone.send(EXPORT))).toEqual(STALE);
  });

  test('whoever may never is told that, and not asked for a password', async () => {
    const reply = await (await longAgo(harbor.recruiter)).send(CREATE, { input: CLIENT });
    expect([reply.code, reply.errors[0]!.extensions['roles']]).toEqual(['FORBIDDEN', ['ADMIN']]);
  });

  test('nobody is asked for anything else, and a system has no password to show', async () => {
    const desk = await longAgo(harbor.admin);
    expect((await desk.send('{ apiClients { nodes { name } } }')).code).toBeUndefined();
    const ats = await harbor.admin.client(['webhooks:manage']);
    expect((await ats.do('createWebhookEndpoint', { url: 'http://127.0.0.1:9/', events: ['*'] }, 'secret')).secret).toBeTruthy();
  });

  test('a session that was ended is not revived by a password', async () => {
    const desk = await longAgo(harbor.admin);
    await quietly(house, `update sessions set ended_at = now() where membership_id = $1`, [uuidOf(harbor.admin.id)]);
    expect((await desk.send(CONFIRM, { input: { password: PASSWORD } })).code).toBe('UNAUTHENTICATED');
  });
});
