import { createHash } from 'node:crypto';
import { GraphQLError, Kind, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { v7 as uuid } from 'uuid';
import { readDocument, type Executor } from '@nextround/planner';
import { BadInput, RateLimited, type Actor } from '@nextround/tenancy';
import { formatError, tell } from './errors.js';

/** How many subscriptions one socket bears. */
const MOST = 10;

/**
 * Reads and checks a document as one that comes by HTTP, and lets nothing but subscriptions pass.
 * @param count how many its socket bears, with this one
 * @returns what is followed, as the root of its execution, or what is wrong with it
 */
export function understood(
  executor: Executor,
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  actor: Actor,
  count: number,
): ExecutionArgs | readonly GraphQLError[] {
  const requestId = uuid();
  try {
    if (count > MOST) throw new RateLimited(`One socket bears ${MOST} subscriptions.`, 1);
    const { document, errors } = readDocument(schema, query);
    if (errors.length > 0) return errors.map(told);
    const operation = document.definitions.find(
      (d) => d.kind === Kind.OPERATION_DEFINITION && (!operationName || d.name?.value === operationName),
    );
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'subscription')
      throw BadInput.at('query', 'operation', 'Only subscriptions come by WebSocket. Send everything else by HTTP.');
    const queryHash = createHash('sha256').update(query).digest('hex');
    const request = { variables: variables ?? {} };
    const rootValue = executor.follow({ operation, document, queryHash, request, contextValue: { actor, requestId } } as never);
    return { schema, document, operationName: operationName ?? null, rootValue };
  } catch (error) {
    return [told(error instanceof GraphQLError ? error : tell(error, requestId))];
  }
}

/** An error of a document, with a code of the closed list. */
function told(raw: GraphQLError): GraphQLError {
  const extensions = { ...raw.extensions, code: raw.extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED' };
  const formatted = formatError({ ...raw.toJSON(), extensions }, raw);
  return new GraphQLError(formatted.message, {
    extensions: formatted.extensions,
    nodes: raw.nodes,
    source: raw.source,
    positions: raw.positions,
  });
}
