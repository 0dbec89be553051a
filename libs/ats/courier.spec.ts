import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { Courier, headersOf, newSecret, type Receipt } from './courier.js';
import { Destinations } from './destinations.js';

const PATIENCE = { connect: 250, total: 500 };

describe('a courier', () => {
  const servers: Server[] = [];
  const couriers: Courier[] = [];
  afterEach(async () => {
    await Promise.all(couriers.splice(0).map((courier) => courier.onApplicationShutdown()));
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  });

  const serve = async (answer: (response: ServerResponse, host: string) => void): Promise<number> => {
    const server = createServer((request, response) => answer(response, request.headers.host ?? ''));
    servers.push(server);
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    return (server.address() as AddressInfo).port;
  };
  const courier = (destinations = new Destinations({ loopback: true })): Courier => {
    couriers.push(new Courier(destinations, PATIENCE));
    return couriers.at(-1)!;
  };
  const parcel = (url: string) => ({ id: 'webhook_delivery_1', url, body: '{"type":"a.b"}', secrets: [newSecret()] });
  const sent = async (answer: (response: ServerResponse) => void): Promise<Receipt> =>
    courier().send(parcel(`http://127.0.0.1:${await serve(answer)}/`));

  test('signs with 32 bytes of its own, in a form that every library of the standard reads', () => {
    const secret = newSecret();
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
    const headers = headersOf({ ...parcel('https://hooks.example/'), secrets: [newSecret(), secret] }, new Date());
    expect(new Webhook(secret).verify('{"type":"a.b"}', headers)).toEqual({ type: 'a.b' });
    expect(() => new Webhook(secret).verify('{"type":"a.c"}', headers)).toThrow('signature');
  });

  test.each([200, 201, 204, 299])('%i is an arrival', async (status) => {
    expect(await sent((response) => response.writeHead(status).end())).toMatchObject({
      hasArrived: true,
      statusCode: status,
      failure: null,
    });
  });

  test.each([301, 302, 307, 308])('%i is none, and nobody goes where it points', async (status) => {
    let visits = 0;
    const port = await serve((response) => (visits++, response.end()));
    const receipt = await sent((response) => response.writeHead(status, { location: `http://127.0.0.1:${port}/` }).end());
    expect(receipt).toMatchObject({
      hasArrived: false,
      statusCode: status,
      failure: `It answered ${status}, and redirects are not followed.`,
    });
    expect(visits).toBe(0);
  });

  test('one who never answers is waited for so long and no longer', async () => {
    expect(await sent(() => undefined)).toEqual({
      hasArrived: false,
      statusCode: null,
      failure: 'It took longer than 0.5 seconds.',
      retryAfter: 0,
    });
  });

  test('one who accepts and then talks on, byte by byte, is not listened to for ever', async () => {
    const receipt = await sent((response) => {
      response.writeHead(200);
      const talking = setInterval(() => response.write('.'), 10);
      response.once('close', () => clearInterval(talking));
    });
    expect(receipt.hasArrived).toBe(true);
  });

  test('of an endless answer no more is read than its beginning', async () => {
    let written = 0;
    const closed = new Promise<void>((done) => {
      void sent((response) => {
        const chunk = Buffer.alloc(64 * 1024);
        const more = (): void => {
          while (!response.destroyed && response.write(chunk)) written += chunk.length;
        };
        response.writeHead(200).on('drain', more).once('close', done);
        more();
      });
    });
    await closed;
    expect(written).toBeLessThan(16 * 1024 * 1024);
  });

  test('what is between it and a receiver is said in a sentence', async () => {
    const broken = await sent((response) => void response.socket!.destroy());
    expect(broken.failure).toBe('It broke the connection off.');
    const port = await serve((response) => response.end());
    const secure = await courier().send(parcel(`https://127.0.0.1:${port}/`));
    expect(secure.failure).toBe('It could not be connected to securely.');
    servers[1]!.closeAllConnections();
    await new Promise((closed) => servers.pop()!.close(closed));
    expect((await courier().send(parcel(`http://127.0.0.1:${port}/`))).failure).toBe('It refused the connection.');
  });

  test('looks a name up once, connects to what it found there, and says the name it was given', async () => {
    const hosts: string[] = [];
    const port = await serve((response, host) => (hosts.push(host), response.end()));
    let lookups = 0;
    const destinations = new Destinations({ loopback: true, lookup: async () => (lookups++, [{ address: '127.0.0.1', family: 4 }]) });
    expect((await courier(destinations).send(parcel(`http://hooks.example:${port}/`))).hasArrived).toBe(true);
    expect([lookups, hosts]).toEqual([1, [`hooks.example:${port}`]]);
  });

  test('does not go where a name leads into a private network by now', async () => {
    let visits = 0;
    const port = await serve((response) => (visits++, response.end()));
    const leads = ['127.0.0.1', '169.254.169.254'];
    const destinations = new Destinations({ loopback: true, lookup: async () => [{ address: leads.shift()!, family: 4 }] });
    await destinations.mustBeAllowed(`http://hooks.example:${port}/`);
    expect(await courier(destinations).send(parcel(`http://hooks.example:${port}/`))).toMatchObject({
      hasArrived: false,
      failure: 'hooks.example leads into a network that is not public.',
    });
    expect(visits).toBe(0);
  });
});
