-- The response clock: what is to be done after each interview, by whom and by when. Steps are rows; time does not write them.

-- In hours of elapsed time. One row an agency; where there is none, these defaults hold.
create table follow_up_policies (
  agency_id uuid primary key references agencies (agency_id),
  thank_you int not null default 24 check (thank_you between 1 and 720),
  feedback int not null default 72 check (feedback between 1 and 720),
  second_follow_up int not null default 48 check (second_follow_up between 1 and 720),
  third_follow_up int not null default 24 check (third_follow_up between 1 and 720),
  escalation int not null default 24 check (escalation between 1 and 720),
  no_news int not null default 72 check (no_news between 1 and 720),
  rejection int not null default 48 check (rejection between 1 and 720),
  skip_weekends boolean not null default false,
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table follow_up_steps (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  -- null for a round of the candidate's other process: then the step is the candidate's alone.
  application_id uuid,
  kind text not null check (kind in ('DEBRIEF', 'THANK_YOU', 'FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP',
    'NO_NEWS_UPDATE', 'ESCALATION', 'REJECTION_FOLLOW_UP')),
  owner text not null check (owner in ('ADMIN', 'RECRUITER', 'CANDIDATE')),
  -- DUE and OVERDUE are SCHEDULED whose time has come.
  state text not null default 'SCHEDULED' check (state in ('SCHEDULED', 'DONE', 'SKIPPED', 'CANCELLED')),
  basis text not null check (basis in ('INTERVIEW_END', 'PROMISED', 'DEFAULT_72H', 'AFTER_48H', 'AFTER_24H')),
  -- The instant its hours are counted from.
  counted_from timestamptz(3) not null,
  due_at timestamptz(3) not null,
  notify_at timestamptz(3) not null,
  -- How often it came due anew after its owner had been told: each turn is told once.
  turn int not null default 0,
  done_at timestamptz(3),
  done_by uuid,
  channel text check (channel in ('EMAIL', 'LINKEDIN', 'PHONE', 'MESSAGE')),
  reason text,
  -- Who reads of it in the journal: what is between colleagues is not told to the candidate, and what is the candidate's to nobody else.
  sight text generated always as (case when application_id is null then null
    when kind in ('NO_NEWS_UPDATE', 'ESCALATION', 'REJECTION_FOLLOW_UP') then 'STAFF' else 'ALL' end) stored,
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  unique (agency_id, interview_id, kind),
  check (owner = 'CANDIDATE' or application_id is not null),
  check (state not in ('DONE', 'SKIPPED') or done_at is not null),
  foreign key (agency_id, interview_id) references interviews (agency_id, id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id),
  foreign key (agency_id, application_id) references applications (agency_id, id),
  foreign key (agency_id, done_by) references memberships (agency_id, id)
);
-- What is open, by whose and by when: for the day's list, and for planning anew.
create index follow_up_steps_open on follow_up_steps (agency_id, due_at, id) where state = 'SCHEDULED';
create index follow_up_steps_candidate on follow_up_steps (agency_id, candidate_id, due_at, id);
create index follow_up_steps_application on follow_up_steps (agency_id, application_id);

call wall('follow_up_policies', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE', 'SYSTEM')$$, $$:role = 'ADMIN'$$);
-- The staff and the auditor see what follows from the agency's rounds; candidates what is theirs to do, and whom they wait for.
-- Whoever came by the link of a debrief (app.door names its interview) closes that debrief's step and nothing else.
call wall('follow_up_steps', $$(application_id is not null and (:staff or :role = 'AUDITOR')) or :role = 'SYSTEM'
    or (:own and (owner = 'CANDIDATE' or kind in ('FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP')))
    or (:role = 'LINK' and kind = 'DEBRIEF' and candidate_id = :candidate and interview_id = nullif(current_setting('app.door', true), '')::uuid)$$,
  $$:role = 'SYSTEM' or (:own and owner = 'CANDIDATE') or (owner = 'RECRUITER' and :staff) or (owner = 'ADMIN' and :role = 'ADMIN')
    or (:role = 'LINK' and kind = 'DEBRIEF' and candidate_id = :candidate and interview_id = nullif(current_setting('app.door', true), '')::uuid)$$);

-- Nextround plans by dates: when a debrief was handed over (that table holds no words), and when feedback was released. Steps are made
-- and taken away by it alone; whoever owns one closes it.
do $$
begin
  execute wall_words($wall$alter policy sight on debriefs using (case when
    :own or (submitted_at is not null and :staff) or :role = 'SYSTEM' then true else false end)$wall$);
  execute wall_words($wall$alter policy sight on released_feedback using (case when
    :staff or :own or :role = 'SYSTEM' then true else false end)$wall$);
  execute wall_words($wall$alter policy hand_insert on follow_up_steps with check (:role = 'SYSTEM')$wall$);
  execute wall_words($wall$alter policy hand_delete on follow_up_steps using (:role = 'SYSTEM')$wall$);
end $$;

call versioned('follow_up_policies'); call versioned('follow_up_steps');
call journaled('follow_up_policies', 'Agency', 'agency_id', 'followUpPolicy.');
call journaled('follow_up_steps', 'FollowUpStep', words => '{reason}', quiet => '{counted_from,turn,sight}', sight => 'sight');
