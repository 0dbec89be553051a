-- A part of a large agency: the candidates {from} to {to} at two companies, past the walls, and by every trigger as if the product wrote it.
-- What a mirror must never hold is marked: mark-private and mark-process are nobody's but the candidate's; of all other marks the
-- company's system must learn nothing. Every fourth candidate is at {ours} alone, every fourth at both, the others are elsewhere.
create or replace function pg_temp.uid(what text, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1735689600000 + n), 12, '0') || '7' || substr(md5(what || n), 1, 3) || '8' || substr(md5(what || n), 4, 15))::uuid
$$;
create temp table people on commit drop as select n, pg_temp.uid('candidate', n) as id from generate_series({from}, {to}) n;
create temp table ways on commit drop as
  select p.n, p.id as candidate, at.job, at.company, pg_temp.uid('application ' || at.job, p.n) as id, pg_temp.uid('interview ' || at.job, p.n) as interview,
         pg_temp.uid('debrief ' || at.job, p.n) as debrief, pg_temp.uid('scorecard ' || at.job, p.n) as scorecard, at.company <> '{ours}' as elsewhere
  from people p join (values ('{job}'::uuid, '{ours}'::uuid, '{0,3}'::int[]), ('{theirjob}', '{theirs}', '{1,2,3}')) at (job, company, those) on p.n % 4 = any(at.those);

insert into candidates (id, name, headline, time_zone, recruiter_id)
select id, case when n % 4 in (1, 2) then 'mark-elsewhere ' else 'Person ' end || lpad(n::text, 6, '0') || '.', 'As they came', 'Europe/Berlin', '{recruiter}' from people;
insert into candidate_external_ids (candidate_id, system, external_id) select id, 'greenhouse', 'mark-external-' || n from people where n % 5 = 0;

insert into applications (id, candidate_id, job_id, stage_id) select id, candidate, job, '{stage}' from ways;
insert into stage_changes (id, application_id, candidate_id, stage_id, changed_by) select pg_temp.uid('change ' || job, n), id, candidate, '{stage}', '{recruiter}' from ways;
insert into offers (id, application_id, candidate_id, salary)
select pg_temp.uid('offer ' || job, n), id, candidate, case when elsewhere then 'mark-elsewhere' else '70000' end from ways where n % 9 = 0;

insert into interviews (id, candidate_id, application_id, round, format, kind, starts_at, ends_at, time_zone, location)
select interview, candidate, id, 1, 'VIDEO', 'TECHNICAL', now() - interval '3 days', now() - interval '71 hours', 'Europe/Berlin', case when elsewhere then 'mark-elsewhere' end
from ways where n % 2 = 0;
insert into debriefs (id, interview_id, candidate_id, submitted_at, revision) select debrief, interview, candidate, now() - interval '2 days', 1 from ways where n % 2 = 0 and n % 3 < 2;
insert into debrief_answers (debrief_id, prompt_id, candidate_id, rating, text, audience)
select w.debrief, a.prompt, w.candidate, 3, a.text || case when w.elsewhere then ' mark-elsewhere' else '' end, a.audience
from ways w, (values ('{company}'::uuid, 'mark-recruiter', 'RECRUITER'), ('{mistakes}', 'mark-private', 'PRIVATE'), ('{interview}', 'They were kind', 'CLIENT')) a (prompt, text, audience)
where n % 2 = 0 and n % 3 < 2;
insert into published_answers (debrief_id, prompt_id, candidate_id, rating, text, audience)
select debrief_id, prompt_id, candidate_id, rating, text, audience from debrief_answers where audience <> 'PRIVATE' and debrief_id in (select debrief from ways);
insert into scorecards (id, interview_id, candidate_id, interviewer, submitted_by, overall_recommendation, ratings, strengths)
select scorecard, interview, candidate, 'Jana Wolf', '{recruiter}', 'YES', '[{"topic": "OWN_PERFORMANCE", "rating": 3}]', 'Explains well' || case when elsewhere then ' mark-elsewhere' else '' end
from ways where n % 6 = 0;
insert into released_feedback (id, interview_id, scorecard_id, candidate_id, message, released_by)
select pg_temp.uid('feedback ' || job, n), interview, scorecard, candidate, 'mark-released', '{recruiter}' from ways where n % 12 = 0;

insert into other_processes (id, candidate_id, company_name, stage, notes) select pg_temp.uid('process', n), id, 'mark-process', 'OFFER', 'mark-process' from people where n % 7 = 0;
insert into process_updates (id, other_process_id, candidate_id, level, stage, note, shared_at)
select pg_temp.uid('update', n), pg_temp.uid('process', n), id, 'STAGE', 'OFFER', 'mark-update', now() from people where n % 7 = 0;
insert into disclosures (id, process_update_id, candidate_id, client_company_id, reason, level, stage, wording, requested_by, requested_at)
select pg_temp.uid('disclosure ' || job, n), pg_temp.uid('update', n), candidate, company, 'OFFER_RECEIVED', 'STAGE', 'OFFER',
       case when elsewhere or n % 2 = 1 then 'mark-asked' else 'There is an offer.' end, '{recruiter}', now() from ways where n % 7 = 0;
update disclosures set state = 'GRANTED', decided_at = now(), expires_at = now() + interval '30 days' where wording = 'There is an offer.' and state = 'REQUESTED';
