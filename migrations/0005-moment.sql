-- What time it is for the product. Tests move it; everywhere else it is now.
create function moment() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
$$;
