import type pg from 'pg';

const QUERIES = {
  tables: `select format(E'%s\\n%s', c.relname, string_agg(format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
      coalesce(case when a.attgenerated <> '' then ' generated ' else ' default ' end || pg_get_expr(d.adbin, d.adrelid), '')), E'\\n' order by a.attnum)) as line
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace group by c.relname order by c.relname`,
  constraints: `select format('%s: %s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as line from pg_constraint c
    where c.connamespace = 'public'::regnamespace and c.conrelid <> 0 and c.contype <> 'n' order by c.conrelid::regclass::text, c.conname`,
  indexes: `select indexdef as line from pg_indexes where schemaname = 'public' order by tablename, indexname`,
  walls: `select format('%s: %s %s %s to %s%s%s', tablename, policyname, lower(permissive), lower(cmd), array_to_string(roles, ', '), ' using ' || qual, ' check ' || with_check) as line
    from pg_policies where schemaname = 'public' order by tablename, policyname`,
  triggers: `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by c.relname, t.tgname`,
  grants: `select format('%s: %s to %s', table_name, string_agg(lower(privilege_type), ', ' order by privilege_type), grantee) as line from information_schema.role_table_grants
    where table_schema = 'public' and grantee <> 'nextround_owner' group by table_name, grantee order by table_name, grantee`,
  'grants of some columns alone': `select format('%s (%s): %s to %s', c.table_name, string_agg(c.column_name, ', ' order by c.column_name), lower(c.privilege_type), c.grantee) as line
    from information_schema.column_privileges c where c.table_schema = 'public' and c.grantee <> 'nextround_owner'
      and not exists (select from information_schema.role_table_grants t where t.table_schema = 'public' and t.table_name = c.table_name and t.grantee = c.grantee and t.privilege_type = c.privilege_type)
    group by c.table_name, c.privilege_type, c.grantee order by c.table_name, c.privilege_type, c.grantee`,
};

/** The schema as PostgreSQL itself tells it: tables, keys, indexes, walls, triggers, grants. To be read and diffed, not run. */
export async function describeDatabase(client: pg.Client): Promise<string> {
  const parts = ['-- What the migrations add up to, as PostgreSQL tells it. Generated; to be read, not run.\n'];
  for (const [title, text] of Object.entries(QUERIES)) {
    const { rows } = await client.query<{ line: string }>(text);
    parts.push(`\n-- ${title}\n`, ...rows.map(({ line }) => `${line.replace(/\s+\n/g, '\n')}\n`));
  }
  return parts.join('');
}
