import { Role, rows } from '@nextround/tenancy';
import { Member, type QuietHours } from '@nextround/access';
import { endOfQuiet, type Told } from '@nextround/mail';
import type { Candidate } from '@nextround/pipeline';

/** Somebody a message is for, and when they are not to be told anything. */
export interface Receiver {
  readonly to: Told;
  readonly timeZone: string;
  readonly quietHours: QuietHours;
}

/** Whom the author of a message writes to: the candidate, or who looks after them; where nobody does, every admin. */
export async function receiversOf(candidate: Candidate, author: Role): Promise<Receiver[]> {
  const { timeZone, quietHours } = candidate;
  if (author !== Role.CANDIDATE) return [{ to: { candidateId: candidate.id }, timeZone, quietHours }];
  const recruiter = candidate.recruiterId && (await rows(Member).one({ id: candidate.recruiterId, removedAt: null }));
  return (recruiter ? [recruiter] : await rows(Member).find({ role: Role.ADMIN, removedAt: null })).map((member) => ({
    to: { memberId: member.id },
    timeZone: member.timeZone,
    quietHours: member.quietHours,
  }));
}

/** When the first of them may be told of what is written at `sentAt`. */
export function awake(receivers: readonly Receiver[], sentAt: Date): Date {
  const instants = receivers.map(({ timeZone, quietHours }) => (endOfQuiet(sentAt, timeZone, quietHours) ?? sentAt).getTime());
  return new Date(Math.min(...instants));
}
