import type { House, Person } from '@nextround/cast';
import { connected } from './support-walls.js';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, any> | null;
  readonly code: string | undefined;
  readonly errors: { message: string; extensions: Record<string, any> }[];
  readonly headers: Headers;
}

const COOKIE = '__Host-nextround';

/** Somebody at a browser: keeps the cookie that the API sets, and shows it again. */
export class Browser {
  cookie: string | null = null;

  constructor(
    private readonly url: string,
    public token: string | null = null,
    private readonly name = 'Firefox on a desk',
    /** Where its requests come from, as a proxy in front tells. */
    private readonly address = '127.0.0.1',
  ) {}

  async send(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': this.name,
        'x-forwarded-for': this.address,
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(this.cookie ? { cookie: `${COOKIE}=${this.cookie}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie().find((line) => line.startsWith(`${COOKIE}=`));
    if (set) this.cookie = decodeURIComponent(set.slice(COOKIE.length + 1, set.indexOf(';'))) || null;
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as { data: Reply['data']; errors?: Reply['errors'] };
    return {
      status: response.status,
      text,
      data,
      errors,
      code: errors[0]?.extensions['code'] as string | undefined,
      headers: response.headers,
    };
  }

  async signIn(email: string, password: string, agency?: string): Promise<Reply> {
    const reply = await this.send('mutation($input: SignInInput!) { signIn(input: $input) { accessToken expiresAt viewer { id name } } }', {
      input: { email, password, ...(agency ? { agency } : {}) },
    });
    this.token = (reply.data?.['signIn']?.accessToken as string | undefined) ?? this.token;
    return reply;
  }

  async refresh(): Promise<Reply> {
    const reply = await this.send('mutation { refreshSession { accessToken viewer { name } } }');
    this.token = (reply.data?.['refreshSession']?.accessToken as string | undefined) ?? this.token;
    return reply;
  }

  /** Whether the access token in hand still opens anything. */
  async isIn(): Promise<boolean> {
    return (await this.send('{ viewer { name } }')).code === undefined;
  }
}

/** Changes a row as a superuser, past triggers and walls: to let time pass. */
export const quietly = (house: House, text: string, values: unknown[] = []): Promise<void> =>
  connected(house.database.adminUrl, async (client) => {
    await client.query(`set session_replication_role = 'replica'`);
    await client.query(text, values);
  });

/** Invites somebody, and returns the token of the link. */
export async function invited(admin: Person, email: string, role = 'RECRUITER', name = 'Somebody New'): Promise<string> {
  const { url } = await admin.do('inviteMember', { email, name, role }, 'url');
  return (url as string).split('/').at(-1)!;
}
