-- The feed misses nothing, and a person can be erased.

-- ── what leaves or enters somebody's sight without a change of its own ───────────────────────────────────────────────
-- A record may leave a reader's sight, or come into it, because another row changed. The journal then has a line about that record too,
-- with the one field `sight`, so that every feed that loses it says DELETED and every feed that gains it shows it.
create function journal_sight(node_type text, node uuid, candidate uuid, away uuid, seen_by text) returns void
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare j journal;
begin
  j.agency_id := nullif(current_setting('app.agency_id', true), '')::uuid;
  j.node_type := node_type;
  j.node_id := node;
  j.kind := 'UPDATED';
  j.candidate_id := candidate;
  j.away_from := away;
  j.sight := seen_by;
  j.fields := '{sight}';
  perform journal_chain(j, '{}', uuid_send(gen_random_uuid()), uuid_send(gen_random_uuid()));
end $$;
revoke all on function journal_sight(text, uuid, uuid, uuid, text) from public;

-- Every record of a candidate that the agency sees: of each table whose rows are records (journaled without a label), by the agency's own
-- walls. Drafts, other processes and what waits to be delivered are not among them.
create function records_of(candidate uuid) returns table (node_type text, node uuid) language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  t record;
  acting text := current_setting('app.role', true);
  seeing text := current_setting('app.sight', true);
begin
  set local app.role = 'ADMIN';
  set local app.sight = 'ALL';
  for t in select g.tgrelid::regclass as tbl, string_to_array(encode(g.tgargs, 'escape'), '\000') as said from pg_trigger g
    join pg_attribute a on a.attrelid = g.tgrelid and a.attname = 'candidate_id' where g.tgfoid = 'journal_append'::regproc order by 1 loop
    if t.said[3] = '' then
      return query execute format('select %L::text, id from %s where agency_id = $1 and candidate_id = $2', t.said[1], t.tbl)
        using nullif(current_setting('app.agency_id', true), '')::uuid, candidate;
    end if;
  end loop;
  execute format('set local app.role = %L', acting);
  execute format('set local app.sight = %L', seeing);
end $$;
revoke all on function records_of(uuid) from public;

-- Where recruiters see their own candidates alone, with the candidate everything of theirs goes from one recruiter to the next.
create function journal_candidate_moved() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from agencies a where a.agency_id = new.agency_id and a.recruiter_sight = 'OWN') then
    perform journal_sight(r.node_type, r.node, new.id, old.recruiter_id, 'STAFF') from records_of(new.id) r;
  end if;
  return null;
end $$;
create trigger journal_sight after update on candidates for each row when (old.recruiter_id is distinct from new.recruiter_id)
  execute function journal_candidate_moved();

-- With an update that is withdrawn, what was asked of it goes out of the agency's sight, however that was decided.
create function journal_update_withdrawn() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform journal_sight('Disclosure', d.id, new.candidate_id, null, 'STAFF')
    from disclosures d where d.agency_id = new.agency_id and d.process_update_id = new.id;
  return null;
end $$;
create trigger journal_sight after update on process_updates for each row when (old.withdrawn_at is null and new.withdrawn_at is not null)
  execute function journal_update_withdrawn();

-- What the agency writes into a prep pack is its own until it is published, and so are its entries. The candidate's feed tells of a
-- published pack in lines beside them, which name no field.
create function journal_pack_shown() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform journal_sight('PrepPack', new.id, new.candidate_id, null, 'CANDIDATE');
  if old.published_at is null then
    perform journal_sight('PrepItem', i.id, i.candidate_id, null, 'CANDIDATE')
      from prep_items i where i.agency_id = new.agency_id and i.prep_pack_id = new.id order by i.position;
  end if;
  return null;
end $$;
create trigger journal_sight after update on prep_packs for each row when (new.published_at is not null)
  execute function journal_pack_shown();
create function journal_item_shown() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  item prep_items := case tg_op when 'DELETE' then old else new end;
begin
  if exists (select 1 from prep_packs p where p.agency_id = item.agency_id and p.id = item.prep_pack_id and p.published_at is not null) then
    perform journal_sight('PrepItem', item.id, item.candidate_id, null, 'CANDIDATE');
  end if;
  return null;
end $$;
create trigger journal_sight after insert or update or delete on prep_items for each row execute function journal_item_shown();

do $$
declare writer text;
begin
  foreach writer in array '{journal_candidate_moved,journal_update_withdrawn,journal_pack_shown,journal_item_shown}'::text[] loop
    execute format('revoke all on function %I() from public', writer);
  end loop;
end $$;

-- A yes that runs out is over by its date alone. That it is over is written down when it comes due, for those who follow.
alter table disclosures add column lapsed_at timestamptz(3);
do $$
begin
  execute format('grant update (lapsed_at) on disclosures to %I', current_setting('nextround.app_role'));
end $$;

-- ── cursors of the feed ──────────────────────────────────────────────────────────────────────────────────────────────
-- Who follows, as far as it decides what they see: a cursor is good for this reader.
create function feed_reader() returns text language sql stable parallel safe as $$
  select left(md5(concat_ws('/', current_setting('app.role', true), case current_setting('app.role', true)
    when 'RECRUITER' then current_setting('app.sight', true) || case current_setting('app.sight', true) when 'OWN' then current_setting('app.member_id', true) else '' end
    when 'CANDIDATE' then current_setting('app.candidate_id', true)
    when 'API_CLIENT' then concat_ws('/', current_setting('app.client_id', true), current_setting('app.scopes', true), current_setting('app.client_company_id', true))
    end)), 8)
$$;
-- Where a reader goes on from a cursor. Refused (NX410) where going on would miss something: another reader's cursor; one of an end that
-- this journal does not have, or of an entry that it has otherwise, as after a restore; one from before recruiters' sight was redrawn.
create function feed_from(place bigint, mark text, reader text) returns bigint language plpgsql stable parallel safe as $$
declare
  agency uuid := nullif(current_setting('app.agency_id', true), '')::uuid;
begin
  if reader <> feed_reader()
    or not exists (select 1 from public.journal_heads h where h.agency_id = agency
      and (h.seq > place or (h.seq = place and left(encode(h.hash, 'hex'), 8) = mark)))
    or exists (select 1 from public.journal j where j.agency_id = agency and j.seq = place and left(encode(j.hash, 'hex'), 8) <> mark)
    or (current_setting('app.role', true) = 'RECRUITER' and exists (select 1 from public.journal j
      where j.agency_id = agency and j.node_id = agency and j.seq > place and 'recruiterSight' = any(j.fields)))
  then
    raise exception using errcode = 'NX410', message = 'This cursor cannot be gone on from.';
  end if;
  return place;
end $$;

-- ── a person is erased ───────────────────────────────────────────────────────────────────────────────────────────────
-- That it happened, and why; of the person nothing but an id that leads nowhere. Never changed, never taken away.
create table erasures (
  agency_id uuid not null,
  candidate_id uuid not null,
  reason text not null,
  -- null where a retention rule asked for it
  erased_by uuid,
  erased_at timestamptz(3) not null,
  primary key (agency_id, candidate_id),
  foreign key (agency_id, erased_by) references memberships (agency_id, id)
);
call wall('erasures', $$:role in ('ADMIN', 'AUDITOR', 'SYSTEM')$$, $$:role in ('ADMIN', 'SYSTEM')$$);
call journaled('erasures', 'Candidate', 'candidate_id', 'erasure.', quiet => '{candidate_id}', sight => 'STAFF');

-- A link under which all that is kept about somebody is fetched, once. What it shows is read when it is fetched, with the eyes of whoever
-- asked for it; nothing of it is stored.
create table data_exports (
  agency_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  requested_by uuid not null,
  requested_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  fetched_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id),
  foreign key (agency_id, requested_by) references memberships (agency_id, id)
);
create index data_exports_candidate on data_exports (agency_id, candidate_id, requested_at, id);
call wall('data_exports', $$:staff or :own or :role in ('AUDITOR', 'SYSTEM')$$, $$requested_by = :member and (:staff or :own)$$);
-- The candidate reads in their trail who fetched what is kept about them.
call journaled('data_exports', 'Candidate', 'candidate_id', 'dataExport.', quiet => '{candidate_id}');

do $$
declare
  app text := current_setting('nextround.app_role');
begin
  execute format('revoke update, delete on erasures from %I', app);
  execute format('revoke update on data_exports from %I', app);
  execute format('grant update (fetched_at) on data_exports to %I', app);
end $$;

-- Whoever erases has a role of its own, which no other wall names, and one candidate: it sees what is theirs and takes it away.
create procedure erasable(tbl regclass, whose text default 'candidate_id = :candidate') language plpgsql as $$
begin
  call opens(tbl, '{sight,hand_delete}', format($w$(:role = 'ERASER' and %s)$w$, whose));
end $$;

create function is_sign_in_of_erased(membership uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.memberships m where m.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and m.id = membership and m.candidate_id = nullif(current_setting('app.candidate_id', true), '')::uuid);
end $$;
create function is_about_erased(entry bigint) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.journal j where j.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and j.seq = entry and j.candidate_id = nullif(current_setting('app.candidate_id', true), '')::uuid);
end $$;

do $$
declare
  app text := current_setting('nextround.app_role');
  tbl text;
begin
  -- What is never taken away otherwise.
  foreach tbl in array '{scorecards,released_feedback,process_updates,disclosures}'::text[] loop
    execute format('alter policy hand_delete on %I using (false)', tbl);
    execute format('grant delete on %I to %I', tbl, app);
  end loop;
  foreach tbl in array '{candidate_external_ids,applications,rejections,application_external_ids,stage_changes,offers,interviews,
    prepared_questions,debriefs,debrief_answers,published_answers,scorecards,released_feedback,follow_up_steps,letters,other_processes,
    process_updates,disclosures,prep_packs,prep_items,prep_ticks,prep_openings,asked_questions,question_consents,messages,
    feedback_requests,today_marks,put_forward,invitations,data_exports}'::text[] loop
    call erasable(trim(E' \n' from tbl)::regclass);
  end loop;
  call erasable('candidates', 'id = :candidate');
  call erasable('notices', '(candidate_id = :candidate or subject_id = :candidate)');
  -- Where somebody signs in to other agencies too, their identity stays: theirs alone is nobody's any more.
  call erasable('memberships', '(candidate_id = :candidate or identity_id = :identity)');
  call erasable('sessions', 'is_sign_in_of_erased(membership_id)');
  call erasable('calendar_feeds', 'is_sign_in_of_erased(membership_id)');
  call erasable('notification_preferences', 'is_sign_in_of_erased(member_id)');
  execute format('grant delete on identities to %I', app);
  execute wall_words($w$create policy self_delete on identities for delete using (:role = 'ERASER' and id = :identity)$w$);

  -- Of the journal's entries about them the words go, with their salts; the entries stay, and the chain with them.
  call opens('journal', '{sight}', $w$(:role = 'ERASER' and candidate_id = :candidate)$w$);
  call opens('journal_words', '{sight}', $w$(:role = 'ERASER' and is_about_erased(seq))$w$);
  execute wall_words('create policy tenant_delete on journal_words for delete using (agency_id = :agency)');
  execute wall_words($w$create policy hand_delete on journal_words as restrictive for delete using (:role = 'ERASER' and is_about_erased(seq))$w$);
  execute format('grant delete on journal_words to %I', app);
end $$;

-- ── the feed of applicant tracking systems ───────────────────────────────────────────────────────────────────────────
-- Which records were ever in one company's sight, kept when they are gone: its system is told of the end of what it saw, and of nothing
-- else. Ids alone, written by the database.
create table shown_to_companies (
  agency_id uuid not null,
  client_company_id uuid not null,
  node_id uuid not null,
  primary key (agency_id, client_company_id, node_id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id)
);
call wall('shown_to_companies', $$:role in ('ADMIN', 'AUDITOR', 'SYSTEM')
  or (:role = 'API_CLIENT' and client_company_id::text = current_setting('app.client_company_id', true))$$, 'true');
do $$
begin
  execute format('revoke insert, update, delete on shown_to_companies from %I', current_setting('nextround.app_role'));
end $$;

create function show_to_company(agency uuid, company uuid, node uuid) returns void language sql set search_path = pg_catalog, public, pg_temp as $$
  insert into shown_to_companies (agency_id, client_company_id, node_id) select agency, company, node where company is not null on conflict do nothing
$$;
revoke all on function show_to_company(uuid, uuid, uuid) from public;
-- A record that names its company.
create function shown_itself() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform show_to_company(new.agency_id, new.client_company_id, new.id);
  return null;
end $$;
create trigger shown after insert on jobs for each row execute function shown_itself();
create trigger shown after insert on applications for each row execute function shown_itself();
create trigger shown after insert on interviews for each row execute function shown_itself();
create trigger shown after insert on scorecards for each row execute function shown_itself();
create trigger shown after update on disclosures for each row when (new.state = 'GRANTED') execute function shown_itself();
create function shown_of_application() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform show_to_company(a.agency_id, a.client_company_id, new.id) from applications a where a.agency_id = new.agency_id and a.id = new.application_id;
  return null;
end $$;
create trigger shown after insert on offers for each row execute function shown_of_application();
create function shown_debrief() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform show_to_company(new.agency_id, new.client_company_id, new.debrief_id);
  return null;
end $$;
create trigger shown after insert or update on published_answers for each row when (new.audience = 'CLIENT') execute function shown_debrief();
-- With their first application there, a candidate comes into a company's sight.
create function shown_candidate() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform show_to_company(new.agency_id, new.client_company_id, new.candidate_id);
  perform journal_sight('Candidate', new.candidate_id, new.candidate_id, null, 'ALL');
  return null;
end $$;
create trigger shown after insert on put_forward for each row execute function shown_candidate();
do $$
declare writer text;
begin
  foreach writer in array '{shown_itself,shown_of_application,shown_debrief,shown_candidate}'::text[] loop
    execute format('revoke all on function %I() from public', writer);
  end loop;
end $$;

-- For which scope the records of a type are in a client's sight: as its rooms say to the door.
create function scope_of(node_type text) returns text language sql immutable parallel safe as $$
  select case
    when node_type in ('Agency', 'Member') then 'changes:read'
    when node_type = 'Candidate' then 'candidates:read'
    when node_type in ('ClientCompany', 'Job', 'JobInterviewStage', 'Application', 'Offer') then 'applications:read'
    when node_type = 'Interview' then 'interviews:read'
    when node_type in ('DebriefPrompt', 'Debrief') then 'debriefs:read'
    when node_type = 'Scorecard' then 'scorecards:read'
    when node_type = 'ReleasedFeedback' then 'feedback:read'
    when node_type in ('PrepPack', 'PrepItem') then 'prep:read'
    when node_type in ('ProcessUpdate', 'Disclosure') then 'process-updates:read' end
$$;
create function is_followed_by_client(j journal) returns boolean language plpgsql stable parallel safe as $$
declare
  scopes text := current_setting('app.scopes', true);
  company text := current_setting('app.client_company_id', true);
begin
  if j.sight = 'CANDIDATE' or strpos(scopes, ' changes:read ') = 0 or coalesce(strpos(scopes, ' ' || public.scope_of(j.node_type) || ' '), 0) = 0 then
    return false;
  -- Of people, how they work: neither how candidates sign in nor how anybody wants to be told.
  elsif j.node_type = 'Member' then
    return company = 'ALL' and j.candidate_id is null and array_to_string(j.fields, ',') not like '%.%';
  elsif company = 'ALL' then
    return true;
  end if;
  -- What is between colleagues is no news to a company.
  return (j.sight = 'ALL' or j.node_type = 'Scorecard') and (j.node_type in ('Agency', 'JobInterviewStage', 'DebriefPrompt') or j.node_id::text = company
    or exists (select 1 from public.shown_to_companies s where s.agency_id = j.agency_id and s.client_company_id::text = company and s.node_id = j.node_id));
end $$;
call opens('journal', '{sight}', $$(:role = 'API_CLIENT' and is_followed_by_client(journal))$$);
