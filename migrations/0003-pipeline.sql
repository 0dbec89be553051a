-- The agency's book: client companies, jobs, candidates, applications and the way they go.

create table client_companies (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  name text not null,
  name_key text not null generated always as (lower(name)) stored,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id)
);
create unique index client_companies_name on client_companies (agency_id, name_key);
create index client_companies_order on client_companies (agency_id, name, id);

create table hiring_contacts (
  agency_id uuid not null,
  id uuid not null,
  client_company_id uuid not null,
  name text not null,
  email text,
  title text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id)
);
create index hiring_contacts_company on hiring_contacts (agency_id, client_company_id, name, id);

create table jobs (
  agency_id uuid not null,
  id uuid not null,
  client_company_id uuid not null,
  title text not null,
  code text,
  status text not null default 'OPEN' check (status in ('OPEN', 'CLOSED', 'DRAFT', 'ARCHIVED', 'PENDING')),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id)
);
create unique index jobs_code on jobs (agency_id, code);
create index jobs_company on jobs (agency_id, client_company_id, title, id);
create index jobs_order on jobs (agency_id, title, id);

create table job_recruiters (
  agency_id uuid not null,
  job_id uuid not null,
  member_id uuid not null,
  primary key (agency_id, job_id, member_id),
  foreign key (agency_id, job_id) references jobs (agency_id, id),
  foreign key (agency_id, member_id) references memberships (agency_id, id)
);

create table candidates (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  name text not null,
  sort_name text not null generated always as (lower(translate(name, 'ÄÖÜäöüßÉÈÊéèêÁÀÂáàâÓÒÔóòôÚÙÛúùûÇçÑñ', 'AOUaousEEEeeeAAAaaaOOOoooUUUuuuCcNn'))) stored,
  email text,
  -- How addresses are compared. A column, since under row-level security PostgreSQL uses no index over a function that is not leakproof.
  email_key text generated always as (lower(email)) stored,
  phone text,
  headline text,
  location text,
  source text,
  language text not null default 'EN' check (language in ('EN', 'DE')),
  time_zone text not null,
  quiet_hours jsonb not null default '{"start": "21:00", "end": "08:00"}',
  recruiter_id uuid,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, recruiter_id) references memberships (agency_id, id)
);
create unique index candidates_email on candidates (agency_id, email_key);
create index candidates_order on candidates (agency_id, sort_name, id);
create index candidates_updated on candidates (agency_id, updated_at, id);
create index candidates_recruiter on candidates (agency_id, recruiter_id);
alter table memberships add foreign key (agency_id, candidate_id) references candidates (agency_id, id);
alter table invitations add foreign key (agency_id, candidate_id) references candidates (agency_id, id);
create unique index memberships_candidate on memberships (agency_id, candidate_id);

create table candidate_external_ids (
  agency_id uuid not null,
  candidate_id uuid not null,
  system text not null,
  external_id text not null,
  primary key (agency_id, candidate_id, system),
  unique (agency_id, system, external_id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id)
);

create table stages (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  name text not null,
  stage_order int not null,
  kind text not null check (kind in ('AGENCY_SHORTLIST', 'AGENCY_SUBMISSION', 'HIRER_SHORTLIST', 'INTERVIEW', 'OFFER', 'SUCCESSFUL')),
  retired_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  constraint stages_order unique (agency_id, stage_order) deferrable initially deferred
);

create table applications (
  agency_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  stage_id uuid not null,
  -- Of its way (stage_changes) the one instant that boards are ordered by, and medians are taken of.
  stage_since timestamptz(3) not null default now(),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'HIRED', 'REJECTED', 'WITHDRAWN')),
  applied_at timestamptz(3) not null default now(),
  closed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  unique (agency_id, candidate_id, job_id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id),
  foreign key (agency_id, job_id) references jobs (agency_id, id),
  foreign key (agency_id, stage_id) references stages (agency_id, id)
);
create index applications_job on applications (agency_id, job_id, updated_at, id);
create index applications_stage on applications (agency_id, stage_id, updated_at, id);
create index applications_updated on applications (agency_id, updated_at, id);
create index applications_applied on applications (agency_id, applied_at, id);
create index applications_stage_since on applications (agency_id, stage_since, id);

-- Why it ended, in the agency's own words: the candidate never reads this row, only what was released.
create table rejections (
  agency_id uuid not null,
  application_id uuid not null,
  candidate_id uuid not null,
  kind text not null check (kind in ('TECHNICAL_ABILITY', 'COMMUNICATION', 'TEAM_FIT', 'COMPENSATION', 'POSITION_CLOSED', 'CANDIDATE_WITHDREW', 'OTHER')),
  explanation text,
  primary key (agency_id, application_id),
  foreign key (agency_id, application_id) references applications (agency_id, id)
);

create table application_external_ids (
  agency_id uuid not null,
  application_id uuid not null,
  candidate_id uuid not null,
  system text not null,
  external_id text not null,
  primary key (agency_id, application_id, system),
  unique (agency_id, system, external_id),
  foreign key (agency_id, application_id) references applications (agency_id, id)
);

create table stage_changes (
  agency_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  candidate_id uuid not null,
  stage_id uuid not null,
  changed_by uuid,
  changed_at timestamptz(3) not null default clock_timestamp(),
  primary key (agency_id, id),
  foreign key (agency_id, application_id) references applications (agency_id, id),
  foreign key (agency_id, stage_id) references stages (agency_id, id)
);
create index stage_changes_application on stage_changes (agency_id, application_id, changed_at, id);

create table offers (
  agency_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  candidate_id uuid not null,
  state text not null default 'MADE' check (state in ('MADE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  salary text,
  starts_on date,
  answer_by timestamptz(3),
  decided_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, application_id) references applications (agency_id, id)
);
create index offers_application on offers (agency_id, application_id, created_at, id);

-- Candidates see the jobs they are put forward for, who hires there and who looks after it: not what else the agency has.
call wall('client_companies', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'SYSTEM')
  or (:role = 'CANDIDATE' and exists (select 1 from jobs j where j.agency_id = :agency and j.client_company_id = client_companies.id))$$, ':desk');
call wall('hiring_contacts', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'SYSTEM')$$, ':desk');
call wall('jobs', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'SYSTEM')
  or (:role = 'CANDIDATE' and exists (select 1 from applications a where a.agency_id = :agency and a.candidate_id = :candidate and a.job_id = jobs.id))$$, ':desk');
call wall('job_recruiters', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'SYSTEM')
  or (:role = 'CANDIDATE' and exists (select 1 from jobs j where j.agency_id = :agency and j.id = job_id))$$, ':desk');
call wall('stages', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE', 'SYSTEM')$$, $$:role = 'ADMIN'$$);
-- Here the candidate wall is spelled for the candidate's own table; everywhere else it follows candidate_id.
call wall('candidates',
  $$:role in ('ADMIN', 'AUDITOR', 'SYSTEM') or (:role = 'RECRUITER' and (:sight = 'ALL' or recruiter_id = :member)) or (:role in ('CANDIDATE', 'DOOR') and id = :candidate)$$,
  $$:role in ('ADMIN', 'SYSTEM') or (:role = 'RECRUITER' and (:sight = 'ALL' or recruiter_id = :member)) or (:role = 'CANDIDATE' and id = :candidate)$$);
call wall('candidate_external_ids', $$:staff or :role in ('AUDITOR', 'SYSTEM') or :own$$, $$:staff or :role = 'SYSTEM'$$);
call wall('applications', $$:staff or :role in ('AUDITOR', 'SYSTEM') or :own$$, $$:staff or :own$$);
call wall('rejections', ':staff', $$:staff or :own$$);
call wall('application_external_ids', $$:staff or :role in ('AUDITOR', 'SYSTEM') or :own$$, ':staff');
call wall('stage_changes', $$:staff or :role in ('AUDITOR', 'SYSTEM') or :own$$, ':staff');
call wall('offers', $$:staff or :role in ('AUDITOR', 'SYSTEM') or :own$$, ':staff');

-- Where recruiters have only their own candidates in sight, the sign-ins and invitations of the others are out of it too.
do $$
begin
  execute wall_words($wall$alter policy sight on memberships using (
    :role in ('ADMIN', 'AUDITOR', 'SYSTEM') or (:role = 'RECRUITER' and candidate_id is null) or :staff
    or (:role in ('CANDIDATE', 'DOOR') and (identity_id = :identity or role in ('ADMIN', 'RECRUITER'))))$wall$);
  execute wall_words($wall$alter policy sight on invitations using (
    :role in ('ADMIN', 'SYSTEM') or (role = 'CANDIDATE' and :staff) or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid))$wall$);
end $$;

call versioned('client_companies'); call versioned('hiring_contacts'); call versioned('jobs'); call versioned('candidates');
call versioned('stages'); call versioned('applications'); call versioned('offers');

call journaled('client_companies', 'ClientCompany', quiet => '{name_key}');
call journaled('hiring_contacts', 'HiringContact', sight => 'STAFF');
call journaled('jobs', 'Job');
call journaled('job_recruiters', 'Job', 'job_id', 'recruiters.');
call journaled('candidates', 'Candidate', quiet => '{sort_name,email_key}');
call journaled('candidate_external_ids', 'Candidate', 'candidate_id', 'externalIds.');
call journaled('stages', 'JobInterviewStage');
call journaled('applications', 'Application', quiet => '{stage_since,client_company_id}');
call journaled('rejections', 'Application', 'application_id', 'rejection.', words => '{kind,explanation}', sight => 'STAFF');
call journaled('application_external_ids', 'Application', 'application_id', 'externalIds.');
call journaled('stage_changes', 'Application', 'application_id', 'stageHistory.');
call journaled('offers', 'Offer', words => '{salary}');

-- Who reads the journal: the trail for admins and auditors, what concerns themselves for candidates, the feed for recruiters.
do $$
begin
  execute wall_words($wall$create policy sight on journal as restrictive for select using (
    :role in ('ADMIN', 'AUDITOR', 'SYSTEM')
    or (:role = 'RECRUITER' and sight <> 'CANDIDATE' and (:sight = 'ALL' or candidate_id is null or away_from = :member
      or exists (select 1 from candidates c where c.agency_id = :agency and c.id = candidate_id and c.recruiter_id = :member)))
    or (:role = 'CANDIDATE' and candidate_id = :candidate and sight <> 'STAFF'))$wall$);
  execute wall_words($wall$create policy sight on journal_words as restrictive for select using (
    :role in ('ADMIN', 'AUDITOR', 'SYSTEM')
    or (:role = 'CANDIDATE' and exists (select 1 from journal j where j.agency_id = :agency and j.seq = journal_words.seq)))$wall$);
end $$;
