-- Lists read whole, as a file to fetch. The record tells what was asked and how far it is, and stays; the file is gone after seven days, or
-- at once where somebody is erased who may stand in it.

-- api_client_id, scopes: the client that asked, and with which scopes; null for a person, whom requested_by names.
create table bulk_exports (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  api_client_id uuid,
  scopes text[],
  requested_by uuid,
  -- The name of the list, and the query that asks for it.
  list text not null,
  query text not null,
  state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
  ended_because text check (ended_because in ('NOT_ALLOWED', 'TOO_LARGE', 'BROKEN', 'ERASURE')),
  -- Counts up whenever it is stopped or begun anew: who works for an earlier turn writes nothing more.
  turn int not null default 0,
  records int not null default 0,
  total int,
  -- Where the list goes on, how long the file is up to there, and how often in a row going on failed.
  after text,
  size int not null default 0,
  failures int not null default 0,
  -- Where the change feed stood when it was asked for; null for a client that may not follow it.
  feed_cursor text,
  requested_at timestamptz(3) not null default moment(),
  started_at timestamptz(3),
  ended_at timestamptz(3),
  fetched_at timestamptz(3),
  expires_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, api_client_id) references api_clients (agency_id, id),
  foreign key (agency_id, requested_by) references memberships (agency_id, id),
  check (num_nonnulls(api_client_id, requested_by) = 1),
  check ((api_client_id is null) = (scopes is null))
);
create index bulk_exports_order on bulk_exports (agency_id, requested_at, id);

-- The file, a part for each page that was read: one after the other they are the file. place: where in the file a part begins.
create table bulk_export_parts (
  agency_id uuid not null,
  export_id uuid not null,
  place int not null,
  content bytea not null,
  primary key (agency_id, export_id, place),
  foreign key (agency_id, export_id) references bulk_exports (agency_id, id)
);
-- It is packed already.
alter table bulk_export_parts alter column content set storage external;

-- Admins see all of them, a client its own: while it has the scopes it asked with, since what they showed stands in the file.
do $$
declare
  rule text := $r$:role in ('ADMIN', 'SYSTEM') or (:role = 'API_CLIENT' and api_client_id = nullif(current_setting('app.client_id', true), '')::uuid
    and scopes <@ string_to_array(current_setting('app.scopes', true), ' '))$r$;
begin
  call wall('bulk_exports', rule, rule);
end $$;
call wall('bulk_export_parts',
  $$:role = 'SYSTEM' or exists (select 1 from bulk_exports e where e.agency_id = :agency and e.id = export_id)$$, $$:role = 'SYSTEM'$$);
call journaled('bulk_exports', 'BulkExport', words => '{query}', quiet => '{scopes,turn,records,total,after,size,failures,feed_cursor}', sight => 'STAFF');
