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
}
