import { asSystem, clock, rows, whenever } from '@nextround/tenancy';
import { untell } from '@nextround/mail';
import { Application, ApplicationStatus, Job } from '@nextround/pipeline';
import { Disclosure, DisclosureState } from './disclosure.entity.js';
import { isUnderWayAt } from './disclosures.service.js';
import { keys } from './keys.js';
import { ProcessUpdate } from './process-update.entity.js';
import { takeBackLetters } from './waiting-letters.js';

const state = [DisclosureState.REQUESTED, DisclosureState.GRANTED] as const;

/** What was granted or asked for is over as of now: its reason was that both processes ran. */
async function expire(disclosures: Disclosure[]): Promise<void> {
  const open = disclosures.filter((d) => d.isOpen);
  for (const { id } of open) {
    await rows(Disclosure).update({ id }, { expiresAt: clock.now() });
    await untell(keys.requested(id));
  }
  if (open[0]) await takeBackLetters(open[0].candidateId);
}

/** The candidate's own process has ended. */
whenever('other-process.ended', async (otherProcessId) => {
  const processUpdateId = (await rows(ProcessUpdate).find({ otherProcessId })).map((update) => update.id);
  await expire(await rows(Disclosure).find({ processUpdateId, state }));
});

/** Ours has: the last one of this candidate at that company, whether it was closed or moved to its happy end. */
async function ended(applicationId: string): Promise<void> {
  const { candidateId, jobId, status } = await rows(Application).get(applicationId);
  if (status === ApplicationStatus.ACTIVE) return;
  await asSystem('disclosure.expire', async () => {
    const { clientCompanyId } = await rows(Job).get(jobId);
    const open = await rows(Disclosure).find({ candidateId, clientCompanyId, state });
    if (open.length > 0 && !(await isUnderWayAt(candidateId, clientCompanyId))) await expire(open);
  });
}
whenever('application.closed', ended);
whenever('application.moved', ended);
