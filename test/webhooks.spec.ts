import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { registry } from '@nextround/planner';
import { clock } from '@nextround/tenancy';
import { behindTheWalls, uuidOf } from './support-walls.js';
import { followedTypes } from './support-feed.js';
import { Receiver } from './support-webhooks.js';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
/** How long after one attempt the next one comes, by Standard Webhooks 1.0. */
const SCHEDULE = [0, 5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
/** Records that only their candidate sees. */
const CANDIDATES_OWN = ['AskedQuestion', 'OtherProcess', 'PreparedQuestion'];
const DELIVERY = 'id event cursor body attempt attemptedAt statusCode failure deliveredAt nextAttemptAt';

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
type Data = Record<string, any>;

describe('webhooks', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  const receivers: Receiver[] = [];

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
    await house.app.get(Worker).start();
  });
  afterEach(async () => {
    clock.reset();
    for (const agency of [harbor, kite])
      for (const { id } of await endpointsOf(agency))
        await agency.admin.do('removeWebhookEndpoint', { webhookEndpointId: id }, 'removedId');
    await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
  });
  afterAll(() => house.close());

  const endpointsOf = async (agency: Agency): Promise<Data[]> =>
    (await agency.admin.ask('{ webhookEndpoints { nodes { id } } }')).webhookEndpoints.nodes as Data[];
  /** An endpoint of the agency, with a receiver that verifies whatever comes. */
  const listen = async (
    events = ['*'],
    agency = harbor,
    owner = agency.admin,
  ): Promise<{ receiver: Receiver; id: string; secret: string }> => {
    const receiver = await Receiver.open();
    receivers.push(receiver);
    const made = await owner.do('createWebhookEndpoint', { url: receiver.url, events }, 'secret webhookEndpoint { id }');
    receiver.secrets = [made.secret as string];
    return { receiver, id: made.webhookEndpoint.id as string, secret: made.secret as string };
  };
  const endpoint = async (id: string, selection: string, agency = harbor): Promise<Data> =>
    (await agency.admin.ask(`query($id: ID!) { node(id: $id) { ... on WebhookEndpoint { ${selection} } } }`, { id })).node as Data;
  const deliveries = async (id: string): Promise<Data[]> =>
    ((await endpoint(id, `deliveries(first: 100) { nodes { ${DELIVERY} } }`)).deliveries.nodes as Data[]).reverse();
  const rename = (headline: string, agency = harbor, candidateId = agency.candidate.id): Promise<Data> =>
    agency.recruiter.do('updateCandidate', { candidateId, headline }, 'candidate { id }');
  const until = async <T>(what: string, find: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> => {
    for (const end = Date.now() + 15 * SECOND; Date.now() < end;) {
      const found = await find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`It did not come to this: ${what}\n${receivers.flatMap((r) => r.errors).join('\n')}`);
  };
  const arrived = (receiver: Receiver, count: number) =>
    until(`${count} arrive`, () => receiver.accepted.length >= count && receiver.accepted);
  const tried = (id: string, attempts: number) =>
    until(`it is tried ${attempts} times`, async () => (await deliveries(id)).find((d) => d.attempt === attempts));

  test('a receiver with the standard library verifies what it is told: which record, what was done, and where the feed goes on', async () => {
    const { receiver, id } = await listen();
    await rename('Told of');
    const [told] = await arrived(receiver, 1);
    expect(told).toMatchObject({
      type: 'candidate.updated',
      data: { nodeId: harbor.candidate.id, nodeType: 'Candidate', action: 'candidate.update' },
    });
    expect(told!.text).not.toContain('Told of');
    expect(Buffer.byteLength(told!.text)).toBeLessThan(1000);
    const [delivery] = await until('it is noted', async () => (await deliveries(id)).every((d) => d.deliveredAt) && deliveries(id));
    expect(delivery).toMatchObject({ id: told!.id, attempt: 1, statusCode: 204, failure: null, nextAttemptAt: null, body: told!.text });
    expect(delivery!.cursor).toBe(told!.data.cursor);
    await rename('And again');
    const [next] = (
      await harbor.admin.ask('query($after: String) { changes(after: $after) { nodes { cursor nodeId } } }', { after: told!.data.cursor })
    ).changes.nodes as Data[];
    const [, second] = await arrived(receiver, 2);
    expect(second!.data).toMatchObject({ cursor: next!.cursor, nodeId: next!.nodeId });
    expect(receiver.errors).toEqual([]);
  });

  test('it is told what it listens to, of its own agency, as its owner sees it', async () => {
    const { receiver } = await listen(['interview.updated', 'company.created']);
    const { receiver: other } = await listen(['*'], kite);
    await rename('Nobody asked');
    await harbor.recruiter.do('addClientCompany', { name: 'Brightwater' }, 'clientCompany { id }');
    expect((await arrived(receiver, 1)).map(({ type }) => type)).toEqual(['company.created']);
    await rename('Elsewhere', kite);
    expect((await arrived(other, 1)).map(({ data }) => data.nodeId)).toEqual([kite.candidate.id]);
  });

  test('what fails is tried again, after longer and longer, under the same id, until it is given up', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    receiver.answer = () => 500;
    const start = new Date();
    clock.stopAt(start);
    await rename('Never arrives');
    const waits: number[] = [];
    for (let attempt = 1; attempt < SCHEDULE.length; attempt++) {
      const delivery = await tried(id, attempt);
      expect(delivery).toMatchObject({ statusCode: 500, failure: 'It answered 500.', deliveredAt: null });
      const next = new Date(delivery.nextAttemptAt as string);
      waits.push(next.getTime() - clock.now().getTime());
      clock.stopAt(next);
    }
    const last = await tried(id, SCHEDULE.length);
    expect(last).toMatchObject({ deliveredAt: null, nextAttemptAt: null });
    waits.forEach((wait, i) => {
      expect(wait).toBeGreaterThanOrEqual(SCHEDULE[i + 1]! * 0.9);
      expect(wait).toBeLessThanOrEqual(SCHEDULE[i + 1]! * 1.1);
    });
    expect(new Set(receiver.tries.map((t) => t.id)).size).toBe(1);
    expect(new Set(receiver.tries.map((t) => t.text)).size).toBe(1);
    expect(await endpoint(id, 'active failingSince')).toEqual({ active: true, failingSince: start.toISOString() });
  });

  test('a later change of a record waits for the earlier one, and no other record does', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    receiver.answer = ({ data }) => (data.nodeId === harbor.candidate.id ? 503 : 204);
    clock.stopAt(new Date());
    await rename('First');
    await tried(id, 1);
    await rename('Second');
    await rename('Another', harbor, harbor.other.id);
    await arrived(receiver, 1);
    expect(receiver.accepted[0]!.data.nodeId).toBe(harbor.other.id);
    expect(receiver.tries).toHaveLength(2);
    receiver.answer = () => 204;
    clock.stopAt(new Date(clock.now().getTime() + MINUTE));
    const [, first, second] = await arrived(receiver, 3);
    expect([first!.data.nodeId, second!.data.nodeId]).toEqual([harbor.candidate.id, harbor.candidate.id]);
    expect(first!.id).toBe(receiver.tries[0]!.id);
    expect(second!.timestamp > first!.timestamp).toBe(true);
    expect(await endpoint(id, 'failingSince')).toEqual({ failingSince: null });
  });

  test('who asks to be left alone for a while is, within reason', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    clock.stopAt(new Date());
    receiver.answer = () => ({ status: 429, headers: { 'retry-after': '600' } });
    await rename('Too fast');
    const wait = async (attempts: number) =>
      new Date((await tried(id, attempts)).nextAttemptAt as string).getTime() - clock.now().getTime();
    expect(await wait(1)).toBe(10 * MINUTE);
    clock.stopAt(new Date(clock.now().getTime() + 10 * MINUTE));
    receiver.answer = () => ({ status: 503, headers: { 'retry-after': new Date(Date.now() + 365 * 24 * HOUR).toUTCString() } });
    expect(await wait(2)).toBe(24 * HOUR);
  });

  test('410 Gone switches it off at once, and the admins are told', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    receiver.answer = () => 410;
    await rename('Gone');
    await until('it is off', async () => !(await endpoint(id, 'active'))['active']);
    expect(await endpoint(id, 'inactiveBecause')).toEqual({ inactiveBecause: 'GONE' });
    const notices = await behindTheWalls(house, `select member_id from notices where kind = 'WEBHOOK_SWITCHED_OFF' and about_id = $1`, [
      uuidOf(id),
    ]);
    expect(notices.map((n) => n['member_id'])).toEqual([uuidOf(harbor.admin.id)]);
    await rename('Not heard');
    expect(await harbor.admin.refusal('sendTestWebhook', { webhookEndpointId: id })).toBe('NOT_YET');
    receiver.answer = () => 204;
    await harbor.admin.do('updateWebhookEndpoint', { webhookEndpointId: id, active: true }, 'webhookEndpoint { id }');
    expect((await arrived(receiver, 2)).map(({ type }) => type)).toEqual(['candidate.updated', 'candidate.updated']);
    expect(await endpoint(id, 'active inactiveSince')).toEqual({ active: true, inactiveSince: null });
  });

  test('after five days in which nothing arrives it is switched off', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    receiver.answer = () => 'reset';
    const start = Date.now();
    clock.stopAt(new Date(start));
    await rename('Day one');
    expect(await tried(id, 1)).toMatchObject({ statusCode: null, failure: 'It broke the connection off.' });
    clock.stopAt(new Date(start + 4.9 * 24 * HOUR));
    await tried(id, 2);
    expect(await endpoint(id, 'active')).toEqual({ active: true });
    clock.stopAt(new Date(start + 5 * 24 * HOUR + HOUR));
    await until('it is off', async () => !(await endpoint(id, 'active'))['active']);
    expect(await endpoint(id, 'inactiveBecause failingSince')).toEqual({
      inactiveBecause: 'FAILING',
      failingSince: new Date(start).toISOString(),
    });
  });

  test('for a day after its secret was rotated both sign, and then the new one alone', async () => {
    const { receiver, id, secret } = await listen(['candidate.updated']);
    const rotated = await harbor.admin.do('rotateWebhookSecret', { webhookEndpointId: id }, 'secret webhookEndpoint { formerSecretUntil }');
    receiver.secrets = [secret, rotated.secret as string];
    await rename('Both');
    const [both] = await arrived(receiver, 1);
    expect(both!.signatures.split(' ')).toHaveLength(2);
    clock.stopAt(new Date(rotated.webhookEndpoint.formerSecretUntil as string));
    receiver.secrets = [rotated.secret as string];
    await rename('The new one');
    const [, one] = await arrived(receiver, 2);
    expect(one!.signatures.split(' ')).toHaveLength(1);
    expect(receiver.errors).toEqual([]);
    const trail = await harbor.admin.ask(
      'query($id: ID!) { auditTrail(filter: { subjectId: $id }) { nodes { action changes { field before after } } } }',
      { id },
    );
    expect(JSON.stringify(trail)).not.toContain(secret);
    expect(trail.auditTrail.nodes[0]).toMatchObject({
      action: 'webhook.rotate-secret',
      changes: [{ field: 'formerUntil' }, { field: 'secret', before: null, after: null }],
    });
  });

  test('a test is sent at once and once, whatever it listens to', async () => {
    const { receiver, id } = await listen(['offer.deleted']);
    const test = async (): Promise<string> =>
      (await harbor.admin.do('sendTestWebhook', { webhookEndpointId: id }, 'webhookDelivery { id event }')).webhookDelivery.id as string;
    const first = await test();
    expect(await arrived(receiver, 1)).toMatchObject([{ id: first, type: 'webhook.test' }]);
    receiver.answer = () => 404;
    await test();
    expect(await until('it failed', async () => (await deliveries(id)).find((d) => d.failure))).toMatchObject({
      event: 'webhook.test',
      attempt: 1,
      statusCode: 404,
      nextAttemptAt: null,
    });
    expect(await endpoint(id, 'active failingSince')).toEqual({ active: true, failingSince: null });
  });

  test('from any cursor it is told once more, in order and under the ids of before', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    for (const headline of ['One', 'Two', 'Three']) await rename(headline);
    const [one, ...rest] = [...(await arrived(receiver, 3))];
    const { webhookEndpoint } = await harbor.admin.do(
      'replayWebhook',
      { webhookEndpointId: id, after: one!.data.cursor },
      'webhookEndpoint { cursor }',
    );
    expect(webhookEndpoint.cursor).toBe(one!.data.cursor);
    expect((await arrived(receiver, 5)).slice(3).map((r) => r.id)).toEqual(rest.map((r) => r.id));
    await until('it has caught up', async () => (await endpoint(id, 'cursor'))['cursor'] !== one!.data.cursor);
    await harbor.admin.do('redeliverWebhook', { webhookDeliveryId: one!.id }, 'webhookDelivery { nextAttemptAt }');
    expect((await arrived(receiver, 6)).at(-1)!.id).toBe(one!.id);
    expect(await harbor.admin.refusal('replayWebhook', { webhookEndpointId: id, after: 'anything' })).toBe('BAD_USER_INPUT');
  });

  test('one that never answers holds up nobody else', async () => {
    const { receiver: dead, id } = await listen();
    dead.answer = () => 'hang';
    const { receiver: live } = await listen();
    for (const n of [1, 2, 3, 4, 5, 6, 7]) await rename(`Change ${n}`, harbor, n % 2 ? harbor.candidate.id : harbor.other.id);
    await arrived(live, 7);
    expect(dead.accepted).toEqual([]);
    expect(dead.tries).toHaveLength(2);
    await harbor.admin.do('updateWebhookEndpoint', { webhookEndpointId: id, active: false }, 'webhookEndpoint { id }');
  });

  test('what a process had in hand when it died is sent by another', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    receiver.answer = () => 500;
    await rename('In hand');
    await tried(id, 1);
    // As it is left when nobody is there any more to say what was next.
    await until('nobody is at it', async () => {
      const left = `update webhook_lanes set claimed_by = 'somebody gone', due_at = null where endpoint_id = $1 and claimed_by is null returning 1`;
      return (await behindTheWalls(house, left, [uuidOf(id)])).length > 0;
    });
    receiver.answer = () => 204;
    clock.moveTo(new Date(Date.now() + MINUTE));
    expect((await arrived(receiver, 1))[0]!.id).toBe(receiver.tries[0]!.id);
  });

  test('what it was told is kept for thirty days', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    const start = Date.now();
    await rename('Old');
    await arrived(receiver, 1);
    await until('it is noted', async () => (await deliveries(id))[0]?.['deliveredAt']);
    clock.moveTo(new Date(start + 29 * 24 * HOUR));
    await rename('Newer');
    await arrived(receiver, 2);
    expect(await deliveries(id)).toHaveLength(2);
    clock.moveTo(new Date(start + 30 * 24 * HOUR + MINUTE));
    await until('the old one is forgotten', async () => (await deliveries(id)).length === 1);
  });

  test('a neighbour agency sees no endpoint and no delivery, and no recruiter does', async () => {
    const { receiver, id } = await listen(['candidate.updated']);
    await rename('Ours');
    const delivery = (await arrived(receiver, 1))[0]!.id;
    const both = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await kite.admin.ask(both, { ids: [id, delivery] })).nodes).toEqual([null, null]);
    expect((await harbor.recruiter.ask(both, { ids: [id, delivery] })).nodes).toEqual([null, null]);
    for (const mutation of ['updateWebhookEndpoint', 'sendTestWebhook', 'removeWebhookEndpoint', 'rotateWebhookSecret'])
      expect([mutation, await kite.admin.refusal(mutation, { webhookEndpointId: id })]).toEqual([mutation, 'NOT_FOUND']);
    expect(await kite.admin.refusal('redeliverWebhook', { webhookDeliveryId: delivery })).toBe('NOT_FOUND');
    expect(await harbor.recruiter.refusal('createWebhookEndpoint', { url: receiver.url, events: ['*'] })).toBe('FORBIDDEN');
  });

  test('an API client manages its own endpoints, and is told of what it sees, for as long as it may see it', async () => {
    const { id: ours } = await listen(['job.created']);
    const ats = await harbor.admin.client(['webhooks:manage', 'changes:read', 'applications:read'], harbor.company);
    const { receiver, id } = await listen(['*'], harbor, ats);
    expect((await ats.ask('{ webhookEndpoints { nodes { id } } }')).webhookEndpoints.nodes).toEqual([{ id }]);
    expect(await ats.refusal('removeWebhookEndpoint', { webhookEndpointId: ours })).toBe('NOT_FOUND');
    expect(await endpoint(id, 'apiClient { id }')).toEqual({ apiClient: { id: ats.id } });
    const open = async (clientCompanyId: string): Promise<string> =>
      (await harbor.recruiter.do('openJob', { clientCompanyId, title: 'Told of' }, 'job { id }')).job.id as string;
    const { clientCompany } = await harbor.recruiter.do('addClientCompany', { name: 'Elsewhere' }, 'clientCompany { id }');
    await open(clientCompany.id as string);
    await rename('Not in its scopes');
    const job = await open(harbor.company);
    const [told] = await arrived(receiver, 1);
    expect(told).toMatchObject({ type: 'job.created', data: { nodeId: job } });
    // Its cursors are of its own feed.
    const { changes } = await ats.ask('query($after: String) { changes(after: $after) { nodes { nodeId } } }', {
      after: told!.data.cursor,
    });
    expect((changes.nodes as Data[]).every(({ nodeId }) => nodeId === job)).toBe(true);
    await arrived(receiver, 1 + (changes.nodes as Data[]).length);
    await harbor.admin.do('revokeApiClient', { apiClientId: ats.id }, '__typename');
    await open(harbor.company);
    await until('it is off', async () => !(await endpoint(id, 'active'))['active']);
    expect(new Set(receiver.accepted.map(({ data }) => data.nodeId))).toEqual(new Set([job]));
    const weak = await harbor.admin.client(['changes:read']);
    expect(await weak.refusal('createWebhookEndpoint', { url: receiver.url, events: ['*'] })).toBe('FORBIDDEN');
  });

  test('what it may listen to is every record of the feed, and nothing else', async () => {
    const { webhookEvents } = await harbor.admin.ask('{ webhookEvents }');
    const told = new Set((webhookEvents as string[]).map((event) => event.split('.')[0]));
    const types = [...(await followedTypes(house)).keys()].filter((type) => !CANDIDATES_OWN.includes(type));
    const followed = types.map((type) => registry.prefixes.get(type)!);
    expect([...told].sort()).toEqual(followed.sort());
    expect(await harbor.admin.refusal('createWebhookEndpoint', { url: 'http://127.0.0.1/', events: ['candidate.moved'] })).toBe(
      'BAD_USER_INPUT',
    );
  });
});
