-- Rounds, what the candidate saw, what the hiring side said, and what was released of it.

create table interviews (
  agency_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  application_id uuid not null,
  round int not null check (round > 0),
  format text not null check (format in ('PHONE', 'VIDEO', 'ONSITE')),
  kind text not null check (kind in ('SCREENING', 'TECHNICAL', 'WHITEBOARD', 'PAIR_PROGRAMMING', 'TAKE_HOME', 'SYSTEM_DESIGN', 'CULTURE', 'PANEL', 'FINAL')),
  -- AWAITING_FEEDBACK is SCHEDULED whose end has passed: time does not write rows.
  status text not null default 'SCHEDULED' check (status in ('SCHEDULED', 'COMPLETE', 'CANCELLED', 'NO_SHOW', 'ON_HOLD')),
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null check (ends_at > starts_at),
  time_zone text not null,
  location text,
  video_url text,
  interviewers jsonb not null default '[]',
  feedback_promised_at timestamptz(3),
  cancel_reason text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  unique (agency_id, application_id, round),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id),
  foreign key (agency_id, application_id) references applications (agency_id, id)
);
create index interviews_application on interviews (agency_id, application_id, starts_at, id);
create index interviews_candidate on interviews (agency_id, candidate_id, starts_at, id);
create index interviews_start on interviews (agency_id, starts_at, id);
create index interviews_updated on interviews (agency_id, updated_at, id);

create table prepared_questions (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  text text not null,
  asked boolean not null default false,
  answer text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id)
);
create index prepared_questions_interview on prepared_questions (agency_id, interview_id, created_at, id);

create table debrief_prompts (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  topic text not null check (topic in ('COMPANY', 'ROLE_TECHNICAL', 'ROLE_CULTURAL', 'INTERVIEWER', 'INTERVIEW', 'OWN_PERFORMANCE', 'MISTAKES', 'IMPROVEMENTS', 'ALTERNATIVE_SOLUTION', 'WOULD_WORK_THERE', 'CUSTOM')),
  question_en text,
  question_de text,
  rated boolean not null,
  only_kinds text[],
  default_audience text not null check (default_audience in ('PRIVATE', 'RECRUITER', 'CLIENT')),
  position int not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  check (coalesce(question_en, question_de) is not null),
  constraint debrief_prompts_position unique (agency_id, position) deferrable initially deferred
);

create table debriefs (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  submitted_at timestamptz(3),
  revision int not null default 0,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  unique (agency_id, interview_id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id)
);
create index debriefs_candidate on debriefs (agency_id, candidate_id, submitted_at);

-- Private rows, published rows: what the candidate is writing, and what others may read of it.
create table debrief_answers (
  agency_id uuid not null,
  debrief_id uuid not null,
  prompt_id uuid not null,
  candidate_id uuid not null,
  rating int check (rating between 1 and 4),
  text text,
  audience text not null check (audience in ('PRIVATE', 'RECRUITER', 'CLIENT')),
  primary key (agency_id, debrief_id, prompt_id),
  foreign key (agency_id, debrief_id) references debriefs (agency_id, id),
  foreign key (agency_id, prompt_id) references debrief_prompts (agency_id, id)
);
create table published_answers (
  agency_id uuid not null,
  debrief_id uuid not null,
  prompt_id uuid not null,
  candidate_id uuid not null,
  rating int check (rating between 1 and 4),
  text text,
  audience text not null check (audience in ('RECRUITER', 'CLIENT')),
  primary key (agency_id, debrief_id, prompt_id),
  foreign key (agency_id, debrief_id) references debriefs (agency_id, id),
  foreign key (agency_id, prompt_id) references debrief_prompts (agency_id, id)
);

create table scorecards (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  interviewer text not null,
  submitted_by uuid,
  overall_recommendation text not null check (overall_recommendation in ('DEFINITELY_NO', 'NO', 'YES', 'STRONG_YES', 'NO_DECISION')),
  ratings jsonb not null default '[]',
  strengths text,
  concerns text,
  reject_reason text check (reject_reason in ('TECHNICAL_ABILITY', 'COMMUNICATION', 'TEAM_FIT', 'COMPENSATION', 'POSITION_CLOSED', 'CANDIDATE_WITHDREW', 'OTHER')),
  submitted_at timestamptz(3) not null default now(),
  primary key (agency_id, id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id),
  foreign key (agency_id, submitted_by) references memberships (agency_id, id)
);
create index scorecards_interview on scorecards (agency_id, interview_id, submitted_at, id);

create table released_feedback (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  scorecard_id uuid not null,
  candidate_id uuid not null,
  message text not null,
  reject_reason text check (reject_reason in ('TECHNICAL_ABILITY', 'COMMUNICATION', 'TEAM_FIT', 'COMPENSATION', 'POSITION_CLOSED', 'CANDIDATE_WITHDREW', 'OTHER')),
  how_to_improve text,
  -- The hiring side's ratings as released: what the candidate's own are set against.
  ratings jsonb not null default '[]',
  released_by uuid not null,
  released_at timestamptz(3) not null default now(),
  read_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id),
  foreign key (agency_id, scorecard_id) references scorecards (agency_id, id),
  foreign key (agency_id, released_by) references memberships (agency_id, id)
);
create index released_feedback_interview on released_feedback (agency_id, interview_id, released_at, id);

call wall('interviews', $$:staff or :role in ('AUDITOR', 'SYSTEM') or :own$$, ':staff');
call wall('prepared_questions', ':own', ':own');
call wall('debrief_prompts', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE', 'SYSTEM')$$, $$:role = 'ADMIN'$$);
call wall('debriefs', $$:own or (submitted_at is not null and :staff)$$, ':own');
call wall('debrief_answers', ':own', ':own');
call wall('published_answers', $$:own or :staff$$, ':own');
call wall('scorecards', ':staff', ':staff');
call wall('released_feedback', $$:staff or :own$$, $$:staff or :own$$);

-- Word for word, and never rewritten: of what was said and what was released only the read receipt is ever set.
do $$
declare app text := current_setting('nextround.app_role');
begin
  execute format('revoke update, delete on scorecards, released_feedback from %I', app);
  execute format('grant update (read_at) on released_feedback to %I', app);
  execute wall_words($wall$alter policy hand_insert on released_feedback with check (:staff)$wall$);
end $$;

call versioned('interviews'); call versioned('prepared_questions'); call versioned('debrief_prompts'); call versioned('debriefs');

call journaled('interviews', 'Interview', words => '{cancel_reason}');
call journaled('prepared_questions', 'PreparedQuestion', words => '{text,answer,asked}', sight => 'CANDIDATE');
call journaled('debrief_prompts', 'DebriefPrompt');
call journaled('debriefs', 'Debrief', quiet => '{client_company_id}', sight => 'submitted_at');
call journaled('debrief_answers', 'Debrief', 'debrief_id', 'answers.', words => '{rating,text,audience,prompt_id}', quiet => '{debrief_id,candidate_id}', sight => 'CANDIDATE');
call journaled('published_answers', 'Debrief', 'debrief_id', 'published.', words => '{rating,text}', quiet => '{debrief_id,candidate_id,client_company_id}');
call journaled('scorecards', 'Scorecard', words => '{interviewer,overall_recommendation,ratings,strengths,concerns,reject_reason}', quiet => '{client_company_id}', sight => 'STAFF');
call journaled('released_feedback', 'ReleasedFeedback', words => '{message,reject_reason,how_to_improve,ratings}');
