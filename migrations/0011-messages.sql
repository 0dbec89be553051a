-- What recruiters and candidates write each other: one thread per candidate. And one clock per candidate.

create table messages (
  agency_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  author_id uuid not null,
  author_role text not null check (author_role in ('ADMIN', 'RECRUITER', 'CANDIDATE')),
  body text not null,
  urgent boolean not null default false check (not urgent or author_role <> 'CANDIDATE'),
  sent_at timestamptz(3) not null,
  -- From when on the other side sees it. Time alone decides: nobody has to come by and deliver.
  deliver_at timestamptz(3) not null check (deliver_at >= sent_at),
  -- When the journal told the other side of it: at once, or by the job that waits for `deliver_at`.
  announced_at timestamptz(3),
  read_at timestamptz(3),
  -- The message whose notice tells of this one too: one mail for what is said in one go.
  burst_id uuid not null,
  -- Whom an entry of the journal is for: while it waits, the side that wrote it (null: the candidate), then both.
  sight text generated always as (case when coalesce(announced_at, read_at) is not null then 'ALL' when author_role = 'CANDIDATE' then null else 'STAFF' end) stored,
  primary key (agency_id, id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id),
  foreign key (agency_id, author_id) references memberships (agency_id, id)
);
create index messages_thread on messages (agency_id, candidate_id, deliver_at, id);
create index messages_unread on messages (agency_id, candidate_id, deliver_at) where read_at is null;

-- Both ends of the thread, each what it wrote and what has reached it. SYSTEM announces what has waited, and counts from when the
-- candidate last heard something.
call wall('messages',
  $$:role = 'SYSTEM' or (:staff and (author_role <> 'CANDIDATE' or deliver_at <= moment())) or (:own and (author_role = 'CANDIDATE' or deliver_at <= moment()))$$,
  $$:role = 'SYSTEM' or (:staff and author_role = 'CANDIDATE') or (:own and author_role <> 'CANDIDATE')$$);

-- What was said stays said: of a message only its receipts are ever set, and only its author takes it back, while it waits.
do $$
declare app text := current_setting('nextround.app_role');
begin
  execute format('revoke update on messages from %I', app);
  execute format('grant update (announced_at, read_at) on messages to %I', app);
  execute wall_words('alter policy hand_insert on messages with check (author_id = :member and author_role = :role and (:staff or :own))');
  execute wall_words('alter policy hand_delete on messages using (author_id = :member and deliver_at > moment() and (:staff or :own))');
end $$;

call journaled('messages', 'Message', words => '{body}', quiet => '{author_id,author_role,burst_id,sight}', sight => 'sight');

-- One clock, one night and one language per candidate: the record's, which the sign-in follows from now on. Where the two stand
-- apart, what the candidate said themselves counts; the sign-in of somebody who never said anything follows the record.
do $$
declare
  agency uuid;
  every uuid[];
begin
  alter table agencies no force row level security;
  select array_agg(agency_id) into every from agencies;
  alter table agencies force row level security;
  foreach agency in array coalesce(every, '{}') loop
    perform set_config('app.agency_id', agency::text, true), set_config('app.role', 'SYSTEM', true);
    update candidates c set language = m.language, time_zone = m.time_zone, quiet_hours = m.quiet_hours
      from memberships m where c.agency_id = agency and m.agency_id = agency and m.candidate_id = c.id and m.version > 1
      and (c.language, c.time_zone, c.quiet_hours) is distinct from (m.language, m.time_zone, m.quiet_hours);
    update memberships m set language = c.language, time_zone = c.time_zone, quiet_hours = c.quiet_hours
      from candidates c where m.agency_id = agency and c.agency_id = agency and m.candidate_id = c.id
      and (c.language, c.time_zone, c.quiet_hours) is distinct from (m.language, m.time_zone, m.quiet_hours);
  end loop;
  perform set_config('app.agency_id', '', true), set_config('app.role', '', true);
end $$;
