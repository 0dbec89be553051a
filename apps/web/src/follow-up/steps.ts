import type { TFunction } from 'i18next';
import { type Viewer, may } from '../access/viewer';
import type { FollowUpKind, StepFragment } from '../gql/graphql';
import { lasting } from '../look/dates';
import type { ClockState } from '../look/clock-state';

/** The ladder: what is done, one after the other, until the hiring side has answered. */
export const rungs: FollowUpKind[] = ['FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP', 'ESCALATION'];

export const isOpen = ({ state }: StepFragment) => state === 'SCHEDULED' || state === 'DUE' || state === 'OVERDUE';

/** Whose a step is to do, as the API decides it: a recruiter's is an admin's too. */
export const isMine = ({ owner }: StepFragment, viewer: Viewer) =>
  may(viewer, 'follow-up.send') && owner !== 'CANDIDATE' && (owner === 'RECRUITER' || owner === viewer.role);

const isNow = ({ state }: StepFragment) => state === 'DUE' || state === 'OVERDUE';

/**
 * Whether this is what there is to do: of the rungs that ask, one at a time. The latest that is due, else the next to come.
 * To ask for feedback that is expected is the first of them.
 */
export function isAct(step: StepFragment, all: readonly StepFragment[]): boolean {
  if (!isOpen(step)) return false;
  const asks = all.filter((other) => rungs.includes(other.kind) && isOpen(other));
  if (step.kind === 'FEEDBACK_EXPECTED') return asks.length === 0;
  if (!rungs.includes(step.kind)) return true;
  return step.id === (asks.findLast(isNow) ?? asks[0])?.id;
}

const ended: Record<string, ClockState> = { DONE: 'done', SKIPPED: 'dropped', CANCELLED: 'dropped' };

export function clockOf(step: StepFragment, now: number): ClockState {
  const over = ended[step.state];
  if (over) return over;
  if (Date.parse(step.dueAt) <= now) return 'overdue';
  if (step.state === 'DUE') return 'due';
  return 'planned';
}

/** The chip of a moment that was promised: how long it is over, or when it is and how long that takes. */
export function promiseWords(dueAt: string, now: number, when: (at: string) => string, t: TFunction, narrow = false): string {
  const left = Date.parse(dueAt) - now;
  if (left <= 0) return t('clock.over', { time: lasting(-left, t, narrow) });
  return t('clock.until', { at: when(dueAt), time: lasting(left, t, narrow) });
}
