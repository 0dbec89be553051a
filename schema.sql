-- What the migrations add up to, as PostgreSQL tells it. Generated; to be read, not run.

-- tables
agencies
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  name text not null
  slug text not null
  time_zone text not null
  language text not null default 'EN'::text
  recruiter_sight text not null default 'ALL'::text
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
  mail_footer text
api_client_assertions
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  api_client_id uuid not null
  hash bytea not null
  ends_at timestamp(3) with time zone not null
api_clients
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  name text not null
  scopes text[] not null
  client_company_id uuid
  secret_hash bytea
  secret_made_at timestamp(3) with time zone
  previous_hash bytea
  previous_ends_at timestamp(3) with time zone
  public_keys jsonb
  created_at timestamp(3) with time zone not null default now()
  last_used_at timestamp(3) with time zone
  revoked_at timestamp(3) with time zone
application_external_ids
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  application_id uuid not null
  candidate_id uuid not null
  system text not null
  external_id text not null
applications
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  candidate_id uuid not null
  job_id uuid not null
  stage_id uuid not null
  stage_since timestamp(3) with time zone not null default now()
  status text not null default 'ACTIVE'::text
  applied_at timestamp(3) with time zone not null default now()
  closed_at timestamp(3) with time zone
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
  client_company_id uuid
asked_questions
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  candidate_id uuid not null
  client_company_id uuid
  text text not null
  noted_at timestamp(3) with time zone not null
bulk_export_parts
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  export_id uuid not null
  place integer not null
  content bytea not null
bulk_exports
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  api_client_id uuid
  scopes text[]
  requested_by uuid
  list text not null
  query text not null
  state text not null default 'QUEUED'::text
  ended_because text
  turn integer not null default 0
  records integer not null default 0
  total integer
  after text
  size integer not null default 0
  failures integer not null default 0
  feed_cursor text
  requested_at timestamp(3) with time zone not null default moment()
  started_at timestamp(3) with time zone
  ended_at timestamp(3) with time zone
  fetched_at timestamp(3) with time zone
  expires_at timestamp(3) with time zone
calendar_feeds
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  membership_id uuid not null
  created_at timestamp(3) with time zone not null
  last_read_at timestamp(3) with time zone
  revoked_at timestamp(3) with time zone
candidate_external_ids
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  candidate_id uuid not null
  system text not null
  external_id text not null
candidate_import_changes
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  import_id uuid not null
  candidate_id uuid not null
  is_new boolean not null
  fields text[] not null
  kept boolean not null default false
candidate_import_files
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  import_id uuid not null
  content bytea not null
  headings text[] not null
  sample jsonb not null
candidate_import_refusals
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  import_id uuid not null
  line integer not null
  place integer not null
  rule text not null
  field text
  value text
candidate_imports
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  made_by uuid
  file_name text
  encoding text not null
  separator text not null
  headings_key text not null
  fields jsonb not null
  state text not null default 'READY'::text
  stopped_because text
  turn integer not null default 0
  run_by uuid
  total integer not null
  done integer not null default 0
  counts jsonb not null
  dry_run jsonb
  taken_back integer not null default 0
  kept integer not null default 0
  created_at timestamp(3) with time zone not null
  started_at timestamp(3) with time zone
  ended_at timestamp(3) with time zone
  undone_at timestamp(3) with time zone
  kept_until timestamp(3) with time zone not null
candidates
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  name text not null
  sort_name text not null generated lower(translate(name, 'ÄÖÜäöüßÉÈÊéèêÁÀÂáàâÓÒÔóòôÚÙÛúùûÇçÑñ'::text, 'AOUaousEEEeeeAAAaaaOOOoooUUUuuuCcNn'::text))
  email text
  email_key text generated lower(email)
  phone text
  headline text
  location text
  source text
  language text not null default 'EN'::text
  time_zone text not null
  quiet_hours jsonb not null default '{"end": "08:00", "start": "21:00"}'::jsonb
  recruiter_id uuid
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
client_companies
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  name text not null
  name_key text not null generated lower(name)
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
company_questions
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  client_company_id uuid not null
  text text not null
  candidates integer not null
data_exports
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  candidate_id uuid not null
  requested_by uuid not null
  requested_at timestamp(3) with time zone not null
  expires_at timestamp(3) with time zone not null
  fetched_at timestamp(3) with time zone
debrief_answers
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  debrief_id uuid not null
  prompt_id uuid not null
  candidate_id uuid not null
  rating integer
  text text
  audience text not null
debrief_prompts
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  topic text not null
  question_en text
  question_de text
  rated boolean not null
  only_kinds text[]
  default_audience text not null
  position integer not null
  retired_at timestamp(3) with time zone
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
debriefs
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  candidate_id uuid not null
  submitted_at timestamp(3) with time zone
  revision integer not null default 0
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
  kept_at timestamp(3) with time zone
  client_company_id uuid
disclosures
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  process_update_id uuid not null
  candidate_id uuid not null
  client_company_id uuid not null
  reason text not null
  level text not null
  wording text not null
  company_name text
  role text
  stage text
  offer_deadline timestamp(3) with time zone
  state text not null default 'REQUESTED'::text
  requested_by uuid not null
  requested_at timestamp(3) with time zone not null
  decided_at timestamp(3) with time zone
  expires_at timestamp(3) with time zone
  revoked_at timestamp(3) with time zone
  lapsed_at timestamp(3) with time zone
erasures
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  candidate_id uuid not null
  reason text not null
  erased_by uuid
  erased_at timestamp(3) with time zone not null
feedback_requests
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  candidate_id uuid not null
  contact_id uuid not null
  requested_by uuid not null
  letter_id uuid not null
  sent_at timestamp(3) with time zone not null
  expires_at timestamp(3) with time zone not null
  promised_for timestamp(3) with time zone
  promised_at timestamp(3) with time zone
  answered_at timestamp(3) with time zone
  scorecard_id uuid
  not_me_at timestamp(3) with time zone
  ask_instead text
  withdrawn_at timestamp(3) with time zone
follow_up_policies
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  thank_you integer not null default 24
  feedback integer not null default 72
  second_follow_up integer not null default 48
  third_follow_up integer not null default 24
  escalation integer not null default 24
  no_news integer not null default 72
  rejection integer not null default 48
  skip_weekends boolean not null default false
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
follow_up_steps
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  candidate_id uuid not null
  application_id uuid
  kind text not null
  owner text not null
  state text not null default 'SCHEDULED'::text
  basis text not null
  counted_from timestamp(3) with time zone not null
  due_at timestamp(3) with time zone not null
  notify_at timestamp(3) with time zone not null
  turn integer not null default 0
  done_at timestamp(3) with time zone
  done_by uuid
  channel text
  reason text
  sight text generated
CASE
    WHEN (application_id IS NULL) THEN NULL::text
    WHEN (kind = ANY (ARRAY['NO_NEWS_UPDATE'::text, 'ESCALATION'::text, 'REJECTION_FOLLOW_UP'::text])) THEN 'STAFF'::text
    ELSE 'ALL'::text
END
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
hiring_contacts
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  client_company_id uuid not null
  name text not null
  email text
  title text
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
identities
  id uuid not null
  email text not null
  password_hash text not null
  created_at timestamp(3) with time zone not null default now()
interviews
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  candidate_id uuid not null
  application_id uuid
  round integer not null
  format text not null
  kind text not null
  status text not null default 'SCHEDULED'::text
  starts_at timestamp(3) with time zone not null
  ends_at timestamp(3) with time zone not null
  time_zone text not null
  location text
  video_url text
  interviewers jsonb not null default '[]'::jsonb
  feedback_promised_at timestamp(3) with time zone
  cancel_reason text
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
  other_process_id uuid
  client_company_id uuid
invitations
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  email text not null
  name text not null
  role text not null
  candidate_id uuid
  language text not null default 'EN'::text
  invited_by uuid not null
  expires_at timestamp(3) with time zone not null
  accepted_at timestamp(3) with time zone
  revoked_at timestamp(3) with time zone
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
job_recruiters
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  job_id uuid not null
  member_id uuid not null
jobs
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  client_company_id uuid not null
  title text not null
  code text
  status text not null default 'OPEN'::text
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
journal
  agency_id uuid not null
  seq bigint not null
  at timestamp(3) with time zone not null
  actor_role text not null
  actor_id uuid
  on_behalf_of uuid
  action text not null
  request_id text not null
  kind text not null
  node_type text not null
  node_id uuid not null
  candidate_id uuid
  away_from uuid
  sight text not null
  fields text[] not null
  words_hash bytea not null
  hash bytea not null
journal_heads
  agency_id uuid not null
  seq bigint not null
  hash bytea not null
  told bigint not null default 0
journal_words
  agency_id uuid not null
  seq bigint not null
  salt bytea not null
  detail text not null
  seal bytea not null
letters
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  candidate_id uuid not null
  from_agency boolean
  about_type text not null
  about_id uuid not null
  to_name text not null
  to_address text not null
  from_name text not null
  reply_to jsonb
  subject text not null
  body text not null
  button jsonb
  attachments jsonb not null default '[]'::jsonb
  language text not null
  time_zone text not null
  send_at timestamp(3) with time zone not null
  sent_at timestamp(3) with time zone
  taken_back_at timestamp(3) with time zone
  claimed_by text
  created_at timestamp(3) with time zone not null default moment()
memberships
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  identity_id uuid not null
  candidate_id uuid
  role text not null
  name text not null
  email text not null
  language text not null default 'EN'::text
  time_zone text not null
  quiet_hours jsonb not null default '{"end": "08:00", "start": "21:00"}'::jsonb
  removed_at timestamp(3) with time zone
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
messages
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  candidate_id uuid not null
  author_id uuid not null
  author_role text not null
  body text not null
  urgent boolean not null default false
  sent_at timestamp(3) with time zone not null
  deliver_at timestamp(3) with time zone not null
  announced_at timestamp(3) with time zone
  read_at timestamp(3) with time zone
  burst_id uuid not null
  sight text generated
CASE
    WHEN (COALESCE(announced_at, read_at) IS NOT NULL) THEN 'ALL'::text
    WHEN (author_role = 'CANDIDATE'::text) THEN NULL::text
    ELSE 'STAFF'::text
END
migrations
  name text not null
  sha256 text not null
  applied_at timestamp with time zone not null default now()
notices
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  key text not null
  kind text not null
  member_id uuid
  candidate_id uuid
  subject_id uuid
  about_type text not null
  about_id uuid not null
  due_at timestamp(3) with time zone not null
  urgent boolean not null default false
  told_at timestamp(3) with time zone
  gathered_at timestamp(3) with time zone
  digest_id uuid
  mailed_at timestamp(3) with time zone
  dropped_at timestamp(3) with time zone
  drop_reason text
  read_at timestamp(3) with time zone
  claimed_by text
  created_at timestamp(3) with time zone not null default moment()
notification_preferences
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  member_id uuid not null
  interviews text not null default 'AT_ONCE'::text
  follow_ups text not null default 'AT_ONCE'::text
  feedback text not null default 'AT_ONCE'::text
  messages text not null default 'AT_ONCE'::text
  sharing text not null default 'AT_ONCE'::text
offers
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  application_id uuid not null
  candidate_id uuid not null
  state text not null default 'MADE'::text
  salary text
  starts_on date
  answer_by timestamp(3) with time zone
  decided_at timestamp(3) with time zone
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
other_processes
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  candidate_id uuid not null
  company_name text not null
  role text
  stage text not null
  next_step_at timestamp(3) with time zone
  offer_deadline timestamp(3) with time zone
  notes text
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
prep_items
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  prep_pack_id uuid not null
  candidate_id uuid not null
  position integer not null
  text text not null
prep_openings
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  prep_pack_id uuid not null
  candidate_id uuid not null
  opened_at timestamp(3) with time zone not null
prep_packs
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  candidate_id uuid not null
  bring_laptop boolean
  what_to_prepare text
  expectations text[] not null default '{}'::text[]
  revised_at timestamp(3) with time zone not null
  published_at timestamp(3) with time zone
  details_asked_at timestamp(3) with time zone
  details_asked_of uuid
  details_letter_id uuid
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
prep_ticks
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  prep_item_id uuid not null
  candidate_id uuid not null
  ticked_at timestamp(3) with time zone not null
prepared_questions
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  candidate_id uuid not null
  text text not null
  asked boolean not null default false
  answer text
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
process_updates
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  other_process_id uuid not null
  candidate_id uuid not null
  level text not null
  company_name text
  role text
  stage text
  offer_deadline timestamp(3) with time zone
  note text
  shared_at timestamp(3) with time zone not null
  withdrawn_at timestamp(3) with time zone
published_answers
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  debrief_id uuid not null
  prompt_id uuid not null
  candidate_id uuid not null
  rating integer
  text text
  audience text not null
  client_company_id uuid
put_forward
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  candidate_id uuid not null
  client_company_id uuid not null
question_consents
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  interview_id uuid not null
  candidate_id uuid not null
  given_at timestamp(3) with time zone not null
  withdrawn_at timestamp(3) with time zone
rate_buckets
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  client_id uuid not null
  size integer not null
  full_at timestamp with time zone not null
  paid boolean not null
rejections
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  application_id uuid not null
  candidate_id uuid not null
  kind text not null
  explanation text
released_feedback
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  scorecard_id uuid not null
  candidate_id uuid not null
  message text not null
  reject_reason text
  how_to_improve text
  ratings jsonb not null default '[]'::jsonb
  released_by uuid not null
  released_at timestamp(3) with time zone not null default now()
  read_at timestamp(3) with time zone
remembered_answers
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id bytea not null
  owner_id uuid not null
  request bytea not null
  answer bytea
  asked_at timestamp(3) with time zone not null default moment()
retention_policies
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  active boolean not null default false
  candidate_months integer not null default 6
  placement_months integer not null default 36
  stands_since timestamp(3) with time zone
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
scorecards
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  interview_id uuid not null
  candidate_id uuid not null
  interviewer text not null
  submitted_by uuid
  overall_recommendation text not null
  ratings jsonb not null default '[]'::jsonb
  strengths text
  concerns text
  reject_reason text
  submitted_at timestamp(3) with time zone not null default now()
  contact_id uuid
  client_company_id uuid
sessions
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  membership_id uuid not null
  user_agent text not null
  refresh_hash bytea not null
  previous_hash bytea
  rotated_at timestamp(3) with time zone not null default now()
  proven_at timestamp(3) with time zone not null
  expires_at timestamp(3) with time zone not null
  ended_at timestamp(3) with time zone
  ended_because text
  created_at timestamp(3) with time zone not null default now()
shown_to_companies
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  client_company_id uuid not null
  node_id uuid not null
signing_keys
  kid text not null
  public_jwk jsonb not null
  sealed bytea not null
  created_at timestamp(3) with time zone not null default now()
  retired_at timestamp(3) with time zone
stage_changes
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  application_id uuid not null
  candidate_id uuid not null
  stage_id uuid not null
  changed_by uuid
  changed_at timestamp(3) with time zone not null default clock_timestamp()
stages
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  name text not null
  stage_order integer not null
  kind text not null
  retired_at timestamp(3) with time zone
  created_at timestamp(3) with time zone not null default now()
  updated_at timestamp(3) with time zone not null default now()
  version integer not null default 1
today_marks
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  key text not null
  candidate_id uuid not null
  settled_at timestamp(3) with time zone
  snoozed_until timestamp(3) with time zone
  marked_by uuid
  reason text
viewings
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  matter text not null
  candidate_ids uuid[] not null
  reader text not null
  viewed_at timestamp(3) with time zone not null default clock_timestamp()
webhook_deliveries
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  endpoint_id uuid not null
  seq bigint not null
  cursor text not null
  event text not null
  node_id uuid not null
  body text not null
  attempt integer not null default 0
  attempted_at timestamp(3) with time zone
  status_code integer
  failure text
  delivered_at timestamp(3) with time zone
  next_attempt_at timestamp(3) with time zone
  created_at timestamp(3) with time zone not null default moment()
webhook_endpoints
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  id uuid not null
  api_client_id uuid
  url text not null
  events text[] not null
  secret bytea not null
  former_secret bytea
  former_until timestamp(3) with time zone
  inactive_since timestamp(3) with time zone
  inactive_because text
  created_at timestamp(3) with time zone not null default moment()
  updated_at timestamp(3) with time zone not null default moment()
  version integer not null default 1
webhook_lanes
  agency_id uuid not null default (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid
  endpoint_id uuid not null
  is_open boolean not null default true
  seq bigint not null
  cursor text not null
  is_full boolean not null default false
  due_at timestamp(3) with time zone
  failing_since timestamp(3) with time zone
  claimed_by text

-- constraints
agencies: agencies_language_check CHECK ((language = ANY (ARRAY['EN'::text, 'DE'::text])))
agencies: agencies_pkey PRIMARY KEY (agency_id)
agencies: agencies_recruiter_sight_check CHECK ((recruiter_sight = ANY (ARRAY['ALL'::text, 'OWN'::text])))
agencies: agencies_slug_key UNIQUE (slug)
api_client_assertions: api_client_assertions_agency_id_api_client_id_fkey FOREIGN KEY (agency_id, api_client_id) REFERENCES api_clients(agency_id, id)
api_client_assertions: api_client_assertions_pkey PRIMARY KEY (agency_id, api_client_id, hash)
api_clients: api_clients_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
api_clients: api_clients_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
api_clients: api_clients_check CHECK ((num_nonnulls(secret_hash, public_keys) = 1))
api_clients: api_clients_check1 CHECK ((num_nonnulls(previous_hash, previous_ends_at) <> 1))
api_clients: api_clients_pkey PRIMARY KEY (agency_id, id)
api_clients: api_clients_scopes_check CHECK ((cardinality(scopes) > 0))
application_external_ids: application_external_ids_agency_id_application_id_fkey FOREIGN KEY (agency_id, application_id) REFERENCES applications(agency_id, id)
application_external_ids: application_external_ids_agency_id_system_external_id_key UNIQUE (agency_id, system, external_id)
application_external_ids: application_external_ids_pkey PRIMARY KEY (agency_id, application_id, system)
applications: applications_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
applications: applications_agency_id_candidate_id_job_id_key UNIQUE (agency_id, candidate_id, job_id)
applications: applications_agency_id_job_id_fkey FOREIGN KEY (agency_id, job_id) REFERENCES jobs(agency_id, id)
applications: applications_agency_id_stage_id_fkey FOREIGN KEY (agency_id, stage_id) REFERENCES stages(agency_id, id)
applications: applications_pkey PRIMARY KEY (agency_id, id)
applications: applications_status_check CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'HIRED'::text, 'REJECTED'::text, 'WITHDRAWN'::text])))
asked_questions: asked_questions_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
asked_questions: asked_questions_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
asked_questions: asked_questions_pkey PRIMARY KEY (agency_id, id)
bulk_export_parts: bulk_export_parts_agency_id_export_id_fkey FOREIGN KEY (agency_id, export_id) REFERENCES bulk_exports(agency_id, id)
bulk_export_parts: bulk_export_parts_pkey PRIMARY KEY (agency_id, export_id, place)
bulk_exports: bulk_exports_agency_id_api_client_id_fkey FOREIGN KEY (agency_id, api_client_id) REFERENCES api_clients(agency_id, id)
bulk_exports: bulk_exports_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
bulk_exports: bulk_exports_agency_id_requested_by_fkey FOREIGN KEY (agency_id, requested_by) REFERENCES memberships(agency_id, id)
bulk_exports: bulk_exports_check CHECK ((num_nonnulls(api_client_id, requested_by) = 1))
bulk_exports: bulk_exports_check1 CHECK (((api_client_id IS NULL) = (scopes IS NULL)))
bulk_exports: bulk_exports_ended_because_check CHECK ((ended_because = ANY (ARRAY['NOT_ALLOWED'::text, 'TOO_LARGE'::text, 'BROKEN'::text, 'ERASURE'::text])))
bulk_exports: bulk_exports_pkey PRIMARY KEY (agency_id, id)
bulk_exports: bulk_exports_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'DONE'::text, 'FAILED'::text, 'CANCELLED'::text, 'EXPIRED'::text])))
calendar_feeds: calendar_feeds_agency_id_membership_id_fkey FOREIGN KEY (agency_id, membership_id) REFERENCES memberships(agency_id, id)
calendar_feeds: calendar_feeds_pkey PRIMARY KEY (agency_id, id)
candidate_external_ids: candidate_external_ids_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
candidate_external_ids: candidate_external_ids_agency_id_system_external_id_key UNIQUE (agency_id, system, external_id)
candidate_external_ids: candidate_external_ids_pkey PRIMARY KEY (agency_id, candidate_id, system)
candidate_import_changes: candidate_import_changes_agency_id_import_id_fkey FOREIGN KEY (agency_id, import_id) REFERENCES candidate_imports(agency_id, id)
candidate_import_changes: candidate_import_changes_pkey PRIMARY KEY (agency_id, import_id, candidate_id)
candidate_import_files: candidate_import_files_agency_id_import_id_fkey FOREIGN KEY (agency_id, import_id) REFERENCES candidate_imports(agency_id, id)
candidate_import_files: candidate_import_files_pkey PRIMARY KEY (agency_id, import_id)
candidate_import_refusals: candidate_import_refusals_agency_id_import_id_fkey FOREIGN KEY (agency_id, import_id) REFERENCES candidate_imports(agency_id, id)
candidate_import_refusals: candidate_import_refusals_pkey PRIMARY KEY (agency_id, import_id, line, place)
candidate_imports: candidate_imports_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
candidate_imports: candidate_imports_agency_id_made_by_fkey FOREIGN KEY (agency_id, made_by) REFERENCES memberships(agency_id, id)
candidate_imports: candidate_imports_agency_id_run_by_fkey FOREIGN KEY (agency_id, run_by) REFERENCES memberships(agency_id, id)
candidate_imports: candidate_imports_pkey PRIMARY KEY (agency_id, id)
candidate_imports: candidate_imports_state_check CHECK ((state = ANY (ARRAY['READY'::text, 'CHECKING'::text, 'WAITING'::text, 'RUNNING'::text, 'STOPPED'::text, 'DONE'::text, 'UNDOING'::text, 'UNDONE'::text])))
candidate_imports: candidate_imports_stopped_because_check CHECK ((stopped_because = ANY (ARRAY['CANCELLED'::text, 'FAILED'::text, 'NOT_ALLOWED'::text])))
candidates: candidates_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
candidates: candidates_agency_id_recruiter_id_fkey FOREIGN KEY (agency_id, recruiter_id) REFERENCES memberships(agency_id, id)
candidates: candidates_language_check CHECK ((language = ANY (ARRAY['EN'::text, 'DE'::text])))
candidates: candidates_pkey PRIMARY KEY (agency_id, id)
client_companies: client_companies_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
client_companies: client_companies_pkey PRIMARY KEY (agency_id, id)
company_questions: company_questions_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
company_questions: company_questions_candidates_check CHECK ((candidates >= 3))
company_questions: company_questions_pkey PRIMARY KEY (agency_id, client_company_id, text)
data_exports: data_exports_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
data_exports: data_exports_agency_id_requested_by_fkey FOREIGN KEY (agency_id, requested_by) REFERENCES memberships(agency_id, id)
data_exports: data_exports_pkey PRIMARY KEY (agency_id, id)
debrief_answers: debrief_answers_agency_id_debrief_id_fkey FOREIGN KEY (agency_id, debrief_id) REFERENCES debriefs(agency_id, id)
debrief_answers: debrief_answers_agency_id_prompt_id_fkey FOREIGN KEY (agency_id, prompt_id) REFERENCES debrief_prompts(agency_id, id)
debrief_answers: debrief_answers_audience_check CHECK ((audience = ANY (ARRAY['PRIVATE'::text, 'RECRUITER'::text, 'CLIENT'::text])))
debrief_answers: debrief_answers_pkey PRIMARY KEY (agency_id, debrief_id, prompt_id)
debrief_answers: debrief_answers_rating_check CHECK (((rating >= 1) AND (rating <= 4)))
debrief_prompts: debrief_prompts_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
debrief_prompts: debrief_prompts_check CHECK ((COALESCE(question_en, question_de) IS NOT NULL))
debrief_prompts: debrief_prompts_default_audience_check CHECK ((default_audience = ANY (ARRAY['PRIVATE'::text, 'RECRUITER'::text, 'CLIENT'::text])))
debrief_prompts: debrief_prompts_pkey PRIMARY KEY (agency_id, id)
debrief_prompts: debrief_prompts_position UNIQUE (agency_id, "position") DEFERRABLE INITIALLY DEFERRED
debrief_prompts: debrief_prompts_topic_check CHECK ((topic = ANY (ARRAY['COMPANY'::text, 'ROLE_TECHNICAL'::text, 'ROLE_CULTURAL'::text, 'INTERVIEWER'::text, 'INTERVIEW'::text, 'OWN_PERFORMANCE'::text, 'MISTAKES'::text, 'IMPROVEMENTS'::text, 'ALTERNATIVE_SOLUTION'::text, 'WOULD_WORK_THERE'::text, 'CUSTOM'::text])))
debriefs: debriefs_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
debriefs: debriefs_agency_id_interview_id_key UNIQUE (agency_id, interview_id)
debriefs: debriefs_check CHECK ((num_nonnulls(submitted_at, kept_at) < 2))
debriefs: debriefs_pkey PRIMARY KEY (agency_id, id)
disclosures: disclosures_agency_id_candidate_id_process_update_id_fkey FOREIGN KEY (agency_id, candidate_id, process_update_id) REFERENCES process_updates(agency_id, candidate_id, id)
disclosures: disclosures_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
disclosures: disclosures_agency_id_requested_by_fkey FOREIGN KEY (agency_id, requested_by) REFERENCES memberships(agency_id, id)
disclosures: disclosures_check CHECK (((state <> 'GRANTED'::text) OR (num_nonnulls(decided_at, expires_at) = 2)))
disclosures: disclosures_check1 CHECK (((state = 'REVOKED'::text) = (revoked_at IS NOT NULL)))
disclosures: disclosures_check2 CHECK (((level <> 'EXISTS'::text) OR (num_nonnulls(stage, offer_deadline) = 0)))
disclosures: disclosures_check3 CHECK (((level = 'FULL'::text) OR (num_nonnulls(company_name, role) = 0)))
disclosures: disclosures_level_check CHECK ((level = ANY (ARRAY['EXISTS'::text, 'STAGE'::text, 'FULL'::text])))
disclosures: disclosures_pkey PRIMARY KEY (agency_id, id)
disclosures: disclosures_reason_check CHECK ((reason = ANY (ARRAY['ASKED_BY_CLIENT'::text, 'SCHEDULING_CONFLICT'::text, 'OFFER_RECEIVED'::text])))
disclosures: disclosures_stage_check CHECK ((stage = ANY (ARRAY['PREPARING'::text, 'APPLIED'::text, 'INTERVIEWING'::text, 'OFFER'::text, 'ACCEPTED'::text, 'REJECTED'::text, 'WITHDRAWN'::text])))
disclosures: disclosures_state_check CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'GRANTED'::text, 'DECLINED'::text, 'REVOKED'::text])))
erasures: erasures_agency_id_erased_by_fkey FOREIGN KEY (agency_id, erased_by) REFERENCES memberships(agency_id, id)
erasures: erasures_pkey PRIMARY KEY (agency_id, candidate_id)
feedback_requests: feedback_requests_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
feedback_requests: feedback_requests_agency_id_contact_id_fkey FOREIGN KEY (agency_id, contact_id) REFERENCES hiring_contacts(agency_id, id)
feedback_requests: feedback_requests_agency_id_requested_by_fkey FOREIGN KEY (agency_id, requested_by) REFERENCES memberships(agency_id, id)
feedback_requests: feedback_requests_agency_id_scorecard_id_fkey FOREIGN KEY (agency_id, scorecard_id) REFERENCES scorecards(agency_id, id)
feedback_requests: feedback_requests_check CHECK ((num_nonnulls(promised_for, promised_at) <> 1))
feedback_requests: feedback_requests_check1 CHECK ((num_nonnulls(answered_at, scorecard_id) <> 1))
feedback_requests: feedback_requests_check2 CHECK (((ask_instead IS NULL) OR (not_me_at IS NOT NULL)))
feedback_requests: feedback_requests_pkey PRIMARY KEY (agency_id, id)
follow_up_policies: follow_up_policies_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
follow_up_policies: follow_up_policies_escalation_check CHECK (((escalation >= 1) AND (escalation <= 720)))
follow_up_policies: follow_up_policies_feedback_check CHECK (((feedback >= 1) AND (feedback <= 720)))
follow_up_policies: follow_up_policies_no_news_check CHECK (((no_news >= 1) AND (no_news <= 720)))
follow_up_policies: follow_up_policies_pkey PRIMARY KEY (agency_id)
follow_up_policies: follow_up_policies_rejection_check CHECK (((rejection >= 1) AND (rejection <= 720)))
follow_up_policies: follow_up_policies_second_follow_up_check CHECK (((second_follow_up >= 1) AND (second_follow_up <= 720)))
follow_up_policies: follow_up_policies_thank_you_check CHECK (((thank_you >= 1) AND (thank_you <= 720)))
follow_up_policies: follow_up_policies_third_follow_up_check CHECK (((third_follow_up >= 1) AND (third_follow_up <= 720)))
follow_up_steps: follow_up_steps_agency_id_application_id_fkey FOREIGN KEY (agency_id, application_id) REFERENCES applications(agency_id, id)
follow_up_steps: follow_up_steps_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
follow_up_steps: follow_up_steps_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
follow_up_steps: follow_up_steps_agency_id_done_by_fkey FOREIGN KEY (agency_id, done_by) REFERENCES memberships(agency_id, id)
follow_up_steps: follow_up_steps_agency_id_interview_id_kind_key UNIQUE (agency_id, interview_id, kind)
follow_up_steps: follow_up_steps_basis_check CHECK ((basis = ANY (ARRAY['INTERVIEW_END'::text, 'PROMISED'::text, 'DEFAULT_72H'::text, 'AFTER_48H'::text, 'AFTER_24H'::text])))
follow_up_steps: follow_up_steps_channel_check CHECK ((channel = ANY (ARRAY['EMAIL'::text, 'LINKEDIN'::text, 'PHONE'::text, 'MESSAGE'::text])))
follow_up_steps: follow_up_steps_check CHECK (((owner = 'CANDIDATE'::text) OR (application_id IS NOT NULL)))
follow_up_steps: follow_up_steps_check1 CHECK (((state <> ALL (ARRAY['DONE'::text, 'SKIPPED'::text])) OR (done_at IS NOT NULL)))
follow_up_steps: follow_up_steps_kind_check CHECK ((kind = ANY (ARRAY['DEBRIEF'::text, 'THANK_YOU'::text, 'FEEDBACK_EXPECTED'::text, 'FIRST_FOLLOW_UP'::text, 'SECOND_FOLLOW_UP'::text, 'THIRD_FOLLOW_UP'::text, 'NO_NEWS_UPDATE'::text, 'ESCALATION'::text, 'REJECTION_FOLLOW_UP'::text])))
follow_up_steps: follow_up_steps_owner_check CHECK ((owner = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'CANDIDATE'::text])))
follow_up_steps: follow_up_steps_pkey PRIMARY KEY (agency_id, id)
follow_up_steps: follow_up_steps_state_check CHECK ((state = ANY (ARRAY['SCHEDULED'::text, 'DONE'::text, 'SKIPPED'::text, 'CANCELLED'::text])))
hiring_contacts: hiring_contacts_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
hiring_contacts: hiring_contacts_pkey PRIMARY KEY (agency_id, id)
identities: identities_email_key UNIQUE (email)
identities: identities_pkey PRIMARY KEY (id)
interviews: interviews_agency_id_application_id_fkey FOREIGN KEY (agency_id, application_id) REFERENCES applications(agency_id, id)
interviews: interviews_agency_id_application_id_round_key UNIQUE (agency_id, application_id, round)
interviews: interviews_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
interviews: interviews_agency_id_candidate_id_id_key UNIQUE (agency_id, candidate_id, id)
interviews: interviews_agency_id_candidate_id_other_process_id_fkey FOREIGN KEY (agency_id, candidate_id, other_process_id) REFERENCES other_processes(agency_id, candidate_id, id)
interviews: interviews_agency_id_other_process_id_round_key UNIQUE (agency_id, other_process_id, round)
interviews: interviews_check CHECK ((ends_at > starts_at))
interviews: interviews_check1 CHECK ((num_nonnulls(application_id, other_process_id) = 1))
interviews: interviews_format_check CHECK ((format = ANY (ARRAY['PHONE'::text, 'VIDEO'::text, 'ONSITE'::text])))
interviews: interviews_kind_check CHECK ((kind = ANY (ARRAY['SCREENING'::text, 'TECHNICAL'::text, 'WHITEBOARD'::text, 'PAIR_PROGRAMMING'::text, 'TAKE_HOME'::text, 'SYSTEM_DESIGN'::text, 'CULTURE'::text, 'PANEL'::text, 'FINAL'::text])))
interviews: interviews_pkey PRIMARY KEY (agency_id, id)
interviews: interviews_round_check CHECK ((round > 0))
interviews: interviews_status_check CHECK ((status = ANY (ARRAY['SCHEDULED'::text, 'COMPLETE'::text, 'CANCELLED'::text, 'NO_SHOW'::text, 'ON_HOLD'::text])))
invitations: invitations_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
invitations: invitations_agency_id_invited_by_fkey FOREIGN KEY (agency_id, invited_by) REFERENCES memberships(agency_id, id)
invitations: invitations_pkey PRIMARY KEY (agency_id, id)
invitations: invitations_role_check CHECK ((role = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])))
job_recruiters: job_recruiters_agency_id_job_id_fkey FOREIGN KEY (agency_id, job_id) REFERENCES jobs(agency_id, id)
job_recruiters: job_recruiters_agency_id_member_id_fkey FOREIGN KEY (agency_id, member_id) REFERENCES memberships(agency_id, id)
job_recruiters: job_recruiters_pkey PRIMARY KEY (agency_id, job_id, member_id)
jobs: jobs_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
jobs: jobs_pkey PRIMARY KEY (agency_id, id)
jobs: jobs_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'CLOSED'::text, 'DRAFT'::text, 'ARCHIVED'::text, 'PENDING'::text])))
journal: journal_kind_check CHECK ((kind = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'DELETED'::text])))
journal: journal_pkey PRIMARY KEY (agency_id, seq)
journal: journal_sight_check CHECK ((sight = ANY (ARRAY['ALL'::text, 'STAFF'::text, 'CANDIDATE'::text])))
journal_heads: journal_heads_pkey PRIMARY KEY (agency_id)
journal_words: journal_words_agency_id_seq_fkey FOREIGN KEY (agency_id, seq) REFERENCES journal(agency_id, seq)
journal_words: journal_words_pkey PRIMARY KEY (agency_id, seq)
letters: letters_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
letters: letters_from_agency_check CHECK (from_agency)
letters: letters_language_check CHECK ((language = ANY (ARRAY['EN'::text, 'DE'::text])))
letters: letters_pkey PRIMARY KEY (agency_id, id)
memberships: memberships_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
memberships: memberships_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
memberships: memberships_agency_id_identity_id_key UNIQUE (agency_id, identity_id)
memberships: memberships_check CHECK (((role = 'CANDIDATE'::text) = (candidate_id IS NOT NULL)))
memberships: memberships_identity_id_fkey FOREIGN KEY (identity_id) REFERENCES identities(id)
memberships: memberships_language_check CHECK ((language = ANY (ARRAY['EN'::text, 'DE'::text])))
memberships: memberships_pkey PRIMARY KEY (agency_id, id)
memberships: memberships_role_check CHECK ((role = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])))
messages: messages_agency_id_author_id_fkey FOREIGN KEY (agency_id, author_id) REFERENCES memberships(agency_id, id)
messages: messages_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
messages: messages_author_role_check CHECK ((author_role = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'CANDIDATE'::text])))
messages: messages_check CHECK (((NOT urgent) OR (author_role <> 'CANDIDATE'::text)))
messages: messages_check1 CHECK ((deliver_at >= sent_at))
messages: messages_pkey PRIMARY KEY (agency_id, id)
migrations: migrations_pkey PRIMARY KEY (name)
notices: notices_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
notices: notices_agency_id_key_key UNIQUE (agency_id, key)
notices: notices_agency_id_member_id_fkey FOREIGN KEY (agency_id, member_id) REFERENCES memberships(agency_id, id)
notices: notices_check CHECK ((num_nonnulls(member_id, candidate_id) = 1))
notices: notices_drop_reason_check CHECK ((drop_reason = ANY (ARRAY['TAKEN_BACK'::text, 'REASON_GONE'::text, 'NO_ADDRESS'::text, 'RECEIVER_GONE'::text])))
notices: notices_pkey PRIMARY KEY (agency_id, id)
notification_preferences: notification_preferences_agency_id_member_id_fkey FOREIGN KEY (agency_id, member_id) REFERENCES memberships(agency_id, id)
notification_preferences: notification_preferences_feedback_check CHECK ((feedback = ANY (ARRAY['AT_ONCE'::text, 'DAILY_DIGEST'::text, 'OFF'::text])))
notification_preferences: notification_preferences_follow_ups_check CHECK ((follow_ups = ANY (ARRAY['AT_ONCE'::text, 'DAILY_DIGEST'::text, 'OFF'::text])))
notification_preferences: notification_preferences_interviews_check CHECK ((interviews = ANY (ARRAY['AT_ONCE'::text, 'DAILY_DIGEST'::text, 'OFF'::text])))
notification_preferences: notification_preferences_messages_check CHECK ((messages = ANY (ARRAY['AT_ONCE'::text, 'DAILY_DIGEST'::text, 'OFF'::text])))
notification_preferences: notification_preferences_pkey PRIMARY KEY (agency_id, member_id)
notification_preferences: notification_preferences_sharing_check CHECK ((sharing = ANY (ARRAY['AT_ONCE'::text, 'DAILY_DIGEST'::text, 'OFF'::text])))
offers: offers_agency_id_application_id_fkey FOREIGN KEY (agency_id, application_id) REFERENCES applications(agency_id, id)
offers: offers_pkey PRIMARY KEY (agency_id, id)
offers: offers_state_check CHECK ((state = ANY (ARRAY['MADE'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'WITHDRAWN'::text])))
other_processes: other_processes_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
other_processes: other_processes_agency_id_candidate_id_id_key UNIQUE (agency_id, candidate_id, id)
other_processes: other_processes_pkey PRIMARY KEY (agency_id, id)
other_processes: other_processes_stage_check CHECK ((stage = ANY (ARRAY['PREPARING'::text, 'APPLIED'::text, 'INTERVIEWING'::text, 'OFFER'::text, 'ACCEPTED'::text, 'REJECTED'::text, 'WITHDRAWN'::text])))
prep_items: prep_items_agency_id_prep_pack_id_fkey FOREIGN KEY (agency_id, prep_pack_id) REFERENCES prep_packs(agency_id, id)
prep_items: prep_items_pkey PRIMARY KEY (agency_id, id)
prep_openings: prep_openings_agency_id_prep_pack_id_fkey FOREIGN KEY (agency_id, prep_pack_id) REFERENCES prep_packs(agency_id, id)
prep_openings: prep_openings_pkey PRIMARY KEY (agency_id, prep_pack_id)
prep_packs: prep_packs_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
prep_packs: prep_packs_agency_id_details_asked_of_fkey FOREIGN KEY (agency_id, details_asked_of) REFERENCES hiring_contacts(agency_id, id)
prep_packs: prep_packs_agency_id_interview_id_key UNIQUE (agency_id, interview_id)
prep_packs: prep_packs_expectations_check CHECK ((expectations <@ '{TECHNICAL_ABILITY,CULTURE,PROBLEM_SOLVING,TEAMWORK,COMMUNICATION}'::text[]))
prep_packs: prep_packs_pkey PRIMARY KEY (agency_id, id)
prep_ticks: prep_ticks_agency_id_prep_item_id_fkey FOREIGN KEY (agency_id, prep_item_id) REFERENCES prep_items(agency_id, id)
prep_ticks: prep_ticks_pkey PRIMARY KEY (agency_id, prep_item_id)
prepared_questions: prepared_questions_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
prepared_questions: prepared_questions_pkey PRIMARY KEY (agency_id, id)
process_updates: process_updates_agency_id_candidate_id_id_key UNIQUE (agency_id, candidate_id, id)
process_updates: process_updates_agency_id_candidate_id_other_process_id_fkey FOREIGN KEY (agency_id, candidate_id, other_process_id) REFERENCES other_processes(agency_id, candidate_id, id)
process_updates: process_updates_check CHECK (((level <> 'EXISTS'::text) OR (num_nonnulls(stage, offer_deadline) = 0)))
process_updates: process_updates_check1 CHECK (((level = 'FULL'::text) OR (num_nonnulls(company_name, role) = 0)))
process_updates: process_updates_check2 CHECK (((level = 'EXISTS'::text) OR (stage IS NOT NULL)))
process_updates: process_updates_check3 CHECK (((level <> 'FULL'::text) OR (company_name IS NOT NULL)))
process_updates: process_updates_level_check CHECK ((level = ANY (ARRAY['EXISTS'::text, 'STAGE'::text, 'FULL'::text])))
process_updates: process_updates_pkey PRIMARY KEY (agency_id, id)
process_updates: process_updates_stage_check CHECK ((stage = ANY (ARRAY['PREPARING'::text, 'APPLIED'::text, 'INTERVIEWING'::text, 'OFFER'::text, 'ACCEPTED'::text, 'REJECTED'::text, 'WITHDRAWN'::text])))
published_answers: published_answers_agency_id_debrief_id_fkey FOREIGN KEY (agency_id, debrief_id) REFERENCES debriefs(agency_id, id)
published_answers: published_answers_agency_id_prompt_id_fkey FOREIGN KEY (agency_id, prompt_id) REFERENCES debrief_prompts(agency_id, id)
published_answers: published_answers_audience_check CHECK ((audience = ANY (ARRAY['RECRUITER'::text, 'CLIENT'::text])))
published_answers: published_answers_pkey PRIMARY KEY (agency_id, debrief_id, prompt_id)
published_answers: published_answers_rating_check CHECK (((rating >= 1) AND (rating <= 4)))
put_forward: put_forward_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
put_forward: put_forward_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
put_forward: put_forward_pkey PRIMARY KEY (agency_id, candidate_id, client_company_id)
question_consents: question_consents_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
question_consents: question_consents_pkey PRIMARY KEY (agency_id, interview_id)
rate_buckets: rate_buckets_pkey PRIMARY KEY (agency_id, client_id)
rejections: rejections_agency_id_application_id_fkey FOREIGN KEY (agency_id, application_id) REFERENCES applications(agency_id, id)
rejections: rejections_kind_check CHECK ((kind = ANY (ARRAY['TECHNICAL_ABILITY'::text, 'COMMUNICATION'::text, 'TEAM_FIT'::text, 'COMPENSATION'::text, 'POSITION_CLOSED'::text, 'CANDIDATE_WITHDREW'::text, 'OTHER'::text])))
rejections: rejections_pkey PRIMARY KEY (agency_id, application_id)
released_feedback: released_feedback_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
released_feedback: released_feedback_agency_id_released_by_fkey FOREIGN KEY (agency_id, released_by) REFERENCES memberships(agency_id, id)
released_feedback: released_feedback_agency_id_scorecard_id_fkey FOREIGN KEY (agency_id, scorecard_id) REFERENCES scorecards(agency_id, id)
released_feedback: released_feedback_pkey PRIMARY KEY (agency_id, id)
released_feedback: released_feedback_reject_reason_check CHECK ((reject_reason = ANY (ARRAY['TECHNICAL_ABILITY'::text, 'COMMUNICATION'::text, 'TEAM_FIT'::text, 'COMPENSATION'::text, 'POSITION_CLOSED'::text, 'CANDIDATE_WITHDREW'::text, 'OTHER'::text])))
remembered_answers: remembered_answers_pkey PRIMARY KEY (agency_id, id)
retention_policies: retention_policies_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
retention_policies: retention_policies_candidate_months_check CHECK (((candidate_months >= 1) AND (candidate_months <= 120)))
retention_policies: retention_policies_check CHECK (((NOT active) OR (stands_since IS NOT NULL)))
retention_policies: retention_policies_pkey PRIMARY KEY (agency_id)
retention_policies: retention_policies_placement_months_check CHECK (((placement_months >= 1) AND (placement_months <= 120)))
scorecards: scorecards_agency_id_candidate_id_interview_id_fkey FOREIGN KEY (agency_id, candidate_id, interview_id) REFERENCES interviews(agency_id, candidate_id, id)
scorecards: scorecards_agency_id_contact_id_fkey FOREIGN KEY (agency_id, contact_id) REFERENCES hiring_contacts(agency_id, id)
scorecards: scorecards_agency_id_submitted_by_fkey FOREIGN KEY (agency_id, submitted_by) REFERENCES memberships(agency_id, id)
scorecards: scorecards_check CHECK ((num_nonnulls(submitted_by, contact_id) < 2))
scorecards: scorecards_overall_recommendation_check CHECK ((overall_recommendation = ANY (ARRAY['DEFINITELY_NO'::text, 'NO'::text, 'YES'::text, 'STRONG_YES'::text, 'NO_DECISION'::text])))
scorecards: scorecards_pkey PRIMARY KEY (agency_id, id)
scorecards: scorecards_reject_reason_check CHECK ((reject_reason = ANY (ARRAY['TECHNICAL_ABILITY'::text, 'COMMUNICATION'::text, 'TEAM_FIT'::text, 'COMPENSATION'::text, 'POSITION_CLOSED'::text, 'CANDIDATE_WITHDREW'::text, 'OTHER'::text])))
sessions: sessions_agency_id_membership_id_fkey FOREIGN KEY (agency_id, membership_id) REFERENCES memberships(agency_id, id)
sessions: sessions_ended_because_check CHECK ((ended_because = ANY (ARRAY['SIGNED_OUT'::text, 'ENDED'::text, 'REUSED'::text, 'REMOVED'::text])))
sessions: sessions_pkey PRIMARY KEY (agency_id, id)
shown_to_companies: shown_to_companies_agency_id_client_company_id_fkey FOREIGN KEY (agency_id, client_company_id) REFERENCES client_companies(agency_id, id)
shown_to_companies: shown_to_companies_pkey PRIMARY KEY (agency_id, client_company_id, node_id)
signing_keys: signing_keys_pkey PRIMARY KEY (kid)
stage_changes: stage_changes_agency_id_application_id_fkey FOREIGN KEY (agency_id, application_id) REFERENCES applications(agency_id, id)
stage_changes: stage_changes_agency_id_stage_id_fkey FOREIGN KEY (agency_id, stage_id) REFERENCES stages(agency_id, id)
stage_changes: stage_changes_pkey PRIMARY KEY (agency_id, id)
stages: stages_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
stages: stages_kind_check CHECK ((kind = ANY (ARRAY['AGENCY_SHORTLIST'::text, 'AGENCY_SUBMISSION'::text, 'HIRER_SHORTLIST'::text, 'INTERVIEW'::text, 'OFFER'::text, 'SUCCESSFUL'::text])))
stages: stages_order UNIQUE (agency_id, stage_order) DEFERRABLE INITIALLY DEFERRED
stages: stages_pkey PRIMARY KEY (agency_id, id)
today_marks: today_marks_agency_id_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidates(agency_id, id)
today_marks: today_marks_agency_id_marked_by_fkey FOREIGN KEY (agency_id, marked_by) REFERENCES memberships(agency_id, id)
today_marks: today_marks_pkey PRIMARY KEY (agency_id, key)
viewings: viewings_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agencies(agency_id)
viewings: viewings_candidate_ids_check CHECK ((cardinality(candidate_ids) > 0))
viewings: viewings_matter_check CHECK ((matter = ANY (ARRAY['DEBRIEF'::text, 'SCORECARD'::text, 'FEEDBACK'::text, 'OTHER_PROCESSES'::text, 'MESSAGES'::text])))
viewings: viewings_pkey PRIMARY KEY (agency_id, id)
webhook_deliveries: webhook_deliveries_agency_id_endpoint_id_fkey FOREIGN KEY (agency_id, endpoint_id) REFERENCES webhook_endpoints(agency_id, id)
webhook_deliveries: webhook_deliveries_check CHECK ((num_nonnulls(delivered_at, next_attempt_at) < 2))
webhook_deliveries: webhook_deliveries_pkey PRIMARY KEY (agency_id, id)
webhook_endpoints: webhook_endpoints_agency_id_api_client_id_fkey FOREIGN KEY (agency_id, api_client_id) REFERENCES api_clients(agency_id, id)
webhook_endpoints: webhook_endpoints_check CHECK (((inactive_since IS NULL) = (inactive_because IS NULL)))
webhook_endpoints: webhook_endpoints_check1 CHECK ((num_nonnulls(former_secret, former_until) <> 1))
webhook_endpoints: webhook_endpoints_events_check CHECK ((cardinality(events) > 0))
webhook_endpoints: webhook_endpoints_inactive_because_check CHECK ((inactive_because = ANY (ARRAY['SWITCHED_OFF'::text, 'GONE'::text, 'FAILING'::text])))
webhook_endpoints: webhook_endpoints_pkey PRIMARY KEY (agency_id, id)
webhook_lanes: webhook_lanes_agency_id_endpoint_id_fkey FOREIGN KEY (agency_id, endpoint_id) REFERENCES webhook_endpoints(agency_id, id)
webhook_lanes: webhook_lanes_pkey PRIMARY KEY (agency_id, endpoint_id)

-- indexes
CREATE UNIQUE INDEX agencies_pkey ON public.agencies USING btree (agency_id)
CREATE UNIQUE INDEX agencies_slug_key ON public.agencies USING btree (slug)
CREATE UNIQUE INDEX api_client_assertions_pkey ON public.api_client_assertions USING btree (agency_id, api_client_id, hash)
CREATE INDEX api_clients_order ON public.api_clients USING btree (agency_id, name, id)
CREATE UNIQUE INDEX api_clients_pkey ON public.api_clients USING btree (agency_id, id)
CREATE UNIQUE INDEX application_external_ids_agency_id_system_external_id_key ON public.application_external_ids USING btree (agency_id, system, external_id)
CREATE UNIQUE INDEX application_external_ids_pkey ON public.application_external_ids USING btree (agency_id, application_id, system)
CREATE UNIQUE INDEX applications_agency_id_candidate_id_job_id_key ON public.applications USING btree (agency_id, candidate_id, job_id)
CREATE INDEX applications_applied ON public.applications USING btree (agency_id, applied_at, id)
CREATE INDEX applications_closed ON public.applications USING btree (agency_id, closed_at) WHERE (closed_at IS NOT NULL)
CREATE INDEX applications_job ON public.applications USING btree (agency_id, job_id, updated_at, id)
CREATE UNIQUE INDEX applications_pkey ON public.applications USING btree (agency_id, id)
CREATE INDEX applications_stage ON public.applications USING btree (agency_id, stage_id, updated_at, id)
CREATE INDEX applications_stage_since ON public.applications USING btree (agency_id, stage_since, id)
CREATE INDEX applications_updated ON public.applications USING btree (agency_id, updated_at, id)
CREATE INDEX asked_questions_company ON public.asked_questions USING btree (agency_id, client_company_id)
CREATE INDEX asked_questions_interview ON public.asked_questions USING btree (agency_id, interview_id, noted_at, id)
CREATE UNIQUE INDEX asked_questions_pkey ON public.asked_questions USING btree (agency_id, id)
CREATE UNIQUE INDEX bulk_export_parts_pkey ON public.bulk_export_parts USING btree (agency_id, export_id, place)
CREATE INDEX bulk_exports_order ON public.bulk_exports USING btree (agency_id, requested_at, id)
CREATE UNIQUE INDEX bulk_exports_pkey ON public.bulk_exports USING btree (agency_id, id)
CREATE UNIQUE INDEX calendar_feeds_membership ON public.calendar_feeds USING btree (agency_id, membership_id) WHERE (revoked_at IS NULL)
CREATE UNIQUE INDEX calendar_feeds_pkey ON public.calendar_feeds USING btree (agency_id, id)
CREATE UNIQUE INDEX candidate_external_ids_agency_id_system_external_id_key ON public.candidate_external_ids USING btree (agency_id, system, external_id)
CREATE UNIQUE INDEX candidate_external_ids_pkey ON public.candidate_external_ids USING btree (agency_id, candidate_id, system)
CREATE UNIQUE INDEX candidate_import_changes_pkey ON public.candidate_import_changes USING btree (agency_id, import_id, candidate_id)
CREATE UNIQUE INDEX candidate_import_files_pkey ON public.candidate_import_files USING btree (agency_id, import_id)
CREATE UNIQUE INDEX candidate_import_refusals_pkey ON public.candidate_import_refusals USING btree (agency_id, import_id, line, place)
CREATE INDEX candidate_imports_order ON public.candidate_imports USING btree (agency_id, created_at, id)
CREATE UNIQUE INDEX candidate_imports_pkey ON public.candidate_imports USING btree (agency_id, id)
CREATE UNIQUE INDEX candidates_email ON public.candidates USING btree (agency_id, email_key)
CREATE INDEX candidates_order ON public.candidates USING btree (agency_id, sort_name, id)
CREATE UNIQUE INDEX candidates_pkey ON public.candidates USING btree (agency_id, id)
CREATE INDEX candidates_recruiter ON public.candidates USING btree (agency_id, recruiter_id)
CREATE INDEX candidates_updated ON public.candidates USING btree (agency_id, updated_at, id)
CREATE UNIQUE INDEX client_companies_name ON public.client_companies USING btree (agency_id, name_key)
CREATE INDEX client_companies_order ON public.client_companies USING btree (agency_id, name, id)
CREATE UNIQUE INDEX client_companies_pkey ON public.client_companies USING btree (agency_id, id)
CREATE UNIQUE INDEX company_questions_pkey ON public.company_questions USING btree (agency_id, client_company_id, text)
CREATE INDEX data_exports_candidate ON public.data_exports USING btree (agency_id, candidate_id, requested_at, id)
CREATE UNIQUE INDEX data_exports_pkey ON public.data_exports USING btree (agency_id, id)
CREATE UNIQUE INDEX debrief_answers_pkey ON public.debrief_answers USING btree (agency_id, debrief_id, prompt_id)
CREATE UNIQUE INDEX debrief_prompts_pkey ON public.debrief_prompts USING btree (agency_id, id)
CREATE UNIQUE INDEX debrief_prompts_position ON public.debrief_prompts USING btree (agency_id, "position")
CREATE UNIQUE INDEX debriefs_agency_id_interview_id_key ON public.debriefs USING btree (agency_id, interview_id)
CREATE INDEX debriefs_candidate ON public.debriefs USING btree (agency_id, candidate_id, submitted_at)
CREATE UNIQUE INDEX debriefs_pkey ON public.debriefs USING btree (agency_id, id)
CREATE INDEX debriefs_submitted ON public.debriefs USING btree (agency_id, submitted_at) WHERE (submitted_at IS NOT NULL)
CREATE INDEX disclosures_candidate ON public.disclosures USING btree (agency_id, candidate_id, client_company_id)
CREATE UNIQUE INDEX disclosures_pkey ON public.disclosures USING btree (agency_id, id)
CREATE INDEX disclosures_update ON public.disclosures USING btree (agency_id, process_update_id, requested_at, id)
CREATE UNIQUE INDEX erasures_pkey ON public.erasures USING btree (agency_id, candidate_id)
CREATE INDEX feedback_requests_interview ON public.feedback_requests USING btree (agency_id, interview_id, sent_at, id)
CREATE UNIQUE INDEX feedback_requests_pkey ON public.feedback_requests USING btree (agency_id, id)
CREATE UNIQUE INDEX follow_up_policies_pkey ON public.follow_up_policies USING btree (agency_id)
CREATE UNIQUE INDEX follow_up_steps_agency_id_interview_id_kind_key ON public.follow_up_steps USING btree (agency_id, interview_id, kind)
CREATE INDEX follow_up_steps_application ON public.follow_up_steps USING btree (agency_id, application_id)
CREATE INDEX follow_up_steps_candidate ON public.follow_up_steps USING btree (agency_id, candidate_id, due_at, id)
CREATE INDEX follow_up_steps_open ON public.follow_up_steps USING btree (agency_id, due_at, id) WHERE (state = 'SCHEDULED'::text)
CREATE UNIQUE INDEX follow_up_steps_pkey ON public.follow_up_steps USING btree (agency_id, id)
CREATE INDEX hiring_contacts_company ON public.hiring_contacts USING btree (agency_id, client_company_id, name, id)
CREATE UNIQUE INDEX hiring_contacts_pkey ON public.hiring_contacts USING btree (agency_id, id)
CREATE UNIQUE INDEX identities_email_key ON public.identities USING btree (email)
CREATE UNIQUE INDEX identities_pkey ON public.identities USING btree (id)
CREATE UNIQUE INDEX interviews_agency_id_application_id_round_key ON public.interviews USING btree (agency_id, application_id, round)
CREATE UNIQUE INDEX interviews_agency_id_candidate_id_id_key ON public.interviews USING btree (agency_id, candidate_id, id)
CREATE UNIQUE INDEX interviews_agency_id_other_process_id_round_key ON public.interviews USING btree (agency_id, other_process_id, round)
CREATE INDEX interviews_application ON public.interviews USING btree (agency_id, application_id, starts_at, id)
CREATE INDEX interviews_candidate ON public.interviews USING btree (agency_id, candidate_id, starts_at, id)
CREATE INDEX interviews_end ON public.interviews USING btree (agency_id, ends_at)
CREATE UNIQUE INDEX interviews_pkey ON public.interviews USING btree (agency_id, id)
CREATE INDEX interviews_start ON public.interviews USING btree (agency_id, starts_at, id)
CREATE INDEX interviews_updated ON public.interviews USING btree (agency_id, updated_at, id)
CREATE INDEX invitations_email ON public.invitations USING btree (agency_id, email)
CREATE UNIQUE INDEX invitations_pkey ON public.invitations USING btree (agency_id, id)
CREATE UNIQUE INDEX job_recruiters_pkey ON public.job_recruiters USING btree (agency_id, job_id, member_id)
CREATE UNIQUE INDEX jobs_code ON public.jobs USING btree (agency_id, code)
CREATE INDEX jobs_company ON public.jobs USING btree (agency_id, client_company_id, title, id)
CREATE INDEX jobs_order ON public.jobs USING btree (agency_id, title, id)
CREATE UNIQUE INDEX jobs_pkey ON public.jobs USING btree (agency_id, id)
CREATE INDEX journal_candidate ON public.journal USING btree (agency_id, candidate_id, seq)
CREATE INDEX journal_node ON public.journal USING btree (agency_id, node_id, seq)
CREATE UNIQUE INDEX journal_pkey ON public.journal USING btree (agency_id, seq)
CREATE UNIQUE INDEX journal_heads_pkey ON public.journal_heads USING btree (agency_id)
CREATE UNIQUE INDEX journal_words_pkey ON public.journal_words USING btree (agency_id, seq)
CREATE INDEX letters_about ON public.letters USING btree (agency_id, about_id)
CREATE INDEX letters_candidate ON public.letters USING btree (agency_id, candidate_id)
CREATE UNIQUE INDEX letters_pkey ON public.letters USING btree (agency_id, id)
CREATE UNIQUE INDEX memberships_agency_id_identity_id_key ON public.memberships USING btree (agency_id, identity_id)
CREATE UNIQUE INDEX memberships_candidate ON public.memberships USING btree (agency_id, candidate_id)
CREATE INDEX memberships_identity ON public.memberships USING btree (identity_id)
CREATE UNIQUE INDEX memberships_pkey ON public.memberships USING btree (agency_id, id)
CREATE UNIQUE INDEX messages_pkey ON public.messages USING btree (agency_id, id)
CREATE INDEX messages_thread ON public.messages USING btree (agency_id, candidate_id, deliver_at, id)
CREATE INDEX messages_unread ON public.messages USING btree (agency_id, candidate_id, deliver_at) WHERE (read_at IS NULL)
CREATE UNIQUE INDEX migrations_pkey ON public.migrations USING btree (name)
CREATE UNIQUE INDEX notices_agency_id_key_key ON public.notices USING btree (agency_id, key)
CREATE INDEX notices_candidate ON public.notices USING btree (agency_id, candidate_id, told_at, id) WHERE (candidate_id IS NOT NULL)
CREATE INDEX notices_digest ON public.notices USING btree (agency_id, digest_id) WHERE (digest_id IS NOT NULL)
CREATE INDEX notices_member ON public.notices USING btree (agency_id, member_id, told_at, id) WHERE (member_id IS NOT NULL)
CREATE UNIQUE INDEX notices_pkey ON public.notices USING btree (agency_id, id)
CREATE UNIQUE INDEX notification_preferences_pkey ON public.notification_preferences USING btree (agency_id, member_id)
CREATE INDEX offers_application ON public.offers USING btree (agency_id, application_id, created_at, id)
CREATE UNIQUE INDEX offers_pkey ON public.offers USING btree (agency_id, id)
CREATE UNIQUE INDEX other_processes_agency_id_candidate_id_id_key ON public.other_processes USING btree (agency_id, candidate_id, id)
CREATE INDEX other_processes_order ON public.other_processes USING btree (agency_id, candidate_id, created_at, id)
CREATE UNIQUE INDEX other_processes_pkey ON public.other_processes USING btree (agency_id, id)
CREATE INDEX prep_items_pack ON public.prep_items USING btree (agency_id, prep_pack_id, "position", id)
CREATE UNIQUE INDEX prep_items_pkey ON public.prep_items USING btree (agency_id, id)
CREATE UNIQUE INDEX prep_openings_pkey ON public.prep_openings USING btree (agency_id, prep_pack_id)
CREATE UNIQUE INDEX prep_packs_agency_id_interview_id_key ON public.prep_packs USING btree (agency_id, interview_id)
CREATE UNIQUE INDEX prep_packs_pkey ON public.prep_packs USING btree (agency_id, id)
CREATE UNIQUE INDEX prep_ticks_pkey ON public.prep_ticks USING btree (agency_id, prep_item_id)
CREATE INDEX prepared_questions_interview ON public.prepared_questions USING btree (agency_id, interview_id, created_at, id)
CREATE UNIQUE INDEX prepared_questions_pkey ON public.prepared_questions USING btree (agency_id, id)
CREATE UNIQUE INDEX process_updates_agency_id_candidate_id_id_key ON public.process_updates USING btree (agency_id, candidate_id, id)
CREATE INDEX process_updates_candidate ON public.process_updates USING btree (agency_id, candidate_id, shared_at, id)
CREATE UNIQUE INDEX process_updates_pkey ON public.process_updates USING btree (agency_id, id)
CREATE INDEX process_updates_process ON public.process_updates USING btree (agency_id, other_process_id, shared_at, id)
CREATE UNIQUE INDEX published_answers_pkey ON public.published_answers USING btree (agency_id, debrief_id, prompt_id)
CREATE UNIQUE INDEX put_forward_pkey ON public.put_forward USING btree (agency_id, candidate_id, client_company_id)
CREATE UNIQUE INDEX question_consents_pkey ON public.question_consents USING btree (agency_id, interview_id)
CREATE UNIQUE INDEX rate_buckets_pkey ON public.rate_buckets USING btree (agency_id, client_id)
CREATE UNIQUE INDEX rejections_pkey ON public.rejections USING btree (agency_id, application_id)
CREATE INDEX released_feedback_interview ON public.released_feedback USING btree (agency_id, interview_id, released_at, id)
CREATE UNIQUE INDEX released_feedback_pkey ON public.released_feedback USING btree (agency_id, id)
CREATE INDEX released_feedback_released ON public.released_feedback USING btree (agency_id, interview_id, released_at)
CREATE INDEX remembered_answers_owner ON public.remembered_answers USING btree (agency_id, owner_id, asked_at)
CREATE UNIQUE INDEX remembered_answers_pkey ON public.remembered_answers USING btree (agency_id, id)
CREATE UNIQUE INDEX retention_policies_pkey ON public.retention_policies USING btree (agency_id)
CREATE INDEX scorecards_interview ON public.scorecards USING btree (agency_id, interview_id, submitted_at, id)
CREATE UNIQUE INDEX scorecards_pkey ON public.scorecards USING btree (agency_id, id)
CREATE INDEX scorecards_submitted ON public.scorecards USING btree (agency_id, submitted_at)
CREATE INDEX sessions_membership ON public.sessions USING btree (agency_id, membership_id)
CREATE UNIQUE INDEX sessions_pkey ON public.sessions USING btree (agency_id, id)
CREATE UNIQUE INDEX shown_to_companies_pkey ON public.shown_to_companies USING btree (agency_id, client_company_id, node_id)
CREATE UNIQUE INDEX signing_keys_pkey ON public.signing_keys USING btree (kid)
CREATE INDEX stage_changes_application ON public.stage_changes USING btree (agency_id, application_id, changed_at, id)
CREATE UNIQUE INDEX stage_changes_pkey ON public.stage_changes USING btree (agency_id, id)
CREATE UNIQUE INDEX stages_order ON public.stages USING btree (agency_id, stage_order)
CREATE UNIQUE INDEX stages_pkey ON public.stages USING btree (agency_id, id)
CREATE INDEX today_marks_candidate ON public.today_marks USING btree (agency_id, candidate_id)
CREATE UNIQUE INDEX today_marks_pkey ON public.today_marks USING btree (agency_id, key)
CREATE INDEX viewings_candidates ON public.viewings USING gin (candidate_ids)
CREATE UNIQUE INDEX viewings_pkey ON public.viewings USING btree (agency_id, id)
CREATE INDEX webhook_deliveries_order ON public.webhook_deliveries USING btree (agency_id, endpoint_id, created_at, id)
CREATE UNIQUE INDEX webhook_deliveries_pkey ON public.webhook_deliveries USING btree (agency_id, id)
CREATE INDEX webhook_deliveries_record ON public.webhook_deliveries USING btree (agency_id, endpoint_id, node_id, seq) WHERE (next_attempt_at IS NOT NULL)
CREATE INDEX webhook_deliveries_waiting ON public.webhook_deliveries USING btree (agency_id, endpoint_id, seq) WHERE (next_attempt_at IS NOT NULL)
CREATE INDEX webhook_endpoints_order ON public.webhook_endpoints USING btree (agency_id, created_at, id)
CREATE UNIQUE INDEX webhook_endpoints_pkey ON public.webhook_endpoints USING btree (agency_id, id)
CREATE UNIQUE INDEX webhook_lanes_pkey ON public.webhook_lanes USING btree (agency_id, endpoint_id)

-- walls
agencies: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text]))
agencies: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text]))
agencies: hand_update restrictive update to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text]))
agencies: sight restrictive select to public using (
CASE
    WHEN (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text, 'DOOR'::text, 'SYSTEM'::text])) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND true))
agencies: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
agencies: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
agencies: tenant_select permissive select to public using ((agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) OR (slug = current_setting('app.slug'::text, true)) OR is_member_of(agency_id))
agencies: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_client_assertions: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (api_client_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))
api_client_assertions: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (api_client_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))
api_client_assertions: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (api_client_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (api_client_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))
api_client_assertions: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (api_client_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)) THEN true
    ELSE false
END
api_client_assertions: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_client_assertions: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_client_assertions: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_client_assertions: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_clients: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'ADMIN'::text) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
api_clients: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'ADMIN'::text)
api_clients: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'ADMIN'::text) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))) check ((current_setting('app.role'::text, true) = 'ADMIN'::text) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
api_clients: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END
api_clients: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_clients: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_clients: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
api_clients: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
application_external_ids: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = application_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:write'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
application_external_ids: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = application_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:write'::text, NULL::uuid)))
application_external_ids: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = application_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:write'::text, NULL::uuid))) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = application_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:write'::text, NULL::uuid)))
application_external_ids: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = application_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = ANY (ARRAY['AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
application_external_ids: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
application_external_ids: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
application_external_ids: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
application_external_ids: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
applications: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = applications.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
applications: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = applications.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
applications: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = applications.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:write'::text, NULL::uuid))) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = applications.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:write'::text, NULL::uuid)))
applications: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = applications.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = ANY (ARRAY['AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:read'::text, client_company_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
applications: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
applications: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
applications: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
applications: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
asked_questions: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
asked_questions: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
asked_questions: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
asked_questions: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'SYSTEM'::text) AND (EXISTS ( SELECT 1
       FROM question_consents k
      WHERE ((k.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (k.interview_id = asked_questions.interview_id) AND (k.withdrawn_at IS NULL)))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
asked_questions: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
asked_questions: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
asked_questions: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
asked_questions: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_export_parts: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text)
bulk_export_parts: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
bulk_export_parts: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text) check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
bulk_export_parts: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (EXISTS ( SELECT 1
       FROM bulk_exports e
      WHERE ((e.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (e.id = bulk_export_parts.export_id))))) THEN true
    ELSE false
END
bulk_export_parts: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_export_parts: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_export_parts: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_export_parts: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_exports: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (scopes <@ string_to_array(current_setting('app.scopes'::text, true), ' '::text))))
bulk_exports: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (scopes <@ string_to_array(current_setting('app.scopes'::text, true), ' '::text))))
bulk_exports: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (scopes <@ string_to_array(current_setting('app.scopes'::text, true), ' '::text)))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (scopes <@ string_to_array(current_setting('app.scopes'::text, true), ' '::text))))
bulk_exports: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (scopes <@ string_to_array(current_setting('app.scopes'::text, true), ' '::text)))) THEN true
    ELSE false
END
bulk_exports: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_exports: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_exports: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
bulk_exports: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
calendar_feeds: hand_delete restrictive delete to public using ((membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_sign_in_of_erased(membership_id)))
calendar_feeds: hand_insert restrictive insert to public check (membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)
calendar_feeds: hand_update restrictive update to public using (membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) check (membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)
calendar_feeds: sight restrictive select to public using (
CASE
    WHEN ((membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_sign_in_of_erased(membership_id)))
calendar_feeds: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
calendar_feeds: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
calendar_feeds: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
calendar_feeds: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_external_ids: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = candidate_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('candidates:write'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidate_external_ids: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = candidate_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('candidates:write'::text, NULL::uuid)))
candidate_external_ids: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = candidate_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('candidates:write'::text, NULL::uuid))) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = candidate_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('candidates:write'::text, NULL::uuid)))
candidate_external_ids: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = candidate_external_ids.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = ANY (ARRAY['AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('candidates:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidate_external_ids: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_external_ids: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_external_ids: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_external_ids: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_changes: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_changes.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidate_import_changes: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_changes.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_changes: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_changes.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_changes.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_changes: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
       FROM candidate_imports i
      WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_changes.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidate_import_changes: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_changes: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_changes: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_changes: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_files: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_files.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_files: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_files.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_files: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_files.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_files.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_files: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
       FROM candidate_imports i
      WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_files.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) THEN true
    ELSE false
END
candidate_import_files: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_files: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_files: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_files: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_refusals: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_refusals.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_refusals: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_refusals.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_refusals: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_refusals.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
   FROM candidate_imports i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_refusals.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
candidate_import_refusals: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (EXISTS ( SELECT 1
       FROM candidate_imports i
      WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = candidate_import_refusals.import_id) AND (i.made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) THEN true
    ELSE false
END
candidate_import_refusals: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_refusals: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_refusals: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_import_refusals: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_imports: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))
candidate_imports: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))
candidate_imports: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))
candidate_imports: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (made_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END
candidate_imports: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_imports: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_imports: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidate_imports: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidates: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidates: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidates: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidates: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['CANDIDATE'::text, 'DOOR'::text])) AND (id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_sees_candidate(id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
candidates: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidates: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidates: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
candidates: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
client_companies: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
client_companies: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
client_companies: hand_update restrictive update to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
client_companies: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND is_put_forward_at(id))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:read'::text, id)))
client_companies: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
client_companies: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
client_companies: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
client_companies: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
company_questions: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text)
company_questions: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
company_questions: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text) check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
company_questions: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (EXISTS ( SELECT 1
       FROM client_companies c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = company_questions.client_company_id)))) AND ((candidates > 3) OR (NOT (EXISTS ( SELECT 1
       FROM (asked_questions a
         JOIN question_consents k ON (((k.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (k.interview_id = a.interview_id) AND (k.withdrawn_at IS NULL))))
      WHERE ((a.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (a.candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (a.client_company_id = company_questions.client_company_id)))))))) THEN true
    ELSE false
END
company_questions: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
company_questions: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
company_questions: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
company_questions: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
data_exports: hand_delete restrictive delete to public using (((requested_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = data_exports.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
data_exports: hand_insert restrictive insert to public check ((requested_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = data_exports.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
data_exports: hand_update restrictive update to public using ((requested_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = data_exports.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))) check ((requested_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = data_exports.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
data_exports: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = data_exports.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR (current_setting('app.role'::text, true) = ANY (ARRAY['AUDITOR'::text, 'SYSTEM'::text]))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
data_exports: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
data_exports: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
data_exports: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
data_exports: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_answers: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
debrief_answers: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id)))
debrief_answers: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id))) check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id)))
debrief_answers: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
debrief_answers: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_answers: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_answers: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_answers: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_prompts: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'ADMIN'::text)
debrief_prompts: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'ADMIN'::text)
debrief_prompts: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'ADMIN'::text) check (current_setting('app.role'::text, true) = 'ADMIN'::text)
debrief_prompts: sight restrictive select to public using (
CASE
    WHEN (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text, 'SYSTEM'::text])) THEN true
    ELSE false
END OR (current_setting('app.role'::text, true) = 'LINK'::text) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('debriefs:read'::text)))
debrief_prompts: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_prompts: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_prompts: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debrief_prompts: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debriefs: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
debriefs: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND ((submitted_at IS NULL) OR is_ours(interview_id))) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND ((submitted_at IS NULL) OR is_ours(interview_id))))
debriefs: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND ((submitted_at IS NULL) OR is_ours(interview_id)))) check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND ((submitted_at IS NULL) OR is_ours(interview_id))) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND ((submitted_at IS NULL) OR is_ours(interview_id))))
debriefs: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((submitted_at IS NOT NULL) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = debriefs.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (submitted_at IS NOT NULL) AND client_sees_debrief(id, client_company_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
debriefs: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debriefs: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debriefs: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
debriefs: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
disclosures: hand_delete restrictive delete to public using (false OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
disclosures: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = disclosures.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND (state = 'REQUESTED'::text) AND (requested_by = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) AND (num_nonnulls(decided_at, expires_at, revoked_at) = 0) AND (EXISTS ( SELECT 1
   FROM process_updates u
  WHERE ((u.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (u.id = disclosures.process_update_id) AND (u.withdrawn_at IS NULL) AND (disclosures.level = ANY ((
        CASE u.level
            WHEN 'FULL'::text THEN '{EXISTS,STAGE,FULL}'::text
            WHEN 'STAGE'::text THEN '{EXISTS,STAGE}'::text
            ELSE '{EXISTS}'::text
        END)::text[]))))))
disclosures: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text))
disclosures: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = disclosures.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND is_still_shared(process_update_id))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_sees_disclosure(disclosures.*)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
disclosures: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
disclosures: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
disclosures: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
disclosures: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
erasures: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text]))
erasures: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text]))
erasures: hand_update restrictive update to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text]))
erasures: sight restrictive select to public using
CASE
    WHEN (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) THEN true
    ELSE false
END
erasures: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
erasures: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
erasures: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
erasures: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
feedback_requests: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = feedback_requests.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
feedback_requests: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = feedback_requests.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
feedback_requests: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = feedback_requests.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (answered_at IS NULL) AND (not_me_at IS NULL) AND (withdrawn_at IS NULL) AND (expires_at > moment()))) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = feedback_requests.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
feedback_requests: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = feedback_requests.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
feedback_requests: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
feedback_requests: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
feedback_requests: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
feedback_requests: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_policies: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'ADMIN'::text)
follow_up_policies: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'ADMIN'::text)
follow_up_policies: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'ADMIN'::text) check (current_setting('app.role'::text, true) = 'ADMIN'::text)
follow_up_policies: sight restrictive select to public using
CASE
    WHEN (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text, 'SYSTEM'::text])) THEN true
    ELSE false
END
follow_up_policies: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_policies: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_policies: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_policies: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_steps: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
follow_up_steps: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
follow_up_steps: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (owner = 'CANDIDATE'::text)) OR ((owner = 'RECRUITER'::text) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = follow_up_steps.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((owner = 'ADMIN'::text) AND (current_setting('app.role'::text, true) = 'ADMIN'::text)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (kind = 'DEBRIEF'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))) check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (owner = 'CANDIDATE'::text)) OR ((owner = 'RECRUITER'::text) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = follow_up_steps.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((owner = 'ADMIN'::text) AND (current_setting('app.role'::text, true) = 'ADMIN'::text)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (kind = 'DEBRIEF'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
follow_up_steps: sight restrictive select to public using (
CASE
    WHEN (((application_id IS NOT NULL) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = follow_up_steps.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'AUDITOR'::text))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND ((owner = 'CANDIDATE'::text) OR (kind = ANY (ARRAY['FEEDBACK_EXPECTED'::text, 'FIRST_FOLLOW_UP'::text, 'SECOND_FOLLOW_UP'::text, 'THIRD_FOLLOW_UP'::text])))) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (kind = 'DEBRIEF'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
follow_up_steps: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_steps: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_steps: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
follow_up_steps: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
hiring_contacts: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
hiring_contacts: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
hiring_contacts: hand_update restrictive update to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
hiring_contacts: sight restrictive select to public using
CASE
    WHEN (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'SYSTEM'::text])) THEN true
    ELSE false
END
hiring_contacts: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
hiring_contacts: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
hiring_contacts: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
hiring_contacts: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
identities: self_delete permissive delete to public using ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid))
identities: self_insert permissive insert to public check (email = current_setting('app.email'::text, true))
identities: self_select permissive select to public using ((id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid) OR (email = current_setting('app.email'::text, true)))
identities: self_update permissive update to public using (id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid) check (id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid)
interviews: hand_delete restrictive delete to public using (((application_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = interviews.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((other_process_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
interviews: hand_insert restrictive insert to public check (((application_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = interviews.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((other_process_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
interviews: hand_update restrictive update to public using (((application_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = interviews.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((other_process_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND is_asked_about(id)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (application_id IS NOT NULL) AND client_may('scorecards:write'::text, client_company_id))) check (((application_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = interviews.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((other_process_id IS NOT NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND is_asked_about(id)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (application_id IS NOT NULL) AND client_may('scorecards:write'::text, client_company_id)))
interviews: sight restrictive select to public using (
CASE
    WHEN (((application_id IS NOT NULL) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = interviews.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'AUDITOR'::text))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND is_asked_about(id)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (application_id IS NOT NULL) AND client_may('interviews:read'::text, client_company_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
interviews: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
interviews: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
interviews: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
interviews: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
invitations: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (role = 'CANDIDATE'::text)) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
invitations: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (role = 'CANDIDATE'::text)) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
invitations: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (role = 'CANDIDATE'::text)) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (role = 'CANDIDATE'::text)) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
invitations: sight restrictive select to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((role = 'CANDIDATE'::text) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = invitations.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
invitations: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
invitations: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
invitations: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
invitations: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
job_recruiters: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
job_recruiters: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
job_recruiters: hand_update restrictive update to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
job_recruiters: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND is_put_forward_for(job_id))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:read'::text, NULL::uuid)))
job_recruiters: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
job_recruiters: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
job_recruiters: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
job_recruiters: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
jobs: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
jobs: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
jobs: hand_update restrictive update to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text]))
jobs: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND is_put_forward_for(id))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:read'::text, client_company_id)))
jobs: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
jobs: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
jobs: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
jobs: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
journal: sight restrictive select to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND (sight <> 'CANDIDATE'::text) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (candidate_id IS NULL) OR (away_from = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = journal.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (sight <> 'STAFF'::text)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND is_followed_by_client(journal.*)) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (node_type = 'Viewing'::text) AND (node_id = ANY (( SELECT own_viewings() AS own_viewings)::uuid[]))))
journal: tenant_insert permissive insert to nextround_owner check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
journal: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
journal_heads: tenant_insert permissive insert to nextround_owner check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
journal_heads: tenant_select permissive select to public using ((agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'PULSE'::text))
journal_heads: tenant_update permissive update to nextround_owner using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
journal_words: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_about_erased(seq))
journal_words: sight restrictive select to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (EXISTS ( SELECT 1
   FROM journal j
  WHERE ((j.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (j.seq = journal_words.seq))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_about_erased(seq)))
journal_words: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
journal_words: tenant_insert permissive insert to nextround_owner check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
journal_words: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
letters: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((from_agency IS NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR (from_agency AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = letters.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
letters: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((from_agency IS NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR (from_agency AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = letters.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))))
letters: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((from_agency IS NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR (from_agency AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = letters.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))))) check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((from_agency IS NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR (from_agency AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = letters.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))))
letters: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((from_agency IS NULL) AND ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR (from_agency AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = letters.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
letters: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
letters: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
letters: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
letters: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
memberships: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND (identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid) AND (role = current_setting('app.role'::text, true)) AND ((candidate_id IS NULL) OR (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND ((candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) OR (identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid))))
memberships: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND (identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid) AND (role = current_setting('app.role'::text, true)) AND ((candidate_id IS NULL) OR (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
memberships: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND (identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid) AND (role = current_setting('app.role'::text, true)) AND ((candidate_id IS NULL) OR (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND (identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid) AND (role = current_setting('app.role'::text, true)) AND ((candidate_id IS NULL) OR (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
memberships: sight restrictive select to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'RECRUITER'::text) AND ((candidate_id IS NULL) OR (current_setting('app.sight'::text, true) = 'ALL'::text) OR looks_after(candidate_id))) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['CANDIDATE'::text, 'DOOR'::text])) AND ((identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid) OR (role = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])))) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (candidate_id IS NULL) AND client_is_the_agencys()) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND ((candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) OR (identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid))))
memberships: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
memberships: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
memberships: tenant_select permissive select to public using ((agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) OR (identity_id = (NULLIF(current_setting('app.identity_id'::text, true), ''::text))::uuid))
memberships: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
messages: hand_delete restrictive delete to public using (((author_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) AND (deliver_at > moment()) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = messages.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
messages: hand_insert restrictive insert to public check ((author_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) AND (author_role = current_setting('app.role'::text, true)) AND (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = messages.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
messages: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = messages.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND (author_role = 'CANDIDATE'::text)) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (author_role <> 'CANDIDATE'::text))) check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = messages.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND (author_role = 'CANDIDATE'::text)) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (author_role <> 'CANDIDATE'::text)))
messages: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = messages.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND ((author_role <> 'CANDIDATE'::text) OR (deliver_at <= moment()))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND ((author_role = 'CANDIDATE'::text) OR (deliver_at <= moment())))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
messages: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
messages: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
messages: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
messages: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notices: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND ((candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) OR (subject_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
notices: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
notices: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
notices: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((told_at IS NOT NULL) AND (dropped_at IS NULL) AND ((member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND ((candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) OR (subject_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))))
notices: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notices: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notices: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notices: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notification_preferences: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_sign_in_of_erased(member_id)))
notification_preferences: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))
notification_preferences: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))
notification_preferences: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (member_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_sign_in_of_erased(member_id)))
notification_preferences: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notification_preferences: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notification_preferences: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
notification_preferences: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
offers: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = offers.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
offers: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = offers.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
offers: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = offers.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = offers.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
offers: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = offers.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = ANY (ARRAY['AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_sees_application(application_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
offers: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
offers: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
offers: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
offers: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
other_processes: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
other_processes: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
other_processes: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
other_processes: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
other_processes: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
other_processes: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
other_processes: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
other_processes: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_items: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_items.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_items: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_items.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
prep_items: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_items.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_items.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
prep_items: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_items.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT 1
       FROM prep_packs p
      WHERE ((p.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (p.id = prep_items.prep_pack_id)))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('prep:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_items: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_items: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_items: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_items: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_openings: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_openings: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT 1
   FROM prep_packs p
  WHERE ((p.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (p.id = prep_openings.prep_pack_id)))))
prep_openings: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
prep_openings: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_openings.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('prep:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_openings: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_openings: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_openings: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_openings: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_packs: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_packs.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_packs: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_packs.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND (EXISTS ( SELECT 1
   FROM interviews i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = prep_packs.interview_id) AND (i.candidate_id = prep_packs.candidate_id)))))
prep_packs: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_packs.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_packs.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text))
prep_packs: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_packs.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (published_at IS NOT NULL))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('prep:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_packs: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_packs: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_packs: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_packs: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_ticks: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_ticks.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_ticks: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT 1
   FROM prep_items i
  WHERE ((i.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (i.id = prep_ticks.prep_item_id)))))
prep_ticks: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
prep_ticks: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = prep_ticks.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('prep:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prep_ticks: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_ticks: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_ticks: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prep_ticks: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prepared_questions: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prepared_questions: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
prepared_questions: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prepared_questions: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
prepared_questions: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prepared_questions: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prepared_questions: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
prepared_questions: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
process_updates: hand_delete restrictive delete to public using (false OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
process_updates: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
process_updates: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))
process_updates: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((withdrawn_at IS NULL) AND ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = process_updates.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (withdrawn_at IS NULL) AND client_may('process-updates:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
process_updates: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
process_updates: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
process_updates: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
process_updates: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
published_answers: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id) AND is_handed_over(debrief_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
published_answers: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_handed_over(debrief_id)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id) AND is_handed_over(debrief_id)))
published_answers: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id) AND is_handed_over(debrief_id))) check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id) AND is_handed_over(debrief_id)))
published_answers: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = published_answers.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid) AND is_behind_link(debrief_id) AND is_handed_over(debrief_id)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('debriefs:read'::text,
CASE audience
    WHEN 'CLIENT'::text THEN client_company_id
    ELSE NULL::uuid
END)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
published_answers: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
published_answers: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
published_answers: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
published_answers: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
put_forward: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = put_forward.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
put_forward: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = put_forward.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text))
put_forward: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = put_forward.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = put_forward.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text))
put_forward: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = put_forward.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND ((client_company_id)::text = current_setting('app.client_company_id'::text, true)))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
put_forward: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
put_forward: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
put_forward: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
put_forward: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
question_consents: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
question_consents: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
question_consents: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) check (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
question_consents: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'LINK'::text) AND (interview_id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
question_consents: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
question_consents: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
question_consents: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
question_consents: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rate_buckets: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid))
rate_buckets: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid))
rate_buckets: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid)) check ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid))
rate_buckets: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid)) THEN true
    ELSE false
END
rate_buckets: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rate_buckets: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rate_buckets: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rate_buckets: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rejections: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = rejections.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
rejections: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = rejections.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
rejections: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = rejections.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = rejections.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
rejections: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = rejections.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
rejections: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rejections: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rejections: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
rejections: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
released_feedback: hand_delete restrictive delete to public using (false OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
released_feedback: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = released_feedback.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND is_ours(interview_id))
released_feedback: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = released_feedback.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = released_feedback.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
released_feedback: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = released_feedback.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)) OR (current_setting('app.role'::text, true) = 'SYSTEM'::text)) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('feedback:read'::text, NULL::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
released_feedback: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
released_feedback: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
released_feedback: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
released_feedback: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
remembered_answers: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (owner_id = (COALESCE(NULLIF(current_setting('app.actor_id'::text, true), ''::text), NULLIF(current_setting('app.door'::text, true), ''::text)))::uuid))
remembered_answers: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (owner_id = (COALESCE(NULLIF(current_setting('app.actor_id'::text, true), ''::text), NULLIF(current_setting('app.door'::text, true), ''::text)))::uuid))
remembered_answers: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (owner_id = (COALESCE(NULLIF(current_setting('app.actor_id'::text, true), ''::text), NULLIF(current_setting('app.door'::text, true), ''::text)))::uuid)) check ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (owner_id = (COALESCE(NULLIF(current_setting('app.actor_id'::text, true), ''::text), NULLIF(current_setting('app.door'::text, true), ''::text)))::uuid))
remembered_answers: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (owner_id = (COALESCE(NULLIF(current_setting('app.actor_id'::text, true), ''::text), NULLIF(current_setting('app.door'::text, true), ''::text)))::uuid)) THEN true
    ELSE false
END
remembered_answers: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
remembered_answers: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
remembered_answers: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
remembered_answers: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
retention_policies: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'ADMIN'::text)
retention_policies: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'ADMIN'::text)
retention_policies: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'ADMIN'::text) check (current_setting('app.role'::text, true) = 'ADMIN'::text)
retention_policies: sight restrictive select to public using
CASE
    WHEN (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text, 'SYSTEM'::text])) THEN true
    ELSE false
END
retention_policies: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
retention_policies: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
retention_policies: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
retention_policies: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
scorecards: hand_delete restrictive delete to public using (false OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
scorecards: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = scorecards.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))) AND is_ours(interview_id)) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (submitted_by IS NULL) AND (contact_id IS NOT NULL) AND is_asked_about(interview_id, contact_id)) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('scorecards:write'::text, client_company_id) AND is_ours(interview_id)))
scorecards: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = scorecards.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = scorecards.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
scorecards: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = scorecards.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('scorecards:read'::text, client_company_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
scorecards: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
scorecards: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
scorecards: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
scorecards: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
sessions: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND ((membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'ADMIN'::text))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_sign_in_of_erased(membership_id)))
sessions: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND ((membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'ADMIN'::text))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
sessions: hand_update restrictive update to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND ((membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'ADMIN'::text))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))) check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND ((membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'ADMIN'::text))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid)))
sessions: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text])) AND ((membership_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'ADMIN'::text))) OR ((current_setting('app.role'::text, true) = 'DOOR'::text) AND (id = (NULLIF(current_setting('app.door'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND is_sign_in_of_erased(membership_id)))
sessions: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
sessions: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
sessions: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
sessions: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
shown_to_companies: hand_delete restrictive delete to public using true
shown_to_companies: hand_insert restrictive insert to public check true
shown_to_companies: hand_update restrictive update to public using true check true
shown_to_companies: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND ((client_company_id)::text = current_setting('app.client_company_id'::text, true)))) THEN true
    ELSE false
END
shown_to_companies: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
shown_to_companies: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
shown_to_companies: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
shown_to_companies: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
signing_keys: installation permissive all to public using true check true
stage_changes: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = stage_changes.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
stage_changes: hand_insert restrictive insert to public check (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = stage_changes.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:write'::text, NULL::uuid)))
stage_changes: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = stage_changes.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = stage_changes.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
stage_changes: sight restrictive select to public using (
CASE
    WHEN (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = stage_changes.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR (current_setting('app.role'::text, true) = ANY (ARRAY['AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_sees_application(application_id)) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
stage_changes: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
stage_changes: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
stage_changes: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
stage_changes: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
stages: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'ADMIN'::text)
stages: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'ADMIN'::text)
stages: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'ADMIN'::text) check (current_setting('app.role'::text, true) = 'ADMIN'::text)
stages: sight restrictive select to public using (
CASE
    WHEN (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'AUDITOR'::text, 'CANDIDATE'::text, 'SYSTEM'::text])) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND client_may('applications:read'::text)))
stages: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
stages: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
stages: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
stages: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
today_marks: hand_delete restrictive delete to public using (((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = today_marks.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
today_marks: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = today_marks.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
today_marks: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = today_marks.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
   FROM candidates c
  WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = today_marks.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid))))))
today_marks: sight restrictive select to public using (
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text])) AND ((current_setting('app.sight'::text, true) = 'ALL'::text) OR (EXISTS ( SELECT 1
       FROM candidates c
      WHERE ((c.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (c.id = today_marks.candidate_id) AND (c.recruiter_id = (NULLIF(current_setting('app.member_id'::text, true), ''::text))::uuid)))))) THEN true
    ELSE false
END OR ((current_setting('app.role'::text, true) = 'ERASER'::text) AND (candidate_id = (NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid)))
today_marks: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
today_marks: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
today_marks: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
today_marks: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
viewings: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'API_CLIENT'::text, 'SYSTEM'::text]))
viewings: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'API_CLIENT'::text, 'SYSTEM'::text]))
viewings: hand_update restrictive update to public using (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'API_CLIENT'::text, 'SYSTEM'::text])) check (current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'RECRUITER'::text, 'API_CLIENT'::text, 'SYSTEM'::text]))
viewings: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'AUDITOR'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'CANDIDATE'::text) AND (matter <> 'SCORECARD'::text) AND ((NULLIF(current_setting('app.candidate_id'::text, true), ''::text))::uuid = ANY (candidate_ids)))) THEN true
    ELSE false
END
viewings: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
viewings: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
viewings: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
viewings: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_deliveries: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text)
webhook_deliveries: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
webhook_deliveries: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text) check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
webhook_deliveries: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = 'SYSTEM'::text) OR (EXISTS ( SELECT 1
       FROM webhook_endpoints e
      WHERE ((e.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (e.id = webhook_deliveries.endpoint_id))))) THEN true
    ELSE false
END
webhook_deliveries: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_deliveries: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_deliveries: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_deliveries: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_endpoints: hand_delete restrictive delete to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (strpos(current_setting('app.scopes'::text, true), ' webhooks:manage '::text) > 0)))
webhook_endpoints: hand_insert restrictive insert to public check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (strpos(current_setting('app.scopes'::text, true), ' webhooks:manage '::text) > 0)))
webhook_endpoints: hand_update restrictive update to public using ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (strpos(current_setting('app.scopes'::text, true), ' webhooks:manage '::text) > 0))) check ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (strpos(current_setting('app.scopes'::text, true), ' webhooks:manage '::text) > 0)))
webhook_endpoints: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['ADMIN'::text, 'SYSTEM'::text])) OR ((current_setting('app.role'::text, true) = 'API_CLIENT'::text) AND (api_client_id = (NULLIF(current_setting('app.client_id'::text, true), ''::text))::uuid) AND (strpos(current_setting('app.scopes'::text, true), ' webhooks:manage '::text) > 0))) THEN true
    ELSE false
END
webhook_endpoints: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_endpoints: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_endpoints: tenant_select permissive select to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_endpoints: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_lanes: hand_delete restrictive delete to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text)
webhook_lanes: hand_insert restrictive insert to public check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
webhook_lanes: hand_update restrictive update to public using (current_setting('app.role'::text, true) = 'SYSTEM'::text) check (current_setting('app.role'::text, true) = 'SYSTEM'::text)
webhook_lanes: sight restrictive select to public using
CASE
    WHEN ((current_setting('app.role'::text, true) = ANY (ARRAY['SYSTEM'::text, 'PULSE'::text])) OR (EXISTS ( SELECT 1
       FROM webhook_endpoints e
      WHERE ((e.agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) AND (e.id = webhook_lanes.endpoint_id))))) THEN true
    ELSE false
END
webhook_lanes: tenant_delete permissive delete to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_lanes: tenant_insert permissive insert to public check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)
webhook_lanes: tenant_select permissive select to public using ((agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) OR (current_setting('app.role'::text, true) = 'PULSE'::text))
webhook_lanes: tenant_update permissive update to public using (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid) check (agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid)

-- triggers
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.agencies FOR EACH ROW EXECUTE FUNCTION journal_append('Agency', 'agency_id', '', '{}', '{}', 'ALL')
CREATE TRIGGER touch BEFORE UPDATE ON public.agencies FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.api_clients FOR EACH ROW EXECUTE FUNCTION journal_append('ApiClient', 'id', '', '{}', '{secret_hash,previous_hash,last_used_at}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.application_external_ids FOR EACH ROW EXECUTE FUNCTION journal_append('Application', 'application_id', 'externalIds.', '{}', '{}', 'ALL')
CREATE TRIGGER company BEFORE INSERT OR UPDATE OF client_company_id, job_id ON public.applications FOR EACH ROW EXECUTE FUNCTION company_of_job()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION journal_append('Application', 'id', '', '{}', '{stage_since,client_company_id}', 'ALL')
CREATE TRIGGER put_forward AFTER INSERT ON public.applications FOR EACH ROW EXECUTE FUNCTION put_forward()
CREATE TRIGGER shown AFTER INSERT ON public.applications FOR EACH ROW EXECUTE FUNCTION shown_itself()
CREATE TRIGGER touch BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.asked_questions FOR EACH ROW EXECUTE FUNCTION journal_append('AskedQuestion', 'id', '', '{text}', '{}', 'CANDIDATE')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.bulk_exports FOR EACH ROW EXECUTE FUNCTION journal_append('BulkExport', 'id', '', '{query}', '{scopes,turn,records,total,after,size,failures,feed_cursor}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.calendar_feeds FOR EACH ROW EXECUTE FUNCTION journal_append('Member', 'membership_id', 'calendarFeed.', '{}', '{last_read_at}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.candidate_external_ids FOR EACH ROW EXECUTE FUNCTION journal_append('Candidate', 'candidate_id', 'externalIds.', '{}', '{}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.candidate_imports FOR EACH ROW EXECUTE FUNCTION journal_append('CandidateImport', 'id', '', '{file_name}', '{headings_key,fields,turn,done,counts,dry_run,taken_back,kept,kept_until,encoding,separator}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.candidates FOR EACH ROW EXECUTE FUNCTION journal_append('Candidate', 'id', '', '{}', '{sort_name,email_key}', 'ALL')
CREATE TRIGGER journal_sight AFTER UPDATE ON public.candidates FOR EACH ROW WHEN ((old.recruiter_id IS DISTINCT FROM new.recruiter_id)) EXECUTE FUNCTION journal_candidate_moved()
CREATE TRIGGER touch BEFORE UPDATE ON public.candidates FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.client_companies FOR EACH ROW EXECUTE FUNCTION journal_append('ClientCompany', 'id', '', '{}', '{name_key}', 'ALL')
CREATE TRIGGER touch BEFORE UPDATE ON public.client_companies FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.company_questions FOR EACH ROW EXECUTE FUNCTION journal_append('ClientCompany', 'client_company_id', 'earlierQuestions.', '{text}', '{client_company_id,candidates}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.data_exports FOR EACH ROW EXECUTE FUNCTION journal_append('Candidate', 'candidate_id', 'dataExport.', '{}', '{candidate_id}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.debrief_answers FOR EACH ROW EXECUTE FUNCTION journal_append('Debrief', 'debrief_id', 'answers.', '{rating,text,audience,prompt_id}', '{debrief_id,candidate_id}', 'CANDIDATE')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.debrief_prompts FOR EACH ROW EXECUTE FUNCTION journal_append('DebriefPrompt', 'id', '', '{}', '{}', 'ALL')
CREATE TRIGGER touch BEFORE UPDATE ON public.debrief_prompts FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER company BEFORE INSERT OR UPDATE OF client_company_id, interview_id ON public.debriefs FOR EACH ROW EXECUTE FUNCTION company_of_interview()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.debriefs FOR EACH ROW EXECUTE FUNCTION journal_append('Debrief', 'id', '', '{}', '{client_company_id}', 'submitted_at')
CREATE TRIGGER touch BEFORE UPDATE ON public.debriefs FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.disclosures FOR EACH ROW EXECUTE FUNCTION journal_append('Disclosure', 'id', '', '{level,reason,wording,company_name,role,stage,offer_deadline}', '{}', 'ALL')
CREATE TRIGGER shown AFTER UPDATE ON public.disclosures FOR EACH ROW WHEN ((new.state = 'GRANTED'::text)) EXECUTE FUNCTION shown_itself()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.erasures FOR EACH ROW EXECUTE FUNCTION journal_append('Candidate', 'candidate_id', 'erasure.', '{}', '{candidate_id}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.feedback_requests FOR EACH ROW EXECUTE FUNCTION journal_append('FeedbackRequest', 'id', '', '{ask_instead}', '{letter_id}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.follow_up_policies FOR EACH ROW EXECUTE FUNCTION journal_append('Agency', 'agency_id', 'followUpPolicy.', '{}', '{}', 'ALL')
CREATE TRIGGER touch BEFORE UPDATE ON public.follow_up_policies FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.follow_up_steps FOR EACH ROW EXECUTE FUNCTION journal_append('FollowUpStep', 'id', '', '{reason}', '{counted_from,turn,sight}', 'sight')
CREATE TRIGGER touch BEFORE UPDATE ON public.follow_up_steps FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.hiring_contacts FOR EACH ROW EXECUTE FUNCTION journal_append('HiringContact', 'id', '', '{}', '{}', 'STAFF')
CREATE TRIGGER touch BEFORE UPDATE ON public.hiring_contacts FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER company BEFORE INSERT OR UPDATE OF client_company_id, application_id ON public.interviews FOR EACH ROW EXECUTE FUNCTION company_of_application()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.interviews FOR EACH ROW EXECUTE FUNCTION journal_append('Interview', 'id', '', '{cancel_reason}', '{client_company_id}', 'application_id')
CREATE TRIGGER shown AFTER INSERT ON public.interviews FOR EACH ROW EXECUTE FUNCTION shown_itself()
CREATE TRIGGER touch BEFORE UPDATE ON public.interviews FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.invitations FOR EACH ROW EXECUTE FUNCTION journal_append('Invitation', 'id', '', '{name,email}', '{}', 'STAFF')
CREATE TRIGGER touch BEFORE UPDATE ON public.invitations FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.job_recruiters FOR EACH ROW EXECUTE FUNCTION journal_append('Job', 'job_id', 'recruiters.', '{}', '{}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.jobs FOR EACH ROW EXECUTE FUNCTION journal_append('Job', 'id', '', '{}', '{}', 'ALL')
CREATE TRIGGER shown AFTER INSERT ON public.jobs FOR EACH ROW EXECUTE FUNCTION shown_itself()
CREATE TRIGGER touch BEFORE UPDATE ON public.jobs FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.letters FOR EACH ROW EXECUTE FUNCTION journal_append('Letter', 'id', '', '{about_type,about_id,to_name,to_address,from_name,reply_to,subject,body,button,attachments,language,time_zone}', '{claimed_by}', 'from_agency')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.memberships FOR EACH ROW EXECUTE FUNCTION journal_append('Member', 'id', '', '{name,email}', '{identity_id}', 'ALL')
CREATE TRIGGER touch BEFORE UPDATE ON public.memberships FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.messages FOR EACH ROW EXECUTE FUNCTION journal_append('Message', 'id', '', '{body}', '{author_id,author_role,burst_id,sight}', 'sight')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.notices FOR EACH ROW EXECUTE FUNCTION journal_append('Notification', 'id', '', '{key,kind,about_type,about_id,subject_id}', '{claimed_by,digest_id}', 'member_id')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.notification_preferences FOR EACH ROW EXECUTE FUNCTION journal_append('Member', 'member_id', 'notifications.', '{}', '{}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.offers FOR EACH ROW EXECUTE FUNCTION journal_append('Offer', 'id', '', '{salary}', '{}', 'ALL')
CREATE TRIGGER shown AFTER INSERT ON public.offers FOR EACH ROW EXECUTE FUNCTION shown_of_application()
CREATE TRIGGER touch BEFORE UPDATE ON public.offers FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.other_processes FOR EACH ROW EXECUTE FUNCTION journal_append('OtherProcess', 'id', '', '{company_name,role,stage,next_step_at,offer_deadline,notes}', '{}', 'CANDIDATE')
CREATE TRIGGER touch BEFORE UPDATE ON public.other_processes FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.prep_items FOR EACH ROW EXECUTE FUNCTION journal_append('PrepItem', 'id', '', '{text}', '{}', 'STAFF')
CREATE TRIGGER journal_sight AFTER INSERT OR DELETE OR UPDATE ON public.prep_items FOR EACH ROW EXECUTE FUNCTION journal_item_shown()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.prep_openings FOR EACH ROW EXECUTE FUNCTION journal_append('PrepPack', 'prep_pack_id', 'opening.', '{}', '{prep_pack_id,candidate_id}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.prep_packs FOR EACH ROW EXECUTE FUNCTION journal_append('PrepPack', 'id', '', '{what_to_prepare}', '{revised_at,details_letter_id}', 'STAFF')
CREATE TRIGGER journal_sight AFTER UPDATE ON public.prep_packs FOR EACH ROW WHEN ((new.published_at IS NOT NULL)) EXECUTE FUNCTION journal_pack_shown()
CREATE TRIGGER touch BEFORE UPDATE ON public.prep_packs FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.prep_ticks FOR EACH ROW EXECUTE FUNCTION journal_append('PrepItem', 'prep_item_id', 'tick.', '{}', '{prep_item_id,candidate_id}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.prepared_questions FOR EACH ROW EXECUTE FUNCTION journal_append('PreparedQuestion', 'id', '', '{text,answer,asked}', '{}', 'CANDIDATE')
CREATE TRIGGER touch BEFORE UPDATE ON public.prepared_questions FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.process_updates FOR EACH ROW EXECUTE FUNCTION journal_append('ProcessUpdate', 'id', '', '{level,company_name,role,stage,offer_deadline,note}', '{other_process_id}', 'ALL')
CREATE TRIGGER journal_sight AFTER UPDATE ON public.process_updates FOR EACH ROW WHEN (((old.withdrawn_at IS NULL) AND (new.withdrawn_at IS NOT NULL))) EXECUTE FUNCTION journal_update_withdrawn()
CREATE TRIGGER company BEFORE INSERT OR UPDATE OF client_company_id, debrief_id, audience ON public.published_answers FOR EACH ROW WHEN ((new.audience = 'CLIENT'::text)) EXECUTE FUNCTION company_of_debrief()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.published_answers FOR EACH ROW EXECUTE FUNCTION journal_append('Debrief', 'debrief_id', 'published.', '{rating,text}', '{debrief_id,candidate_id,client_company_id}', 'ALL')
CREATE TRIGGER shown AFTER INSERT OR UPDATE ON public.published_answers FOR EACH ROW WHEN ((new.audience = 'CLIENT'::text)) EXECUTE FUNCTION shown_debrief()
CREATE TRIGGER shown AFTER INSERT ON public.put_forward FOR EACH ROW EXECUTE FUNCTION shown_candidate()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.question_consents FOR EACH ROW EXECUTE FUNCTION journal_append('Interview', 'interview_id', 'questionConsent.', '{}', '{interview_id,candidate_id}', 'CANDIDATE')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.rejections FOR EACH ROW EXECUTE FUNCTION journal_append('Application', 'application_id', 'rejection.', '{kind,explanation}', '{}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.released_feedback FOR EACH ROW EXECUTE FUNCTION journal_append('ReleasedFeedback', 'id', '', '{message,reject_reason,how_to_improve,ratings}', '{}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.retention_policies FOR EACH ROW EXECUTE FUNCTION journal_append('Agency', 'agency_id', 'retentionPolicy.', '{}', '{stands_since}', 'ALL')
CREATE TRIGGER touch BEFORE UPDATE ON public.retention_policies FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER company BEFORE INSERT OR UPDATE OF client_company_id, interview_id ON public.scorecards FOR EACH ROW EXECUTE FUNCTION company_of_interview()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.scorecards FOR EACH ROW EXECUTE FUNCTION journal_append('Scorecard', 'id', '', '{interviewer,overall_recommendation,ratings,strengths,concerns,reject_reason}', '{client_company_id}', 'STAFF')
CREATE TRIGGER shown AFTER INSERT ON public.scorecards FOR EACH ROW EXECUTE FUNCTION shown_itself()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.sessions FOR EACH ROW EXECUTE FUNCTION journal_append('Session', 'id', '', '{}', '{refresh_hash,previous_hash,rotated_at,expires_at,user_agent}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.stage_changes FOR EACH ROW EXECUTE FUNCTION journal_append('Application', 'application_id', 'stageHistory.', '{}', '{}', 'ALL')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.stages FOR EACH ROW EXECUTE FUNCTION journal_append('JobInterviewStage', 'id', '', '{}', '{}', 'ALL')
CREATE TRIGGER touch BEFORE UPDATE ON public.stages FOR EACH ROW EXECUTE FUNCTION touch()
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.today_marks FOR EACH ROW EXECUTE FUNCTION journal_append('Candidate', 'candidate_id', 'today.', '{reason}', '{candidate_id}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.viewings FOR EACH ROW EXECUTE FUNCTION journal_append('Viewing', 'id', '', '{candidate_ids,reader}', '{viewed_at}', 'STAFF')
CREATE TRIGGER journal AFTER INSERT OR DELETE OR UPDATE ON public.webhook_endpoints FOR EACH ROW EXECUTE FUNCTION journal_append('WebhookEndpoint', 'id', '', '{url,secret}', '{former_secret}', 'STAFF')
CREATE TRIGGER touch BEFORE UPDATE ON public.webhook_endpoints FOR EACH ROW EXECUTE FUNCTION touch()

-- grants
agencies: delete, insert, select, update to nextround_app
api_client_assertions: delete, insert, select to nextround_app
api_clients: insert, select to nextround_app
application_external_ids: delete, insert, select, update to nextround_app
applications: delete, insert, select, update to nextround_app
asked_questions: delete, insert, select, update to nextround_app
bulk_export_parts: delete, insert, select, update to nextround_app
bulk_exports: delete, insert, select, update to nextround_app
calendar_feeds: delete, insert, select, update to nextround_app
candidate_external_ids: delete, insert, select, update to nextround_app
candidate_import_changes: delete, insert, select, update to nextround_app
candidate_import_files: delete, insert, select, update to nextround_app
candidate_import_refusals: delete, insert, select, update to nextround_app
candidate_imports: delete, insert, select, update to nextround_app
candidates: delete, insert, select, update to nextround_app
client_companies: delete, insert, select, update to nextround_app
company_questions: delete, insert, select to nextround_app
data_exports: delete, insert, select to nextround_app
debrief_answers: delete, insert, select, update to nextround_app
debrief_prompts: delete, insert, select, update to nextround_app
debriefs: delete, insert, select, update to nextround_app
disclosures: delete, insert, select to nextround_app
erasures: insert, select to nextround_app
feedback_requests: delete, insert, select, update to nextround_app
follow_up_policies: delete, insert, select, update to nextround_app
follow_up_steps: delete, insert, select, update to nextround_app
hiring_contacts: delete, insert, select, update to nextround_app
identities: delete, insert, select, update to nextround_app
interviews: delete, insert, select, update to nextround_app
invitations: delete, insert, select, update to nextround_app
job_recruiters: delete, insert, select, update to nextround_app
jobs: delete, insert, select, update to nextround_app
journal: select to nextround_app
journal_heads: select to nextround_app
journal_words: delete to nextround_app
letters: delete, insert, select, update to nextround_app
memberships: delete, insert, select, update to nextround_app
messages: delete, insert, select to nextround_app
migrations: select to nextround_app
notices: delete, insert, select, update to nextround_app
notification_preferences: delete, insert, select, update to nextround_app
offers: delete, insert, select, update to nextround_app
other_processes: delete, insert, select, update to nextround_app
prep_items: delete, insert, select to nextround_app
prep_openings: delete, insert, select, update to nextround_app
prep_packs: delete, insert, select, update to nextround_app
prep_ticks: delete, insert, select, update to nextround_app
prepared_questions: delete, insert, select, update to nextround_app
process_updates: delete, insert, select to nextround_app
published_answers: delete, insert, select, update to nextround_app
put_forward: delete, insert, select, update to nextround_app
question_consents: delete, insert, select, update to nextround_app
rate_buckets: delete, insert, select, update to nextround_app
rejections: delete, insert, select, update to nextround_app
released_feedback: delete, insert, select to nextround_app
remembered_answers: delete, insert, select, update to nextround_app
retention_policies: delete, insert, select, update to nextround_app
scorecards: delete, insert, select to nextround_app
sessions: delete, insert, select, update to nextround_app
shown_to_companies: select to nextround_app
signing_keys: insert, select, update to nextround_app
stage_changes: delete, insert, select, update to nextround_app
stages: delete, insert, select, update to nextround_app
today_marks: delete, insert, select, update to nextround_app
viewings: insert, select to nextround_app
webhook_deliveries: delete, insert, select, update to nextround_app
webhook_endpoints: delete, insert, select, update to nextround_app
webhook_lanes: delete, insert, select, update to nextround_app

-- grants of some columns alone
api_clients (last_used_at, name, previous_ends_at, previous_hash, public_keys, revoked_at, scopes, secret_hash, secret_made_at): update to nextround_app
company_questions (candidates): update to nextround_app
data_exports (fetched_at): update to nextround_app
disclosures (decided_at, expires_at, lapsed_at, revoked_at, state): update to nextround_app
journal_words (agency_id, detail, salt, seq): select to nextround_app
messages (announced_at, read_at): update to nextround_app
prep_items (position): update to nextround_app
process_updates (withdrawn_at): update to nextround_app
released_feedback (read_at): update to nextround_app
