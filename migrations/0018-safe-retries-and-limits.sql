-- What was answered to a mutation that bore an Idempotency-Key, for a day: told again to whoever asks the same under the same key.

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
