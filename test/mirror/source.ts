import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import type { Agency, House, Person } from '@nextround/cast';
import { registry } from '@nextround/planner';
import { behindTheWalls, uuidOf } from '../support-walls.js';
import type { Puller, Row } from './puller.js';

const RECORDS = join(import.meta.dirname, '../../examples/ats-puller/src/records.graphql');
/** A table of the mirror: what it is called there, of what type its records are, and what is asked of each. */
const TABLES = parse(readFileSync(RECORDS, 'utf8')).definitions.flatMap((definition) =>
  definition.kind === Kind.FRAGMENT_DEFINITION
    ? [{ name: definition.name.value, type: definition.typeCondition.name.value, fields: print(definition.selectionSet) }]
    : [],
);

const inSqlite = (value: unknown): unknown => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'object' || value === null) return value;
  return Object.keys(value).join() === 'id' ? (value as { id: string }).id : JSON.stringify(value);
};

/** Every record that a client can read, asked for by the id of every row that stands in any table: one line each, by table and id. */
export async function sourceOf(house: House, client: Person): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, type, fields } of TABLES) {
    const found = await behindTheWalls(house, `select '${registry.prefixes.get(type)}_' || id as id from "${registry.tables.get(type)}"`);
    const ids = found.map((row) => String(row['id']));
    for (let i = 0; i < ids.length; i += 100) {
      const { nodes } = await client.ask(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} ${fields} } }`, {
        ids: ids.slice(i, i + 100),
      });
      for (const node of nodes as (Record<string, unknown> | null)[])
        if (node) lines.push(line(name, Object.fromEntries(Object.entries(node).map(([field, value]) => [field, inSqlite(value)]))));
    }
  }
  return lines.sort();
}

/** The same of a mirror. */
export const copyIn = (puller: Puller): string[] =>
  TABLES.flatMap(({ name }) => puller.rows(`select * from "${name}"`).map((row) => line(name, row))).sort();

const line = (table: string, { id, ...row }: Record<string, unknown>): string => {
  const fields = Object.entries(row).filter(([field]) => field !== '__typename');
  return `${table} ${String(id)} ${JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
};

/** What stands in the agency's tables for its own system, past the API: by table the query, and what the mirror must answer to its own. */
const IN_SQL: Record<string, { there: string; here: string }> = {
  companies: { there: `select 'company_' || id as id, name from client_companies where agency_id = $1`, here: 'id, name' },
  jobs: { there: `select 'job_' || id as id, title, status from jobs where agency_id = $1`, here: 'id, title, status' },
  candidates: {
    there: `select 'candidate_' || c.id as id, name, headline, version, (select count(*)::int from candidate_external_ids e where e.agency_id = $1 and e.candidate_id = c.id) as known
      from candidates c where agency_id = $1`,
    here: 'id, name, headline, version, json_array_length(externalIds) as known',
  },
  applications: {
    there: `select 'application_' || a.id as id, 'candidate_' || candidate_id as candidate, 'stage_' || stage_id as stage, status,
      (select count(*)::int from stage_changes s where s.agency_id = $1 and s.application_id = a.id) as steps from applications a where agency_id = $1`,
    here: 'id, candidate, currentStage as stage, status, json_array_length(stageHistory) as steps',
  },
  offers: {
    there: `select 'offer_' || id as id, 'application_' || application_id as application, state, salary from offers where agency_id = $1`,
    here: 'id, application, state, salary',
  },
  interviews: {
    there: `select 'interview_' || id as id, 'application_' || application_id as application, round, version from interviews where agency_id = $1 and application_id is not null`,
    here: 'id, application, round, version',
  },
  debriefs: {
    there: `select 'debrief_' || d.id as id, revision, (select count(*)::int from published_answers p where p.agency_id = $1 and p.debrief_id = d.id) as answers
      from debriefs d where agency_id = $1 and submitted_at is not null`,
    here: 'id, revision, json_array_length(answers) as answers',
  },
  scorecards: { there: `select 'scorecard_' || id as id, concerns from scorecards where agency_id = $1`, here: 'id, concerns' },
  feedback: { there: `select 'feedback_' || id as id, message from released_feedback where agency_id = $1`, here: 'id, message' },
  updates: {
    there: `select 'process_update_' || id as id, level, note from process_updates where agency_id = $1 and withdrawn_at is null`,
    here: 'id, level, note',
  },
  disclosures: {
    there: `select 'disclosure_' || d.id as id, d.wording, case when d.expires_at <= now() and d.state in ('REQUESTED', 'GRANTED') then 'EXPIRED' else d.state end as state from disclosures d join process_updates u on u.agency_id = $1 and u.id = d.process_update_id
      where d.agency_id = $1 and u.withdrawn_at is null`,
    here: 'id, wording, state',
  },
};

/** Where the mirror of the agency's own system and its tables differ, each read by its own SQL. */
export async function differences(house: House, { id }: Agency, puller: Puller): Promise<string[]> {
  const told = (rows: Row[]): string[] => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  const found: string[] = [];
  for (const [table, { there, here }] of Object.entries(IN_SQL)) {
    const [source, copy] = [told(await behindTheWalls(house, there, [uuidOf(id)])), told(puller.rows(`select ${here} from "${table}"`))];
    found.push(...unlike(source, copy).map((one) => `${table}: ${one}`));
  }
  return found;
}

/** What is on one side alone. */
export function unlike(source: readonly string[], copy: readonly string[]): string[] {
  const [left, right] = [new Set(source), new Set(copy)];
  return [
    ...source.filter((one) => !right.has(one)).map((one) => `only at the source: ${one}`),
    ...copy.filter((one) => !left.has(one)).map((one) => `only in the mirror: ${one}`),
  ];
}
