import { reach } from '../access/reach';
import { type Answered, troubleOf } from '../look/trouble';
import type { TypedDocumentString } from './gql/graphql';

/** The server answered, and refused. */
export class Refused extends Error implements Answered {
  constructor(readonly errors: Answered['errors']) {
    super('Refused');
  }
}

export const shutOut = () => new Refused([{ extensions: { code: 'UNAUTHENTICATED' } }]);

/** One call. @throws Unreachable without a line, Refused with what GraphQL says against it */
export async function call<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { bearer, ...init }: { bearer?: string; credentials: RequestCredentials; headers?: Record<string, string> },
): Promise<Data> {
  const response = await reach('/graphql', {
    ...init,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }), ...init.headers },
    body: JSON.stringify({ query: String(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: Answered['errors'] };
  if (errors || !data) throw new Refused(errors ?? []);
  return data;
}

/** The way to the server with a token that runs out while somebody writes: renewed once, and the call repeated. */
export class Line {
  private bearer: string | undefined;

  constructor(
    private readonly credentials: RequestCredentials,
    private readonly renew: () => Promise<string | undefined>,
  ) {}

  carry(bearer: string): void {
    this.bearer = bearer;
  }

  /** @param key names a change, so that the server makes it once however often it is asked */
  async ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, key?: string): Promise<Data> {
    const headers = key ? { 'idempotency-key': key } : undefined;
    const carried = this.bearer;
    const again = async () => {
      if (this.bearer === carried) this.bearer = await this.renew();
      if (!this.bearer) throw shutOut();
      return call(document, variables, { bearer: this.bearer, credentials: this.credentials, headers });
    };
    if (!carried) return again();
    try {
      return await call(document, variables, { bearer: carried, credentials: this.credentials, headers });
    } catch (error) {
      if (troubleOf(error).code !== 'UNAUTHENTICATED') throw error;
      return again();
    }
  }
}
