import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { print } from 'graphql';
import { graphql } from '../gql';
import { reach, Unreachable } from './reach';
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
export const open = (session: Opened) => {
  accessToken = session.accessToken;
};
export const forget = () => {
  accessToken = null;
};

async function post<Data>(document: TypedDocumentNode<Data, Record<string, never>>): Promise<Data | null> {
  const response = await reach('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(addTypenameToDocument(document)) }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: { extensions?: { code?: string } }[] };
  if (errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) return null;
  // A server in trouble has not ended anybody's session.
  if (errors || !data) throw new Unreachable();
  return data;
}

/**
 * The refresh cookie rotates, and showing an old one ends every session of its family. So one tab at a time asks,
 * and within a tab everybody who needs a token waits for the same answer.
 */
export function refresh(): Promise<Opened | null> {
  const ask = async () => (await post(RefreshSession))?.refreshSession ?? null;
  const alone = () => (navigator.locks ? navigator.locks.request('nextround.refresh', ask) : ask());
  opening ??= alone()
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
