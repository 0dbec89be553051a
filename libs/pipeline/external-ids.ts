import { Conflict, rows } from '@nextround/tenancy';
import { prefixOf } from '@nextround/planner';
import { Application } from './application.entity.js';
import { Candidate } from './candidate.entity.js';
import { ApplicationExternalId, ExternalId, type ExternalIdInput } from './external-id.entity.js';
import { Job } from './job.entity.js';

type Ids = readonly ExternalIdInput[] | null | undefined;

/**
 * Notes what other systems call a candidate: one id a system, the last one said.
 * @throws Conflict where one of the ids is another candidate's; it says whose, where they are in sight
 */
export async function nameCandidate(candidateId: string, ids: Ids): Promise<void> {
  for (const { system, id } of ids ?? []) {
    const holder = await rows(ExternalId).one({ system, id });
    if (holder?.candidateId === candidateId) continue;
    if (holder) throw taken({ system, id }, (await rows(Candidate).get(holder.candidateId)).name, 'Candidate', holder.candidateId);
    const changed = await rows(ExternalId).update({ candidateId, system }, { id });
    if (!changed) await rows(ExternalId).insert({ candidateId, system, id });
  }
}

/** The same for an application. */
export async function nameApplication(applicationId: string, candidateId: string, ids: Ids): Promise<void> {
  for (const { system, id } of ids ?? []) {
    const holder = await rows(ApplicationExternalId).one({ system, id });
    if (holder?.applicationId === applicationId) continue;
    if (holder) throw taken({ system, id }, await titleOf(holder.applicationId), 'Application', holder.applicationId);
    const changed = await rows(ApplicationExternalId).update({ applicationId, system }, { id });
    if (!changed) await rows(ApplicationExternalId).insert({ applicationId, candidateId, system, id });
  }
}

/** Who goes by one of these ids in sight. @throws Conflict where they are two */
export async function candidateOf(ids: Ids): Promise<string | undefined> {
  const found = await Promise.all((ids ?? []).map(({ system, id }) => rows(ExternalId).one({ system, id })));
  return theOne(found.flatMap((named) => (named ? [named.candidateId] : [])));
}

/** The same for an application. */
export async function applicationOf(ids: Ids): Promise<string | undefined> {
  const found = await Promise.all((ids ?? []).map(({ system, id }) => rows(ApplicationExternalId).one({ system, id })));
  return theOne(found.flatMap((named) => (named ? [named.applicationId] : [])));
}

function theOne(found: string[]): string | undefined {
  if (new Set(found).size > 1) throw new Conflict('These ids belong to several records here. Name one of them alone.');
  return found[0];
}

const taken = ({ system, id }: ExternalIdInput, holder: string, type: string, holderId: string): Conflict =>
  new Conflict(`In ${system}, “${id}” is ${holder} (${prefixOf(type)}_${holderId}) already.`);

async function titleOf(applicationId: string): Promise<string> {
  const { candidateId, jobId } = await rows(Application).get(applicationId);
  const [{ name }, { title }] = [await rows(Candidate).get(candidateId), await rows(Job).get(jobId)];
  return `${name} for ${title}`;
}
