-- For how long an agency keeps what it knows of people it has nothing to do with any more, by what it is kept for. Off until the agency
-- switches it on. Where there is no row, these defaults hold.
create table retention_policies (
  agency_id uuid primary key references agencies (agency_id),
  active boolean not null default false,
  -- Somebody nobody hired: what is kept is theirs alone. Somebody hired: it is a record of the agency's business too.
  candidate_months int not null default 6 check (candidate_months between 1 and 120),
  placement_months int not null default 36 check (placement_months between 1 and 120),
  -- Since when it is as it is: nobody is erased by a rule that has not stood for thirty days.
  stands_since timestamptz(3),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  check (not active or stands_since is not null)
);
call wall('retention_policies', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE', 'SYSTEM')$$, $$:role = 'ADMIN'$$);
call versioned('retention_policies');
call journaled('retention_policies', 'Agency', 'agency_id', 'retentionPolicy.', quiet => '{stands_since}');

-- When somebody is erased; null while nobody is by themselves, and while a process of theirs is open. Counted from the last of: they were
-- added, a round or a process of theirs ended, they did something here that the agency sees.
create function kept_until(candidate uuid) returns timestamptz language plpgsql stable parallel safe as $$
declare
  agency uuid := nullif(current_setting('app.agency_id', true), '')::uuid;
  policy public.retention_policies;
begin
  select * into policy from public.retention_policies p where p.agency_id = agency and p.active;
  if not found or exists (select 1 from public.applications a where a.agency_id = agency and a.candidate_id = candidate and a.closed_at is null) then
    return null;
  end if;
  return greatest(policy.stands_since + interval '30 days', make_interval(months => case
      when exists (select 1 from public.applications a where a.agency_id = agency and a.candidate_id = candidate and a.status = 'HIRED')
      then policy.placement_months else policy.candidate_months end) + greatest(
    (select c.created_at from public.candidates c where c.agency_id = agency and c.id = candidate),
    (select max(a.closed_at) from public.applications a where a.agency_id = agency and a.candidate_id = candidate),
    (select max(i.ends_at) from public.interviews i where i.agency_id = agency and i.candidate_id = candidate and i.application_id is not null),
    (select max(j.at) from public.journal j where j.agency_id = agency and j.candidate_id = candidate
      and j.actor_role in ('CANDIDATE', 'LINK') and j.sight = 'ALL')));
end $$;
