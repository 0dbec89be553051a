-- What somebody is told (inbox and mail), letters to people without an account, and how each wants to be told.

-- Whether the process that goes by this name lives: it holds a lock of that name as long as it does (jobs/presence.ts).
create function is_present(who text) returns boolean language sql volatile as $$
  select exists (select 1 from pg_locks where locktype = 'advisory' and classid = 28274 and objid = hashtext(who)::oid and objsubid = 2
    and database = (select oid from pg_database where datname = current_database()))
$$;

-- What an agency has to say below every mail that leaves in its name, such as what the law of its country asks of a letterhead.
alter table agencies add column mail_footer text;

-- The receiver is a member or a candidate, never both; a candidate need not sign in to be told. `subject_id` is the candidate it is
-- about. The row is the truth, a job only its alarm: what the row does not ask for is not sent.
create table notices (
  agency_id uuid not null,
  id uuid not null,
  -- Told again under the same key, it is moved rather than told twice.
  key text not null,
  kind text not null,
  member_id uuid,
  candidate_id uuid,
  subject_id uuid,
  about_type text not null,
  about_id uuid not null,
  due_at timestamptz(3) not null,
  urgent boolean not null default false,
  -- Since when it stands in the inbox; since when it waits for a digest, and the digest that took it; when the mail server took it.
  told_at timestamptz(3),
  gathered_at timestamptz(3),
  digest_id uuid,
  mailed_at timestamptz(3),
  dropped_at timestamptz(3),
  drop_reason text check (drop_reason in ('TAKEN_BACK', 'REASON_GONE', 'NO_ADDRESS', 'RECEIVER_GONE')),
  read_at timestamptz(3),
  -- The process that sends it right now. What a process claimed that is gone is free again.
  claimed_by text,
  created_at timestamptz(3) not null default moment(),
  primary key (agency_id, id),
  unique (agency_id, key),
  check (num_nonnulls(member_id, candidate_id) = 1),
  foreign key (agency_id, member_id) references memberships (agency_id, id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id)
);
create index notices_member on notices (agency_id, member_id, told_at, id) where member_id is not null;
create index notices_candidate on notices (agency_id, candidate_id, told_at, id) where candidate_id is not null;
create index notices_digest on notices (agency_id, digest_id) where digest_id is not null;

-- A mail to somebody without an account. Its words are fixed when it is posted; it leaves at `send_at`, and until then can be taken back.
-- from_agency: null where the candidate wrote it themselves; then it is theirs alone.
create table letters (
  agency_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  from_agency boolean check (from_agency),
  about_type text not null,
  about_id uuid not null,
  to_name text not null,
  to_address text not null,
  from_name text not null,
  reply_to jsonb,
  subject text not null,
  body text not null,
  button jsonb,
  attachments jsonb not null default '[]',
  language text not null check (language in ('EN', 'DE')),
  time_zone text not null,
  send_at timestamptz(3) not null,
  sent_at timestamptz(3),
  taken_back_at timestamptz(3),
  claimed_by text,
  created_at timestamptz(3) not null default moment(),
  primary key (agency_id, id),
  foreign key (agency_id, candidate_id) references candidates (agency_id, id)
);
create index letters_about on letters (agency_id, about_id);
create index letters_candidate on letters (agency_id, candidate_id);

-- How a member wants to be told, by group. Where there is no row, everything comes at once.
create table notification_preferences (
  agency_id uuid not null,
  member_id uuid not null,
  interviews text not null default 'AT_ONCE' check (interviews in ('AT_ONCE', 'DAILY_DIGEST', 'OFF')),
  follow_ups text not null default 'AT_ONCE' check (follow_ups in ('AT_ONCE', 'DAILY_DIGEST', 'OFF')),
  feedback text not null default 'AT_ONCE' check (feedback in ('AT_ONCE', 'DAILY_DIGEST', 'OFF')),
  messages text not null default 'AT_ONCE' check (messages in ('AT_ONCE', 'DAILY_DIGEST', 'OFF')),
  sharing text not null default 'AT_ONCE' check (sharing in ('AT_ONCE', 'DAILY_DIGEST', 'OFF')),
  primary key (agency_id, member_id),
  foreign key (agency_id, member_id) references memberships (agency_id, id)
);

-- Whoever is told reads their own once it is told, and marks it read; only Nextround itself tells.
call wall('notices', $$:role = 'SYSTEM' or (told_at is not null and dropped_at is null and (member_id = :member or :own))$$,
  $$:role = 'SYSTEM' or member_id = :member or :own$$);
call wall('letters', $$:role = 'SYSTEM' or (from_agency is null and :own) or (from_agency and :staff)$$,
  $$:role = 'SYSTEM' or (from_agency is null and :own) or (from_agency and :staff)$$);
call wall('notification_preferences', $$:role = 'SYSTEM' or member_id = :member$$, $$:role = 'SYSTEM' or member_id = :member$$);
do $$
begin
  execute wall_words($wall$alter policy hand_insert on notices with check (:role = 'SYSTEM')$wall$);
  execute wall_words($wall$alter policy hand_delete on notices using (:role = 'SYSTEM')$wall$);
end $$;

-- A notice to a candidate is seen by the candidate alone: it may be about what is only theirs.
call journaled('notices', 'Notification', words => '{key,kind,about_type,about_id,subject_id}', quiet => '{claimed_by,digest_id}', sight => 'member_id');
call journaled('letters', 'Letter',
  words => '{about_type,about_id,to_name,to_address,from_name,reply_to,subject,body,button,attachments,language,time_zone}',
  quiet => '{claimed_by}', sight => 'from_agency');
call journaled('notification_preferences', 'Member', 'member_id', 'notifications.');
