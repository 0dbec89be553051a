import type { ApolloCache, StoreObject } from '@apollo/client';

/** Something that was just made joins the list of its interview that the page holds. */
export function addTo(cache: ApolloCache, interviewId: string, field: 'questions' | 'askedQuestions', made: StoreObject): void {
  const reference = cache.identify(made);
  if (!reference) return;
  cache.modify({
    id: cache.identify({ __typename: 'Interview', id: interviewId }),
    fields: { [field]: (known: readonly unknown[]) => [...known, { __ref: reference }] as never },
  });
}
