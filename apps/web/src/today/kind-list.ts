import type { TodayKind } from '../gql/graphql';

/** Every kind of thing in the day, as the filters stand: what others wait for first. */
export const kinds: TodayKind[] = [
  'FEEDBACK_TO_RELEASE',
  'FEEDBACK_OVERDUE',
  'NO_NEWS_DUE',
  'UNREAD_MESSAGE',
  'NEW_DEBRIEF',
  'OFFER_COLLISION',
  'PREP_MISSING',
  'DISCLOSURE_DECIDED',
  'THANK_YOU_CLOSING',
  'DEBRIEF_MISSING',
];
