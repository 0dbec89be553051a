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

-- The recruiter's day as one would write it by hand: a view with the reader's own rights.
create view bench.today_items with (security_invoker = true) as
with me as (select nullif(current_setting('app.agency_id', true), '')::uuid as agency_id)
select r.* from (
  select x.agency_id, 'NEW_DEBRIEF:' || x.id || ':' || x.revision as key, 'NEW_DEBRIEF' as kind, x.submitted_at as due_at, x.candidate_id, x.interview_id
    from public.debriefs x where x.submitted_at > now() - interval '60 days'
  union all
  select x.agency_id, 'DEBRIEF_MISSING:' || x.id, 'DEBRIEF_MISSING', x.due_at, x.candidate_id, x.interview_id from public.follow_up_steps x
   where x.state = 'SCHEDULED' and x.application_id is not null and x.kind = 'DEBRIEF' and x.due_at between now() - interval '14 days' and now() - interval '1 day'
  union all
  select x.agency_id, 'FEEDBACK_TO_RELEASE:' || x.id, 'FEEDBACK_TO_RELEASE', x.submitted_at + interval '1 day', x.candidate_id, x.interview_id from public.scorecards x
   where x.submitted_at > now() - interval '60 days' and not exists (select from public.released_feedback f
     where f.agency_id = x.agency_id and f.interview_id = x.interview_id and f.released_at >= x.submitted_at)
  union all
  select x.agency_id, 'FEEDBACK_TO_RELEASE:' || x.id, 'FEEDBACK_TO_RELEASE', x.due_at, x.candidate_id, x.interview_id from public.follow_up_steps x
   where x.state = 'SCHEDULED' and x.application_id is not null and x.kind = 'REJECTION_FOLLOW_UP' and x.due_at <= now()
  union all
  select x.agency_id, 'FEEDBACK_OVERDUE:' || x.id, 'FEEDBACK_OVERDUE', x.due_at, x.candidate_id, x.interview_id from (
    select distinct on (s.interview_id) s.* from public.follow_up_steps s, me where s.agency_id = me.agency_id and s.state = 'SCHEDULED' and s.application_id is not null
      and s.due_at <= now() and s.kind in ('FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP')
    order by s.interview_id, s.due_at desc, s.id) x
  union all
  select x.agency_id, 'THANK_YOU_CLOSING:' || x.id, 'THANK_YOU_CLOSING', x.due_at, x.candidate_id, x.interview_id from public.follow_up_steps x
   where x.state = 'SCHEDULED' and x.application_id is not null and x.kind = 'THANK_YOU' and x.due_at between now() and now() + interval '6 hours'
  union all
  select x.agency_id, 'PREP_MISSING:' || x.id, 'PREP_MISSING', x.starts_at, x.candidate_id, x.id from public.interviews x
   where x.status = 'SCHEDULED' and x.application_id is not null and x.starts_at between now() and now() + interval '48 hours'
     and not exists (select from public.prep_packs p where p.agency_id = x.agency_id and p.interview_id = x.id and p.published_at is not null)
  union all
  select x.agency_id, 'OFFER_COLLISION:' || x.id, 'OFFER_COLLISION', x.offer_deadline, x.candidate_id, null from public.process_updates x
   where x.withdrawn_at is null and x.offer_deadline > now() and (
     exists (select from public.interviews i where i.agency_id = x.agency_id and i.candidate_id = x.candidate_id and i.application_id is not null and i.status = 'SCHEDULED' and i.starts_at > x.offer_deadline)
     or exists (select from public.follow_up_steps s where s.agency_id = x.agency_id and s.candidate_id = x.candidate_id and s.application_id is not null
       and s.kind = 'FEEDBACK_EXPECTED' and s.state = 'SCHEDULED' and s.due_at > x.offer_deadline))
  union all
  select x.agency_id, 'DISCLOSURE_DECIDED:' || x.id || ':' || lower(x.state), 'DISCLOSURE_DECIDED', coalesce(x.revoked_at, x.decided_at), x.candidate_id, null
    from public.disclosures x where x.decided_at > now() - interval '14 days'
  union all
  select x.agency_id, 'UNREAD_MESSAGE:' || x.id, 'UNREAD_MESSAGE', x.deliver_at, x.candidate_id, null from (
    select distinct on (m.candidate_id) m.* from public.messages m, me where m.agency_id = me.agency_id and m.author_role = 'CANDIDATE' and m.read_at is null
    order by m.candidate_id, m.deliver_at, m.id) x
  union all
  select x.agency_id, 'NO_NEWS_DUE:' || x.id || ':' || extract(epoch from x.due_at)::bigint, 'NO_NEWS_DUE', x.due_at, x.candidate_id, x.interview_id from public.follow_up_steps x
   where x.state = 'SCHEDULED' and x.application_id is not null and x.kind = 'NO_NEWS_UPDATE' and x.due_at <= now()
) r join me on me.agency_id = r.agency_id
left join public.today_marks t on t.agency_id = r.agency_id and t.key = r.key
where t.settled_at is null and coalesce(t.snoozed_until <= now(), true);
grant select on bench.today_items to nextround_app;
create function bench.today_items_candidate_name(t bench.today_items) returns text language sql stable as $$
  select c.name from public.candidates c where c.agency_id = t.agency_id and c.id = t.candidate_id
$$;
create function bench.today_items_headline(t bench.today_items) returns text language sql stable as $$
  select concat_ws(' · ', c.name, co.name, j.title, i.round::text) from public.candidates c
    left join public.interviews i on i.agency_id = t.agency_id and i.id = t.interview_id
    left join public.applications a on a.agency_id = t.agency_id and a.id = i.application_id
    left join public.jobs j on j.agency_id = t.agency_id and j.id = a.job_id
    left join public.client_companies co on co.agency_id = t.agency_id and co.id = j.client_company_id
   where c.agency_id = t.agency_id and c.id = t.candidate_id
$$;

-- The feed as one would write it by hand: what happened, and whether the record is still in the reader's sight.
create view bench.changes with (security_invoker = true) as
select j.agency_id, j.seq, j.action, j.node_type, j.node_id, case when case j.node_type
    when 'Candidate' then exists (select 1 from public.candidates n where n.agency_id = j.agency_id and n.id = j.node_id)
    when 'Application' then exists (select 1 from public.applications n where n.agency_id = j.agency_id and n.id = j.node_id)
    when 'Interview' then exists (select 1 from public.interviews n where n.agency_id = j.agency_id and n.id = j.node_id)
    when 'Debrief' then exists (select 1 from public.debriefs n where n.agency_id = j.agency_id and n.id = j.node_id)
    when 'Scorecard' then exists (select 1 from public.scorecards n where n.agency_id = j.agency_id and n.id = j.node_id)
    when 'Job' then exists (select 1 from public.jobs n where n.agency_id = j.agency_id and n.id = j.node_id)
    else false end then j.kind else 'DELETED' end as kind
from public.journal j where j.sight <> 'CANDIDATE'
  and j.node_type not in ('Session', 'Invitation', 'Notification', 'Letter', 'ApiClient', 'WebhookEndpoint', 'CandidateImport');
grant select on bench.changes to nextround_app;
create function bench.changes_candidate_name(c bench.changes) returns text language sql stable as $$
  select n.name from public.candidates n where c.node_type = 'Candidate' and n.agency_id = c.agency_id and n.id = c.node_id
$$;

-- The prep pack: what is missing, and what earlier rounds and earlier candidates taught.
create type bench.carry_over as (source text, text text);
create function bench.prep_packs_missing(p public.prep_packs) returns text[] language sql stable as $$
  select public.prep_missing(i.format, i.location, i.video_url, c.phone, i.interviewers, p.what_to_prepare, p.expectations, p.bring_laptop)
    from public.interviews i join public.candidates c on c.agency_id = p.agency_id and c.id = i.candidate_id where i.agency_id = p.agency_id and i.id = p.interview_id
$$;
create function bench.prep_packs_carried_over(p public.prep_packs) returns setof bench.carry_over language sql stable as $$
  with earlier as (select e.* from public.interviews i join public.interviews e on e.agency_id = p.agency_id and e.application_id = i.application_id and e.starts_at < i.starts_at
      and (e.ends_at <= now() or e.status not in ('SCHEDULED', 'ON_HOLD')) where i.agency_id = p.agency_id and i.id = p.interview_id)
  select x.source, x.text from (
    select case q.topic when 'MISTAKES' then 1 else 2 end as place, case q.topic when 'MISTAKES' then 'MISTAKE' else 'IMPROVEMENT' end as source, a.text, e.starts_at as at
      from earlier e join public.debriefs d on d.agency_id = p.agency_id and d.interview_id = e.id
      join public.published_answers a on a.agency_id = p.agency_id and a.debrief_id = d.id
      join public.debrief_prompts q on q.agency_id = p.agency_id and q.id = a.prompt_id and q.topic in ('MISTAKES', 'IMPROVEMENTS') where a.text is not null
    union all
    select 3, 'UNASKED_QUESTION', q.text, max(e.starts_at) from earlier e join public.prepared_questions q on q.agency_id = p.agency_id and q.interview_id = e.id
     group by q.text having not bool_or(q.asked)
    union all
    select 4, 'RELEASED_CONCERN', f.how_to_improve, e.starts_at from earlier e join public.released_feedback f on f.agency_id = p.agency_id and f.interview_id = e.id
     where f.how_to_improve is not null
    union all
    select 5, 'EARLIER_CANDIDATES', q.text, null from public.interviews i join public.applications y on y.agency_id = p.agency_id and y.id = i.application_id
      join public.jobs j on j.agency_id = p.agency_id and j.id = y.job_id
      join public.company_questions q on q.agency_id = p.agency_id and q.client_company_id = j.client_company_id where i.agency_id = p.agency_id and i.id = p.interview_id
       and not exists (select 1 from public.asked_questions o where o.agency_id = p.agency_id and o.client_company_id = q.client_company_id and o.text = q.text)
  ) x order by x.place, x.at desc, x.text
$$;
create function bench.prep_items_done(i public.prep_items) returns boolean language sql stable as $$
  select exists (select 1 from public.prep_ticks t where t.agency_id = i.agency_id and t.prep_item_id = i.id)
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
