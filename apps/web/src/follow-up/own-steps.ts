import type { FollowUpKind, FollowUpState, Role } from '../gql/graphql';

/** What a candidate can write for: everything of theirs but the debrief, which has its own page. */
export const letterKinds = [
  'THANK_YOU',
  'FIRST_FOLLOW_UP',
  'SECOND_FOLLOW_UP',
  'THIRD_FOLLOW_UP',
  'REJECTION_FOLLOW_UP',
] as const satisfies FollowUpKind[];
export type LetterKind = (typeof letterKinds)[number];

export const isLetterKind = (kind: unknown): kind is LetterKind => letterKinds.some((known) => known === kind);

interface Step {
  readonly kind: FollowUpKind;
  readonly state: FollowUpState;
  readonly owner: Role;
}

export const isOpen = ({ state }: Pick<Step, 'state'>) => state === 'DUE' || state === 'OVERDUE';

/** Of the rungs one climbs to be answered, the first that is open: whoever never asked does not ask "a second time". */
const asking: readonly FollowUpKind[] = ['FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP'];

/** The candidate's own open letters of a round, in the order they are written. */
export function lettersDue<S extends Step>(steps: readonly S[]): S[] {
  const mine = steps.filter((step) => step.owner === 'CANDIDATE' && isOpen(step) && isLetterKind(step.kind));
  const rung = mine.find(({ kind }) => asking.includes(kind));
  return mine.filter((step) => !asking.includes(step.kind) || step === rung);
}
