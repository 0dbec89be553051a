-- What the two others need beside the product's tables: what one would write for PostGraphile as computed columns, and the whole
-- submission as one function, which the bare server and PostGraphile both call. It writes the rows that submitDebrief writes, in that order.
drop schema if exists bench cascade;
create schema bench;
grant usage on schema bench to nextround_app;

create function bench.applications_next_interview(a public.applications) returns setof public.interviews rows 1 language sql stable as $$
  select i.* from public.interviews i
   where i.agency_id = a.agency_id and i.application_id = a.id and i.status = 'SCHEDULED' and i.ends_at > now() order by i.starts_at, i.id limit 1
$$;
create function bench.applications_latest_debrief(a public.applications) returns setof public.debriefs rows 1 language sql stable as $$
  select d.* from public.interviews i join public.debriefs d on d.agency_id = a.agency_id and d.interview_id = i.id
   where i.agency_id = a.agency_id and i.application_id = a.id and d.submitted_at is not null order by d.submitted_at desc, d.id desc limit 1
$$;
create function bench.debriefs_overall_rating(d public.debriefs) returns int language sql stable as $$
  select a.rating from public.published_answers a join public.debrief_prompts p on p.agency_id = a.agency_id and p.id = a.prompt_id
   where a.agency_id = d.agency_id and a.debrief_id = d.id and p.topic = 'WOULD_WORK_THERE' order by p.position limit 1
$$;
create function bench.interviews_state(i public.interviews) returns text language sql stable as $$
  select case when i.status = 'SCHEDULED' and i.ends_at <= now() then 'AWAITING_FEEDBACK' else i.status end
$$;

-- What the recruiter is told of it, by Nextround itself: the notice, and the job that rings for it.
create function bench.tell_recruiter(agency uuid, i public.interviews) returns void language plpgsql as $$
declare
  person text[] := array(select current_setting('app.' || name, true) from unnest('{role,member_id,candidate_id,identity_id,actor_id,action}'::text[]) name);
  told uuid;
begin
  perform set_config('app.role', 'SYSTEM', true), set_config('app.member_id', '', true), set_config('app.candidate_id', '', true),
    set_config('app.identity_id', '', true), set_config('app.actor_id', '', true), set_config('app.action', 'notice.tell', true);
  insert into public.notices as n (agency_id, id, key, kind, member_id, subject_id, about_type, about_id, due_at, created_at)
  values (agency, uuidv7(), 'debrief-received:' || i.id, 'DEBRIEF_RECEIVED',
    coalesce((select m.id from public.candidates c join public.memberships m on m.agency_id = agency and m.id = c.recruiter_id and m.removed_at is null
        where c.agency_id = agency and c.id = i.candidate_id),
      (select m.id from public.memberships m where m.agency_id = agency and m.role = 'ADMIN' and m.removed_at is null order by m.created_at, m.id limit 1)),
    i.candidate_id, 'Interview', i.id, clock_timestamp(), clock_timestamp())
  on conflict (agency_id, key) do update set kind = excluded.kind, member_id = excluded.member_id, candidate_id = excluded.candidate_id,
    subject_id = excluded.subject_id, about_type = excluded.about_type, about_id = excluded.about_id, due_at = excluded.due_at,
    urgent = excluded.urgent, dropped_at = null, drop_reason = null
    where n.told_at is null and n.mailed_at is null and (n.claimed_by is null or not public.is_present(n.claimed_by))
  returning n.id into told;
  if told is not null then
    perform graphile_worker.add_job('notice.due', json_build_object('agencyId', agency, 'noticeId', told, 'at', clock_timestamp()),
      run_at => clock_timestamp(), job_key => told::text, max_attempts => 12);
  end if;
  perform set_config('app.role', person[1], true), set_config('app.member_id', person[2], true), set_config('app.candidate_id', person[3], true),
    set_config('app.identity_id', person[4], true), set_config('app.actor_id', person[5], true), set_config('app.action', person[6], true);
end $$;

create function bench.submit_debrief(interview uuid, answers json) returns public.debriefs language plpgsql as $$
declare
  agency uuid := current_setting('app.agency_id')::uuid;
  i public.interviews;
  d public.debriefs;
  had timestamptz;
begin
  select * into i from public.interviews where agency_id = agency and id = interview;
  if not found then raise exception 'not found' using errcode = 'P0002'; end if;
  if i.status in ('CANCELLED', 'NO_SHOW') or i.ends_at > now() then raise exception 'not yet' using errcode = 'P0001'; end if;
  if exists (select 1 from json_to_recordset(answers) as a ("promptId" uuid, rating int)
              where not exists (select 1 from public.debrief_prompts p where p.agency_id = agency and p.id = a."promptId" and p.retired_at is null
                and (p.only_kinds is null or i.kind = any(p.only_kinds)) and (p.rated or a.rating is null)))
  then raise exception 'a question that is not asked' using errcode = 'P0001'; end if;
  select * into d from public.debriefs where agency_id = agency and interview_id = i.id;
  had := d.submitted_at;
  if d.id is null then
    insert into public.debriefs (agency_id, id, interview_id, candidate_id, submitted_at, revision)
    values (agency, uuidv7(), i.id, i.candidate_id, clock_timestamp(), 1) returning * into d;
  else
    update public.debriefs set submitted_at = clock_timestamp(), revision = revision + 1 where agency_id = agency and id = d.id returning * into d;
  end if;
  insert into public.debrief_answers (agency_id, debrief_id, prompt_id, candidate_id, rating, text, audience)
  select agency, d.id, a."promptId", i.candidate_id, a.rating, a.text, p.default_audience
    from json_to_recordset(answers) as a ("promptId" uuid, rating int, text text) join public.debrief_prompts p on p.agency_id = agency and p.id = a."promptId"
  on conflict (agency_id, debrief_id, prompt_id) do update set candidate_id = excluded.candidate_id, rating = excluded.rating, text = excluded.text, audience = excluded.audience;
  if had is not null then
    delete from public.published_answers pa where pa.agency_id = agency and pa.debrief_id = d.id
       and pa.prompt_id not in (select w.prompt_id from public.debrief_answers w where w.agency_id = agency and w.debrief_id = d.id and w.audience <> 'PRIVATE');
  end if;
  insert into public.published_answers (agency_id, debrief_id, prompt_id, candidate_id, rating, text, audience)
  select w.agency_id, w.debrief_id, w.prompt_id, w.candidate_id, w.rating, w.text, w.audience
    from public.debrief_answers w where w.agency_id = agency and w.debrief_id = d.id and w.audience <> 'PRIVATE'
  on conflict (agency_id, debrief_id, prompt_id) do update set candidate_id = excluded.candidate_id, rating = excluded.rating, text = excluded.text, audience = excluded.audience;
  update public.follow_up_steps set state = 'DONE', done_at = clock_timestamp(), done_by = nullif(current_setting('app.member_id', true), '')::uuid
   where agency_id = agency and interview_id = i.id and kind = 'DEBRIEF' and state = 'SCHEDULED';
  perform bench.tell_recruiter(agency, i);
  return d;
end $$;

-- The bare server's one statement: the same, answered as JSON.
create function bench.submit_json(interview uuid, answers json) returns text language plpgsql as $$
declare
  d public.debriefs := bench.submit_debrief(interview, answers);
begin
  return (select json_build_object('submitDebrief', json_build_object('debrief', json_build_object(
    'id', 'debrief_' || d.id, 'version', d.version, 'revision', d.revision,
    'submittedAt', to_char(d.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'answers', (select coalesce(json_agg(json_build_object('rating', a.rating, 'text', a.text, 'audience', a.audience,
        'prompt', json_build_object('id', 'prompt_' || p.id)) order by p.position), '[]')
      from public.debrief_answers a join public.debrief_prompts p on p.agency_id = d.agency_id and p.id = a.prompt_id
      where a.agency_id = d.agency_id and a.debrief_id = d.id)))))::text;
end $$;
