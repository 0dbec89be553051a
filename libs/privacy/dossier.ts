import { actor, clock, scope } from '@nextround/tenancy';
import { BELONGINGS } from './belongings.js';

/** How Nextround keeps its own house: of no meaning to the person. */
const HOUSEKEEPING = new Set(
  'agency_id sort_name email_key claimed_by identity_id digest_id gathered_at burst_id sight counted_from turn lapsed_at key version'.split(
    ' ',
  ),
);

/** What they belong to, so that the ids in their records lead somewhere. */
const BESIDE: Record<string, string> = {
  jobs: 'id in (select job_id from applications where agency_id = $1 and candidate_id = $2)',
  client_companies: `id in (select j.client_company_id from jobs j join applications a on a.agency_id = $1 and a.job_id = j.id
    where j.agency_id = $1 and a.candidate_id = $2)`,
  stages: 'true',
  debrief_prompts: 'true',
};

/**
 * Everything that is kept about a candidate, as far as whoever acts sees it: the walls decide, as everywhere. A candidate's own holds what
 * nobody else reads, and who did what with it.
 */
export async function dossierOf(candidateId: string): Promise<string> {
  const all: Record<string, unknown> = { exportedAt: clock.now(), candidate: (await read('candidates', 'id = $2', candidateId))[0] };
  for (const table of BELONGINGS) all[named(table)] = await read(table, 'candidate_id = $2', candidateId);
  for (const [table, which] of Object.entries(BESIDE)) all[named(table)] = await read(table, which, candidateId);
  all['trail'] = await ask(TRAIL, candidateId);
  return JSON.stringify(all, null, 2);
}

const TRAIL = `select j.at, j.action, case j.actor_role when 'LINK' then 'CANDIDATE' when 'DOOR' then 'SYSTEM' else j.actor_role end as actor_role,
    j.node_type, j.node_id, j.fields
  from journal j where j.agency_id = $1 and j.candidate_id = $2 order by j.seq`;

const read = (table: string, which: string, candidateId: string): Promise<object[]> =>
  ask(`select t.* from ${table} t where t.agency_id = $1 and $2::uuid is not null and ${which}`, candidateId);

async function ask(text: string, candidateId: string): Promise<object[]> {
  const { rows } = await scope().client.query<Record<string, unknown>>(text, [actor().agencyId, candidateId]);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).flatMap(([column, value]) => (HOUSEKEEPING.has(column) ? [] : [[named(column), value]]))),
  );
}

const named = (column: string): string => column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
