import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { clock } from '@nextround/tenancy';
import { Browser, type Reply } from './support-access.js';
import { startApi, type ApiProcess } from './support-api.js';
import { behindTheWalls } from './support-walls.js';

const LIMIT = 1000;
const LIST = '{ candidates(first: 100) { nodes { id name } } }';
const WRITE = 'mutation($input: UpdateCandidateInput!) { updateCandidate(input: $input) { candidate { id } } }';

describe('limits one can plan with', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let api: ApiProcess | undefined;
  beforeAll(async () => {
    house = await openHouse({ points: LIMIT });
    ({ harbor, kite } = await cast(house));
  });
  beforeEach(() => clock.stopAt(new Date()));
  afterEach(() => clock.reset());
  afterAll(async () => {
    await api?.kill();
    await house.close();
  });

  const client = (agency = harbor): Promise<Person> => agency.admin.client(['candidates:read', 'applications:read']);
  const ask = (who: Person, query = LIST, url = house.url): Promise<Reply> => new Browser(url, who.token).send(query);
  const costOf = (reply: Reply) => (JSON.parse(reply.text) as { extensions?: { cost: Record<string, any> } }).extensions?.cost;
  const later = (seconds: number) => clock.stopAt(new Date(clock.now().getTime() + seconds * 1000));

  /** Asks until it is told to stop. @returns every answer, the refusal last */
  async function spendAll(who: Person, query = LIST): Promise<Reply[]> {
    const replies = [await ask(who, query)];
    while (replies.at(-1)!.code === undefined) replies.push(await ask(who, query));
    return replies;
  }

  test('a client knows what an answer cost and what is left, spends all, and is told when to come again: to the second', async () => {
    const ats = await client();
    const replies = await spendAll(ats);
    const { requested } = costOf(replies[0]!)!;
    expect(requested).toBeGreaterThan(100);
    replies.slice(0, -1).forEach((reply, i) => {
      const remaining = LIMIT - (i + 1) * requested;
      const resetAt = new Date(clock.now().getTime() + ((LIMIT - remaining) * 60_000) / LIMIT).toISOString();
      expect(costOf(reply)).toEqual({ requested, remaining, limit: LIMIT, resetAt });
      expect(reply.headers.get('ratelimit-policy')).toBe(`"points";q=${LIMIT};w=60`);
      expect(reply.headers.get('ratelimit')).toBe(`"points";r=${remaining};t=${Math.ceil(((LIMIT - remaining) * 60) / LIMIT)}`);
    });
    const refused = replies.at(-1)!;
    const left = LIMIT - (replies.length - 1) * requested;
    const retryAfter = Math.ceil(((requested - left) * 60) / LIMIT);
    expect([refused.status, refused.code, refused.errors[0]!.extensions['retryAfter'], refused.headers.get('retry-after')]).toEqual([
      429,
      'RATE_LIMITED',
      retryAfter,
      String(retryAfter),
    ]);
    expect(costOf(refused)).toMatchObject({ requested, remaining: left });
    later(retryAfter - 1);
    expect((await ask(ats)).errors[0]!.extensions['retryAfter']).toBe(1);
    later(1);
    expect((await ask(ats)).code).toBeUndefined();
    later(60);
    expect(costOf(await ask(ats))!['remaining']).toBe(LIMIT - requested);
  });

  test('what one client spends is not missed by another, nor by people, who are not counted', async () => {
    const [greedy, modest, abroad] = [await client(), await client(), await client(kite)];
    await spendAll(greedy);
    for (const other of [modest, abroad])
      expect(costOf(await ask(other))!['remaining']).toBe(LIMIT - costOf(await ask(greedy))!['requested']);
    const page = await ask(harbor.recruiter, `{ rateLimit { limit } ${LIST.slice(1)}`);
    expect([page.code, page.data!['rateLimit'], costOf(page), page.headers.get('ratelimit')]).toEqual([undefined, null, undefined, null]);
  });

  test('the field rateLimit tells the same as the answer beside it', async () => {
    const ats = await client();
    const reply = await ask(ats, `{ rateLimit { limit cost remaining resetAt } ${LIST.slice(1)}`);
    const { requested, ...rest } = costOf(reply)!;
    expect(reply.data!['rateLimit']).toEqual({ cost: requested, ...rest });
    const looked = await ask(ats, '{ __schema { queryType { name } } __typename }');
    expect([costOf(looked)!['requested'], costOf(looked)!['remaining']]).toEqual([101, rest['remaining'] - 101]);
  });

  test('what is not paid is not done, and what is dearer than a full bucket says so instead of sending somebody away for ever', async () => {
    const ats = await harbor.admin.client(['candidates:read', 'candidates:write', 'changes:read']);
    await spendAll(ats, '{ candidates(first: 60) { nodes { id name email } } }');
    await spendAll(ats, '{ __typename }');
    expect((await ask(ats, '{ changes(first: 1, waitSeconds: 20) { nodes { kind } } }')).code).toBe('RATE_LIMITED');
    const input = { candidateId: harbor.candidate.id, externalIds: [{ system: 'limits', id: 'unpaid' }] };
    const refused = await new Browser(house.url, ats.token).send(WRITE, { input }, { 'idempotency-key': 'unpaid' });
    expect([refused.code, refused.headers.get('idempotency-replayed')]).toEqual(['RATE_LIMITED', null]);
    expect(await behindTheWalls(house, `select 1 from candidate_external_ids where system = 'limits'`)).toEqual([]);
    const dear = await ask(ats, '{ candidates(first: 100) { nodes { applications(first: 10) { nodes { id } } } } }');
    expect([dear.code, dear.errors[0]!.message]).toEqual(['QUERY_TOO_COMPLEX', expect.stringContaining(`${LIMIT} in all`)]);
  });

  test('two processes share one bucket', async () => {
    clock.reset();
    api = await startApi(house, { POINTS_PER_MINUTE: String(LIMIT) });
    const ats = await client();
    const began = Date.now();
    const spent = await Promise.all(
      [house.url, api.url].map(async (url) => {
        let points = 0;
        for (;;) {
          const reply = await ask(ats, LIST, url);
          if (reply.code === 'RATE_LIMITED') return points;
          points += costOf(reply)!['requested'] as number;
        }
      }),
    );
    const all = spent[0]! + spent[1]!;
    const cameBack = ((Date.now() - began) * LIMIT) / 60_000;
    expect(all).toBeGreaterThan(LIMIT - 250);
    expect(all).toBeLessThanOrEqual(LIMIT + cameBack);
  });
});
