-- Whose a round is, so is what hangs on it. A wall looks at a row's own candidate; this sees to it that no row names one candidate and
-- another one's round. Otherwise somebody could stand in the way of what belongs there, or agree to something in another's place.
alter table interviews add unique (agency_id, candidate_id, id);
do $$
declare tbl text;
begin
  foreach tbl in array array['prepared_questions', 'debriefs', 'scorecards', 'released_feedback', 'follow_up_steps', 'feedback_requests',
    'prep_packs', 'asked_questions', 'question_consents'] loop
    execute format('alter table %I drop constraint %I', tbl, tbl || '_agency_id_interview_id_fkey');
    execute format('alter table %I add foreign key (agency_id, candidate_id, interview_id) references interviews (agency_id, candidate_id, id)', tbl);
  end loop;
end $$;
