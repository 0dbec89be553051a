-- Applicant tracking systems: who they are, what they may, and what of the agency is in their sight. Their role is API_CLIENT. A request
-- of theirs sets beside the other settings: app.client_id; app.scopes, its scopes with a blank around each; app.client_company_id, the
-- one company it is walled to, or ALL. Unset means closed.

create table api_clients (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  client_company_id uuid,
  -- How it proves itself: by a secret, of which two live while one takes over from the other, or by a key whose public half is here.
  secret_hash bytea,
  secret_made_at timestamptz(3),
  previous_hash bytea,
  previous_ends_at timestamptz(3),
  public_keys jsonb,
  created_at timestamptz(3) not null default now(),
  -- To the minute.
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id),
  check (num_nonnulls(secret_hash, public_keys) = 1),
  check (num_nonnulls(previous_hash, previous_ends_at) <> 1)
);
create index api_clients_order on api_clients (agency_id, name, id);

-- A signed statement by which a client proved itself: good once (RFC 7523).
create table api_client_assertions (
  agency_id uuid not null,
  api_client_id uuid not null,
  hash bytea not null,
  ends_at timestamptz(3) not null,
  primary key (agency_id, api_client_id, hash),
  foreign key (agency_id, api_client_id) references api_clients (agency_id, id)
);

-- A client sees itself. At the door whoever names one is held against what it knows, and its last use is noted.
call wall('api_clients', $$:role in ('ADMIN', 'AUDITOR', 'SYSTEM') or (:role = 'API_CLIENT' and id = nullif(current_setting('app.client_id', true), '')::uuid)
    or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$,
  $$:role = 'ADMIN' or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$);
call wall('api_client_assertions', $$:role = 'DOOR' and api_client_id = nullif(current_setting('app.door', true), '')::uuid$$,
  $$:role = 'DOOR' and api_client_id = nullif(current_setting('app.door', true), '')::uuid$$);
do $$
declare app text := current_setting('nextround.app_role');
begin
  -- Who it is and which company it is walled to stay as they are.
  execute format('revoke update, delete on api_clients from %I', app);
  execute format('grant update (name, scopes, secret_hash, secret_made_at, previous_hash, previous_ends_at, public_keys, last_used_at, revoked_at) on api_clients to %I', app);
  execute format('revoke update on api_client_assertions from %I', app);
  execute wall_words('alter policy hand_insert on api_clients with check (:role = ''ADMIN'')');
end $$;
call journaled('api_clients', 'ApiClient', quiet => '{secret_hash,previous_hash,last_used_at}', sight => 'STAFF');
