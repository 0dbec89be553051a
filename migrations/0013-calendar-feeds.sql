-- A secret address under which somebody's calendar program reads their dates. The address is made from the row's id and the
-- installation's secret: nothing of it is stored, and once the row is revoked it shows nothing.
create table calendar_feeds (
  agency_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  created_at timestamptz(3) not null,
  -- To the hour: a reader that comes every few minutes is no news each time.
  last_read_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (agency_id, membership_id) references memberships (agency_id, id)
);
-- One works at a time.
create unique index calendar_feeds_membership on calendar_feeds (agency_id, membership_id) where revoked_at is null;

-- Nextround itself looks up whose it is; what it shows is read with that person's own eyes.
call wall('calendar_feeds', $$membership_id = :member or :role = 'SYSTEM'$$, 'membership_id = :member');
call journaled('calendar_feeds', 'Member', 'membership_id', 'calendarFeed.', quiet => '{last_read_at}', sight => 'STAFF');
