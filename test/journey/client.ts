import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

interface Answer<Result> {
  readonly data?: Result;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** How often something is asked for, and how long after the last time, in milliseconds: a process that was killed is back by then. */
const [TRIES, PAUSE] = [600, 100];

/**
 * A client as any other system would write one: generated types, fetch, and nothing of ours. Where no answer comes, it asks again under the
 * same `Idempotency-Key`.
 */
export class Client {
  /** How often no answer came. */
  lost = 0;

  constructor(
    private readonly url: string,
    public token?: string,
  ) {}

  async send<Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
    operationName?: string,
  ): Promise<Result> {
    const body = JSON.stringify({ query: print(document), variables, operationName });
    const key = randomUUID();
    for (let tries = 1; ; tries++) {
      const answer = await this.post<Result>(body, key).catch(() => void this.lost++);
      if (answer?.data && !answer.errors) return answer.data;
      const said = answer?.errors?.map((e) => `${e.extensions.code}: ${e.message}`).join('\n');
      if (tries === TRIES || (said && !/^RATE_LIMITED|under the same key/.test(said))) throw new Error(said ?? 'Nobody answers.');
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  private async post<Result>(body: string, key: string): Promise<Answer<Result>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'idempotency-key': key,
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body,
    });
    return (await response.json()) as Answer<Result>;
  }
}
