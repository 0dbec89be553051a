import { randomUUID } from 'node:crypto';
import { openHouse, type House } from '@nextround/cast';
import { connectApp } from '../apps/api/installation.js';
import { behindTheWalls, connected } from './support-walls.js';

/** Tables that belong to no agency, and why they may. */
const NO_TENANT: Record<string, string> = {
  identities: 'a person signs in to several agencies with one password',
  signing_keys: 'one installation signs for all agencies',
  migrations: 'how far the schema is',
};
/** Tables whose changes the journal does not tell, and why. */
const NO_JOURNAL: Record<string, string> = {
  ...NO_TENANT,
  api_client_assertions: 'what was shown once, so that it is not shown again',
  put_forward: 'which company an application is at, which the application tells',
  journal: 'it is the journal',
  webhook_lanes: 'how far the journal was told of, and not what was done',
  webhook_deliveries: 'what was told of the journal',
  journal_heads: 'where the journal ends',
  journal_words: 'the erasable part of the journal',
  shown_to_companies: 'written by the database beside what the journal tells: who saw what of it',
  bulk_export_parts: 'the file of an export, kept for seven days; the export itself is told',
  candidate_import_files: 'a sheet, kept for a day; the import itself is told',
  candidate_import_refusals: 'why rows of that sheet were refused',
  candidate_import_changes: 'whom an import wrote, kept for a day: the journal has told of each of them',
  rate_buckets: 'how much was asked, not what was done',
  remembered_answers: 'what was done is told where it was done; this is the answer to it, for a day',
};
/** Indexes that do not begin with the agency, and why. */
const NO_AGENCY_FIRST: Record<string, string> = {
  memberships_identity: 'the agencies of a person are looked up before one is chosen',
  agencies_slug_key: 'agencies are found by their short name',
  viewings_candidates: 'it holds the members of lists, each of which is of one agency',
};
/** Columns that no entity maps, and why. */
const UNMAPPED: Record<string, string[]> = {
  'kept by PostgreSQL, read by nobody': [
    'agencies.created_at',
    'agencies.updated_at',
    'client_companies.created_at',
    'client_companies.updated_at',
    'debrief_prompts.created_at',
    'debrief_prompts.updated_at',
    'debriefs.created_at',
    'follow_up_policies.updated_at',
    'follow_up_steps.updated_at',
    'hiring_contacts.created_at',
    'hiring_contacts.updated_at',
    'hiring_contacts.version',
    'identities.created_at',
    'interviews.created_at',
    'invitations.created_at',
    'invitations.updated_at',
    'invitations.version',
    'jobs.created_at',
    'jobs.updated_at',
    'memberships.created_at',
    'memberships.updated_at',
    'offers.updated_at',
    'other_processes.updated_at',
    'prepared_questions.updated_at',
    'retention_policies.updated_at',
    'prepared_questions.version',
    'stages.created_at',
    'stages.updated_at',
    'applications.created_at',
  ],
  'asked by a wall alone': [
    'journal.away_from',
    'applications.client_company_id',
    'interviews.client_company_id',
    'debriefs.client_company_id',
    'published_answers.client_company_id',
    'scorecards.client_company_id',
  ],
  'asked by the journal’s writer alone': ['follow_up_steps.sight', 'messages.sight'],
  'has a place, and no field of the API yet': ['offers.starts_on'],
};

/** Triggers that write with their owner's rights what nobody else may: the journal, and which records a company's system ever saw. */
const WRITERS = [
  'journal_append',
  'journal_candidate_moved',
  'journal_item_shown',
  'journal_pack_shown',
  'journal_update_withdrawn',
  'shown_candidate',
  'shown_debrief',
  'shown_itself',
  'shown_of_application',
];

const TABLES = `pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`;

describe('the walls, as PostgreSQL’s catalog tells them', () => {
  let house: House;
  let tables: string[];
  const names = async (text: string): Promise<string[]> => (await behindTheWalls(house, text)).map((row) => String(row['name']));
  const tenantTables = () => tables.filter((table) => !(table in NO_TENANT));

  beforeAll(async () => {
    house = await openHouse();
    tables = await names(`select relname as name from ${TABLES} order by 1`);
  });
  afterAll(() => house.close());

  test('every table has row-level security, for its owner too; only the list of migrations has none', async () => {
    expect(await names(`select relname as name from ${TABLES} and not (relrowsecurity and relforcerowsecurity)`)).toEqual(['migrations']);
    expect(
      await names(
        `select relname as name from ${TABLES} and relname = 'migrations' and has_table_privilege('nextround_app', c.oid, 'insert, update, delete')`,
      ),
    ).toEqual([]);
  });

  test('every table of an agency says whose its rows are, first in its key', async () => {
    const keyed =
      await names(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and a.attnotnull
      join pg_index i on i.indrelid = c.oid and i.indisprimary and i.indkey[0] = a.attnum where c.relnamespace = 'public'::regnamespace order by 1`);
    expect(keyed).toEqual(tenantTables());
    expect(tenantTables().length).toBeGreaterThan(20);
  });

  test('every command on a table of an agency passes one permissive policy for the agency and restrictive ones beside it', async () => {
    const policies = await behindTheWalls(
      house,
      `select tablename as "table", cmd, permissive, qual, with_check from pg_policies where schemaname = 'public'`,
    );
    for (const table of tenantTables()) {
      const own = policies.filter((p) => p['table'] === table);
      const readOnly = table.startsWith('journal');
      for (const cmd of readOnly ? ['SELECT'] : ['SELECT', 'INSERT', 'UPDATE', 'DELETE']) {
        const of = (kind: string) => own.filter((p) => p['cmd'] === cmd && p['permissive'] === kind);
        expect([table, cmd, of('PERMISSIVE').length]).toEqual([table, cmd, 1]);
        if (table !== 'journal_heads') expect([table, cmd, of('RESTRICTIVE').length]).toEqual([table, cmd, 1]);
        for (const policy of of('PERMISSIVE').concat(of('RESTRICTIVE'))) {
          expect([table, cmd, policy['qual'] !== null]).toEqual([table, cmd, cmd !== 'INSERT']);
          expect([table, cmd, policy['with_check'] !== null]).toEqual([table, cmd, cmd === 'INSERT' || cmd === 'UPDATE']);
        }
        const tenant = of('PERMISSIVE')[0]!;
        expect(`${tenant['qual'] ?? ''}${tenant['with_check'] ?? ''}`).toContain(
          `agency_id = (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid`,
        );
      }
      expect([table, own.some((p) => p['cmd'] === 'ALL')]).toEqual([table, false]);
    }
  });

  test('whatever points from one table of an agency to another names the agency first, on both sides', async () => {
    const loose = await names(`select k.conrelid::regclass || ' → ' || k.confrelid::regclass as name from pg_constraint k
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.confrelid::regclass::text <> 'identities'
        and not exists (select 1 from pg_attribute a, pg_attribute b where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'agency_id'
          and b.attrelid = k.confrelid and b.attnum = k.confkey[1] and b.attname = 'agency_id')`);
    expect(loose).toEqual([]);
    expect(
      await names(
        `select k.conrelid::regclass || ' → ' || k.confrelid::regclass as name from pg_constraint k where k.contype = 'f' and k.confdeltype = 'c'`,
      ),
    ).toEqual([]);
  });

  test('no unique key and no index of an agency’s table spans agencies', async () => {
    const spanning = await names(`select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace and c.relname <> all ('{${Object.keys(NO_TENANT).join()}}')
        and not exists (select 1 from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'agency_id') order by 1`);
    expect(spanning).toEqual(Object.keys(NO_AGENCY_FIRST).sort());
  });

  test('nothing leads around the walls: no view, no materialized view, no function with its owner’s rights', async () => {
    const ours = `not in ('pg_catalog', 'information_schema', 'pg_toast')`;
    // The job queue belongs to no agency: its rows hold ids only, and each job opens its own scope.
    expect(
      await names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm', 'f') and n.nspname ${ours} and has_table_privilege('nextround_app', c.oid, 'select')`),
    ).toEqual(['graphile_worker.jobs']);
    expect(
      await names(`select p.oid::regproc::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname ${ours} and has_function_privilege('nextround_app', p.oid, 'execute')`),
    ).toEqual([]);
    // Triggers alone, which nobody can call, each with a search path of its own.
    const writers = await names(
      `select proname || ' ' || proconfig::text || ' ' || prorettype::regtype as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`,
    );
    expect(writers).toEqual(WRITERS.map((writer) => `${writer} {"search_path=pg_catalog, public, pg_temp"} trigger`));
    expect(await names(`select proname as name from pg_proc where proleakproof and pronamespace = 'public'::regnamespace`)).toEqual([]);
  });

  test('the role everything runs as has no power of its own', async () => {
    const [role] = await behindTheWalls(
      house,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, has_schema_privilege(oid, 'public', 'create') as creates,
        (select count(*)::int from pg_class c where pg_has_role(r.oid, c.relowner, 'member')) as owns, (select count(*)::int from pg_auth_members m where m.member = r.oid) as belongs
       from pg_roles r where rolname = 'nextround_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      creates: false,
      owns: 0,
      belongs: 0,
    });
  });

  test('it reads the journal and never writes it, and cannot read what digests are sealed with', async () => {
    const can =
      await names(`select c.relname || ' ' || p as name from pg_class c, unnest('{insert,update,delete,truncate,references,trigger}'::text[]) p
      where c.relname like 'journal%' and c.relkind = 'r' and (has_table_privilege('nextround_app', c.oid, p)
        or (p in ('insert', 'update', 'references') and has_any_column_privilege('nextround_app', c.oid, p)))`);
    // The words of an entry, with their salt, are erased with the person they are about; the entry never is.
    expect(can).toEqual(['journal_words delete']);
    expect(
      await names(`select attname as name from pg_attribute where attrelid = 'journal_words'::regclass and attnum > 0
      and not has_column_privilege('nextround_app', attrelid, attnum, 'select')`),
    ).toEqual(['seal']);
    expect(
      await names(
        `select c.relname as name from ${TABLES} and has_table_privilege('nextround_app', c.oid, 'truncate, references, trigger')`,
      ),
    ).toEqual([]);
  });

  test('what was said word for word, and what was released of it, cannot be rewritten', async () => {
    expect(
      await names(`select table_name || '.' || column_name as name from information_schema.column_privileges
      where grantee = 'nextround_app' and privilege_type = 'UPDATE'
        and table_name in ('scorecards', 'released_feedback', 'process_updates', 'disclosures') order by 1`),
    ).toEqual([
      'disclosures.decided_at',
      'disclosures.expires_at',
      'disclosures.lapsed_at',
      'disclosures.revoked_at',
      'disclosures.state',
      'process_updates.withdrawn_at',
      'released_feedback.read_at',
    ]);
  });

  test('every table tells the journal of each change, or is listed with the reason why it does not', async () => {
    const told =
      await names(`select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
      where p.proname = 'journal_append' and t.tgenabled = 'O' and t.tgtype & 1 = 1 and t.tgtype & 28 = 28 and c.relnamespace = 'public'::regnamespace order by 1`);
    expect(told).toEqual(tables.filter((table) => !(table in NO_JOURNAL)));
  });

  test('the code’s picture of every table is the table', async () => {
    const columns = await behindTheWalls(
      house,
      `select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as type, a.attnotnull as required
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    const SPELLED: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone' };
    const wrong: string[] = [];
    const mapped = new Set<string>();
    for (const entity of house.dataSource.entityMetadatas.filter((e) => e.tableType === 'regular'))
      for (const column of entity.columns) {
        const real = columns.find((c) => c['table'] === entity.tableName && c['column'] === column.databaseName);
        const type = `${SPELLED[String(column.type)] ?? String(column.type)}${column.isArray ? '[]' : ''}`;
        mapped.add(`${entity.tableName}.${column.databaseName}`);
        if (real?.['type'] !== type || real['required'] !== !column.isNullable)
          wrong.push(
            `${entity.tableName}.${column.databaseName}: ${type}${column.isNullable ? '' : ' not null'}, but ${JSON.stringify(real)}`,
          );
      }
    expect(wrong).toEqual([]);
    const entityTables = new Set(house.dataSource.entityMetadatas.map((e) => e.tableName));
    const unmapped = columns.map((c) => `${c['table']}.${c['column']}`).filter((c) => entityTables.has(c.split('.')[0]!) && !mapped.has(c));
    expect(unmapped.sort()).toEqual(Object.values(UNMAPPED).flat().sort());
  });

  test('the API refuses to run as a role that the walls would not hold', async () => {
    const bypass = `bypass_${randomUUID().replaceAll('-', '')}`;
    const { ownerUrl, appUrl, adminUrl } = house.database;
    await behindTheWalls(house, `create role ${bypass} login bypassrls password 'p'`);
    const url = new URL(appUrl);
    url.username = bypass;
    url.password = 'p';
    try {
      await expect(connectApp(url.href, 1)).rejects.toThrow('bypasses row-level security');
      await expect(connectApp(ownerUrl, 1)).rejects.toThrow('owns tables');
      await expect(connectApp(adminUrl, 1)).rejects.toThrow('superuser');
      await behindTheWalls(house, `alter role ${bypass} nobypassrls createrole`);
      await expect(connectApp(url.href, 1)).rejects.toThrow('create roles');
      await behindTheWalls(house, `alter role ${bypass} nocreaterole`);
      await behindTheWalls(house, `grant nextround_owner to ${bypass}`);
      await expect(connectApp(url.href, 1)).rejects.toThrow('owns tables');
    } finally {
      await behindTheWalls(house, `drop role ${bypass}`);
    }
    const ordinary = await connectApp(appUrl, 1);
    expect(await connected(appUrl, async (client) => (await client.query('select count(*)::int as n from candidates')).rows)).toEqual([
      { n: 0 },
    ]);
    await ordinary.destroy();
  });
});
