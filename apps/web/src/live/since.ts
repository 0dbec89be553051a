import type { ApolloClient } from '@apollo/client';
import { FeedCursorDocument } from './documents';

let known: { readonly person: string; cursor: Promise<string | undefined> } | undefined;

/** Where the journal ends now. */
export const here = async (client: ApolloClient): Promise<string | undefined> =>
  (await client.query({ query: FeedCursorDocument, fetchPolicy: 'network-only' })).data?.feedCursor;

/** How far the page is with the journal: as far as it was heard, at first where it ended before anything else was asked. */
export function since(client: ApolloClient, person: string): Promise<string | undefined> {
  if (known?.person !== person) known = { person, cursor: here(client).catch(() => undefined) };
  return known.cursor;
}

export function reached(cursor: string): void {
  if (known) known.cursor = Promise.resolve(cursor);
}
