import { ApolloLink } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import { newKey } from './new-key';
import { Unreachable } from './reach';

const keyed = new ApolloLink((operation, forward) => {
  if (operation.operationType === 'mutation')
    operation.setContext(({ headers }) => ({ headers: { 'idempotency-key': newKey(), ...(headers as object) } }));
  return forward(operation);
});

const again = new RetryLink({
  attempts: { max: 3, retryIf: (error, { operationType }) => operationType === 'mutation' && error instanceof Unreachable },
});

/** Whatever somebody does bears a key of its own, also when it is sent once more because no answer came: it is done once. */
export const doneOnce = ApolloLink.from([keyed, again]);
