import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dice } from '../year/dice.js';

/** A request that was told to come again. */
interface Told {
  readonly at: number;
  readonly after: number;
}

/** What is between a puller and the API: it counts, breaks now and then, and has tokens end after two seconds. */
export class Wire {
  /** The operations that were asked for, by name; `token` for a token. */
  readonly asked: { name: string; at: number }[] = [];
  readonly told: Told[] = [];
  /** Done before an operation of this name is passed on. */
  before: (name: string) => Promise<unknown> = async () => undefined;
  /** What all of it cost. */
  points = 0;
  private readonly server: Server;

  private constructor(
    private readonly to: string,
    private readonly dice: Dice,
    /** How often no answer comes. */
    private readonly broken: number,
  ) {
    this.server = createServer((request, response) => void this.pass(request, response).catch(() => response.destroy()));
  }

  static async open(to: string, dice: Dice, broken = 0): Promise<Wire> {
    const wire = new Wire(to, dice, broken);
    wire.server.listen(0, '127.0.0.1');
    await once(wire.server, 'listening');
    return wire;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  count(name?: string): number {
    return name ? this.asked.filter((one) => one.name === name).length : this.asked.length;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const left = new AbortController();
    response.on('close', () => left.abort());
    const body = Buffer.concat(await request.toArray());
    const name = request.url === '/oauth/token' ? 'token' : (/query (\w*)/.exec(body.toString())?.[1] ?? '');
    this.asked.push({ name, at: Date.now() });
    await this.before(name);
    if (this.dice.falls(this.broken / 3)) return void response.destroy();
    if (this.dice.falls(this.broken / 3)) return void response.writeHead(502).end('<h1>Bad gateway</h1>');
    const { authorization = '', 'content-type': type = '', accept = '*/*' } = request.headers;
    const headers = { authorization, 'content-type': type, accept };
    const answer = await fetch(`${this.to}${request.url}`, { method: 'POST', headers, body, signal: left.signal });
    const text = (await answer.text()).replace('"expires_in":3600', '"expires_in":62');
    this.points += Number(/"requested":(\d+)/.exec(text)?.[1] ?? 0);
    if (this.dice.falls(this.broken / 3)) return void response.destroy();
    const after = answer.headers.get('retry-after');
    if (after) this.told.push({ at: Date.now(), after: Number(after) });
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      ...(after ? { 'retry-after': after } : {}),
    });
    response.end(text);
  }
}
