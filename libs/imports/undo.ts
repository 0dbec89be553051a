import { asSystem, rows, scope } from '@nextround/tenancy';
import { ImportChange } from './import-change.entity.js';
import { completable, externalSystem, namedIn } from './statements.js';

const chunkSize = 200;

/**
 * Takes back one chunk of what an import wrote: who is new is removed, what it filled is emptied. Whoever was touched since, in any way
 * where they are new, in these fields where they were known, stays as they are and is marked.
 */
export async function takeBack(importId: string): Promise<{ takenBack: number; kept: number; more: boolean }> {
  const { client, actor } = scope();
  const here = [actor.agencyId, importId];
  const changes = await rows(ImportChange).find({ importId, kept: false }, chunkSize);
  const ids = changes.map(({ candidateId }) => candidateId);
  // What happened since may be out of the sight of whoever undoes; that something did is all that is asked.
  const touched = await asSystem('import.undo', async () => {
    const { rows: found } = await client.query<{ candidate_id: string }>(TOUCHED, [...here, ids]);
    return found.map(({ candidate_id }) => candidate_id);
  });
  const free = changes.filter(({ candidateId }) => !touched.includes(candidateId));
  const of = (those: ImportChange[]) => those.map(({ candidateId }) => candidateId);
  const fresh = of(free.filter(({ isNew }) => isNew));
  const named = of(free.filter(({ isNew, fields }) => isNew || fields.includes(namedIn)));
  // Plans that foreign keys made for empty tables scan all of them for every row: see Importer.
  await client.query('discard plans');
  await client.query('delete from candidate_external_ids where agency_id = $1 and system = $2 and candidate_id = any($3)', [
    actor.agencyId,
    externalSystem,
    named,
  ]);
  await client.query(EMPTY, [...here, of(free.filter(({ isNew }) => !isNew))]);
  await client.query('delete from candidates where agency_id = $1 and id = any($2)', [actor.agencyId, fresh]);
  await rows(ImportChange).delete({ importId, candidateId: of(free) });
  await rows(ImportChange).update({ importId, candidateId: touched }, { kept: true });
  return { takenBack: free.length, kept: touched.length, more: changes.length === chunkSize };
}

const TOUCHED = `select c.candidate_id from candidate_import_changes c
  where c.agency_id = $1 and c.import_id = $2 and c.candidate_id = any($3) and exists (
    select 1 from journal j
    where j.agency_id = $1 and j.candidate_id = c.candidate_id and j.kind in ('CREATED', 'UPDATED', 'DELETED') and j.request_id <> $2::text
      and (c.is_new or (j.node_id = c.candidate_id and j.fields && c.fields))
      and j.seq > (select min(own.seq) from journal own where own.agency_id = $1 and own.node_id = c.candidate_id and own.request_id = $2::text))`;

const EMPTY = `update candidates c
  set ${completable.map((column) => `${column} = case when '${column}' = any(x.fields) then null else c.${column} end`).join(', ')}
  from candidate_import_changes x
  where c.agency_id = $1 and x.agency_id = $1 and x.import_id = $2 and x.candidate_id = c.id and c.id = any($3)`;
