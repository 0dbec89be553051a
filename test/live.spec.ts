import { createConnection } from 'node:net';
import { once } from 'node:events';
import { decodeJwt } from 'jose';
import WebSocket from 'ws';
import { Keys } from '@nextround/access';
import { cast, openHouse, PASSWORD, Person, type Agency, type House } from '@nextround/cast';
import { Wire } from './oracle/wire.js';
import { Ear, here } from './support-live.js';
import { startApi, type ApiProcess } from './support-api.js';

describe('live: the journal, pushed', () => {
  let house: House;
  let other: ApiProcess;
  let harbor: Agency;
  let kite: Agency;
  const ears: Ear[] = [];
  beforeAll(async () => {
    house = await openHouse();
    [{ harbor, kite }, other] = await Promise.all([cast(house), startApi(house)]);
  });
  afterEach(() => ears.splice(0).forEach((ear) => ear.hangUp()));
  afterAll(async () => {
    await other.stop();
    await house.close();
  });

  /** Listens by the other process than the one that people write by. */
  const listen = (person: Person, options: ConstructorParameters<typeof Ear>[2] = {}, url = other.url): Ear => {
    const ear = new Ear(url, person.token, options);
    ears.push(ear);
    return ear;
  };
  const rename = async (headline: string, candidateId = harbor.candidate.id, who = harbor.recruiter): Promise<void> =>
    void (await who.do('updateCandidate', { candidateId, headline }, 'candidate { id }'));

  test('what is written through one process is heard at another within a second', async () => {
    const ear = listen(harbor.colleague, { after: await here(harbor.colleague) });
    await ear.ready;
    const took: number[] = [];
    for (let i = 0; i < 8; i++) {
      const { candidate } = await harbor.recruiter.do('addCandidate', { name: `Somebody ${i}` }, 'candidate { id }');
      const written = performance.now();
      expect(await ear.hears(candidate.id as string)).toMatchObject({ kind: 'CREATED', nodeType: 'Candidate', action: 'candidate.add' });
      took.push(performance.now() - written);
    }
    took.sort((a, b) => a - b);
    console.log(`heard at the other process after ${Math.round(took[4]!)} ms in the median, ${Math.round(took[7]!)} ms at most`);
    expect(took[4]).toBeLessThan(1000);
  });

  test('from now on: who names no cursor hears nothing of what was, and everything that comes', async () => {
    await rename('before');
    const ear = listen(harbor.colleague);
    for (let i = 0; ear.heard.length === 0; i++) {
      await rename(`after ${i}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (i > 200) throw new Error('Nothing was heard.');
    }
    const { auditTrail } = await harbor.admin.ask('{ auditTrail(first: 100) { nodes { seq action } } }');
    const told = (
      await harbor.recruiter.ask('query($c: String) { changes(last: 100, before: $c) { nodes { cursor } } }', { c: ear.heard[0]!.cursor })
    ).changes.nodes;
    expect(auditTrail.nodes.length).toBe(100);
    expect(told.map((change: { cursor: string }) => change.cursor)).not.toContain(ear.heard[0]!.cursor);
    expect(ear.heard.every(({ nodeId }) => nodeId === harbor.candidate.id)).toBe(true);
  });

  test('a record comes as the listener may see it at that moment, with what they asked for', async () => {
    const ear = listen(harbor.colleague, {
      after: await here(harbor.colleague),
      selection: 'nodeId cursor node { ... on Candidate { headline } }',
    });
    await rename('reads a lot');
    expect(await ear.hears(harbor.candidate.id)).toMatchObject({ node: { headline: 'reads a lot' } });
  });

  test('a candidate hears of their own records alone, and their recruiter not of their drafts', async () => {
    const [maya, jonas, staff] = await Promise.all(
      [harbor.candidate, harbor.other, harbor.colleague].map(async (who) => listen(who, { after: await here(who) })),
    );
    await harbor.candidate.do(
      'saveDebrief',
      { interviewId: harbor.held, answers: [{ promptId: harbor.prompts['COMPANY'], rating: 3, text: 'friendly' }] },
      'debrief { id }',
    );
    await rename('one', harbor.candidate.id);
    await rename('two', harbor.other.id);
    await Promise.all([maya!.hears(harbor.candidate.id), jonas!.hears(harbor.other.id), staff!.hears(harbor.other.id)]);
    expect(maya!.heard.map(({ nodeType }) => nodeType)).toContain('Debrief');
    expect(new Set(jonas!.heard.map(({ nodeId }) => nodeId))).toEqual(new Set([harbor.other.id]));
    expect(maya!.heard.map(({ nodeId }) => nodeId)).not.toContain(harbor.other.id);
    expect(staff!.heard.map(({ nodeType }) => nodeType)).not.toContain('Debrief');
  });

  test('the neighbour agency hears nothing', async () => {
    const after = await here(harbor.colleague);
    const [neighbour, own] = [listen(kite.admin, { after: await here(kite.admin) }), listen(harbor.colleague, { after })];
    await rename('not for the neighbours');
    await rename('theirs', kite.candidate.id, kite.recruiter);
    await Promise.all([own.hears(harbor.candidate.id), neighbour.hears(kite.candidate.id)]);
    expect(new Set(neighbour.heard.map(({ nodeId }) => nodeId))).toEqual(new Set([kite.candidate.id]));
    const thief = listen(kite.admin, { after });
    await thief.until(({ errors }) => errors[0]?.extensions.code === 'BAD_USER_INPUT');
  });

  test('a listener who is cut off goes on by cursor: while eight write, nothing is missed and nothing comes twice', async () => {
    const after = await here(harbor.colleague);
    const heard: string[] = [];
    let writing = true;
    const write = async (i: number) => {
      for (let n = 0; n < 5; n++) await rename(`${i}.${n}`, i % 2 ? harbor.candidate.id : harbor.other.id);
    };
    const writers = Promise.all(Array.from({ length: 8 }, (_, i) => write(i))).finally(() => (writing = false));
    for (let from = after, cuts = 0; ; cuts++) {
      const wasWriting = writing;
      const ear = listen(harbor.colleague, { after: from }, cuts % 2 ? house.url : other.url);
      await ear.ready;
      const next = (await harbor.recruiter.ask('query($c: String) { changes(first: 7, after: $c) { nodes { cursor } } }', { c: from }))
        .changes;
      await ear.until((now) => now.heard.length >= next.nodes.length);
      ear.hangUp();
      heard.push(...ear.heard.map(({ cursor }) => cursor));
      from = heard.at(-1) ?? after;
      if (!wasWriting && next.nodes.length === 0) break;
    }
    await writers;
    const { changes } = await harbor.recruiter.ask('query($c: String) { changes(first: 100, after: $c) { nodes { cursor } } }', {
      c: after,
    });
    expect(heard).toEqual(changes.nodes.map(({ cursor }: { cursor: string }) => cursor));
  });

  test('an applicant tracking system hears what its scopes show, and pays for what it is told and not for waiting', async () => {
    const ats = await harbor.admin.client(['changes:read', 'candidates:read']);
    const left = async (): Promise<number> => (await ats.ask('{ rateLimit { remaining } }')).rateLimit.remaining as number;
    const ear = listen(ats, { after: await here(ats), selection: 'cursor kind nodeId nodeType node { ... on Candidate { name } }' });
    await ear.ready;
    const before = await left();
    await rename('for the machines');
    expect(await ear.hears(harbor.candidate.id)).toMatchObject({ node: { name: harbor.candidate.name } });
    expect(await left()).toBeLessThan(before);
    const deaf = listen(await harbor.admin.client(['candidates:read']), {});
    expect(await deaf.until(({ errors }) => errors[0]?.extensions.code)).toBe('FORBIDDEN');
  });

  test('only types that were asked for', async () => {
    const ear = listen(harbor.colleague, { after: await here(harbor.colleague), types: ['Job'] });
    await rename('not heard');
    const { job } = await harbor.recruiter.do('openJob', { clientCompanyId: harbor.company, title: 'Heard' }, 'job { id }');
    await ear.hears(job.id as string);
    expect(new Set(ear.heard.map(({ nodeType }) => nodeType))).toEqual(new Set(['Job']));
  });

  test('who shows no token, a wrong one or one that ends is told to bring another: 4401', async () => {
    const shown = async (token: string | null): Promise<number> => {
      const ear = new Ear(house.url, token);
      ears.push(ear);
      return ear.until(({ closed }) => closed);
    };
    expect(await shown(null)).toBe(4401);
    expect(await shown('nonsense')).toBe(4401);
    const { iat, exp, iss, aud, ...claims } = decodeJwt(harbor.colleague.token!);
    const short = await house.app.get(Keys).sign({ ...claims, iss, aud }, 2);
    const ear = new Ear(house.url, short, { after: await here(harbor.colleague) });
    ears.push(ear);
    await ear.ready;
    expect(await ear.until(({ closed }) => closed)).toBe(4401);
    expect([iat! < exp!, Date.now() >= (decodeJwt(short).exp! - 1) * 1000]).toEqual([true, true]);
  });

  test('a session that ends, and a member who is removed, are shown out: 4403', async () => {
    const { url } = await harbor.admin.do('inviteMember', { email: 'guest@harbor.test', name: 'Guest', role: 'RECRUITER' }, 'url');
    const input = { token: (url as string).split('/').at(-1)!, password: PASSWORD };
    const { accessToken, viewer } = await house.stranger.do('acceptInvitation', input, 'accessToken viewer { id }');
    const signIn = { email: 'guest@harbor.test', password: PASSWORD };
    const again = await house.stranger.do('signIn', signIn, 'accessToken');
    const [staying, leaving] = [accessToken, again.accessToken].map((token: string) => {
      const ear = new Ear(other.url, token);
      ears.push(ear);
      return ear;
    });
    await Promise.all([staying!.ready, leaving!.ready]);
    const sessionId = `session_${String(decodeJwt(again.accessToken as string)['sid'])}`;
    const guest = Object.assign(Object.create(harbor.colleague) as Person, { token: accessToken as string });
    await guest.do('endSession', { sessionId }, 'session { id }');
    expect(await leaving!.until(({ closed }) => closed)).toBe(4403);
    expect(staying!.closed).toBeUndefined();
    await harbor.admin.do('removeMember', { memberId: viewer.id }, 'member { id }');
    expect(await staying!.until(({ closed }) => closed)).toBe(4403);
  });

  test('200 listeners cost one statement a beat, and none when the last one has left', async () => {
    const wire = new Wire();
    const beats = () => wire.texts.filter((text) => text.includes('from journal_heads where agency_id = any')).length;
    const many = Array.from({ length: 200 }, (_, i) => {
      const who = [
        harbor.admin,
        harbor.recruiter,
        harbor.colleague,
        harbor.auditor,
        harbor.candidate,
        harbor.other,
        kite.admin,
        kite.recruiter,
        kite.colleague,
        kite.candidate,
        kite.other,
        kite.auditor,
      ][i % 12]!;
      return listen(who, {}, house.url);
    });
    await Promise.all(many.map(({ ready }) => ready));
    const [before, start] = [beats(), performance.now()];
    while (beats() < before + 6) await new Promise((resolve) => setTimeout(resolve, 20));
    const rate = 6 / ((performance.now() - start) / 1000);
    expect(rate).toBeLessThan(8);
    many.forEach((ear) => ear.hangUp());
    await Promise.all(many.map((ear) => ear.until(({ closed }) => closed)));
    let quiet = beats();
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 600));
      if (beats() === quiet) break;
      quiet = beats();
    }
    wire.close();
    await rename('and it begins again');
    const late = listen(harbor.colleague, { after: await here(harbor.colleague) }, house.url);
    await late.ready;
    await rename('heard again');
    await late.hears(harbor.candidate.id);
  });

  describe('over the socket itself', () => {
    const raw = async (headers: Record<string, string> = {}, path = '/graphql'): Promise<WebSocket | number> => {
      const socket = new WebSocket(`${house.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
      return new Promise((resolve) => {
        socket.once('open', () => resolve(socket));
        socket.once('unexpected-response', (_request, response) => resolve(response.statusCode!));
        socket.once('error', () => undefined);
      });
    };

    test('a page from elsewhere is not let in; our own and programs are', async () => {
      expect(await raw({ origin: 'https://evil.example' })).toBe(403);
      expect(await raw({ origin: 'null' })).toBe(403);
      expect(await raw({}, '/elsewhere')).toBe(404);
      for (const headers of [{}, { origin: house.url }, { origin: 'http://nextround.test' }]) {
        const socket = await raw(headers as Record<string, string>);
        expect(typeof socket).toBe('object');
        (socket as WebSocket).terminate();
      }
    });

    test('who says nothing, says nonsense or too much is shown the door', async () => {
      const silent = (await raw()) as WebSocket;
      const code = async (socket: WebSocket): Promise<number> => ((await once(socket, 'close')) as [number])[0];
      const [nonsense, huge] = [(await raw()) as WebSocket, (await raw()) as WebSocket];
      const codes = Promise.all([silent, nonsense, huge].map(code));
      nonsense.send('{');
      huge.send('x'.repeat(200_000));
      expect(await codes).toEqual([4408, 4400, 1009]);
    });

    test('queries, mutations and what a document may not hold are refused in a sentence', async () => {
      const refusal = async (query: string, person = harbor.recruiter): Promise<unknown> => {
        const socket = (await raw()) as WebSocket;
        const messages: { type: string; payload?: { extensions: { code: string } }[] }[] = [];
        socket.on('message', (data) => messages.push(JSON.parse(String(data)) as never));
        socket.send(JSON.stringify({ type: 'connection_init', payload: { accessToken: person.token } }));
        await once(socket, 'message');
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        await once(socket, 'message');
        socket.terminate();
        return [messages[1]!.type, messages[1]!.payload?.[0]?.extensions.code];
      };
      const deep = 'node { ... on Candidate { recruiter { id } } }';
      for (const [query, code] of [
        ['{ viewer { id } }', 'BAD_USER_INPUT'],
        ['mutation { signOut { signedOut } }', 'BAD_USER_INPUT'],
        ['subscription { journal { nonsense } }', 'BAD_USER_INPUT'],
        ['subscription {', 'BAD_USER_INPUT'],
        ['subscription { journal(after: "x") { cursor } }', 'BAD_USER_INPUT'],
        ['subscription($after: String!) { journal(after: $after) { cursor } }', 'BAD_USER_INPUT'],
        [`subscription { journal { ${Array.from({ length: 16 }, (_, i) => `a${i}: cursor`).join(' ')} } }`, 'QUERY_TOO_COMPLEX'],
        [
          `subscription { journal { ${Array.from({ length: 14 }, (_, i) => `a${i}: ${deep.replace('recruiter', 'applications(first: 100) { nodes { id status } } recruiter')}`).join(' ')} } }`,
          'QUERY_TOO_COMPLEX',
        ],
      ] as const)
        expect([query, await refusal(query)]).toEqual([query, ['error', code]]);
    });

    test('by HTTP a subscription is refused, with a word on where it goes', async () => {
      const { errors } = await harbor.recruiter.answer('subscription { journal { cursor } }');
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('WebSocket') });
    });

    test('a socket that stops reading costs nobody else anything', async () => {
      const { port, hostname } = new URL(house.url);
      const stuck = createConnection(Number(port), hostname);
      await once(stuck, 'connect');
      stuck.write(
        `GET /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
      );
      stuck.pause();
      const ear = listen(harbor.colleague, { after: await here(harbor.colleague) }, house.url);
      await rename('in spite of it');
      await ear.hears(harbor.candidate.id);
      stuck.destroy();
    });
  });

  test('whoever stops a process tells its listeners to come again, and they go on elsewhere', async () => {
    const third = await startApi(house);
    const after = await here(harbor.colleague);
    const ear = listen(harbor.colleague, { after }, third.url);
    await rename('heard there');
    const { cursor } = await ear.hears(harbor.candidate.id);
    expect(await third.stop()).toBe(0);
    expect(await ear.until(({ closed }) => closed)).toBe(1001);
    await rename('while nobody listened');
    const next = listen(harbor.colleague, { after: cursor });
    expect(await next.hears(harbor.candidate.id)).not.toMatchObject({ cursor });
  });
});

describe('live: the long poll', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse({ poolSize: 4 });
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  const poll = async (after: string, waitSeconds: number, more = ''): Promise<{ nodeId: string }[]> =>
    (
      await harbor.recruiter.ask(
        `query($after: String, $wait: Int) { changes(after: $after, waitSeconds: $wait${more}) { nodes { nodeId } } }`,
        { after, wait: waitSeconds },
      )
    ).changes.nodes;

  test('what is there already is answered at once, without waiting', async () => {
    const after = await here(harbor.recruiter);
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.candidate.id, headline: 'there' }, 'candidate { id }');
    const start = performance.now();
    expect(await poll(after, 25)).toEqual([{ nodeId: harbor.candidate.id }]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('what comes later is answered when it comes; changes of other types are not what was waited for', async () => {
    const answer = poll(await here(harbor.recruiter), 25, ', types: ["Job"]');
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.candidate.id, headline: 'not this' }, 'candidate { id }');
    const { job } = await harbor.recruiter.do('openJob', { clientCompanyId: harbor.company, title: 'This' }, 'job { id }');
    expect(await answer).toContainEqual({ nodeId: job.id });
  });

  test('where nothing comes, the page is empty when the time is over', async () => {
    const start = performance.now();
    expect(await poll(await here(harbor.recruiter), 1)).toEqual([]);
    expect(performance.now() - start).toBeGreaterThan(990);
    expect((await harbor.recruiter.answer('{ changes(waitSeconds: 26) { totalCount } }')).errors[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('those who wait hold no connection: with a pool of four, ten wait and others work', async () => {
    const after = await here(harbor.recruiter);
    const waiting = Array.from({ length: 10 }, () => poll(after, 25));
    for (let i = 0; i < 20; i++) await harbor.colleague.ask('{ viewer { id } }');
    await harbor.colleague.do('updateCandidate', { candidateId: harbor.other.id, headline: 'for all of you' }, 'candidate { id }');
    for (const answer of await Promise.all(waiting)) expect(answer).toEqual([{ nodeId: harbor.other.id }]);
  });

  test('an eleventh of the same session is told to wait its turn', async () => {
    const after = await here(harbor.recruiter);
    const answers = Array.from({ length: 11 }, () =>
      harbor.recruiter.answer('query($after: String) { changes(after: $after, waitSeconds: 25) { nodes { nodeId } } }', { after }),
    );
    const first = await Promise.race(answers);
    expect(first.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 });
    await harbor.colleague.do('updateCandidate', { candidateId: harbor.other.id, headline: 'go' }, 'candidate { id }');
    expect((await Promise.all(answers)).filter(({ errors }) => errors.length === 0)).toHaveLength(10);
  });

  test('a process that stops answers those who wait', async () => {
    const small = await openHouse({ database: house.database });
    const by = new Person('by another process', '', small.url, harbor.recruiter.token);
    const answer = by.answer('query($after: String) { changes(after: $after, waitSeconds: 25) { nodes { nodeId } } }', {
      after: await here(harbor.recruiter),
    });
    for (let i = 0; i < 5; i++) await by.ask('{ viewer { id } }');
    await small.app.close();
    expect((await answer).data).toEqual({ changes: { nodes: [] } });
  });
});
