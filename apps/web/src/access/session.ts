import { addTypenameToDocument } from '@apollo/client/utilities';
import { print } from 'graphql';
import { graphql } from '../gql';
import { renewed } from './renewal';
import type { RefreshSessionMutation, SignInMutation } from '../gql/graphql';

export type Opened = RefreshSessionMutation['refreshSession'] | SignInMutation['signIn'];

/** The access token lives here and nowhere else: no storage a script of a stranger could read later. */
let accessToken: string | null = null;
let opening: Promise<Opened | null> | null = null;

export const RefreshSession = graphql(`
  mutation RefreshSession {
    refreshSession {
      accessToken
      expiresAt
      viewer {
        ...ViewerFields
      }
    }
  }
`);

export const token = () => accessToken;
/** Goes on with another token of the same session. */
export const renewTo = (next: string) => {
  accessToken = next;
};
export const open = (session: Opened) => renewTo(session.accessToken);
export const forget = () => {
  accessToken = null;
};

/** Within a tab, everybody who needs a token waits for the same answer. */
export function refresh(): Promise<Opened | null> {
  opening ??= renewed<Opened>(print(addTypenameToDocument(RefreshSession)))
    .then((session) => {
      if (session) open(session);
      else forget();
      return session;
    })
    .finally(() => {
      opening = null;
    });
  return opening;
}
