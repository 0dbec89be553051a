// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for; the typed client has a test of its own
type Data = Record<string, any>;

/** An answer of the API, as it came over HTTP. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly data: T | null | undefined;
  readonly errors: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; violations?: { path: string; rule: string; message: string }[]; [fact: string]: unknown };
  }[];
  readonly text: string;
}

/** Somebody who uses the API over HTTP, as themselves. */
export class Person {
  constructor(
    readonly name: string,
    readonly email: string,
    private readonly url: string,
    public token: string | null,
    /** The id of the member, or of the candidate, that they are. */
    public id = '',
  ) {}

  async answer<T = Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.token ? { authorization: `Bearer ${this.token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: T | null; errors?: Answer['errors'] };
    return { status: response.status, data, errors: errors ?? [], text };
  }

  /** The data of an answer without errors; the test fails on any. */
  async ask<T = Data>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.answer<T>(query, variables);
    if (errors.length > 0 || !data) throw new Error(`${this.name} was refused: ${JSON.stringify(errors)}\n${query}`);
    return data;
  }

  /** Runs one mutation with its `input`, and answers its payload. */
  async do<T = Data>(mutation: string, input: Record<string, unknown>, selection: string): Promise<T> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const data = await this.ask<Record<string, T>>(`mutation($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, { input });
    return data[mutation]!;
  }

  /** Tries a mutation that is expected to be refused. @returns the code of the refusal, or undefined where it went through */
  async refusal(mutation: string, input: Record<string, unknown>): Promise<string | undefined> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { errors } = await this.answer(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input });
    return errors[0]?.extensions.code;
  }

  /** An API client that this admin lets in, with a token for all its scopes. With a company it is that company's system. */
  async client(scopes: readonly string[], clientCompanyId?: string): Promise<Person> {
    const name = `the ATS of ${clientCompanyId ?? 'the agency'}`;
    const made = await this.do('createApiClient', { name, scopes, clientCompanyId }, 'apiClient { id } clientId clientSecret');
    const ats = new Person(name, '', this.url, null, made.apiClient.id as string);
    ats.token = await ats.tokenFor(made.clientId as string, made.clientSecret as string);
    return ats;
  }

  /** What `/oauth/token` answers a client that shows its secret. */
  private async tokenFor(clientId: string, clientSecret: string): Promise<string> {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret });
    const response = await fetch(`${this.url}/oauth/token`, { method: 'POST', body });
    const { access_token: token } = (await response.json()) as { access_token?: string };
    if (!token) throw new Error(`${this.name} was given no token: ${response.status}.`);
    return token;
  }
}
