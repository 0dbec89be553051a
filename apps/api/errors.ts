import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { refusalOf } from '@nextround/tenancy';

const log = new Logger('Errors');
const CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TOO_LATE',
  'NOT_YET',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'IDEMPOTENCY_MISMATCH',
  'CURSOR_EXPIRED',
  'INTERNAL',
]);
/** What Apollo and graphql-js call a request that is wrong in itself. */
const WRONG = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What the outside hears of an error: a refusal as it is, anything else as INTERNAL with a number that finds it in the log. */
export function tell(error: unknown, requestId: string): GraphQLError {
  const refusal = refusalOf(error) ?? (error instanceof GraphQLError && CODES.has(String(error.extensions['code'])) ? error : undefined);
  if (refusal) return refusal;
  log.error(`request ${requestId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new GraphQLError(`That did not work, and nothing was changed. The number ${requestId} helps us find out why.`, {
    extensions: { code: 'INTERNAL', requestId },
  });
}

/** The last look at errors that Apollo itself made: one closed list of codes, no stack, no guessing of names. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  // Apollo calls everything that validation found by one name; what one of our own rules said comes first.
  const said = error instanceof GraphQLError ? (error.originalError as GraphQLError | undefined)?.extensions?.['code'] : undefined;
  const code = String(CODES.has(String(said)) ? said : formatted.extensions?.['code']);
  if (CODES.has(code)) return { ...formatted, extensions: { ...formatted.extensions, code } };
  const message = formatted.message.replace(/ Did you mean .*\?/s, '');
  if (/more tha[nt] \d+ tokens/.test(message))
    return { message: 'This document is too long: 1000 tokens are allowed.', extensions: { code: 'QUERY_TOO_COMPLEX' } };
  if (WRONG.has(code))
    return { message, ...(formatted.locations ? { locations: formatted.locations } : {}), extensions: { code: 'BAD_USER_INPUT' } };
  return tell(unwrapResolverError(error), 'at-the-door').toJSON();
}

/** What a refusal is called where HTTP alone tells it: GraphQL answers tell it in `errors`. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  NOT_YET: 409,
  TOO_LATE: 410,
  RATE_LIMITED: 429,
};

/** What is wrong with an HTTP request, in the form GraphQL errors have. A resolver's error passes to whoever called it. */
@Catch()
export class Refusals implements ExceptionFilter {
  catch(error: { statusCode?: number; getStatus?: () => number; message: string }, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error as unknown as Error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    if (refusal) return void reply.status(STATUS[String(refusal.extensions['code'])] ?? 400).send({ errors: [refusal.toJSON()] });
    const status = error.getStatus?.() ?? error.statusCode ?? 500;
    if (status >= 500) return void reply.status(500).send({ errors: [tell(error, request.id).toJSON()] });
    const message = status === 413 ? 'The body is larger than 100 kB.' : status === 404 ? 'There is nothing here.' : error.message;
    return void reply.status(status).send({ errors: [{ message, extensions: { code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT' } }] });
  }
}
