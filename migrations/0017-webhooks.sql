-- Webhooks: where an outside system wants to be told of changes, how far it has been told, and each thing it was sent. The journal is
-- the source: a lane follows it as its endpoint's owner, and what is to be sent is written in the same transaction as how far it got.

-- api_client_id: the client it belongs to, whose sight is its sight; null for the agency's own.
create table webhook_endpoints (
  agency_id uuid not null,
  id uuid not null,
  api_client_id uuid,
  url text not null,
  events text[] not null check (cardinality(events) > 0),
  -- Sealed with the installation's secret. While the receiver changes over, the former one signs too.
  secret bytea not null,
  former_secret bytea,
  former_until timestamptz(3),
  inactive_since timestamptz(3),
  inactive_because text check (inactive_because in ('SWITCHED_OFF', 'GONE', 'FAILING')),
  created_at timestamptz(3) not null default moment(),
  updated_at timestamptz(3) not null default moment(),
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, api_client_id) references api_clients (agency_id, id),
  check ((inactive_since is null) = (inactive_because is null)),
  check (num_nonnulls(former_secret, former_until) <> 1)
);
create index webhook_endpoints_order on webhook_endpoints (agency_id, created_at, id);

-- Where delivery to an endpoint stands. Ids and instants alone: workers look at the lanes of all agencies at once.
create table webhook_lanes (
  agency_id uuid not null,
  endpoint_id uuid not null,
  is_open boolean not null default true,
  -- Up to where of the journal deliveries are written, and the cursor of that, as the endpoint's owner follows the feed.
  seq bigint not null,
  cursor text not null,
  -- Whether so much waits that no more is written until some of it is through.
  is_full boolean not null default false,
  -- When there is something to send that the journal will not announce: a retry, a test. Null where there is none.
  due_at timestamptz(3),
  -- Since when nothing arrived; null while the last one did.
  failing_since timestamptz(3),
  -- The process that delivers it right now. What a process claimed that is gone is free again.
  claimed_by text,
  primary key (agency_id, endpoint_id),
  foreign key (agency_id, endpoint_id) references webhook_endpoints (agency_id, id)
);

-- One thing told to one endpoint. While next_attempt_at is set it is still to be sent; without, and without delivered_at, it was given up.
create table webhook_deliveries (
  agency_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  seq bigint not null,
  cursor text not null,
  event text not null,
  -- What is told of one record arrives in the journal's order.
  node_id uuid not null,
  body text not null,
  attempt int not null default 0,
  attempted_at timestamptz(3),
  status_code int,
  failure text,
  delivered_at timestamptz(3),
  next_attempt_at timestamptz(3),
  created_at timestamptz(3) not null default moment(),
  primary key (agency_id, id),
  foreign key (agency_id, endpoint_id) references webhook_endpoints (agency_id, id),
  check (num_nonnulls(delivered_at, next_attempt_at) < 2)
);
create index webhook_deliveries_order on webhook_deliveries (agency_id, endpoint_id, created_at, id);
create index webhook_deliveries_waiting on webhook_deliveries (agency_id, endpoint_id, seq) where next_attempt_at is not null;
create index webhook_deliveries_record on webhook_deliveries (agency_id, endpoint_id, node_id, seq) where next_attempt_at is not null;

-- Admins see the agency's and every client's; a client that may manage webhooks its own. Nextround delivers, and writes what came of it.
call wall('webhook_endpoints',
  $$:role in ('ADMIN', 'SYSTEM') or (:role = 'API_CLIENT' and api_client_id = nullif(current_setting('app.client_id', true), '')::uuid
    and strpos(current_setting('app.scopes', true), ' webhooks:manage ') > 0)$$,
  $$:role in ('ADMIN', 'SYSTEM') or (:role = 'API_CLIENT' and api_client_id = nullif(current_setting('app.client_id', true), '')::uuid
    and strpos(current_setting('app.scopes', true), ' webhooks:manage ') > 0)$$);
-- The pulse sees that there is something to deliver, and nothing of what it is.
call wall('webhook_lanes',
  $$:role in ('SYSTEM', 'PULSE') or exists (select 1 from webhook_endpoints e where e.agency_id = :agency and e.id = endpoint_id)$$,
  $$:role = 'SYSTEM'$$, $$agency_id = :agency or :role = 'PULSE'$$);
call wall('webhook_deliveries',
  $$:role = 'SYSTEM' or exists (select 1 from webhook_endpoints e where e.agency_id = :agency and e.id = endpoint_id)$$,
  $$:role = 'SYSTEM'$$);

call versioned('webhook_endpoints');
-- Addresses of webhooks often hold what opens them, so they are named and not kept.
call journaled('webhook_endpoints', 'WebhookEndpoint', words => '{url,secret}', quiet => '{former_secret}', sight => 'STAFF');
