import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/** What pg does with one query, of which its types tell little. */
interface Query extends pg.Query {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: (string | Buffer | null)[] | undefined;
  hasBeenParsed(connection: pg.Connection): unknown;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: pg.Connection): void;
  handleReadyForQuery(connection: pg.Connection): void;
  handleError(error: unknown, connection: pg.Connection): void;
}

/** Queries that the connection has prepared, with one Sync behind all: PostgreSQL answers them in one piece, and does none behind one that fails. */
export class Batch extends pg.Query {
  private readonly done: Query[] = [];

  constructor(readonly queries: readonly Query[]) {
    super({ text: '' });
  }

  override submit = (connection: pg.Connection): void => {
    for (const { name, values } of this.queries) {
      connection.bind({ statement: name, values }, false);
      connection.describe({ type: 'P', name: '' }, false);
      connection.execute(null, false);
    }
    connection.sync();
  };

  handleRowDescription(message: unknown): void {
    this.current.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.current.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: pg.Connection): void {
    const query = this.current;
    query.handleCommandComplete(message, connection);
    this.done.push(query);
  }

  handleReadyForQuery(connection: pg.Connection): void {
    this.done.forEach((query) => query.handleReadyForQuery(connection));
  }

  handleError(error: unknown, connection: pg.Connection): void {
    this.handleReadyForQuery(connection);
    this.queries.slice(this.done.length).forEach((query) => query.handleError(error, connection));
  }

  private get current(): Query {
    return this.queries[this.done.length]!;
  }
}

const lines = new WeakMap<pg.ClientBase, Query[]>();

/** Asks a connection. What it is asked in one turn of the event loop leaves in one write, and is done in that order. */
export function send(client: pg.ClientBase, asked: string | pg.QueryConfig, given?: unknown[]): Promise<pg.QueryResult> {
  const { name, text, values = given } = typeof asked === 'string' ? { text: asked } : asked;
  const answer = new Promise<pg.QueryResult>((resolve, reject) => {
    const tell = (error: unknown, result: unknown) => (error ? reject(error as Error) : resolve(result as pg.QueryResult));
    const query = Object.assign(new pg.Query(text, values?.map(prepareValue), tell), { name }) as Query;
    const line = lines.get(client);
    if (line) return void line.push(query);
    lines.set(client, [query]);
    process.nextTick(() => leave(client));
  });
  return answer.catch((error: Error) => {
    // Where it was asked, and not where its refusal was read.
    Error.captureStackTrace(error);
    throw error;
  });
}

function leave(client: pg.ClientBase): void {
  const line = lines.get(client)!;
  lines.delete(client);
  const { connection } = client as unknown as { connection: pg.Connection };
  connection.stream.cork();
  while (line.length > 0) {
    const unknown = line.findIndex((query) => !query.hasBeenParsed(connection));
    const known = line.splice(0, unknown < 0 ? line.length : unknown);
    client.query(known.length > 1 ? new Batch(known) : (known[0] ?? line.shift()!));
  }
  connection.stream.uncork();
}
