/**
 * What is kept about one candidate and names them by `candidate_id`: what belongs to something stands before it, so that it can be taken
 * away in this order. The candidate's own row is the last to go.
 */
export const BELONGINGS = [
  'prep_ticks',
  'prep_items',
  'prep_openings',
  'prep_packs',
  'question_consents',
  'asked_questions',
  'feedback_requests',
  'released_feedback',
  'scorecards',
  'published_answers',
  'debrief_answers',
  'debriefs',
  'prepared_questions',
  'follow_up_steps',
  'disclosures',
  'process_updates',
  'interviews',
  'other_processes',
  'offers',
  'stage_changes',
  'rejections',
  'application_external_ids',
  'put_forward',
  'applications',
  'candidate_external_ids',
  'messages',
  'letters',
  'notices',
  'today_marks',
  'data_exports',
  'candidate_import_changes',
  'invitations',
  'memberships',
] as const;

export type Belonging = (typeof BELONGINGS)[number];
