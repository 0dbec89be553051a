import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A delivery as a receiver read it: its signature held. */
export interface Received {
  readonly id: string;
  readonly signatures: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: { readonly nodeId: string; readonly nodeType: string; readonly action: string; readonly cursor: string };
  readonly text: string;
}

/** What a receiver answers: a status, with headers, after some milliseconds; `reset` breaks the connection off, `hang` says nothing at all. */
export type Answer =
  number | { readonly status: number; readonly headers?: Record<string, string>; readonly after?: number } | 'reset' | 'hang';

/** Another system's webhook address, by the library of Standard Webhooks: what does not verify is kept as an error. */
export class Receiver {
  /** What arrived and was answered with 2xx. */
  readonly accepted: Received[] = [];
  /** Every delivery that came in, whatever it was answered. */
  readonly tries: Received[] = [];
  readonly errors: unknown[] = [];
  secrets: string[] = [];
  answer: (received: Received) => Answer = () => 204;
  private readonly server = createServer((request, response) => void this.receive(request, response));

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((ready) => void receiver.server.listen(0, '127.0.0.1', ready));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    try {
      for (const secret of this.secrets) new Webhook(secret).verify(text, request.headers as Record<string, string>);
      const { type, timestamp, data } = JSON.parse(text) as Received;
      const id = String(request.headers['webhook-id']);
      const received = { id, signatures: String(request.headers['webhook-signature']), type, timestamp, data, text };
      this.tries.push(received);
      const answer = this.answer(received);
      if (answer === 'hang') return;
      if (answer === 'reset') return void request.socket.destroy();
      const { status, headers = {}, after = 0 } = typeof answer === 'number' ? { status: answer } : answer;
      // Whoever accepts has it from now on, whether or not the sender lives to hear so.
      if (status >= 200 && status < 300) this.accepted.push(received);
      setTimeout(() => response.writeHead(status, headers).end(), after);
    } catch (error) {
      this.errors.push(error);
      response.writeHead(400).end();
    }
  }
}
