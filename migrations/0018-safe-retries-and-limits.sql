-- What was answered to a mutation that bore an Idempotency-Key, for a day: told again to whoever asks the same under the same key.
-- And how much of its points each API client has spent.

-- Neither key nor answer can be read from a row: the id is a digest that the key goes into, the answer is sealed with the key.
-- owner_id: the member, API client or link that asked; for nobody, a uuid made of all that was sent.
-- request: a digest of what was asked.
-- answer: null while a mutation that opens its own transactions is under way, and for ever where it was broken off.
create table remembered_answers (
  agency_id uuid not null,
  id bytea not null,
  owner_id uuid not null,
  request bytea not null,
  answer bytea,
  asked_at timestamptz(3) not null default moment(),
  primary key (agency_id, id)
);
create index remembered_answers_owner on remembered_answers (agency_id, owner_id, asked_at);

-- Whoever asked, and Nextround itself, which forgets it. At the door `app.door` says who it is.
call wall('remembered_answers',
  $$:role = 'SYSTEM' or owner_id = coalesce(nullif(current_setting('app.actor_id', true), ''), nullif(current_setting('app.door', true), ''))::uuid$$,
  $$:role = 'SYSTEM' or owner_id = coalesce(nullif(current_setting('app.actor_id', true), ''), nullif(current_setting('app.door', true), ''))::uuid$$);

-- A bucket that fills up all the time is one instant: when it will be full. `size`: the points it holds, and gets in a minute. `paid`:
-- whether what was asked for last was had. Not logged: after a crash of PostgreSQL all are full.
create unlogged table rate_buckets (
  agency_id uuid not null,
  client_id uuid not null,
  size int not null,
  full_at timestamptz not null,
  paid boolean not null,
  primary key (agency_id, client_id)
) with (fillfactor = 50);
call wall('rate_buckets', $$:role = 'API_CLIENT' and client_id = nullif(current_setting('app.client_id', true), '')::uuid$$,
  $$:role = 'API_CLIENT' and client_id = nullif(current_setting('app.client_id', true), '')::uuid$$);
