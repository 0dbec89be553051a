-- The book that is measured: `{agencies}` agencies of 500 candidates, 1500 applications, 3000 interviews and 2000 debriefs each.
-- Row n belongs to agency n % {agencies}, so that the rows of an agency lie scattered, as they do where agencies work side by side.
-- Written as the superuser with triggers asleep for this session; the walls, keys and indexes are those of the migrations.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';

-- A uuid v7 that everybody can compute: what, and its number.
create function pg_temp.uid(what text, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1735689600000 + n * 100), 12, '0') || '7' || substr(md5(what || n), 1, 3) || '8' || substr(md5(what || n), 4, 15))::uuid
$$;
create function pg_temp.dice(n bigint, sides int) returns int language sql immutable as $$ select (hashint8(n) & 2147483647) % sides $$;

-- Where an interview stands in its agency's row of interviews: what it has (debrief, scorecard) follows from that.
create function pg_temp.turn(n bigint) returns bigint language sql immutable as $$ select n / {agencies} + n / ({agencies} * 1500) $$;

insert into agencies (agency_id, name, slug, time_zone)
select pg_temp.uid('agency', n), 'Agency ' || n, 'agency-' || n, 'Europe/Berlin' from generate_series(0, {agencies} - 1) n;

insert into journal_heads (agency_id, seq, hash)
select agency_id, 0, sha256(uuid_send(agency_id)) from agencies;

-- Five members an agency: the first is the admin.
insert into identities (id, email, password_hash)
select pg_temp.uid('identity', n), 'member' || n || '@example.com', 'none' from generate_series(0, {agencies} * 5 - 1) n;
insert into memberships (agency_id, id, identity_id, role, name, email, time_zone)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('member', n), pg_temp.uid('identity', n),
       case when n < {agencies} then 'ADMIN' else 'RECRUITER' end, 'Member ' || n, 'member' || n || '@example.com', 'Europe/Berlin'
from generate_series(0, {agencies} * 5 - 1) n;

insert into client_companies (agency_id, id, name)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('company', n), 'Company ' || n || ' GmbH' from generate_series(0, {agencies} * 8 - 1) n;

insert into jobs (agency_id, id, client_company_id, title, code)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('job', n), pg_temp.uid('company', n % ({agencies} * 8)),
       (array['Backend engineer', 'Frontend engineer', 'Data engineer', 'Site reliability engineer', 'Product manager', 'Designer'])[1 + pg_temp.dice(n, 6)] || ' ' || n / {agencies}, 'J-' || n
from generate_series(0, {agencies} * 40 - 1) n;

insert into stages (agency_id, id, name, stage_order, kind)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('stage', n),
       (array['Shortlist', 'Sent to client', 'Client shortlist', 'Interviews', 'Offer', 'Hired'])[1 + n / {agencies}], 1 + n / {agencies},
       (array['AGENCY_SHORTLIST', 'AGENCY_SUBMISSION', 'HIRER_SHORTLIST', 'INTERVIEW', 'OFFER', 'SUCCESSFUL'])[1 + n / {agencies}]
from generate_series(0, {agencies} * 6 - 1) n;

insert into debrief_prompts (agency_id, id, topic, question_en, rated, only_kinds, default_audience, position)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('prompt', n), topic, 'What about ' || lower(topic) || '?', p <= 7,
       case when p = 10 then array['TECHNICAL', 'WHITEBOARD', 'PAIR_PROGRAMMING', 'TAKE_HOME', 'SYSTEM_DESIGN'] end,
       case when p <= 7 then 'RECRUITER' else 'PRIVATE' end, p
from generate_series(0, {agencies} * 10 - 1) n
cross join lateral (select 1 + n / {agencies} as p) x
cross join lateral (select (array['WOULD_WORK_THERE', 'COMPANY', 'ROLE_TECHNICAL', 'ROLE_CULTURAL', 'INTERVIEWER', 'INTERVIEW', 'OWN_PERFORMANCE', 'MISTAKES', 'IMPROVEMENTS', 'ALTERNATIVE_SOLUTION'])[p] as topic) y;

insert into candidates (agency_id, id, name, email, phone, headline, location, source, time_zone, recruiter_id, created_at, updated_at)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('candidate', n),
       (array['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Radia', 'Niklaus', 'Frances'])[1 + pg_temp.dice(n, 8)] || ' ' ||
       (array['Lindgren', 'Okafor', 'Schneider', 'Nakamura', 'Silva', 'Kowalski', 'Moreau', 'Haddad'])[1 + pg_temp.dice(n + 7, 8)] || ' ' || n,
       'candidate' || n || '@example.com', '+49 30 ' || 1000000 + n, 'Builds payment systems in ' || 3 + pg_temp.dice(n, 20) || ' years of practice',
       'Berlin', 'Referral', 'Europe/Berlin', pg_temp.uid('member', n % {agencies} + {agencies} * (1 + pg_temp.dice(n + 3, 4))),
       now() - interval '400 days', now() - interval '1 second' * pg_temp.dice(n, 31000000)
from generate_series(0, {agencies} * 500 - 1) n;

-- Twenty candidates an agency sign in.
insert into identities (id, email, password_hash)
select pg_temp.uid('self', n), 'candidate' || n || '@example.com', 'none' from generate_series(0, {agencies} * 20 - 1) n;
insert into memberships (agency_id, id, identity_id, candidate_id, role, name, email, time_zone)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('guest', n), pg_temp.uid('self', n), pg_temp.uid('candidate', n), 'CANDIDATE', 'Candidate ' || n,
       'candidate' || n || '@example.com', 'Europe/Berlin'
from generate_series(0, {agencies} * 20 - 1) n;
insert into sessions (agency_id, id, membership_id, user_agent, refresh_hash, proven_at, expires_at)
select agency_id, pg_temp.uid('session', row_number() over (order by agency_id, id)), id, 'bench', sha256(uuid_send(id)), now(), now() + interval '10 years' from memberships;

insert into applications (agency_id, id, candidate_id, job_id, stage_id, status, applied_at, closed_at, created_at, updated_at)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('application', n), pg_temp.uid('candidate', n % ({agencies} * 500)),
       pg_temp.uid('job', n % {agencies} + {agencies} * ((pg_temp.dice(n % ({agencies} * 500), 40) + 13 * (n / ({agencies} * 500))) % 40)),
       pg_temp.uid('stage', n % {agencies} + {agencies} * pg_temp.dice(n, 5)),
       case when pg_temp.dice(n, 10) < 7 then 'ACTIVE' when pg_temp.dice(n, 10) < 9 then 'REJECTED' else 'WITHDRAWN' end,
       at - interval '30 days', case when pg_temp.dice(n, 10) >= 7 then at end, at - interval '30 days', at
from generate_series(0, {agencies} * 1500 - 1) n
cross join lateral (select date_trunc('milliseconds', now() - interval '1 millisecond' * (hashint8(n + 11) & 2147483647) * 14) as at) x;

insert into stage_changes (agency_id, id, application_id, candidate_id, stage_id, changed_by, changed_at)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('change', n), pg_temp.uid('application', n % ({agencies} * 1500)), pg_temp.uid('candidate', n % ({agencies} * 500)),
       pg_temp.uid('stage', n % {agencies} + {agencies} * (n / ({agencies} * 1500))), pg_temp.uid('member', n % {agencies} + {agencies}),
       date_trunc('milliseconds', now() - interval '100 days' + interval '10 days' * (n / ({agencies} * 1500)))
from generate_series(0, {agencies} * 3000 - 1) n;

-- Two rounds an application. Of every third second round, half is still to come: in two years, so that the book does not age.
insert into interviews (agency_id, id, candidate_id, application_id, round, format, kind, status, starts_at, ends_at, time_zone, interviewers, created_at, updated_at)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('interview', n), pg_temp.uid('candidate', n % ({agencies} * 500)), pg_temp.uid('application', n % ({agencies} * 1500)),
       1 + n / ({agencies} * 1500), (array['PHONE', 'VIDEO', 'ONSITE'])[1 + pg_temp.dice(n, 3)],
       (array['SCREENING', 'TECHNICAL', 'WHITEBOARD', 'PAIR_PROGRAMMING', 'TAKE_HOME', 'SYSTEM_DESIGN', 'CULTURE', 'PANEL', 'FINAL'])[1 + pg_temp.dice(n, 9)],
       case when pg_temp.turn(n) % 6 = 1 then 'COMPLETE' else 'SCHEDULED' end, at, at + interval '1 hour', 'Europe/Berlin',
       '[{"name": "Sam Interviewer", "title": "Lead", "email": null}]', now() - interval '90 days', at
from generate_series(0, {agencies} * 3000 - 1) n
cross join lateral (select date_trunc('minute', case when n >= {agencies} * 1500 and pg_temp.turn(n) % 6 = 2 then now() + interval '2 years'
  else now() - interval '3 days' end - interval '1 minute' * pg_temp.dice(n, 100000) + interval '40 days' * (n / ({agencies} * 1500) - 1)) as at) x;

insert into debriefs (agency_id, id, interview_id, candidate_id, submitted_at, revision, created_at, updated_at)
select i.agency_id, pg_temp.uid('debrief', n), i.id, i.candidate_id, i.ends_at + interval '20 minutes', 1, i.ends_at, i.ends_at + interval '20 minutes'
from generate_series(0, {agencies} * 3000 - 1) n join interviews i on i.agency_id = pg_temp.uid('agency', n % {agencies}) and i.id = pg_temp.uid('interview', n)
where pg_temp.turn(n) % 3 < 2;

insert into debrief_answers (agency_id, debrief_id, prompt_id, candidate_id, rating, text, audience)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('debrief', n), pg_temp.uid('prompt', n % {agencies} + {agencies} * p), pg_temp.uid('candidate', n % ({agencies} * 500)),
       1 + pg_temp.dice(n + p, 4), 'We spoke about the team, the product and how decisions are made there; answer ' || n || '.', 'RECRUITER'
from generate_series(0, {agencies} * 3000 - 1) n, (values (0), (5)) as prompts (p)
where pg_temp.turn(n) % 3 < 2;
insert into published_answers select * from debrief_answers;

insert into scorecards (agency_id, id, interview_id, candidate_id, interviewer, submitted_by, overall_recommendation, ratings, strengths, concerns, submitted_at)
select i.agency_id, pg_temp.uid('scorecard', n), i.id, i.candidate_id, 'Sam Interviewer', pg_temp.uid('member', n % {agencies} + {agencies}),
       (array['DEFINITELY_NO', 'NO', 'YES', 'STRONG_YES'])[1 + pg_temp.dice(n, 4)], '[{"topic": "OWN_PERFORMANCE", "rating": 3}]',
       'Explains well and asks before building.', 'Little practice with large clusters.', i.ends_at + interval '2 days'
from generate_series(0, {agencies} * 3000 - 1) n join interviews i on i.agency_id = pg_temp.uid('agency', n % {agencies}) and i.id = pg_temp.uid('interview', n)
where pg_temp.turn(n) % 6 < 2;
insert into released_feedback (agency_id, id, interview_id, scorecard_id, candidate_id, message, how_to_improve, released_by, released_at)
select s.agency_id, pg_temp.uid('feedback', n), s.interview_id, s.id, s.candidate_id, 'They liked how you explain; they missed practice with large clusters.',
       'Run one yourself and tell what broke.', s.submitted_by, s.submitted_at + interval '1 day'
from generate_series(0, {agencies} * 3000 - 1) n join scorecards s on s.agency_id = pg_temp.uid('agency', n % {agencies}) and s.id = pg_temp.uid('scorecard', n)
where pg_temp.turn(n) % 6 = 1;

-- Of each round's clock the debrief and the answer that is waited for; what is long past was seen to.
insert into follow_up_steps (agency_id, id, interview_id, candidate_id, application_id, kind, owner, state, basis, counted_from, due_at, notify_at, done_at)
select i.agency_id, pg_temp.uid('written', n), i.id, i.candidate_id, i.application_id, 'DEBRIEF', 'CANDIDATE',
       case when pg_temp.turn(n) % 3 < 2 then 'DONE' else 'SCHEDULED' end, 'INTERVIEW_END', i.ends_at, i.ends_at, i.ends_at,
       case when pg_temp.turn(n) % 3 < 2 then i.ends_at + interval '20 minutes' end
from generate_series(0, {agencies} * 3000 - 1) n join interviews i on i.agency_id = pg_temp.uid('agency', n % {agencies}) and i.id = pg_temp.uid('interview', n);
insert into follow_up_steps (agency_id, id, interview_id, candidate_id, application_id, kind, owner, state, basis, counted_from, due_at, notify_at)
select i.agency_id, pg_temp.uid('answered', n), i.id, i.candidate_id, i.application_id, 'FEEDBACK_EXPECTED', 'RECRUITER',
       case when i.status = 'SCHEDULED' and i.ends_at > now() - interval '15 days' then 'SCHEDULED' else 'CANCELLED' end,
       'DEFAULT_72H', i.ends_at, i.ends_at + interval '72 hours', i.ends_at + interval '72 hours'
from generate_series(0, {agencies} * 3000 - 1) n join interviews i on i.agency_id = pg_temp.uid('agency', n % {agencies}) and i.id = pg_temp.uid('interview', n);
insert into today_marks (agency_id, key, candidate_id, settled_at, marked_by)
select d.agency_id, 'NEW_DEBRIEF:' || d.id || ':1', d.candidate_id, d.submitted_at + interval '1 hour', pg_temp.uid('member', n % {agencies} + {agencies})
from generate_series(0, {agencies} * 3000 - 1) n join debriefs d on d.agency_id = pg_temp.uid('agency', n % {agencies}) and d.id = pg_temp.uid('debrief', n)
where pg_temp.dice(n, 20) > 0;

-- What is prepared for the rounds to come.
insert into prep_packs (agency_id, id, interview_id, candidate_id, bring_laptop, what_to_prepare, expectations, revised_at, published_at)
select i.agency_id, pg_temp.uid('pack', n), i.id, i.candidate_id, case when pg_temp.dice(n, 2) = 0 then true end, 'Their paper on the storage engine, and one project to walk through.',
       '{TECHNICAL_ABILITY,TEAMWORK}', now() - interval '2 days', now() - interval '1 day'
from generate_series({agencies} * 1500, {agencies} * 3000 - 1) n join interviews i on i.agency_id = pg_temp.uid('agency', n % {agencies}) and i.id = pg_temp.uid('interview', n)
where pg_temp.turn(n) % 6 = 2;
insert into prep_items (agency_id, id, prep_pack_id, candidate_id, position, text)
select p.agency_id, pg_temp.uid('item', row_number() over (order by p.agency_id, p.id, t)), p.id, p.candidate_id, t,
       (array['Charge the laptop', 'Read their engineering blog', 'Think of a question about on-call'])[t]
from prep_packs p, generate_series(1, 3) t;
insert into prep_ticks (agency_id, prep_item_id, candidate_id, ticked_at)
select agency_id, id, candidate_id, now() - interval '1 hour' from prep_items where position = 1;

-- Twenty candidates an agency have written, and nobody has read it yet.
insert into messages (agency_id, id, candidate_id, author_id, author_role, body, sent_at, deliver_at, announced_at, burst_id)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('message', n), pg_temp.uid('candidate', n), pg_temp.uid('guest', n), 'CANDIDATE', 'Any news from them?', at, at, at, pg_temp.uid('message', n)
from generate_series(0, {agencies} * 20 - 1) n cross join lateral (select now() - interval '1 hour' * pg_temp.dice(n, 40) as at) x;

-- Two hundred applicant tracking systems, each of one agency and with all of it in sight.
insert into api_clients (agency_id, id, name, scopes, secret_hash, secret_made_at)
select pg_temp.uid('agency', n % {agencies}), pg_temp.uid('system', n), 'System ' || n,
       '{candidates:read,applications:read,interviews:read,debriefs:read,scorecards:read,changes:read}', '\x00', now()
from generate_series(0, 199) n;

-- The last thousand changes of each agency, for those who follow them. One in eleven is of a draft, which nobody follows; some are of
-- records that are gone. They stand in a line as the journal's do, but are no chain: nobody checks one here.
insert into journal (agency_id, seq, at, actor_role, actor_id, action, request_id, kind, node_type, node_id, candidate_id, sight, fields, words_hash, hash)
select pg_temp.uid('agency', n % {agencies}), 1 + n / {agencies}, now() - interval '3 days' + interval '200 seconds' * (n / {agencies}), 'RECRUITER',
       pg_temp.uid('member', n % {agencies} + {agencies}), lower(type) || '.change', uuidv7(), 'UPDATED', type, pg_temp.uid(lower(type), at),
       case when type <> 'Job' then pg_temp.uid('candidate', at % ({agencies} * 500)) end, case kind when 10 then 'CANDIDATE' else 'ALL' end, '{status}',
       sha256(int8send(n)), sha256(int8send(-n))
from generate_series(0, {agencies} * 1000 - 1) n
cross join lateral (select n / {agencies} % 11 as kind) k
cross join lateral (select (array['Candidate', 'Application', 'Interview', 'Debrief', 'Application', 'Candidate', 'Interview', 'Scorecard', 'Application', 'Job', 'Debrief'])[1 + kind] as type) t
cross join lateral (select n % {agencies} + {agencies} * pg_temp.dice(n, case type when 'Candidate' then 500 when 'Application' then 1500 when 'Job' then 40 else 3000 end) as at) a;
update journal_heads h set seq = j.seq, hash = j.hash
from (select distinct on (agency_id) agency_id, seq, hash from journal order by agency_id, seq desc) j where j.agency_id = h.agency_id;
