import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Person } from '@nextround/cast';

export interface Heard {
  readonly cursor: string;
  readonly kind: string;
  readonly nodeId: string;
  readonly nodeType: string;
  readonly [field: string]: unknown;
}

const CHANGE = 'cursor kind nodeId nodeType action';

/** Somebody with an open ear: a socket of the standard protocol, and what came over it. */
export class Ear {
  readonly heard: Heard[] = [];
  readonly errors: { message: string; extensions: { code: string } }[] = [];
  /** The protocol's close code, once the socket is closed. */
  closed: number | undefined;
  private readonly client: Client;
  private stirred: () => void = () => undefined;
  private isReady: () => void = () => undefined;
  /** Settles when the server has taken the token. */
  readonly ready = new Promise<void>((resolve) => (this.isReady = resolve));

  /** @param url of the process listened to, which need not be the one the person writes by */
  constructor(
    url: string,
    token: string | null,
    { after, selection = CHANGE, types }: { after?: string | undefined; selection?: string; types?: string[] } = {},
  ) {
    this.client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: token ? { accessToken: token } : {},
      retryAttempts: 0,
      lazy: true,
      on: {
        connected: () => this.isReady(),
        closed: (event) => this.stir(() => (this.closed = (event as { code: number }).code)),
      },
    });
    this.client.subscribe<{ journal: Heard }>(
      {
        query: `subscription($after: String, $types: [String!]) { journal(after: $after, types: $types) { ${selection} } }`,
        variables: { after, types },
      },
      {
        next: ({ data }) => this.stir(() => this.heard.push(data!.journal)),
        error: (error) => this.stir(() => Array.isArray(error) && this.errors.push(...(error as never[]))),
        complete: () => undefined,
      },
    );
  }

  /** Waits until something of what was heard, or of how it ended, answers the question. */
  async until<T>(question: (ear: Ear) => T): Promise<NonNullable<T>> {
    const late = Date.now() + 30_000;
    for (;;) {
      const answer = question(this);
      if (answer) return answer;
      if (Date.now() > late)
        throw new Error(`Nothing came for half a minute: ${JSON.stringify([this.heard.slice(-5), this.errors, this.closed])}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.stirred = () => resolve(clearTimeout(timer));
      });
    }
  }

  hears(nodeId: string): Promise<Heard> {
    return this.until(({ heard }) => heard.find((change) => change.nodeId === nodeId));
  }

  hangUp(): void {
    void this.client.dispose();
  }

  private stir(note: () => unknown): void {
    note();
    this.stirred();
  }
}

/** Where the journal of somebody's agency ends: what happens from here on is heard by who listens `after` it. */
export const here = async (person: Person): Promise<string> => (await person.ask('{ feedCursor }')).feedCursor as string;
