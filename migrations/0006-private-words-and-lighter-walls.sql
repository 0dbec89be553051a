-- What only the candidate sees stays out of the journal altogether: where an entry's sight is CANDIDATE, every field is named and
-- digested, and none is kept, whether or not a migration called it words. Where a column decides the sight, the entry that shows the
-- row to others does not tell what stood there before, and the one that takes it back not what stands there since.

-- Stamps an entry with who does what in which request, and puts it at the end of its agency's chain. `j` says what happened to which record.
create function journal_chain(j journal, detail text, salt bytea, seal bytea) returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  previous bytea;
begin
  j.at := clock_timestamp();
  j.actor_role := coalesce(nullif(current_setting('app.role', true), ''), 'SYSTEM');
  j.actor_id := nullif(current_setting('app.actor_id', true), '')::uuid;
  j.on_behalf_of := nullif(current_setting('app.on_behalf_of', true), '')::uuid;
  j.action := coalesce(nullif(current_setting('app.action', true), ''), 'maintenance');
  j.request_id := coalesce(nullif(current_setting('app.request_id', true), ''), '-');
  j.words_hash := sha256(salt || convert_to(detail, 'UTF8'));
  select seq + 1, hash into j.seq, previous from journal_heads where agency_id = j.agency_id for update;
  if not found then
    j.seq := 1;
    previous := sha256(uuid_send(j.agency_id));
    insert into journal_heads values (j.agency_id, 0, previous);
  end if;
  j.hash := sha256(convert_to(journal_text(previous, j), 'UTF8'));
  insert into journal select j.*;
  insert into journal_words values (j.agency_id, j.seq, salt, detail, seal);
  update journal_heads set seq = j.seq, hash = j.hash, told = case j.node_type when 'Viewing' then told else j.seq end where agency_id = j.agency_id;
end $$;
revoke all on function journal_chain(journal, text, bytea, bytea) from public;

-- The journal's only writer. Arguments: node type, column of the node's id, label where the row is a part of that node,
-- columns that are words (named, never kept), columns nobody asks for, and the sight (a column's name: CANDIDATE while it is null, STAFF
-- where it says so, else ALL).
create or replace function journal_append() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  label text := tg_argv[2];
  words text[] := tg_argv[3];
  quiet text[] := tg_argv[4];
  was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  is_ jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  row_ jsonb := case when tg_op = 'DELETE' then was else is_ end;
  was_private boolean := tg_argv[5] not in ('ALL', 'STAFF', 'CANDIDATE') and was ->> tg_argv[5] is null;
  is_private boolean := tg_argv[5] not in ('ALL', 'STAFF', 'CANDIDATE') and is_ ->> tg_argv[5] is null;
  salt bytea := uuid_send(gen_random_uuid());
  seal bytea := uuid_send(gen_random_uuid());
  detail text;
  j journal;
begin
  j.sight := case when tg_argv[5] in ('ALL', 'STAFF', 'CANDIDATE') then tg_argv[5]
    when row_ ->> tg_argv[5] = 'STAFF' then 'STAFF' when was_private and is_private then 'CANDIDATE' else 'ALL' end;
  select coalesce(array_agg(f.name order by f.name), '{}'), coalesce(jsonb_object_agg(f.name, case
           when key = any(words) or j.sight = 'CANDIDATE' then jsonb_build_object('digest', encode(sha256(seal || convert_to(coalesce(is_ ->> key, ''), 'UTF8')), 'hex'))
           else jsonb_build_array(case when not was_private then was -> key end, case when not is_private then is_ -> key end) end), '{}')::text
    into j.fields, detail
    from jsonb_object_keys(row_) key
    -- `time_zone` is told as `timeZone`, as the API names it.
    cross join lateral (select label || left(key, 1) || substr(replace(initcap(replace(key, '_', ' ')), ' ', ''), 2) as name) f
   where coalesce(was -> key, 'null') <> coalesce(is_ -> key, 'null')
     and key <> all (quiet || '{agency_id,id,version,updated_at,created_at}'::text[]);
  -- What nobody asks for is told of only where it has counted the version up: a copy would be stale otherwise.
  if tg_op = 'UPDATE' and j.fields = '{}' and coalesce(was -> 'version', 'null') = coalesce(is_ -> 'version', 'null') then return null; end if;

  j.agency_id := (row_ ->> 'agency_id')::uuid;
  j.node_type := tg_argv[0];
  j.node_id := (row_ ->> tg_argv[1])::uuid;
  j.kind := case when label <> '' or tg_op = 'UPDATE' then 'UPDATED' when tg_op = 'INSERT' then 'CREATED' else 'DELETED' end;
  j.candidate_id := case when j.node_type = 'Candidate' then j.node_id else (row_ ->> 'candidate_id')::uuid end;
  j.away_from := case when tg_table_name = 'candidates' and was ->> 'recruiter_id' <> coalesce(is_ ->> 'recruiter_id', '') then (was ->> 'recruiter_id')::uuid end;
  -- What is deleted leaves whoever looks after its candidate: where the agency says OWN, the candidate's own row may go in the same breath.
  if tg_op = 'DELETE' and j.away_from is null and j.candidate_id is not null then
    select c.recruiter_id into j.away_from from candidates c where c.agency_id = j.agency_id and c.id = j.candidate_id;
  end if;
  perform journal_chain(j, detail, salt, seal);
  return null;
end $$;

-- What a wall asks of other tables for somebody who rarely comes that way, as functions. A sub-query in a policy is set up by every
-- statement that touches the table, and these nest: a quarter of what a recruiter's candidate page took went into walls that no
-- recruiter runs into, and half of the question whether a session stands. A function waits until it is called.
create function is_put_forward_for(job uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.applications a where a.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and a.candidate_id = nullif(current_setting('app.candidate_id', true), '')::uuid and a.job_id = job);
end $$;
create function is_put_forward_at(company uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.jobs j where j.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and j.client_company_id = company);
end $$;
create function is_member_of(agency uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.memberships m where m.agency_id = agency
    and m.identity_id = nullif(current_setting('app.identity_id', true), '')::uuid and m.removed_at is null);
end $$;
create function looks_after(candidate uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.candidates c where c.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and c.id = candidate and c.recruiter_id = nullif(current_setting('app.member_id', true), '')::uuid);
end $$;
do $$
declare
  candidates_too text := $wall$alter policy sight on %I using (case when
    :role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'SYSTEM') or (:role = 'CANDIDATE' and %s) then true else false end)$wall$;
begin
  execute wall_words(format(candidates_too, 'client_companies', 'is_put_forward_at(id)'));
  execute wall_words(format(candidates_too, 'jobs', 'is_put_forward_for(id)'));
  execute wall_words(format(candidates_too, 'job_recruiters', 'is_put_forward_for(job_id)'));
  execute wall_words($wall$alter policy tenant_select on agencies using (
    agency_id = :agency or slug = current_setting('app.slug', true) or is_member_of(agency_id))$wall$);
  -- Rows of candidates' tables keep the sub-query (`:staff`): where recruiters see their own alone, a call a row costs them more.
  execute wall_words($wall$alter policy sight on memberships using (
    :role in ('ADMIN', 'AUDITOR', 'SYSTEM')
    or (:role = 'RECRUITER' and (candidate_id is null or :sight = 'ALL' or looks_after(candidate_id)))
    or (:role in ('CANDIDATE', 'DOOR') and (identity_id = :identity or role in ('ADMIN', 'RECRUITER'))))$wall$);
end $$;
