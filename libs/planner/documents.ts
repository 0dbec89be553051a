import { parse, specifiedRules, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { TooComplex } from '@nextround/tenancy';
import { LIMITS, withinLimits } from './limits.js';

/**
 * A document that comes by another way than HTTP, held against the same limits.
 * @returns it, and what is wrong with it
 * @throws GraphQLError where it is none, TooComplex where it is too long
 */
export function readDocument(schema: GraphQLSchema, text: string): { document: DocumentNode; errors: readonly GraphQLError[] } {
  if (text.length > LIMITS.characters) throw new TooComplex(`A document holds at most ${LIMITS.characters} characters.`);
  const document = parse(text, { maxTokens: LIMITS.tokens });
  return { document, errors: validate(schema, document, [...specifiedRules, withinLimits], { maxErrors: 5 }) };
}
