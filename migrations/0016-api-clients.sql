-- Applicant tracking systems: who they are, what they may, and what of the agency is in their sight. Their role is API_CLIENT. A request
-- of theirs sets beside the other settings: app.client_id; app.scopes, its scopes with a blank around each; app.client_company_id, the
-- one company it is walled to, or ALL. Unset means closed.

create table api_clients (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  client_company_id uuid,
  -- How it proves itself: by a secret, of which two live while one takes over from the other, or by a key whose public half is here.
  secret_hash bytea,
  secret_made_at timestamptz(3),
  previous_hash bytea,
  previous_ends_at timestamptz(3),
  public_keys jsonb,
  created_at timestamptz(3) not null default now(),
  -- To the minute.
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id),
  check (num_nonnulls(secret_hash, public_keys) = 1),
  check (num_nonnulls(previous_hash, previous_ends_at) <> 1)
);
create index api_clients_order on api_clients (agency_id, name, id);

-- A signed statement by which a client proved itself: good once (RFC 7523).
create table api_client_assertions (
  agency_id uuid not null,
  api_client_id uuid not null,
  hash bytea not null,
  ends_at timestamptz(3) not null,
  primary key (agency_id, api_client_id, hash),
  foreign key (agency_id, api_client_id) references api_clients (agency_id, id)
);

-- A client sees itself. At the door whoever names one is held against what it knows, and its last use is noted.
call wall('api_clients', $$:role in ('ADMIN', 'AUDITOR', 'SYSTEM') or (:role = 'API_CLIENT' and id = nullif(current_setting('app.client_id', true), '')::uuid)
    or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$,
  $$:role = 'ADMIN' or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$);
call wall('api_client_assertions', $$:role = 'DOOR' and api_client_id = nullif(current_setting('app.door', true), '')::uuid$$,
  $$:role = 'DOOR' and api_client_id = nullif(current_setting('app.door', true), '')::uuid$$);
do $$
declare app text := current_setting('nextround.app_role');
begin
  -- Who it is and which company it is walled to stay as they are.
  execute format('revoke update, delete on api_clients from %I', app);
  execute format('grant update (name, scopes, secret_hash, secret_made_at, previous_hash, previous_ends_at, public_keys, last_used_at, revoked_at) on api_clients to %I', app);
  execute format('revoke update on api_client_assertions from %I', app);
  execute wall_words('alter policy hand_insert on api_clients with check (:role = ''ADMIN'')');
end $$;
call journaled('api_clients', 'ApiClient', quiet => '{secret_hash,previous_hash,last_used_at}', sight => 'STAFF');

-- ── which records are one company's ──────────────────────────────────────────────────────────────────────────────────
-- A record says itself at which company it is, since a client need not have in sight by what one would find out. Whoever writes it, the
-- database fills this in; where a round is of a candidate's other process, it is nobody's.
alter table applications add column client_company_id uuid;
alter table interviews add column client_company_id uuid;
alter table debriefs add column client_company_id uuid;
alter table scorecards add column client_company_id uuid;
-- Of answers only what is meant for the hiring side.
alter table published_answers add column client_company_id uuid;
create function company_of_job() returns trigger language plpgsql as $$
begin
  new.client_company_id := (select j.client_company_id from jobs j where j.agency_id = new.agency_id and j.id = new.job_id);
  return new;
end $$;
create function company_of_application() returns trigger language plpgsql as $$
begin
  new.client_company_id := (select a.client_company_id from applications a where a.agency_id = new.agency_id and a.id = new.application_id);
  return new;
end $$;
create function company_of_interview() returns trigger language plpgsql as $$
begin
  new.client_company_id := (select i.client_company_id from interviews i where i.agency_id = new.agency_id and i.id = new.interview_id);
  return new;
end $$;
create function company_of_debrief() returns trigger language plpgsql as $$
begin
  new.client_company_id := (select d.client_company_id from debriefs d where d.agency_id = new.agency_id and d.id = new.debrief_id);
  return new;
end $$;
create trigger company before insert or update of client_company_id, job_id on applications for each row execute function company_of_job();
create trigger company before insert or update of client_company_id, application_id on interviews for each row execute function company_of_application();
create trigger company before insert or update of client_company_id, interview_id on debriefs for each row execute function company_of_interview();
create trigger company before insert or update of client_company_id, interview_id on scorecards for each row execute function company_of_interview();
create trigger company before insert or update of client_company_id, debrief_id, audience on published_answers
  for each row when (new.audience = 'CLIENT') execute function company_of_debrief();

-- Which candidates were put forward where: all that the wall of candidates asks.
create table put_forward (
  agency_id uuid not null,
  candidate_id uuid not null,
  client_company_id uuid not null,
  primary key (agency_id, candidate_id, client_company_id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id)
);
call wall('put_forward', $$:staff or :role = 'SYSTEM' or (:role = 'API_CLIENT' and client_company_id::text = current_setting('app.client_company_id', true))$$,
  $$:staff or :role = 'SYSTEM'$$);
create function put_forward() returns trigger language plpgsql as $$
begin
  insert into put_forward (agency_id, candidate_id, client_company_id) values (new.agency_id, new.candidate_id, new.client_company_id) on conflict do nothing;
  return null;
end $$;
create trigger put_forward after insert on applications for each row execute function put_forward();

-- ── what is in a client's sight ──────────────────────────────────────────────────────────────────────────────────────
-- What walls ask about a client, as functions: a wall is set up by every statement of everybody, part by part, and a function is one
-- part, which waits until a client comes.

-- Whether this client has the scope, and sees what is at this company; a company's client sees nothing that is at none.
create function client_may(scope text, company uuid) returns boolean language plpgsql stable parallel safe as $$
declare
  own text := current_setting('app.client_company_id', true);
begin
  return strpos(current_setting('app.scopes', true), ' ' || scope || ' ') > 0 and (own = 'ALL' or own = company::text);
end $$;
-- The same for what belongs to no company, and is in the sight of all.
create function client_may(scope text) returns boolean language plpgsql stable parallel safe as $$
begin
  return strpos(current_setting('app.scopes', true), ' ' || scope || ' ') > 0;
end $$;
create function client_is_the_agencys() returns boolean language plpgsql stable parallel safe as $$
begin
  return current_setting('app.client_company_id', true) = 'ALL';
end $$;
create function client_sees_candidate(candidate uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return public.client_may('candidates:read') and (public.client_is_the_agencys() or exists (select 1 from public.put_forward p
    where p.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and p.candidate_id = candidate
      and p.client_company_id::text = current_setting('app.client_company_id', true)));
end $$;
create function client_sees_application(application uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return public.client_may('applications:read') and (public.client_is_the_agencys() or exists (select 1 from public.applications a
    where a.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and a.id = application));
end $$;
-- A debrief of which nothing is meant for the hiring side is not told to it at all.
create function client_sees_debrief(debrief uuid, company uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return public.client_may('debriefs:read', company) and (public.client_is_the_agencys() or exists (select 1 from public.published_answers p
    where p.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and p.debrief_id = debrief and p.audience = 'CLIENT'));
end $$;
-- The agency's own system sees what the agency does; a company's what was granted to it, as long as it holds.
create function client_sees_disclosure(d disclosures) returns boolean language plpgsql stable parallel safe as $$
begin
  return public.client_may('process-updates:read', d.client_company_id)
    and case when public.client_is_the_agencys() then public.is_still_shared(d.process_update_id) else d.state = 'GRANTED' and d.expires_at > public.moment() end;
end $$;

create procedure shown_to_clients(tbl regclass, rule text) language plpgsql as $$
begin
  call opens(tbl, '{sight}', '(:role = ''API_CLIENT'' and ' || rule || ')');
end $$;
call shown_to_clients('agencies', 'true');
-- Who works there is no secret to the agency's own system; candidates' sign-ins are.
call shown_to_clients('memberships', 'candidate_id is null and client_is_the_agencys()');

call shown_to_clients('candidates', 'client_sees_candidate(id)');
call shown_to_clients('candidate_external_ids', $$client_may('candidates:read', null)$$);

call shown_to_clients('stages', $$client_may('applications:read')$$);
call shown_to_clients('client_companies', $$client_may('applications:read', id)$$);
call shown_to_clients('jobs', $$client_may('applications:read', client_company_id)$$);
call shown_to_clients('job_recruiters', $$client_may('applications:read', null)$$);
call shown_to_clients('applications', $$client_may('applications:read', client_company_id)$$);
call shown_to_clients('application_external_ids', $$client_may('applications:read', null)$$);
call shown_to_clients('stage_changes', 'client_sees_application(application_id)');
call shown_to_clients('offers', 'client_sees_application(application_id)');
-- The agency's own note.
call shown_to_clients('rejections', $$client_may('applications:read', null)$$);

call shown_to_clients('interviews', $$application_id is not null and client_may('interviews:read', client_company_id)$$);

call shown_to_clients('debrief_prompts', $$client_may('debriefs:read')$$);
call shown_to_clients('debriefs', 'submitted_at is not null and client_sees_debrief(id, client_company_id)');
call shown_to_clients('published_answers', $$client_may('debriefs:read', case audience when 'CLIENT' then client_company_id end)$$);

call shown_to_clients('scorecards', $$client_may('scorecards:read', client_company_id)$$);
call shown_to_clients('released_feedback', $$client_may('feedback:read', null)$$);

call shown_to_clients('prep_packs', $$client_may('prep:read', null)$$);
call shown_to_clients('prep_items', $$client_may('prep:read', null)$$);
call shown_to_clients('prep_ticks', $$client_may('prep:read', null)$$);
call shown_to_clients('prep_openings', $$client_may('prep:read', null)$$);

call shown_to_clients('process_updates', $$withdrawn_at is null and client_may('process-updates:read', null)$$);
call shown_to_clients('disclosures', 'client_sees_disclosure(disclosures)');

-- ── what clients write ───────────────────────────────────────────────────────────────────────────────────────────────
create procedure written_by_clients(tbl regclass, policies text[], rule text) language plpgsql as $$
begin
  call opens(tbl, policies, '(:role = ''API_CLIENT'' and ' || rule || ')');
end $$;
call written_by_clients('candidate_external_ids', '{hand_insert,hand_update,hand_delete}', $$client_may('candidates:write', null)$$);
call written_by_clients('application_external_ids', '{hand_insert,hand_update,hand_delete}', $$client_may('applications:write', null)$$);
call written_by_clients('applications', '{hand_update}', $$client_may('applications:write', null)$$);
call written_by_clients('stage_changes', '{hand_insert}', $$client_may('applications:write', null)$$);
-- With what was said about it, a round is complete.
call written_by_clients('scorecards', '{hand_insert}', $$client_may('scorecards:write', client_company_id) and is_ours(interview_id)$$);
call written_by_clients('interviews', '{hand_update}', $$application_id is not null and client_may('scorecards:write', client_company_id)$$);
