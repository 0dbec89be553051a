import { GraphQLError } from 'graphql';
import { BadInput, Conflict, CursorExpired, NotFound, RateLimited, Refusal } from './errors.js';

const sentences = new Map<string, string>();

/** What a broken uniqueness means to a person: told by the room that owns the table. */
export const mustBeUnique = (constraint: string, sentence: string): void => void sentences.set(constraint, sentence);

/** What PostgreSQL refused, as the answer it is; undefined for what is nobody's fault but ours. */
export function refusalOf(error: unknown): GraphQLError | undefined {
  if (error instanceof Refusal) return error;
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  switch (code) {
    case '23505':
      return new Conflict(sentences.get(constraint ?? '') ?? 'This exists already.');
    case '23503':
    case '42501':
      return new NotFound();
    case '23514':
    case '22P02':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
    case '22P05':
      return BadInput.at('input', 'value', 'One of the values is not of the kind it should be.');
    // Raised by feed_from().
    case 'NX410':
      return new CursorExpired();
    case '55P03':
    case '57014':
      return new RateLimited('This took too long and was stopped; nothing was changed. Try again in a moment.', 2);
    case '57P01':
    case '57P02':
    case '57P03':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return new RateLimited('Nextround cannot reach its database right now. Try again in a moment.', 5);
    default:
      return undefined;
  }
}
