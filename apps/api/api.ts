import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import files from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { UnsupportedMediaTypeException, type ArgumentMetadata, type LoggerService, type PipeTransform } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { checked, LIMITS, type Entity } from '@nextround/planner';
import { SHEET_TYPES } from '@nextround/imports';
import { ApiModule, type ApiOptions } from './api.module.js';
import { Refusals } from './errors.js';

/** Input classes bear their own rules; everything else passes as it is. */
class Rules implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    const plain = !metatype || [String, Boolean, Number, Array, Object].includes(metatype as never);
    return type === 'custom' || plain || typeof value !== 'object' || value === null
      ? value
      : checked(metatype as Entity, value, data ?? '');
  }
}

const PAGE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The routes that answer with a document of the page, or with the worker that serves it without a line. */
const PAGES = new Set(['/*', '/graphiql', '/sw.js']);

/** The debrief is a document of its own, small enough for a phone in a lift. */
const DEBRIEF = /^\/(d|me\/debrief)\//;

/** The API with the page in front, not listening yet. */
export async function createApi(options: ApiOptions & { web: string; logger?: LoggerService | false }): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 100_000,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: true,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    routerOptions: { maxParamLength: 500 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(options), adapter, {
    logger: options.logger ?? ['warn', 'error', 'fatal'],
  });
  app.useGlobalPipes(new Rules());
  app.useGlobalFilters(new Refusals());
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.server.headersTimeout = 10_000;
  server.server.maxRequestsPerSocket = 1_000;
  await server.register(cookie);
  // Mail programs that unsubscribe at once may post a form of either kind (RFC 8058). Nothing in it is read.
  server.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, _body, done) => done(null, undefined));
  // A sheet comes as a stream, so that nothing of it is read for somebody who may not bring it; elsewhere no such body is taken.
  server.addContentTypeParser(SHEET_TYPES, (request, payload, done) =>
    request.routeOptions.url === '/imports'
      ? done(null, payload)
      : done(new UnsupportedMediaTypeException('Send application/json.'), undefined),
  );
  guard(server, options.publicUrl.protocol === 'https:');
  if (existsSync(options.web)) await servePage(server, options.web, options.open);
  return app;
}

/** The headers every answer bears, and what is refused before anything looks at it. */
function guard(server: FastifyInstance, secure: boolean): void {
  server.addHook('onSend', (request, reply, _payload, done) => {
    // By route: an answer that says “not modified” has no content type, and its headers replace the ones the browser kept.
    const page = PAGES.has(request.routeOptions.url ?? '');
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-request-id': request.id,
      // A page of one of the rooms brings its own.
      'content-security-policy': reply.getHeader('content-security-policy') ?? (page ? PAGE_POLICY : API_POLICY),
      ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
      ...(request.url.startsWith('/graphql') ? { 'cache-control': 'no-store' } : {}),
    });
    done();
  });
  server.addHook('preValidation', (request, reply, done) => {
    const query = (request.body as { query?: unknown } | undefined)?.query ?? (request.query as { query?: unknown }).query;
    if (typeof query !== 'string' || query.length <= LIMITS.characters) return done();
    void reply.status(400).send({
      errors: [{ message: `A document holds at most ${LIMITS.characters} characters.`, extensions: { code: 'QUERY_TOO_COMPLEX' } }],
    });
  });
}

/** The built page: files as they are, every other path of the page by its one document. */
async function servePage(server: FastifyInstance, web: string, open: boolean): Promise<void> {
  await server.register(files, {
    root: web,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.setHeader('vary', 'accept-encoding');
    },
    globIgnore: ['**/*.map', '**/*.br', '**/*.gz', '*.html', '.vite/**'],
    // As the build packed them (apps/web/build/packed.ts).
    preCompressed: true,
  });
  if (open && existsSync(join(web, 'graphiql.html'))) server.get('/graphiql', (_request, reply) => reply.sendFile('graphiql.html'));
  server.get('/*', (request, reply) => {
    const path = request.url.split('?')[0]!;
    if (path.startsWith('/assets/') || /\.\w{2,5}$/.test(path))
      return reply.status(404).send({ errors: [{ message: 'There is no such file.', extensions: { code: 'NOT_FOUND' } }] });
    return reply.sendFile(DEBRIEF.test(path) ? 'debrief.html' : 'index.html');
  });
}
