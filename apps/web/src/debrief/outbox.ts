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
const asking = 'nextround.asked.';
/** Everything somebody may be writing here; signing out leaves none of it. */
const drafts = [prefix, asking, 'nextround.wording.', 'nextround.letter.'];
const empty: Outbox = { answers: {}, skipped: [], revised: false };

export function readOutbox(interviewId: string): Outbox {
  const kept = localStorage.getItem(prefix + interviewId);
  return kept ? { ...empty, ...(JSON.parse(kept) as Partial<Outbox>) } : empty;
}

export const writeOutbox = (interviewId: string, outbox: Outbox) => localStorage.setItem(prefix + interviewId, JSON.stringify(outbox));
export const emptyOutbox = (interviewId: string) => localStorage.removeItem(prefix + interviewId);

/** A question that was asked, while it is typed. */
export const keptAsking = (interviewId: string) => localStorage.getItem(`${asking}${interviewId}`) ?? '';
export const keepAsking = (interviewId: string, text: string) =>
  text ? localStorage.setItem(asking + interviewId, text) : localStorage.removeItem(asking + interviewId);

export function forgetDrafts(): void {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) {
      if (drafts.some((kept) => key.startsWith(kept))) store.removeItem(key);
    }
  }
}
