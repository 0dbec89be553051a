-- Agencies, who signs in, and as whom. `agencies`, `identities`, `memberships` are reference tables on Citus: a person may
-- belong to several agencies, and sees all of them at the door and nowhere else.

create table agencies (
  agency_id uuid primary key,
  name text not null,
  slug text not null unique,
  time_zone text not null,
  language text not null default 'EN' check (language in ('EN', 'DE')),
  recruiter_sight text not null default 'ALL' check (recruiter_sight in ('ALL', 'OWN')),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table identities (
  id uuid primary key,
  email text not null unique,
  password_hash text not null,
  created_at timestamptz(3) not null default now()
);

create table memberships (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  identity_id uuid not null references identities (id),
  candidate_id uuid,
  role text not null check (role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE')),
  name text not null,
  email text not null,
  language text not null default 'EN' check (language in ('EN', 'DE')),
  time_zone text not null,
  quiet_hours jsonb not null default '{"start": "21:00", "end": "08:00"}',
  removed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  unique (agency_id, identity_id),
  check ((role = 'CANDIDATE') = (candidate_id is not null))
);
create index memberships_identity on memberships (identity_id);

create table sessions (
  agency_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  user_agent text not null,
  refresh_hash bytea not null,
  previous_hash bytea,
  rotated_at timestamptz(3) not null default now(),
  -- When its password was last shown.
  proven_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  ended_at timestamptz(3),
  ended_because text check (ended_because in ('SIGNED_OUT', 'ENDED', 'REUSED', 'REMOVED')),
  created_at timestamptz(3) not null default now(),
  primary key (agency_id, id),
  foreign key (agency_id, membership_id) references memberships (agency_id, id)
);
create index sessions_membership on sessions (agency_id, membership_id);

create table invitations (
  agency_id uuid not null,
  id uuid not null,
  email text not null,
  name text not null,
  role text not null check (role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE')),
  candidate_id uuid,
  language text not null default 'EN',
  invited_by uuid not null,
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  revoked_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, invited_by) references memberships (agency_id, id)
);
create index invitations_email on invitations (agency_id, email);

-- Keys that sign access tokens. The private half is sealed with NEXTROUND_SECRET.
create table signing_keys (
  kid text primary key,
  public_jwk jsonb not null,
  sealed bytea not null,
  created_at timestamptz(3) not null default now(),
  retired_at timestamptz(3)
);

-- :role = 'DOOR' is nobody yet: somebody who shows an e-mail address or a token.
call wall('agencies', $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE', 'DOOR', 'SYSTEM')$$, $$:role in ('ADMIN', 'SYSTEM')$$,
  $$agency_id = :agency or slug = current_setting('app.slug', true) or exists (select 1 from memberships m where m.agency_id = agencies.agency_id and m.identity_id = :identity and m.removed_at is null)$$);
-- Everybody may change what they say of themselves, but neither as what they act nor which candidate they are.
call wall('memberships',
  $$:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'SYSTEM') or (:role in ('CANDIDATE', 'DOOR') and (identity_id = :identity or role in ('ADMIN', 'RECRUITER')))$$,
  $$:role in ('ADMIN', 'SYSTEM') or (:role in ('RECRUITER', 'AUDITOR', 'CANDIDATE') and identity_id = :identity and role = :role and (candidate_id is null or candidate_id = :candidate))$$,
  'agency_id = :agency or identity_id = :identity');
call wall('sessions',
  $$(:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE') and (membership_id = :member or :role = 'ADMIN')) or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$,
  $$(:role in ('ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE') and (membership_id = :member or :role = 'ADMIN')) or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$);
call wall('invitations',
  $$:role in ('ADMIN', 'SYSTEM') or (:role = 'RECRUITER' and role = 'CANDIDATE') or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$,
  $$:role in ('ADMIN', 'SYSTEM') or (:role = 'RECRUITER' and role = 'CANDIDATE') or (:role = 'DOOR' and id = nullif(current_setting('app.door', true), '')::uuid)$$);

do $$
declare app text := current_setting('nextround.app_role');
begin
  alter table identities enable row level security;
  alter table identities force row level security;
  execute wall_words('create policy self_select on identities for select using (id = :identity or email = current_setting(''app.email'', true))');
  execute wall_words('create policy self_insert on identities for insert with check (email = current_setting(''app.email'', true))');
  execute wall_words('create policy self_update on identities for update using (id = :identity) with check (id = :identity)');
  alter table signing_keys enable row level security;
  alter table signing_keys force row level security;
  execute 'create policy installation on signing_keys for all using (true) with check (true)';
  execute format('grant select, insert, update on identities, signing_keys to %I', app);
end $$;

call versioned('agencies'); call versioned('memberships'); call versioned('invitations');
call journaled('agencies', 'Agency', 'agency_id');
call journaled('memberships', 'Member', words => '{name,email}', quiet => '{identity_id}');
call journaled('sessions', 'Session', quiet => '{refresh_hash,previous_hash,rotated_at,expires_at,user_agent}', sight => 'STAFF');
call journaled('invitations', 'Invitation', words => '{name,email}', sight => 'STAFF');
