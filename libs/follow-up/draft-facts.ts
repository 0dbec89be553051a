import type { Language } from '@nextround/access';
import type { DebriefTopic } from '@nextround/debrief';
import type { FollowUpKind } from './follow-up-step.entity.js';

/** What may be asked for in a draft: every step but the debrief, which is written by hand. */
export type DraftKind = Exclude<`${FollowUpKind}`, 'DEBRIEF'>;

/** Whom a draft goes to, as the record knows them. */
export interface Addressee {
  readonly name: string;
  readonly email: string | null;
}

/** The round a draft is about. */
export interface RoundFacts {
  /** When it began, and in which zone that was agreed. */
  readonly startsAt: string;
  readonly timeZone: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly interviewers: readonly Addressee[];
}

/** An answer of the debrief that the candidate does not keep for themselves. */
export interface LikedFacts {
  readonly topic: `${DebriefTopic}`;
  readonly rating: number | null;
  readonly text: string | null;
}

/** All that a draft is made of: gathered by one statement, with the eyes of whoever reads it. */
export interface DraftFacts extends RoundFacts {
  readonly kind: DraftKind;
  /** The language its reader is addressed in. */
  readonly language: Language;
  /** Who will have written it, with the address answers go to, and in whose name. */
  readonly author: string;
  readonly authorEmail: string;
  readonly agency: string;
  /** Whether the candidate writes on a process of their own. */
  readonly own: boolean;
  readonly candidate: string;
  readonly recruiter: string | null;
  /** The company that hires; null for a process of the candidate's own. */
  readonly companyId: string | null;
  /** Whom the agency asks there: who was asked last, else the first with an address; for an escalation, somebody else first. */
  readonly contact: (Addressee & { readonly id: string }) | null;
  /** Until when the hiring side said it would answer. */
  readonly promisedAt: string | null;
  /** When it was last asked for an answer. */
  readonly askedAt: string | null;
  /** What this company may be told of the candidate's other processes now, word for word as the candidate granted it. */
  readonly granted: readonly string[];
  readonly answers: readonly LikedFacts[];
  readonly questions: readonly string[];
}
