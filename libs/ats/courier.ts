import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Agent, request } from 'undici';
import { Destinations, NotAllowed } from './destinations.js';

const PREFIX = 'whsec_';

/** The most that is read of an answer, in bytes. Only its status counts. */
const READ = 64 * 1024;

/** What is sent: the same bytes under the same id at every attempt. */
export interface Parcel {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** Each signs; the receiver needs to know one. */
  readonly secrets: readonly string[];
}

/** What came of an attempt. */
export interface Receipt {
  readonly hasArrived: boolean;
  /** null where nothing came back */
  readonly statusCode: number | null;
  /** Why it has not arrived, as a sentence. */
  readonly failure: string | null;
  /** What the receiver asks to wait, in milliseconds. */
  readonly retryAfter: number;
}

export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** The headers of Standard Webhooks 1.0. @param at the instant of the attempt, in real time: receivers refuse what is not of now */
export function headersOf({ id, body, secrets }: Parcel, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = (secret: string): string =>
    createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64');
  return {
    'content-type': 'application/json',
    'user-agent': 'Nextround-Webhooks/1.0',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signed(secret)}`).join(' '),
  };
}

/** Carries parcels out. It connects to addresses that were checked, as it finds them, and follows nobody anywhere. */
@Injectable()
export class Courier implements OnApplicationShutdown {
  private readonly agent: Agent;

  /** @param patience how long it waits for a connection, and for all of it, in milliseconds */
  constructor(
    private readonly destinations: Destinations,
    private readonly patience = { connect: 5_000, total: 15_000 },
  ) {
    this.agent = new Agent({ connect: { lookup: destinations.lookup, timeout: patience.connect } });
  }

  async send(parcel: Parcel): Promise<Receipt> {
    const signal = AbortSignal.timeout(this.patience.total);
    try {
      const { statusCode, headers, body } = await request(this.destinations.parse(parcel.url), {
        dispatcher: this.agent,
        method: 'POST',
        headers: headersOf(parcel, new Date()),
        body: parcel.body,
        signal,
      });
      // Read, so that the connection can be used again; what comes of it is nobody's business.
      await body.dump({ limit: READ, signal }).catch(() => undefined);
      const hasArrived = statusCode >= 200 && statusCode < 300;
      return { hasArrived, statusCode, failure: hasArrived ? null : refused(statusCode), retryAfter: waitOf(headers['retry-after']) };
    } catch (error) {
      return { hasArrived: false, statusCode: null, failure: unreached(error, this.patience), retryAfter: 0 };
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.agent.destroy();
  }
}

const refused = (status: number): string =>
  status >= 300 && status < 400 ? `It answered ${status}, and redirects are not followed.` : `It answered ${status}.`;

function unreached(error: unknown, patience: Courier['patience']): string {
  const { name, code = '' } = error as { name?: string; code?: string };
  if (error instanceof NotAllowed) return error.message;
  if (name === 'TimeoutError') return `It took longer than ${patience.total / 1000} seconds.`;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return `It could not be connected to within ${patience.connect / 1000} seconds.`;
  if (code === 'ECONNREFUSED') return 'It refused the connection.';
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET') return 'It broke the connection off.';
  if (/CERT|SIGNATURE/.test(code)) return 'Its certificate is not valid.';
  if (/SSL|EPROTO/.test(code)) return 'It could not be connected to securely.';
  return 'It could not be reached.';
}

/** `Retry-After` in milliseconds, by seconds or by a date; 0 where there is none. */
function waitOf(header: string | string[] | undefined): number {
  const text = Array.isArray(header) ? (header[0] ?? '') : (header ?? '');
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return wait > 0 ? wait : 0;
}
