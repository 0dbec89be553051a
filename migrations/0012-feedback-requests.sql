-- Links: what somebody reaches who shows one and nothing else. `app.door` holds what the link names.

-- Adds a way to a wall that stands: what was allowed stays allowed, and `rule` beside it.
create procedure opens(tbl regclass, policies text[], rule text) language plpgsql as $$
declare
  p record;
  way text := wall_words(replace(rule, ':door', $w$nullif(current_setting('app.door', true), '')::uuid$w$));
begin
  for p in select polname, pg_get_expr(polqual, polrelid) as sees, pg_get_expr(polwithcheck, polrelid) as writes
    from pg_policy where polrelid = tbl and polname = any(policies) loop
    execute format('alter policy %I on %s %s %s', p.polname, tbl,
      'using (' || p.sees || ' or ' || way || ')', 'with check (' || p.writes || ' or ' || way || ')');
  end loop;
end $$;

-- ── a debrief, by its link ───────────────────────────────────────────────────────────────────────────────────────────
-- A role of its own, LINK: whatever does not name it here, tables to come included, is closed to it. Its holder is taken for the
-- candidate of the round that the link names, and reaches that round, its debrief and its questions. Functions, since a sub-query in
-- a policy is set up by every statement that touches the table, though only links ever run it.
create function is_behind_link(debrief uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.debriefs d where d.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and d.id = debrief and d.interview_id = nullif(current_setting('app.door', true), '')::uuid);
end $$;
call opens('interviews', '{sight}', $$(:role = 'LINK' and id = :door and candidate_id = :candidate)$$);
call opens('prepared_questions', '{sight,hand_update}', $$(:role = 'LINK' and interview_id = :door and candidate_id = :candidate)$$);
call opens('debrief_prompts', '{sight}', $$:role = 'LINK'$$);
call opens('debriefs', '{sight}', $$(:role = 'LINK' and interview_id = :door and candidate_id = :candidate)$$);
-- A debrief of a round of an other process is kept, never handed over: so it is here.
call opens('debriefs', '{hand_insert,hand_update}', $$(:role = 'LINK' and interview_id = :door and candidate_id = :candidate
  and (submitted_at is null or is_ours(interview_id)))$$);
call opens('debrief_answers', '{sight,hand_insert,hand_update}', $$(:role = 'LINK' and candidate_id = :candidate and is_behind_link(debrief_id))$$);
call opens('published_answers', '{sight,hand_insert,hand_update,hand_delete}', $$(:role = 'LINK' and candidate_id = :candidate
  and is_behind_link(debrief_id) and is_handed_over(debrief_id))$$);
-- What they were asked there, and whether others may read it, is part of the debrief.
call opens('asked_questions', '{sight,hand_insert,hand_delete}', $$(:role = 'LINK' and interview_id = :door and candidate_id = :candidate)$$);
call opens('question_consents', '{sight,hand_insert,hand_update}', $$(:role = 'LINK' and interview_id = :door and candidate_id = :candidate)$$);

-- ── the hiring side's answer, by its link ────────────────────────────────────────────────────────────────────────────
create table feedback_requests (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  contact_id uuid not null,
  requested_by uuid not null,
  letter_id uuid not null,
  sent_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  -- By when they said they would answer, and when they said so.
  promised_for timestamptz(3),
  promised_at timestamptz(3),
  answered_at timestamptz(3),
  scorecard_id uuid,
  -- "Not me", and whom to ask instead.
  not_me_at timestamptz(3),
  ask_instead text,
  -- Asked again, or the letter was taken back before it left: this link does not work any more.
  withdrawn_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id),
  foreign key (agency_id, contact_id) references hiring_contacts (agency_id, id),
  foreign key (agency_id, requested_by) references memberships (agency_id, id),
  foreign key (agency_id, scorecard_id) references scorecards (agency_id, id),
  check (num_nonnulls(promised_for, promised_at) <> 1),
  check (num_nonnulls(answered_at, scorecard_id) <> 1),
  check (ask_instead is null or not_me_at is not null)
);
create index feedback_requests_interview on feedback_requests (agency_id, interview_id, sent_at, id);

-- Who wrote it themselves, by such a link; then nobody relayed it.
alter table scorecards add column contact_id uuid;
alter table scorecards add foreign key (agency_id, contact_id) references hiring_contacts (agency_id, id);
alter table scorecards add check (num_nonnulls(submitted_by, contact_id) < 2);

call wall('feedback_requests', $$:staff or :role = 'SYSTEM'$$, ':staff');
call journaled('feedback_requests', 'FeedbackRequest', words => '{ask_instead}', quiet => '{letter_id}', sight => 'STAFF');

-- At the door, whoever shows such a link may do three things as long as it works: answer it, put it off, and say one scorecard about its
-- own round. A link that was used, withdrawn or is too old has no hand left, and everything else of the agency it never sees.
create function is_asked_about(interview uuid, contact uuid default null) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select 1 from public.feedback_requests r where r.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and r.id = nullif(current_setting('app.door', true), '')::uuid and r.interview_id = interview and r.contact_id = coalesce(contact, r.contact_id)
    and r.answered_at is null and r.not_me_at is null and r.withdrawn_at is null and r.expires_at > public.moment());
end $$;
call opens('feedback_requests', '{sight}', $$(:role = 'DOOR' and id = :door)$$);
do $$
declare door text := $w$nullif(current_setting('app.door', true), '')::uuid$w$;
begin
  execute wall_words(replace($wall$alter policy hand_update on feedback_requests
    using (:staff or (:role = 'DOOR' and id = :door and answered_at is null and not_me_at is null and withdrawn_at is null and expires_at > moment()))
    with check (:staff or (:role = 'DOOR' and id = :door))$wall$, ':door', door));
end $$;
call opens('scorecards', '{hand_insert}', $$(:role = 'DOOR' and submitted_by is null and contact_id is not null and is_asked_about(interview_id, contact_id))$$);
call opens('interviews', '{sight,hand_update}', $$(:role = 'DOOR' and is_asked_about(id))$$);
