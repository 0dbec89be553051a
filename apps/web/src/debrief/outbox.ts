import type { Audience } from '../gql/graphql';

export interface Draft {
  rating: number | null;
  text: string;
  audience: Audience;
}

/** What was typed here and has not reached the server; and which questions were passed over. */
export interface Outbox {
  answers: Record<string, Draft>;
  skipped: string[];
  /** Changed after it was sent: the recruiter still reads the earlier revision. */
  revised: boolean;
}

const prefix = 'nextround.debrief.';
const empty: Outbox = { answers: {}, skipped: [], revised: false };

export function readOutbox(interviewId: string): Outbox {
  const kept = localStorage.getItem(prefix + interviewId);
  return kept ? { ...empty, ...(JSON.parse(kept) as Partial<Outbox>) } : empty;
}

export const writeOutbox = (interviewId: string, outbox: Outbox) => localStorage.setItem(prefix + interviewId, JSON.stringify(outbox));
export const emptyOutbox = (interviewId: string) => localStorage.removeItem(prefix + interviewId);

export function forgetDrafts(): void {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) {
      if (key.startsWith(prefix) || key.startsWith('nextround.wording.')) store.removeItem(key);
    }
  }
}
