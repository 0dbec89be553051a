-- Who was shown private matter of candidates: applicant tracking systems, and whoever takes it out. One row for each request and kind of
-- matter, however many candidates it showed; the journal's entry is `viewed`.
create table viewings (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  matter text not null check (matter in ('DEBRIEF', 'SCORECARD', 'FEEDBACK', 'OTHER_PROCESSES', 'MESSAGES')),
  candidate_ids uuid[] not null check (cardinality(candidate_ids) > 0),
  -- By the name they had then: candidates do not see the agency's clients.
  reader text not null,
  viewed_at timestamptz(3) not null default clock_timestamp(),
  primary key (agency_id, id)
);
create index viewings_candidates on viewings using gin (candidate_ids);

-- That there is a scorecard is nothing that candidates are told.
call wall('viewings', $$:role in ('ADMIN', 'AUDITOR', 'SYSTEM') or (:role = 'CANDIDATE' and matter <> 'SCORECARD' and :candidate = any(candidate_ids))$$,
  $$:role in ('ADMIN', 'RECRUITER', 'API_CLIENT', 'SYSTEM')$$);
do $$
begin
  execute format('revoke update, delete on viewings from %I', current_setting('nextround.app_role'));
end $$;
-- Whose they were is no word that others read: the entry keeps a digest, and the row is asked by whoever may.
call journaled('viewings', 'Viewing', words => '{candidate_ids,reader}', quiet => '{viewed_at}', sight => 'STAFF');

-- A candidate reads in their trail what of theirs was shown to whom. Asked once a statement, and by candidates alone.
create function own_viewings() returns uuid[] language sql stable parallel safe as $$
  select array(select v.id from public.viewings v where v.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and v.candidate_ids @> array[nullif(current_setting('app.candidate_id', true), '')::uuid])
$$;
call opens('journal', '{sight}', $$(:role = 'CANDIDATE' and node_type = 'Viewing' and node_id = any((select own_viewings())::uuid[]))$$);
