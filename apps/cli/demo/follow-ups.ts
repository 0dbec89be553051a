import { Interview } from '@nextround/interviews';
import { Channel, FollowUpKind, FollowUpStep, plan } from '@nextround/follow-up';
import { hasEnded, OtherProcess } from '@nextround/disclosure';
import { rows, scope, type Actor, type Tenancy } from '@nextround/tenancy';
import type { Person, Standing } from './agency.js';
import { unhurried } from './deeds.js';

const HOUR = 3_600_000;
/** How long a step of the demo is open before somebody has seen to it, so that what is due today still is. */
const FRESH = 26 * HOUR;

const RUNGS = [FollowUpKind.FIRST_FOLLOW_UP, FollowUpKind.SECOND_FOLLOW_UP, FollowUpKind.THIRD_FOLLOW_UP];

/** Sets the clock of every round going, and sees to most of what lies behind: who was thanked, and whom they asked again. */
export async function setClocks(tenancy: Tenancy, standing: Standing): Promise<void> {
  const { people, book, calendar } = standing;
  const errand = { action: 'follow-up.complete', requestId: 'demo' };
  const met = book.applications.filter(({ rounds }) => rounds.length > 0).map(({ candidate }) => candidate);
  for (const [seat, key] of [...new Set(met)].entries()) {
    const person = people.get(key)!;
    const isLate = await tenancy.write(person.self, errand, async () => {
      await unhurried();
      return begin(person, calendar.now, seat);
    });
    if (!isLate) continue;
    for (const kind of RUNGS) await tenancy.write(person.recruiter, errand, () => askedAgain(person, kind, standing, seat));
  }
}

/** All rounds but those of a process elsewhere that is over; thanks were sent for most of them. @returns whether an answer is late */
async function begin({ self }: Person, now: Date, seat: number): Promise<boolean> {
  const candidateId = self.candidateId!;
  const over = (await rows(OtherProcess).find({ candidateId })).filter(({ stage }) => hasEnded(stage)).map(({ id }) => id);
  const all = await rows(Interview).find({ candidateId });
  const interviews = all.filter(({ otherProcessId }) => !otherProcessId || !over.includes(otherProcessId)).map(({ id }) => id);
  await plan({ interviews }, { heardAt: await lastHeard(candidateId) });
  const open = await rows(FollowUpStep).find({ candidateId, outcome: 'SCHEDULED' });
  const isPast = ({ dueAt }: FollowUpStep) => dueAt < now;
  const thanks = open.filter((step, i) => step.kind === FollowUpKind.THANK_YOU && isPast(step) && (seat + i) % 7 !== 3);
  for (const [i, { id, countedFrom }] of thanks.entries())
    await close(self, id, new Date(countedFrom.getTime() + (2 + ((seat * 5 + i) % 9)) * HOUR), i % 2 ? Channel.LINKEDIN : Channel.EMAIL);
  if (thanks.length > 0) await plan({ interviews }, {}, { also: thanks.map(({ id }) => id) });
  return open.some((step) => step.kind === FollowUpKind.FIRST_FOLLOW_UP && isPast(step));
}

/** Who did not answer was asked again, at an hour of work after it was due. */
async function askedAgain({ self, recruiter }: Person, kind: FollowUpKind, { calendar, book }: Standing, seat: number): Promise<void> {
  const steps = await rows(FollowUpStep).find({ candidateId: self.candidateId!, kind, outcome: 'SCHEDULED' });
  const late = steps.filter(({ applicationId, dueAt }) => applicationId && dueAt.getTime() < calendar.now.getTime() - FRESH);
  if (late.length === 0) return;
  for (const { id, dueAt } of late)
    await close(recruiter, id, calendar.atWork(calendar.hours(dueAt, 1.5), book.timeZone, seat), Channel.EMAIL);
  await plan({ interviews: late.map(({ interviewId }) => interviewId) }, {}, { also: late.map(({ id }) => id) });
}

const close = ({ memberId }: Actor, id: string, doneAt: Date, channel: Channel): Promise<number> =>
  rows(FollowUpStep).update({ id }, { outcome: 'DONE', doneAt, doneBy: memberId, channel });

/** The last message or feedback that reached the candidate. */
async function lastHeard(candidateId: string): Promise<Date | undefined> {
  const { client, actor } = scope();
  const { rows: found } = await client.query<{ at: Date | null }>(
    `select greatest((select max(m.deliver_at) from messages m where m.agency_id = $1 and m.candidate_id = $2 and m.author_role <> 'CANDIDATE' and m.deliver_at <= now()),
       (select max(f.released_at) from released_feedback f where f.agency_id = $1 and f.candidate_id = $2)) as at`,
    [actor.agencyId, candidateId],
  );
  return found[0]?.at ?? undefined;
}
