-- The recruiter's day keeps no list: an item stands as long as its reason does. Only what somebody said about an item is kept.

create table today_marks (
  agency_id uuid not null,
  key text not null,
  candidate_id uuid not null,
  settled_at timestamptz(3),
  snoozed_until timestamptz(3),
  marked_by uuid,
  reason text,
  primary key (agency_id, key),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id),
  foreign key (agency_id, marked_by) references memberships (agency_id, id)
);
create index today_marks_candidate on today_marks (agency_id, candidate_id);
call wall('today_marks', ':staff', ':staff');
call journaled('today_marks', 'Candidate', 'candidate_id', 'today.', words => '{reason}', quiet => '{candidate_id}', sight => 'STAFF');

-- What the day is found by.
create index debriefs_submitted on debriefs (agency_id, submitted_at) where submitted_at is not null;
create index scorecards_submitted on scorecards (agency_id, submitted_at);
create index released_feedback_released on released_feedback (agency_id, interview_id, released_at);
create index applications_closed on applications (agency_id, closed_at) where closed_at is not null;
create index interviews_end on interviews (agency_id, ends_at);
