import { type LetterKind, lettersDue } from '../follow-up/own-steps';
import type { FollowUpState, MyInterviewFragment } from '../gql/graphql';
import { owesDebrief, unread } from './my-move';

const hour = 3_600_000;
/** A thank-you two days late thanks nobody; it is then found with its round, and no longer asked for. */
const tooLateToThank = 48 * hour;

export interface Todo {
  kind: 'DEBRIEF' | 'FEEDBACK' | 'PREP' | LetterKind;
  interview: MyInterviewFragment;
  /** Until when it is best done. */
  until: number;
  state?: FollowUpState;
}

const inOrder: Todo['kind'][] = ['DEBRIEF', 'THANK_YOU', 'PREP', 'FEEDBACK'];

/** What one round leaves to do; `all` of it, where one looks at that round. */
export function todosOfRound(interview: MyInterviewFragment, now: number, all = false): Todo[] {
  const ends = Date.parse(interview.endsAt);
  const todos: Todo[] = [];
  if (owesDebrief(interview, now)) todos.push({ kind: 'DEBRIEF', interview, until: ends + 24 * hour });
  for (const { kind, state, dueAt } of lettersDue(interview.followUps)) {
    const due = Date.parse(dueAt);
    if (kind !== 'THANK_YOU') todos.push({ kind: kind as LetterKind, interview, state, until: due + 24 * hour });
    else if (all || now < due + tooLateToThank) todos.push({ kind, interview, state, until: due });
  }
  // Nothing is lost where it is read tomorrow: it comes after what has a deadline in these days.
  if (unread(interview)) todos.push({ kind: 'FEEDBACK', interview, until: now + 72 * hour });
  const { prepPack, status } = interview;
  const open = prepPack && (!prepPack.openedAt || prepPack.items.some(({ done }) => !done));
  if (open && status === 'SCHEDULED' && Date.parse(interview.startsAt) > now)
    todos.push({ kind: 'PREP', interview, until: Date.parse(interview.startsAt) });
  return todos;
}

/** What fades by the hour stands first, then what can still be in time by its deadline, then the late, latest first. */
const urgency = ({ kind, until }: Todo, now: number) => (until <= now ? 2 : kind === 'DEBRIEF' ? 0 : 1);

/** What is the candidate's to do, the most urgent first. */
export function todosOf(interviews: readonly MyInterviewFragment[], now: number): Todo[] {
  const place = (kind: Todo['kind']) => (inOrder.includes(kind) ? inOrder.indexOf(kind) : inOrder.length);
  return interviews
    .flatMap((interview) => todosOfRound(interview, now))
    .sort((a, b) => {
      const [first, second] = [urgency(a, now), urgency(b, now)];
      if (first !== second) return first - second;
      return (first === 0 || first === 2 ? b.until - a.until : a.until - b.until) || place(a.kind) - place(b.kind);
    });
}
