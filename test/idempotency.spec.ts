import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { isAfresh } from '@nextround/access';
import { cast, openHouse, PASSWORD, type Agency, type House, type Person } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { input, KINDS, UNKNOWN } from './oracle/surface.js';
import { Wire } from './oracle/wire.js';
import { Browser, type Reply } from './support-access.js';
import { startApi, type ApiProcess } from './support-api.js';
import { behindTheWalls, connected, uuidOf } from './support-walls.js';

const KEYS = process.env['IDEMPOTENCY'] === 'whole' ? 1000 : 60;
const ADD = 'mutation($input: AddCandidateInput!) { addCandidate(input: $input) { candidate { id name createdAt } } }';
const AGAIN = 'idempotency-replayed';

describe('a mutation that bears an Idempotency-Key', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  const started: ApiProcess[] = [];
  beforeAll(async () => {
    house = await openHouse({ poolSize: 16 });
    ({ harbor, kite } = await cast(house));
  });
  afterEach(() => clock.reset());
  afterAll(async () => {
    await Promise.all(started.map((api) => api.kill()));
    await house.close();
  });

  const anotherApi = async (): Promise<ApiProcess> => {
    const api = await startApi(house);
    started.push(api);
    return api;
  };
  const send = (who: { token: string | null }, key: string, query: string, variables: Record<string, unknown> = {}, url = house.url) =>
    new Browser(url, who.token).send(query, variables, { 'idempotency-key': key });
  const add = (key: string, name: string, who: Person = harbor.recruiter, url?: string) => send(who, key, ADD, { input: { name } }, url);
  const named = async (name: string): Promise<number> =>
    Number((await behindTheWalls(house, 'select count(*)::int as n from candidates where name like $1', [name]))[0]!['n']);
  /** As a client does that was told to come again: with the same key, until there is an answer. */
  const untilAnswered = async (ask: () => Promise<Reply>): Promise<Reply> => {
    for (;;) {
      const reply = await ask().catch(() => undefined);
      if (reply && reply.code !== 'RATE_LIMITED' && !reply.text.includes('still being done')) return reply;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  test(`has one effect: ${KEYS} keys, five tries each at the same time, over two processes`, async () => {
    const urls = [house.url, (await anotherApi()).url];
    const keys = Array.from({ length: KEYS }, (_, i) => ({ key: randomUUID(), name: `Once ${i}` }));
    const crew = Array.from({ length: 3 }, async () => {
      for (let next = keys.pop(); next; next = keys.pop()) {
        const { key, name } = next;
        const tries = [0, 1, 0, 1, 1].map((at) => untilAnswered(() => add(key, name, harbor.recruiter, urls[at])));
        const replies = await Promise.all(tries);
        expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
        expect(replies.filter((reply) => reply.headers.get(AGAIN) !== 'true')).toHaveLength(1);
        expect(replies[0]!.data!['addCandidate'].candidate.name).toBe(name);
      }
    });
    await Promise.all(crew);
    expect(await named('Once %')).toBe(KEYS);
  }, 600_000);

  test('twenty equal ones at once are one', async () => {
    const key = randomUUID();
    const replies = await Promise.all(Array.from({ length: 20 }, () => untilAnswered(() => add(key, 'Twenty'))));
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
    expect(await named('Twenty')).toBe(1);
  });

  test('waits for the one before it, is told so where that takes too long, and goes through later', async () => {
    await add('slow', 'Slow');
    // As if the first had not ended yet: nothing is remembered, and what it holds is held.
    const [{ name }] = (await behindTheWalls(
      house,
      `delete from remembered_answers where id = (select id from remembered_answers order by asked_at desc limit 1) returning encode(id, 'hex') as name`,
    )) as [{ name: string }];
    await connected(house.database.adminUrl, async (client) => {
      await client.query('select pg_advisory_lock(hashtextextended($1, 1))', [name]);
      const told = await add('slow', 'Slow');
      expect([told.code, told.errors[0]!.message]).toEqual(['CONFLICT', expect.stringContaining('still being done')]);
    });
    expect(await named('Slow')).toBe(1);
    expect((await add('slow', 'Slow')).code).toBeUndefined();
  });

  test('is not done with another body under the same key', async () => {
    const key = randomUUID();
    expect((await add(key, 'First body')).code).toBeUndefined();
    const other = await add(key, 'Second body');
    expect([other.code, other.data, other.headers.get(AGAIN)]).toEqual(['IDEMPOTENCY_MISMATCH', null, null]);
    expect((await send(harbor.recruiter, key, ADD.replace('name', ''), { input: { name: 'First body' } })).code).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
    expect(await named('Second body')).toBe(0);
  });

  test('is answered again where the answer was lost: the connection broke, or the process was killed', async () => {
    const api = await anotherApi();
    const raw = (name: string, key: string) => {
      const body = JSON.stringify({ query: ADD, variables: { input: { name } } });
      const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: Bearer ${harbor.recruiter.token}\r\n`;
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1').on('error', () => undefined);
      socket.write(`${head}idempotency-key: ${key}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      return socket;
    };
    const done = async (name: string) => {
      while ((await named(name)) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const keys = { broken: randomUUID(), killed: randomUUID() };
    const socket = raw('Broken', keys.broken);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.resetAndDestroy();
    raw('Killed', keys.killed).pause();
    await done('Killed');
    await api.kill();
    const killed = await untilAnswered(() => add(keys.killed, 'Killed'));
    expect([killed.headers.get(AGAIN), killed.data!['addCandidate'].candidate.name]).toEqual(['true', 'Killed']);
    expect((await untilAnswered(() => add(keys.broken, 'Broken'))).data!['addCandidate'].candidate.name).toBe('Broken');
    expect([await named('Killed'), await named('Broken')]).toEqual([1, 1]);
  });

  test('another person’s or agency’s equal key is another key', async () => {
    const replies = [];
    for (const who of [harbor.recruiter, harbor.colleague, kite.recruiter]) replies.push(await add('equal', 'Walled', who));
    expect(new Set(replies.map((reply) => reply.data!['addCandidate'].candidate.id)).size).toBe(3);
    expect(replies.map((reply) => reply.headers.get(AGAIN))).toEqual([null, null, null]);
    const owners = await behindTheWalls(house, 'select owner_id from remembered_answers where agency_id = $1', [uuidOf(kite.id)]);
    expect(new Set(owners.map((row) => row['owner_id']))).toEqual(new Set([uuidOf(kite.recruiter.id)]));
  });

  test('another operation under the same key is another key', async () => {
    const key = randomUUID();
    await add(key, 'Both');
    const company = 'mutation($input: AddClientCompanyInput!) { addClientCompany(input: $input) { clientCompany { name } } }';
    expect((await send(harbor.recruiter, key, company, { input: { name: 'Both' } })).data!['addClientCompany'].clientCompany.name).toBe(
      'Both',
    );
  });

  test('of several, what was done before one was refused is not done again', async () => {
    const key = randomUUID();
    const both =
      'mutation($a: AddCandidateInput!, $b: AddCandidateInput!) { a: addCandidate(input: $a) { candidate { name } } b: addCandidate(input: $b) { candidate { name } } }';
    const variables = { a: { name: 'Well' }, b: { name: 'Unwell', email: 'none' } };
    const refused = await send(harbor.recruiter, key, both, variables);
    expect([refused.code, (await send(harbor.recruiter, key, both, variables)).text]).toEqual(['BAD_USER_INPUT', refused.text]);
    expect(await named('Well')).toBe(1);
    const fine = { a: { name: 'Well' }, b: { name: 'Better' } };
    expect((await send(harbor.recruiter, key, both, fine)).code).toBe('IDEMPOTENCY_MISMATCH');
    const replies = [await send(harbor.recruiter, 'both', both, fine), await send(harbor.recruiter, 'both', both, fine)];
    expect([replies[1]!.text, replies.map((reply) => reply.headers.get(AGAIN))]).toEqual([replies[0]!.text, [null, 'true']]);
  });

  test('a refusal is an answer where it ran; where it did not, it may be sent again', async () => {
    const submit = 'mutation($id: ID!) { submitDebrief(input: { interviewId: $id }) { debrief { id } } }';
    const empty = await send(harbor.candidate, 'submit', submit, { id: harbor.held });
    expect(empty.code).toBe('NOT_YET');
    const answers = [{ promptId: harbor.prompts['COMPANY'], text: 'kind' }];
    await harbor.candidate.do('saveDebrief', { interviewId: harbor.held, answers }, 'debrief { id }');
    const again = await send(harbor.candidate, 'submit', submit, { id: harbor.held });
    expect([again.text, again.headers.get(AGAIN)]).toEqual([empty.text, 'true']);
    expect((await send(harbor.candidate, 'submit-again', submit, { id: harbor.held })).code).toBeUndefined();
    expect((await add('who-may', 'Nobody', harbor.candidate)).code).toBe('FORBIDDEN');
    expect((await send({ token: null }, 'who-may', ADD, { input: { name: 'Nobody' } })).code).toBe('UNAUTHENTICATED');
  });

  test('opens one agency for somebody who has none yet, and signs them in by the first answer and by the second', async () => {
    const register = 'mutation($input: RegisterAgencyInput!) { registerAgency(input: $input) { accessToken agency { id slug } } }';
    const founder = { name: 'Lift', adminName: 'Ada Lift', email: 'ada@lift.test', password: PASSWORD, timeZone: 'Europe/Berlin' };
    const headers = { 'idempotency-key': 'lift' };
    const tries = Array.from({ length: 3 }, () => new Browser(house.url));
    const replies = await Promise.all(tries.map((browser) => untilAnswered(() => browser.send(register, { input: founder }, headers))));
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
    expect(await behindTheWalls(house, `select slug from agencies where name = 'Lift'`)).toEqual([{ slug: 'lift' }]);
    expect(new Set(tries.map((browser) => browser.cookie)).size).toBe(1);
    expect((await tries[0]!.refresh()).code).toBeUndefined();
    const stranger = { ...founder, name: 'Stairs', email: 'bo@stairs.test' };
    expect((await new Browser(house.url).send(register, { input: stranger }, headers)).data!['registerAgency'].agency.slug).toBe('stairs');
  });

  test('where the process died in the middle of what opens its own transactions, it is not done again, and that is said', async () => {
    const { url } = await harbor.admin.do('inviteMember', { email: 'rita@harbor.test', name: 'Rita Holm', role: 'AUDITOR' }, 'url');
    const accept = 'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
    const variables = { input: { token: (url as string).split('/').at(-1), password: PASSWORD } };
    const first = await send({ token: null }, 'broken-off', accept, variables);
    await behindTheWalls(house, `update remembered_answers set answer = null where agency_id = '00000000-0000-0000-0000-000000000000'`);
    const again = await send({ token: null }, 'broken-off', accept, variables);
    expect([first.code, again.code]).toEqual([undefined, 'CONFLICT']);
    expect(again.errors[0]!.message).toContain('Look whether it was done');
  });

  test('a key is 1 to 255 visible characters', async () => {
    for (const bad of ['two words', 'ключ', 'x'.repeat(256)]) {
      const reply = await send(harbor.recruiter, Buffer.from(bad).toString('latin1'), ADD, { input: { name: 'Bad key' } });
      expect([bad, reply.code, reply.errors[0]?.extensions['violations'][0].path]).toEqual([bad, 'BAD_USER_INPUT', 'Idempotency-Key']);
    }
    expect((await add('~'.repeat(255), 'Longest key')).code).toBeUndefined();
    expect(await named('Bad key')).toBe(0);
  });

  test('without a key, nothing is asked and nothing remembered', async () => {
    const wire = new Wire();
    const sent = await wire.during(() => harbor.recruiter.ask(ADD, { input: { name: 'No key' } }));
    wire.close();
    expect(sent.filter((text) => /remembered_answers|hashtextextended\(\$1, 1\)/.test(text))).toEqual([]);
  });

  test('neither key nor answer can be read in any table, and after a day both are gone', async () => {
    const url = (await send(harbor.admin, 'a-key-of-its-own', INVITE)).data!['inviteMember'].url as string;
    const tables = await behindTheWalls(
      house,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
    );
    for (const { name } of tables)
      for (const word of ['a-key-of-its-own', url.split('/').at(-1)])
        expect([
          name,
          word,
          await behindTheWalls(
            house,
            `select 1 from ${name} t where position($1 in t::text) > 0 or position(encode($1::bytea, 'hex') in t::text) > 0`,
            [word],
          ),
        ]).toEqual([name, word, []]);
    expect((await send(harbor.admin, 'a-key-of-its-own', INVITE)).headers.get(AGAIN)).toBe('true');
    clock.moveTo(new Date(Date.now() + 25 * 3_600_000));
    expect((await send(harbor.admin, 'a-key-of-its-own', INVITE)).headers.get(AGAIN)).toBeNull();
    clock.moveTo(new Date(Date.now() + 50 * 3_600_000));
    await house.app.get(Worker).start();
    const left = async () => (await behindTheWalls(house, 'select count(*)::int as n from remembered_answers'))[0]!['n'] as number;
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const INVITE = `mutation { inviteMember(input: { email: "kim@harbor.test", name: "Kim Roth", role: AUDITOR }) { url } }`;

  test('every mutation of the schema takes one; those of which each try stands for itself say so', async () => {
    const live = house.app.get(GraphQLSchemaHost).schema.getMutationType()!.getFields();
    expect(Object.values(live).flatMap((field) => (isAfresh(field) ? [field.name] : []))).toEqual([
      'confirmPassword',
      'openDebriefLink',
      'openFeedbackRequest',
      'refreshSession',
      'signIn',
      'signOut',
      'switchAgency',
    ]);
    const ids: Record<string, string> = {
      application: harbor.application,
      candidate: harbor.candidate.id,
      company: harbor.company,
      contact: harbor.contact,
      interview: harbor.ahead,
      job: harbor.job,
      member: harbor.colleague.id,
      stage: Object.values(harbor.stages)[0]!,
    };
    const people: Record<string, Person> = {
      ADMIN: harbor.admin,
      RECRUITER: harbor.recruiter,
      CANDIDATE: harbor.candidate,
      AUDITOR: harbor.auditor,
    };
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    let remembered = 0;
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      const role = /Needs `[\w.-]+`: (\w+)/.exec(field.description!)?.[1];
      const type = field.args[0] && getNamedType(field.args[0].type);
      const given = isInputObjectType(type) ? JSON.stringify(input(type, false)) : undefined;
      const filled = Object.values(KINDS).reduce(
        (text, kind) => text.replaceAll(`${kind}_${UNKNOWN}`, ids[kind] ?? `${kind}_${UNKNOWN}`),
        given ?? '{}',
      );
      const query = given
        ? `mutation($input: ${type!.toString()}!) { ${field.name}(input: $input) { __typename } }`
        : `mutation { ${field.name} { __typename } }`;
      const who = people[role ?? ''] ?? { token: null };
      const once = () => send(who, `walk-${field.name}`, query, { input: JSON.parse(filled) });
      const [first, second] = [await once(), await once()];
      expect([field.name, first.code === 'INTERNAL', second.text]).toEqual([field.name, false, first.text]);
      const lasting = !isAfresh(live[field.name]!) && [undefined, 'NOT_FOUND', 'CONFLICT', 'TOO_LATE', 'NOT_YET'].includes(first.code);
      expect([field.name, first.code, second.headers.get(AGAIN)]).toEqual([field.name, first.code, lasting ? 'true' : null]);
      if (lasting) remembered++;
    }
    expect(remembered).toBeGreaterThan(20);
  });
});
