import { Logger } from '@nestjs/common';
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
  const code = String(formatted.extensions?.['code']);
  if (CODES.has(code)) return formatted;
  const message = formatted.message.replace(/ Did you mean .*\?/s, '');
  if (/more than \d+ tokens/.test(message))
    return { message: 'This document is too long: 1000 tokens are allowed.', extensions: { code: 'QUERY_TOO_COMPLEX' } };
  if (WRONG.has(code))
    return { message, ...(formatted.locations ? { locations: formatted.locations } : {}), extensions: { code: 'BAD_USER_INPUT' } };
  return tell(unwrapResolverError(error), 'at-the-door').toJSON();
}
