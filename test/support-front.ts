import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import type { House } from '@nextround/cast';
import { startApi, type ApiProcess } from './support-api.js';

/** One port in front of several API processes: each request goes to the next of them, whether or not it lives. Nothing is tried twice. */
export class Front {
  deaths = 0;
  private turn = 0;
  private starting: Promise<unknown> = Promise.resolve();
  /** How long after it was handed on the process dies that has the next request in hand, in milliseconds. */
  private doom: number | undefined;
  private readonly server = createServer((asked, answer) => this.pass(asked, answer));

  private constructor(
    private readonly apis: ApiProcess[],
    private readonly start: () => Promise<ApiProcess>,
  ) {}

  static async open(count: number, house: House, settings: Record<string, string>): Promise<Front> {
    const start = () => startApi(house, settings);
    const front = new Front(await Promise.all(Array.from({ length: count }, start)), start);
    await new Promise<void>((ready) => front.server.listen(0, '127.0.0.1', ready));
    return front;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get size(): number {
    return this.apis.length;
  }

  /** kill -9. Another comes to take its place; until then its requests are answered by nobody. */
  async kill(place: number): Promise<void> {
    this.deaths++;
    await this.apis[place]!.kill();
    const again = this.start().then((api) => (this.apis[place] = api));
    this.starting = Promise.all([this.starting, again]);
  }

  killNext(after: number): void {
    this.doom = after;
  }

  /** Once everybody's place is taken. */
  async complete(): Promise<void> {
    await this.starting;
  }

  async close(): Promise<void> {
    await this.starting;
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
    await Promise.all(this.apis.map((api) => api.stop()));
  }

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const place = this.turn++ % this.apis.length;
    const { method, headers, url } = asked;
    const passed = request(new URL(url!, this.apis[place]!.url), { method, headers }, (back) => {
      answer.writeHead(back.statusCode!, back.headers);
      pipeline(back, answer, () => undefined);
    });
    passed.once('error', () => answer.destroy());
    pipeline(asked, passed, () => undefined);
    if (this.doom === undefined) return;
    setTimeout(() => void this.kill(place), this.doom);
    this.doom = undefined;
  }
}
