import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer, type Context } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { Tokens, type Proven } from '@nextround/access';
import { Executor } from '@nextround/planner';
import { understood } from './subscriptions.js';

/** What one process bears: sockets in all, of one session, and bytes that somebody leaves unread. */
const MOST = { sockets: 2000, ofOneSession: 20, unread: 1_000_000 };

/** How often a socket is asked whether somebody is there, in milliseconds. Who has not read that by the next time is cut off. */
const ASKED = 12_000;

/** Try again, a little later (registered with IANA). */
const LATER = 1013;

/** What we know of whoever holds a socket, once they have said who they are. */
interface Guest {
  readonly socket: WebSocket;
  proven?: Proven;
  leave?: () => void;
}
type Shown = { accessToken?: unknown };
type Visit = Context<Shown, Guest>;

/**
 * Subscriptions over WebSocket, by the protocol graphql-transport-ws, at the same path as everything else. A socket is good for as
 * long as the token it was opened with; 4401 asks for another one, 4403 says that the session behind it is over.
 */
@Injectable()
export class Sockets implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: 100_000,
    perMessageDeflate: false,
    handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  private readonly protocol = makeServer<Shown, Guest>({
    onConnect: (visit) => this.welcome(visit),
    onSubscribe: ({ extra, subscriptions }, _id, payload) =>
      understood(this.executor, this.schema.schema, payload, extra.proven!.actor, Object.keys(subscriptions).length),
    subscribe: ({ rootValue }) => rootValue as ReturnType<Executor['follow']>,
    onError: ({ extra }, _id, _payload, errors) => parting(extra.socket, String(errors[0]?.extensions?.['code'])),
    onClose: ({ extra }) => extra.leave?.(),
  });
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
    (this.host.httpAdapter.getHttpServer() as Server).on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const refused = this.refusal(request);
      if (refused) socket.end(`HTTP/1.1 ${refused}\r\nconnection: close\r\n\r\n`);
      else this.server.handleUpgrade(request, socket, head, (opened) => this.open(opened));
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

  /**
   * Speaks the protocol on a socket. A message is sent when the one before it has left, so that nothing piles up for a slow reader;
   * who does not answer whether they are there is cut off, and goes on later by their last cursor.
   */
  private open(socket: WebSocket): void {
    let isThere = true;
    const asking = setInterval(() => {
      if (!isThere || socket.bufferedAmount > MOST.unread) return socket.terminate();
      isThere = false;
      socket.ping();
    }, ASKED);
    const failed = () => socket.close(CloseCode.InternalServerError, 'Internal server error');
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((resolve, reject) => {
            if (socket.readyState === socket.OPEN) socket.send(text, (error) => (error ? reject(error) : resolve()));
            else resolve();
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) => socket.on('message', (data) => void hear((data as Buffer).toString()).catch(failed)),
      },
      { socket },
    );
    socket.on('pong', () => (isThere = true));
    // What is no WebSocket message is answered by the socket itself, with the code for it.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      clearInterval(asking);
      void closed(code, String(reason));
    });
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
}

/** A reader whose session is over is told so; one whom we failed comes again, and goes on where they were. */
function parting(socket: WebSocket, code: string): void {
  if (code === 'UNAUTHENTICATED') socket.close(CloseCode.Forbidden, 'Forbidden');
  if (code === 'INTERNAL' || code === 'RATE_LIMITED') socket.close(LATER, 'Try again later');
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
