import { asSystem, happened, rows, whenever } from '@nextround/tenancy';
import { Member } from '@nextround/access';
import { Candidate } from './candidate.entity.js';

type Clock = Pick<Candidate, 'language' | 'timeZone' | 'quietHours'>;

/*
 * A candidate has one clock, one night and one language: their record's. Their sign-in follows it, whoever changes it, so that
 * nobody reads one thing here and another there.
 */

/** What a candidate says of themselves in their profile goes into their record. */
whenever('member.changed', async (id) => {
  const { candidateId, language, timeZone, quietHours } = await rows(Member).get(id);
  if (!candidateId) return;
  await rows(Candidate).update({ id: candidateId }, { language, timeZone, quietHours });
  await happened('candidate.changed', candidateId);
});

/** What a recruiter says of a candidate goes into their sign-in, where they have one. It is not the recruiter's to change: Nextround does. */
export async function setSignIn(candidateId: string, { language, timeZone, quietHours }: Partial<Clock>): Promise<void> {
  if (!language && !timeZone && !quietHours) return;
  await asSystem('candidate.update', () => rows(Member).update({ candidateId }, { language, timeZone, quietHours }));
}
