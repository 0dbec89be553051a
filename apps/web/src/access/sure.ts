import { ApolloLink } from '@apollo/client';
import { from, mergeMap, of } from 'rxjs';

type Settle = (confirmed: boolean) => void;

/** Whoever waits for the password to be shown once more. */
let waiting: readonly Settle[] = [];
const listeners = new Set<() => void>();
const put = (next: readonly Settle[]) => {
  waiting = next;
  listeners.forEach((listener) => listener());
};

export const sureStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isAsked: () => waiting.length > 0,
  /** The password was shown, or is not going to be: everybody who waits goes on. */
  settle: (confirmed: boolean) => {
    const all = waiting;
    put([]);
    all.forEach((settle) => settle(confirmed));
  },
};

const confirmed = () => new Promise<boolean>((settle) => put([...waiting, settle]));

/** What is done only shortly after the password was shown waits for it, and goes on as if nothing had been: nothing typed is lost. */
export const sure = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    mergeMap((result) =>
      result.errors?.some(({ extensions }) => extensions?.['reason'] === 'FRESH_SIGN_IN')
        ? from(confirmed()).pipe(mergeMap((yes) => (yes ? forward(operation) : of(result))))
        : of(result),
    ),
  ),
);
