import type { InterviewKind } from '../gql/graphql';

/** What a round can be, in the order in which one chooses. */
export const interviewKinds: InterviewKind[] = [
  'SCREENING',
  'TECHNICAL',
  'WHITEBOARD',
  'PAIR_PROGRAMMING',
  'TAKE_HOME',
  'SYSTEM_DESIGN',
  'CULTURE',
  'PANEL',
  'FINAL',
];
