-- What time it is for the product. Tests move it; everywhere else it is now. A case and not coalesce(): behind a wall PostgreSQL takes
-- that one to be leaky, and looks nothing up by an index that is compared with it.
create function moment() returns timestamptz language sql stable as $$
  select case when current_setting('app.now', true) <> '' then current_setting('app.now', true)::timestamptz else now() end
$$;
