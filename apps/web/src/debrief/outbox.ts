import { newKey } from '../access/new-key';
import type { Audience } from './gql/graphql';

export interface Draft {
  rating: number | null;
  text: string;
  audience: Audience;
}

/** What can be done in a debrief. */
export type Act =
  | { readonly kind: 'save'; readonly answers: Readonly<Record<string, Draft>> }
  | { readonly kind: 'submit' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'forget'; readonly question: string }
  | { readonly kind: 'share'; readonly agreed: boolean };

/** Something that was done here and is not known to have reached the server. */
export type Waiting = Act & {
  /** Names the act to the server, which does it once, however often it is sent. Until it has an id, a question goes by it. */
  readonly key: string;
  /** The version of the debrief it was done over; 0 before there was one. */
  readonly over: number;
  /** It went out at least once. Whether it arrived is not known, so it may only be sent again as it was. */
  readonly tried?: true;
};

export interface Outbox {
  /** In the order in which they were done, and are sent. */
  readonly waiting: readonly Waiting[];
  readonly skipped: readonly string[];
  /** Changed after it was sent: the recruiter still reads the earlier revision. */
  readonly revised: boolean;
}

const empty: Outbox = { waiting: [], skipped: [], revised: false };

/**
 * Joins an act to those that wait. What has not gone out yet is changed in place: an answer replaces the one before it, a question taken
 * away was never noted, and whoever writes on does not hand over what they are still writing.
 */
export function joined(waiting: readonly Waiting[], act: Act, over: number): readonly Waiting[] {
  const still = (kind: Act['kind']) => (one: Waiting) => one.kind === kind && !one.tried;
  const added = (rest: readonly Waiting[]) => [...rest, { ...act, key: newKey(), over }];
  switch (act.kind) {
    case 'save': {
      const open = waiting.filter((one) => !still('submit')(one));
      const last = open.findLastIndex((one) => one.kind === 'save');
      const before = open[last];
      if (!before || before.kind !== 'save' || before.tried) return added(open);
      return open.with(last, { ...before, answers: { ...before.answers, ...act.answers } });
    }
    case 'forget':
      return waiting.some((one) => one.key === act.question && still('note')(one))
        ? waiting.filter(({ key }) => key !== act.question)
        : added(waiting);
    case 'submit':
    case 'share':
      return added(waiting.filter((one) => !still(act.kind)(one)));
    case 'note':
      return added(waiting);
  }
}

const prefix = 'nextround.debrief.';
const asking = 'nextround.asked.';

export const outboxKey = (interviewId: string) => prefix + interviewId;

export function readOutbox(interviewId: string): Outbox {
  const kept = localStorage.getItem(outboxKey(interviewId));
  return kept ? { ...empty, ...(JSON.parse(kept) as Partial<Outbox>) } : empty;
}

export function writeOutbox(interviewId: string, outbox: Outbox): void {
  if (outbox.waiting.length + outbox.skipped.length === 0 && !outbox.revised) localStorage.removeItem(outboxKey(interviewId));
  else localStorage.setItem(outboxKey(interviewId), JSON.stringify(outbox));
}

/** A question that was asked, while it is typed. */
export const keptAsking = (interviewId: string) => localStorage.getItem(`${asking}${interviewId}`) ?? '';
export const keepAsking = (interviewId: string, text: string) =>
  text ? localStorage.setItem(asking + interviewId, text) : localStorage.removeItem(asking + interviewId);
