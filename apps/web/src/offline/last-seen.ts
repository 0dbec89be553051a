import type { MyInterviewsQuery, ViewerFieldsFragment } from '../gql/graphql';

/** What a candidate saw last of their rounds, and when: their first page opens with it where there is no line. */
export interface LastSeen {
  readonly viewer: ViewerFieldsFragment;
  readonly rounds: MyInterviewsQuery;
  readonly at: string;
}

// kept-here.ts knows the name, and forgets it when they sign out.
const key = 'nextround.last-seen';

export function lastSeen(): LastSeen | undefined {
  const kept = localStorage.getItem(key);
  return kept ? (JSON.parse(kept) as LastSeen) : undefined;
}

export const keepSeen = (viewer: ViewerFieldsFragment, rounds: MyInterviewsQuery) =>
  localStorage.setItem(key, JSON.stringify({ viewer, rounds, at: new Date().toISOString() } satisfies LastSeen));
