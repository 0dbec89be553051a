import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** A client as any other system would write one: generated types, fetch, and nothing of ours. */
export class Client {
  constructor(
    private readonly url: string,
    public token?: string,
  ) {}

  async send<Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
    operationName?: string,
  ): Promise<Result> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query: print(document), variables, operationName }),
    });
    const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string; extensions: { code: string } }[] };
    if (errors || !data)
      throw new Error(errors?.map((e) => `${e.extensions.code}: ${e.message}`).join('\n') ?? `status ${response.status}`);
    return data;
  }
}
