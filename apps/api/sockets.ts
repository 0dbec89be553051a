import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, Kind, parse, specifiedRules, validate, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { v7 as uuid } from 'uuid';
import { WebSocketServer, type WebSocket } from 'ws';
import { Tokens, type Proven } from '@nextround/access';
import { Executor, LIMITS, withinLimits, type PlannedContext } from '@nextround/planner';
import { BadInput, RateLimited, TooComplex } from '@nextround/tenancy';
import { formatError } from './errors.js';

/** What one process bears: sockets in all, of one session, subscriptions on one, and bytes nobody reads. */
const MOST = { sockets: 2000, ofOneSession: 20, subscriptions: 10, unread: 1_000_000 };

/** How often a socket is asked whether somebody is there, in milliseconds. Who has not read that by the next time is cut off. */
const ASKED = 12_000;

/** Try again, a little later (registered with IANA). */
const LATER = 1013;

/** What we know of whoever holds a socket, once they have said who they are. */
type Guest = {
  proven?: Proven;
  leave?: () => void;
};
type Shown = { accessToken?: unknown };
type Visit = Context<Shown, Extra & Guest>;

/**
 * Subscriptions over WebSocket, by the protocol graphql-transport-ws, at the same path as everything else. A socket is good for as
 * long as the token it was opened with; 4401 asks for another one, 4403 says that the session behind it is over.
 */
@Injectable()
export class Sockets implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: 100_000, perMessageDeflate: false });
  /** How many sockets each session holds. */
  private readonly held = new Map<string, number>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly schema: GraphQLSchemaHost,
    private readonly executor: Executor,
    private readonly tokens: Tokens,
    private readonly publicUrl: URL,
  ) {}

  onApplicationBootstrap(): void {
    useServer<Shown, Guest>(
      {
        onConnect: (visit) => this.welcome(visit),
        onSubscribe: (visit, _id, payload) => this.understand(visit, payload),
        subscribe: (args) => this.executor.follow(followed(args)),
        onError: ({ extra }, _id, _payload, errors) => parting(extra.socket, String(errors[0]?.extensions?.['code'])),
        onClose: ({ extra }) => extra.leave?.(),
      },
      this.server,
      ASKED,
    );
    (this.host.httpAdapter.getHttpServer() as Server).on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const refused = this.refusal(request);
      if (refused) socket.end(`HTTP/1.1 ${refused}\r\nconnection: close\r\n\r\n`);
      else this.server.handleUpgrade(request, socket, head, (opened) => this.server.emit('connection', opened, request));
    });
  }

  /** Everybody is told to come again; to another process, if this one does not return. */
  beforeApplicationShutdown(): void {
    for (const socket of this.server.clients) socket.close(1001, 'Going away');
    setTimeout(() => this.server.clients.forEach((socket) => socket.terminate()), 1000).unref();
  }

  private refusal({ url, headers }: IncomingMessage): string | undefined {
    if (url?.split('?')[0] !== '/graphql') return '404 Not Found';
    if (headers.origin !== undefined && headers.origin !== this.publicUrl.origin && hostOf(headers.origin) !== headers.host)
      return '403 Forbidden';
    return this.server.clients.size >= MOST.sockets ? '503 Service Unavailable' : undefined;
  }

  /** @returns whether they may stay */
  private async welcome({ connectionParams, extra }: Visit): Promise<boolean> {
    const token = connectionParams?.accessToken;
    const proven = typeof token === 'string' ? await this.tokens.prove({ headers: { authorization: `Bearer ${token}` } }) : null;
    if (!proven) extra.socket.close(CloseCode.Unauthorized, 'Unauthorized');
    if (!proven || extra.socket.readyState !== extra.socket.OPEN) return false;
    const { sessionId, client, agencyId } = proven.actor;
    const session = sessionId ?? client?.id ?? agencyId;
    const count = (by: number) => this.held.set(session, (this.held.get(session) ?? 0) + by).get(session)!;
    const over = setTimeout(() => extra.socket.close(CloseCode.Unauthorized, 'Unauthorized'), Math.max(0, proven.until - Date.now()));
    extra.proven = proven;
    extra.leave = () => {
      clearTimeout(over);
      if (count(-1) === 0) this.held.delete(session);
    };
    if (count(1) <= MOST.ofOneSession) return true;
    extra.socket.close(LATER, 'Too many sockets');
    return false;
  }

  /** Reads and checks a document as one that comes by HTTP, and lets nothing but subscriptions pass. */
  private understand({ extra, subscriptions }: Visit, { query, operationName, variables }: SubscribePayload) {
    try {
      if (extra.socket.bufferedAmount > MOST.unread) extra.socket.terminate();
      if (Object.keys(subscriptions).length > MOST.subscriptions)
        throw new RateLimited(`One socket bears ${MOST.subscriptions} subscriptions.`, 1);
      if (query.length > LIMITS.characters) throw new TooComplex(`A document holds at most ${LIMITS.characters} characters.`);
      const document = parse(query, { maxTokens: LIMITS.tokens });
      const errors = validate(this.schema.schema, document, [...specifiedRules, withinLimits], { maxErrors: 5 });
      if (errors.length > 0) return errors.map(told);
      const operation = document.definitions.find(
        (d) => d.kind === Kind.OPERATION_DEFINITION && (!operationName || d.name?.value === operationName),
      );
      if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'subscription')
        throw BadInput.at('query', 'operation', 'Only subscriptions come by WebSocket. Send everything else by HTTP.');
      const contextValue: PlannedContext = { actor: extra.proven!.actor, requestId: uuid() };
      const rootValue = { operation, queryHash: createHash('sha256').update(query).digest('hex') };
      return { schema: this.schema.schema, document, variableValues: variables, operationName, contextValue, rootValue };
    } catch (error) {
      return [told(error)];
    }
  }
}

/** What the executor follows, out of what the protocol hands on. */
function followed({ document, variableValues, contextValue, rootValue }: ExecutionArgs): Parameters<Executor['follow']>[0] {
  return { ...(rootValue as object), document, request: { variables: variableValues }, contextValue } as never;
}

/** An error of a document, with a code of the closed list. */
function told(error: unknown): GraphQLError {
  const raw = error instanceof GraphQLError ? error : new GraphQLError(String(error));
  const code = raw.extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED';
  const { message, locations, extensions } = formatError(
    { ...raw.toJSON(), extensions: { ...raw.extensions, code } } as GraphQLFormattedError,
    raw,
  );
  return new GraphQLError(message, { extensions, ...(locations ? { nodes: raw.nodes } : {}) });
}

/** A reader whose session is over is told so; one whom we failed comes again, and goes on where they were. */
function parting(socket: WebSocket, code: string): void {
  if (code === 'UNAUTHENTICATED') socket.close(CloseCode.Forbidden, 'Forbidden');
  if (code === 'INTERNAL' || code === 'RATE_LIMITED') socket.close(LATER, 'Try again later');
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
