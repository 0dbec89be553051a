import { setTimeout } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** The API's own answer, and not that none came: what is asked must change before it is asked again. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { message: string; extensions: { code: string; retryAfter?: number } }[];
}

const MINUTE = 60_000;
/** Refusals of this moment. All others stand until somebody changes something. */
const PASSING = ['RATE_LIMITED', 'INTERNAL'];

/** The API for whoever wants an answer and can wait: the token is always fresh, and every question is asked until it is answered. */
export class Nextround {
  private token: { readonly text: string; readonly until: number } | undefined;

  constructor(
    private readonly url: string,
    private readonly clientId: string,
    private readonly clientSecret: string,
    private readonly stopped: AbortSignal,
  ) {}

  /** @throws Refused where asking again is no use */
  async ask<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
    for (let tries = 0, renewed = false; ; tries++) {
      try {
        return await this.once(document, variables);
      } catch (error) {
        this.stopped.throwIfAborted();
        const refusal = error instanceof Refused ? error : undefined;
        if (refusal?.code === 'UNAUTHENTICATED' && !renewed) {
          renewed = true;
          this.token = undefined;
          continue;
        }
        if (refusal && !PASSING.includes(refusal.code)) throw refusal;
        // Where nobody says when to come again: after longer and longer, and not everybody at the same instant.
        const backoff = Math.min(30, 0.5 * 2 ** tries) * (0.5 + Math.random() / 2);
        const seconds = refusal?.retryAfter ?? backoff;
        console.warn(`${String((error as Error).cause ?? error)} Again in ${seconds.toFixed(1)} s.`);
        await setTimeout(seconds * 1000, undefined, { signal: this.stopped });
      }
    }
  }

  private async once<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
    const response = await this.post('/graphql', {
      headers: {
        authorization: `Bearer ${await this.freshToken()}`,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Result>;
    const [error] = errors ?? [];
    if (error) throw new Refused(error.extensions.code, error.message, error.extensions.retryAfter);
    if (!data) throw new Error(`${response.status} without data.`);
    return data;
  }

  /** OAuth 2.0 client credentials: good for an hour, and renewed a minute before. */
  private async freshToken(): Promise<string> {
    if (!this.token || Date.now() > this.token.until) {
      const proof = Buffer.from(`${this.clientId}:${this.clientSecret}`).toString('base64');
      const response = await this.post('/oauth/token', {
        headers: { authorization: `Basic ${proof}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
      const body = (await response.json()) as { access_token?: string; expires_in?: number; error?: string; error_description?: string };
      const wait = response.headers.get('retry-after');
      if (wait) throw new Refused('RATE_LIMITED', body.error_description ?? '', Number(wait));
      if (!body.access_token) throw new Refused(body.error ?? 'no token', body.error_description ?? '');
      this.token = { text: body.access_token, until: Date.now() + (body.expires_in ?? 60) * 1000 - MINUTE };
    }
    return this.token.text;
  }

  /** A long poll is answered within 25 seconds; what has not come within a minute does not come. */
  private async post(path: string, init: RequestInit): Promise<Response> {
    const signal = AbortSignal.any([this.stopped, AbortSignal.timeout(MINUTE)]);
    const response = await fetch(`${this.url}${path}`, { method: 'POST', signal, ...init });
    if (response.status >= 500) throw new Error(`${path} answers ${response.status}.`);
    return response;
  }
}
