-- What else a candidate has running: their own processes, the snapshots they share of them, and what a hiring company may be told.

-- The candidate's alone: neither staff, nor the auditor, nor Nextround itself has a way in.
create table other_processes (
  agency_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  company_name text not null,
  role text,
  stage text not null check (stage in ('PREPARING', 'APPLIED', 'INTERVIEWING', 'OFFER', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  next_step_at timestamptz(3),
  offer_deadline timestamptz(3),
  notes text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  -- What belongs to a process belongs to its candidate: the keys below say both.
  unique (agency_id, candidate_id, id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id)
);
create index other_processes_order on other_processes (agency_id, candidate_id, created_at, id);

call wall('other_processes', ':own', ':own');
call versioned('other_processes');
call journaled('other_processes', 'OtherProcess', words => '{company_name,role,stage,next_step_at,offer_deadline,notes}', sight => 'CANDIDATE');

-- ── a round of an other process ──────────────────────────────────────────────────────────────────────────────────────
-- An interview belongs to the agency's process or to the candidate's own.
alter table interviews alter column application_id drop not null;
alter table interviews add column other_process_id uuid;
alter table interviews add check (num_nonnulls(application_id, other_process_id) = 1);
alter table interviews add unique (agency_id, other_process_id, round);
alter table interviews add foreign key (agency_id, candidate_id, other_process_id) references other_processes (agency_id, candidate_id, id);

-- A debrief of such a round is finished for oneself: `submitted_at`, which is what shows a debrief to others, is never set on it.
alter table debriefs add column kept_at timestamptz(3);
alter table debriefs add check (num_nonnulls(submitted_at, kept_at) < 2);

-- What these walls ask of other tables; as functions, since a sub-query would be set up by every statement.
create function is_ours(interview uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.interviews i where i.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and i.id = interview and i.application_id is not null);
end $$;
create function is_handed_over(debrief uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.debriefs d where d.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and d.id = debrief and d.submitted_at is not null);
end $$;

-- Of a round of an other process the staff and the auditor see nothing, and write nothing on it. Nextround itself sees that it is
-- there and when: the response clock runs for it too.
do $$
begin
  execute wall_words($wall$alter policy sight on interviews using (case when
    (application_id is not null and (:staff or :role = 'AUDITOR')) or :role = 'SYSTEM' or :own then true else false end)$wall$);
  execute wall_words($wall$alter policy hand_insert on interviews with check ((application_id is not null and :staff) or (other_process_id is not null and :own))$wall$);
  execute wall_words($wall$alter policy hand_update on interviews using ((application_id is not null and :staff) or (other_process_id is not null and :own))
    with check ((application_id is not null and :staff) or (other_process_id is not null and :own))$wall$);
  execute wall_words($wall$alter policy hand_delete on interviews using ((application_id is not null and :staff) or (other_process_id is not null and :own))$wall$);

  execute wall_words($wall$alter policy hand_insert on debriefs with check (:own and (submitted_at is null or is_ours(interview_id)))$wall$);
  execute wall_words($wall$alter policy hand_update on debriefs using (:own) with check (:own and (submitted_at is null or is_ours(interview_id)))$wall$);
  execute wall_words($wall$alter policy hand_insert on published_answers with check (:own and is_handed_over(debrief_id))$wall$);

  -- What the hiring side said is written down on a round in sight only.
  execute wall_words($wall$alter policy hand_insert on scorecards with check (:staff and is_ours(interview_id))$wall$);
  execute wall_words($wall$alter policy hand_insert on released_feedback with check (:staff and is_ours(interview_id))$wall$);
end $$;

drop trigger journal on interviews;
call journaled('interviews', 'Interview', words => '{cancel_reason}', quiet => '{client_company_id}', sight => 'application_id');

-- ── what the recruiter is told ───────────────────────────────────────────────────────────────────────────────────────
-- A snapshot, as far as the candidate said and no further: the table itself holds the level. It is never rewritten, only withdrawn.
create table process_updates (
  agency_id uuid not null,
  id uuid not null,
  other_process_id uuid not null,
  candidate_id uuid not null,
  level text not null check (level in ('EXISTS', 'STAGE', 'FULL')),
  company_name text,
  role text,
  stage text check (stage in ('PREPARING', 'APPLIED', 'INTERVIEWING', 'OFFER', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  offer_deadline timestamptz(3),
  note text,
  shared_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  primary key (agency_id, id),
  unique (agency_id, candidate_id, id),
  foreign key (agency_id, candidate_id, other_process_id) references other_processes (agency_id, candidate_id, id),
  check (level <> 'EXISTS' or num_nonnulls(stage, offer_deadline) = 0),
  check (level = 'FULL' or num_nonnulls(company_name, role) = 0),
  check (level = 'EXISTS' or stage is not null),
  check (level <> 'FULL' or company_name is not null)
);
create index process_updates_candidate on process_updates (agency_id, candidate_id, shared_at, id);
create index process_updates_process on process_updates (agency_id, other_process_id, shared_at, id);

-- Nextround itself sees what was shared, withdrawn or not: what leaves for a hiring company is held against it.
call wall('process_updates', $$:own or :role = 'SYSTEM' or (withdrawn_at is null and :staff)$$, ':own');
call journaled('process_updates', 'ProcessUpdate', words => '{level,company_name,role,stage,offer_deadline,note}', quiet => '{other_process_id}');

-- ── what a hiring company may be told ────────────────────────────────────────────────────────────────────────────────
create table disclosures (
  agency_id uuid not null,
  id uuid not null,
  process_update_id uuid not null,
  candidate_id uuid not null,
  client_company_id uuid not null,
  reason text not null check (reason in ('ASKED_BY_CLIENT', 'SCHEDULING_CONFLICT', 'OFFER_RECEIVED')),
  level text not null check (level in ('EXISTS', 'STAGE', 'FULL')),
  -- Word for word what the company will read: the candidate decides on this and on nothing else.
  wording text not null,
  -- The same as facts, for a company that reads by machine: what its level tells and no more.
  company_name text,
  role text,
  stage text check (stage in ('PREPARING', 'APPLIED', 'INTERVIEWING', 'OFFER', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  offer_deadline timestamptz(3),
  -- EXPIRED is one whose `expires_at` has passed: time does not write rows.
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'GRANTED', 'DECLINED', 'REVOKED')),
  requested_by uuid not null,
  requested_at timestamptz(3) not null,
  decided_at timestamptz(3),
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, candidate_id, process_update_id) references process_updates (agency_id, candidate_id, id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id),
  foreign key (agency_id, requested_by) references memberships (agency_id, id),
  check (state <> 'GRANTED' or num_nonnulls(decided_at, expires_at) = 2),
  check ((state = 'REVOKED') = (revoked_at is not null)),
  check (level <> 'EXISTS' or num_nonnulls(stage, offer_deadline) = 0),
  check (level = 'FULL' or num_nonnulls(company_name, role) = 0)
);
create index disclosures_update on disclosures (agency_id, process_update_id, requested_at, id);
create index disclosures_candidate on disclosures (agency_id, candidate_id, client_company_id);

create function is_still_shared(process_update uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.process_updates u where u.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and u.id = process_update and u.withdrawn_at is null);
end $$;

-- With its update a disclosure leaves the staff's sight too: its words tell the same.
call wall('disclosures', $$:own or :role = 'SYSTEM' or (:staff and is_still_shared(process_update_id))$$, $$:own or :role = 'SYSTEM'$$);
call journaled('disclosures', 'Disclosure', words => '{level,reason,wording,company_name,role,stage,offer_deadline}');

-- The staff ask and the candidate answers; neither the words nor their level change on the way. Nothing here is ever deleted.
do $$
declare app text := current_setting('nextround.app_role');
begin
  execute format('revoke update, delete on process_updates, disclosures from %I', app);
  execute format('grant update (withdrawn_at) on process_updates to %I', app);
  execute format('grant update (state, decided_at, expires_at, revoked_at) on disclosures to %I', app);
  execute wall_words($wall$alter policy hand_insert on disclosures with check (:staff and state = 'REQUESTED' and requested_by = :member
    and num_nonnulls(decided_at, expires_at, revoked_at) = 0
    and exists (select 1 from process_updates u where u.agency_id = :agency and u.id = process_update_id and u.withdrawn_at is null
      and disclosures.level = any(case u.level when 'FULL' then '{EXISTS,STAGE,FULL}' when 'STAGE' then '{EXISTS,STAGE}' else '{EXISTS}' end::text[])))$wall$);
end $$;
