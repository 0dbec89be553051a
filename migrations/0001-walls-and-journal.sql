-- The two things every tenant table gets: a wall (who sees and changes which row) and a line in the journal for every change.
-- Settings a transaction starts with (SET LOCAL): app.agency_id, app.role, app.sight, app.member_id, app.candidate_id,
-- app.identity_id, app.actor_id, app.action, app.request_id. Unset means closed.

-- A write: keep the version and the time of change. No service has to think of it. A write that changes nothing is none: a version
-- that nobody was told of would make the copies of those who follow the feed stale. (A generated column is not made yet here.)
create function touch() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'sort_name' = to_jsonb(old) - 'sort_name' then return new; end if;
  new.version := old.version + 1;
  new.updated_at := clock_timestamp();
  return new;
end $$;

-- Words of a wall, so that a migration reads like the table in ARCHITECTURE.md:
--   :desk       admins and recruiters                         (tables that belong to no candidate)
--   :staff      admins and recruiters, narrowed to their own candidates where the agency says OWN  (tables with candidate_id)
--   :own        the candidate the row belongs to
--   :role :member :candidate :identity :door   the settings themselves
create function wall_words(rule text) returns text language sql immutable as $$
  select replace(replace(replace(replace(replace(replace(replace(replace(replace(rule,
    ':staff', '(:role in (''ADMIN'', ''RECRUITER'') and (:sight = ''ALL'' or exists (select 1 from candidates c where c.agency_id = :agency and c.id = candidate_id and c.recruiter_id = :member)))'),
    ':desk', ':role in (''ADMIN'', ''RECRUITER'')'),
    ':own', '(:role = ''CANDIDATE'' and candidate_id = :candidate)'),
    ':role', 'current_setting(''app.role'', true)'),
    ':sight', 'current_setting(''app.sight'', true)'),
    ':agency', 'nullif(current_setting(''app.agency_id'', true), '''')::uuid'),
    ':member', 'nullif(current_setting(''app.member_id'', true), '''')::uuid'),
    ':candidate', 'nullif(current_setting(''app.candidate_id'', true), '''')::uuid'),
    ':identity', 'nullif(current_setting(''app.identity_id'', true), '''')::uuid')
$$;

-- One permissive policy a command (the tenant), one restrictive policy a command (who, inside the tenant).
create procedure wall(tbl regclass, reads text, writes text, tenant text default 'agency_id = :agency') language plpgsql as $$
declare
  same text := wall_words(tenant);
  inside text := wall_words('agency_id = :agency');
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('alter table %s alter column agency_id set default nullif(current_setting(''app.agency_id'', true), '''')::uuid', tbl);
  execute format('create policy tenant_select on %s for select using (%s)', tbl, same);
  execute format('create policy tenant_insert on %s for insert with check (%s)', tbl, inside);
  execute format('create policy tenant_update on %s for update using (%s) with check (%2$s)', tbl, inside);
  execute format('create policy tenant_delete on %s for delete using (%s)', tbl, inside);
  -- As a case, a rule is expected to let half of the rows through; as it stands, PostgreSQL would expect next to none, and plan for that.
  execute format('create policy sight on %s as restrictive for select using (case when %s then true else false end)', tbl, wall_words(reads));
  execute format('create policy hand_insert on %s as restrictive for insert with check (%s)', tbl, wall_words(writes));
  execute format('create policy hand_update on %s as restrictive for update using (%s) with check (%2$s)', tbl, wall_words(writes));
  execute format('create policy hand_delete on %s as restrictive for delete using (%s)', tbl, wall_words(writes));
  execute format('grant select, insert, update, delete on %s to %I', tbl, current_setting('nextround.app_role'));
end $$;

-- ── the journal ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table journal_heads (
  agency_id uuid primary key,
  seq bigint not null,
  hash bytea not null,
  -- Up to where somebody may have something to follow: that records were looked at wakes nobody.
  told bigint not null default 0
);
-- sight: ALL (staff and the candidate), STAFF (not the candidate: an unreleased scorecard), CANDIDATE (not the staff: a draft).
-- away_from: the recruiter who looked after the candidate until this entry. Where the agency says OWN, it is the last one they see:
-- their feed shows it as DELETED.
create table journal (
  agency_id uuid not null,
  seq bigint not null,
  at timestamptz(3) not null,
  actor_role text not null,
  actor_id uuid,
  -- The person whom an applicant tracking system said it acted for.
  on_behalf_of uuid,
  action text not null,
  request_id text not null,
  kind text not null check (kind in ('CREATED', 'UPDATED', 'DELETED')),
  node_type text not null,
  node_id uuid not null,
  candidate_id uuid,
  away_from uuid,
  sight text not null check (sight in ('ALL', 'STAFF', 'CANDIDATE')),
  fields text[] not null,
  words_hash bytea not null,
  hash bytea not null,
  primary key (agency_id, seq)
);
create index journal_node on journal (agency_id, node_id, seq);
create index journal_candidate on journal (agency_id, candidate_id, seq);
-- The erasable part: what stood before and after, with the salt of its hash. Erasing the row leaves the chain whole.
-- `seal` salts the digests of words, and the app role cannot read it: a rating of 1 to 4 is guessed from a digest whose salt is known.
create table journal_words (
  agency_id uuid not null,
  seq bigint not null,
  salt bytea not null,
  detail text not null,
  seal bytea not null,
  primary key (agency_id, seq),
  foreign key (agency_id, seq) references journal (agency_id, seq)
);

-- What one entry's hash covers. Lines, since no part can hold a line break; apps/cli verifies the same text offline.
create function journal_text(previous bytea, j journal) returns text language sql immutable as $$
  select concat_ws(E'\n', encode(previous, 'hex'), j.agency_id, j.seq, to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), j.actor_role,
    coalesce(j.actor_id::text, '-'), coalesce(j.on_behalf_of::text, '-'), j.action, j.request_id, j.kind, j.node_type, j.node_id, coalesce(j.candidate_id::text, '-'),
    coalesce(j.away_from::text, '-'), j.sight,
    array_to_string(j.fields, ','), encode(j.words_hash, 'hex'))
$$;

-- The journal's only writer. Arguments: node type, column of the node's id, label where the row is a part of that node,
-- columns that are words (named, never kept), columns nobody asks for, and the sight (a column's name: ALL once it is set).
create function journal_append() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  label text := tg_argv[2];
  words text[] := tg_argv[3];
  quiet text[] := tg_argv[4];
  was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  is_ jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  row_ jsonb := case when tg_op = 'DELETE' then was else is_ end;
  salt bytea := uuid_send(gen_random_uuid());
  seal bytea := uuid_send(gen_random_uuid());
  detail text;
  previous bytea;
  j journal;
begin
  select coalesce(array_agg(f.name order by f.name), '{}'), coalesce(jsonb_object_agg(f.name, case
           when key = any(words) then jsonb_build_object('digest', encode(sha256(seal || convert_to(coalesce(is_ ->> key, ''), 'UTF8')), 'hex'))
           else jsonb_build_array(was -> key, is_ -> key) end), '{}')::text
    into j.fields, detail
    from jsonb_object_keys(row_) key
    -- `time_zone` is told as `timeZone`, as the API names it.
    cross join lateral (select label || left(key, 1) || substr(replace(initcap(replace(key, '_', ' ')), ' ', ''), 2) as name) f
   where coalesce(was -> key, 'null') <> coalesce(is_ -> key, 'null')
     and key <> all (quiet || '{agency_id,id,version,updated_at,created_at}'::text[]);
  if tg_op = 'UPDATE' and j.fields = '{}' then return null; end if;

  j.agency_id := (row_ ->> 'agency_id')::uuid;
  j.at := clock_timestamp();
  j.actor_role := coalesce(nullif(current_setting('app.role', true), ''), 'SYSTEM');
  j.actor_id := nullif(current_setting('app.actor_id', true), '')::uuid;
  j.action := coalesce(nullif(current_setting('app.action', true), ''), 'maintenance');
  j.request_id := coalesce(nullif(current_setting('app.request_id', true), ''), '-');
  j.node_type := tg_argv[0];
  j.node_id := (row_ ->> tg_argv[1])::uuid;
  j.kind := case when label <> '' or tg_op = 'UPDATE' then 'UPDATED' when tg_op = 'INSERT' then 'CREATED' else 'DELETED' end;
  j.candidate_id := case when j.node_type = 'Candidate' then j.node_id else (row_ ->> 'candidate_id')::uuid end;
  j.away_from := case when tg_table_name = 'candidates' and was ->> 'recruiter_id' <> coalesce(is_ ->> 'recruiter_id', '') then (was ->> 'recruiter_id')::uuid end;
  j.sight := case when tg_argv[5] in ('ALL', 'STAFF', 'CANDIDATE') then tg_argv[5]
                  when coalesce(was ->> tg_argv[5], is_ ->> tg_argv[5]) is null then 'CANDIDATE' else 'ALL' end;
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
  update journal_heads set seq = j.seq, hash = j.hash where agency_id = j.agency_id;
  return null;
end $$;

create procedure journaled(tbl regclass, node_type text, node_column text default 'id', label text default '', words text[] default '{}',
  quiet text[] default '{}', sight text default 'ALL') language plpgsql as $$
begin
  execute format('create trigger journal after insert or update or delete on %s for each row execute function journal_append(%L, %L, %L, %L, %L, %L)',
    tbl, node_type, node_column, label, words, quiet, sight);
end $$;
create procedure versioned(tbl regclass) language plpgsql as $$
begin
  execute format('create trigger touch before update on %s for each row execute function touch()', tbl);
end $$;

-- The journal's own walls: the app role reads, the trigger (as the owner) appends, and only inside the transaction's agency.
do $$
declare
  app text := current_setting('nextround.app_role');
  tenant text := wall_words('agency_id = :agency');
  tbl text;
begin
  foreach tbl in array array['journal_heads', 'journal', 'journal_words'] loop
    execute format('alter table %I enable row level security', tbl);
    execute format('alter table %I force row level security', tbl);
    execute format('create policy tenant_select on %I for select using (%s)', tbl, tenant);
    execute format('create policy tenant_insert on %I for insert to %I with check (%s)', tbl, current_user, tenant);
    execute format('grant select on %I to %I', tbl, app);
  end loop;
  execute format('revoke select on journal_words from %I', app);
  execute format('grant select (agency_id, seq, salt, detail) on journal_words to %I', app);
  execute format('create policy tenant_update on journal_heads for update to %I using (%s)', current_user, tenant);
  execute format('revoke all on function journal_append() from public');
  execute format('grant usage on schema public to %I', app);
end $$;
