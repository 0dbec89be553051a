import { rows } from '@nextround/tenancy';
import { ApplicationExternalId, ExternalId, type ExternalIdInput } from './external-id.entity.js';

/** Notes what other systems call a candidate: one id a system, the last one said. */
export async function nameCandidate(candidateId: string, ids: ExternalIdInput[] | null | undefined): Promise<void> {
  for (const { system, id } of ids ?? []) {
    const changed = await rows(ExternalId).update({ candidateId, system }, { id });
    if (!changed) await rows(ExternalId).insert({ candidateId, system, id });
  }
}

export async function nameApplication(
  applicationId: string,
  candidateId: string,
  ids: ExternalIdInput[] | null | undefined,
): Promise<void> {
  for (const { system, id } of ids ?? []) {
    const changed = await rows(ApplicationExternalId).update({ applicationId, system }, { id });
    if (!changed) await rows(ApplicationExternalId).insert({ applicationId, candidateId, system, id });
  }
}
