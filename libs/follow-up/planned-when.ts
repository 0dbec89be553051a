import { actor, clock, Role, rows, scope, whenever } from '@nextround/tenancy';
import { Member } from '@nextround/access';
import { OtherProcess, ProcessStage } from '@nextround/disclosure';
import { ReleasedFeedback } from '@nextround/feedback';
import { Interview } from '@nextround/interviews';
import { ApplicationStatus } from '@nextround/pipeline';
import { plan } from './planning.js';
import { roundOfScorecard } from './rounds.js';
import { replanAll } from './replanning.js';

// Everything that moves a clock, in the transaction in which it happens. What the candidate hears of starts the wait for news anew,
// on all of their rounds.

/** An interview was booked, moved, called off or put off: of the agency's the candidate hears, of their own they know. */
async function rearranged(id: string): Promise<void> {
  const interview = await rows(Interview).get(id);
  if (interview.applicationId) return plan({ interviews: [id], candidates: [interview.candidateId] }, { heardAt: clock.now() });
  return plan({ interviews: [id] }, { ended: null });
}
whenever('interview.scheduled', rearranged);
whenever('interview.rescheduled', rearranged);
whenever('interview.cancelled', rearranged);
whenever('interview.put-on-hold', rearranged);
whenever('interview.missed', (id) => plan({ interviews: [id] }));
whenever('feedback.promised', (id) => plan({ interviews: [id] }));

/** The submission of a debrief is a moment that must stay quick: one statement, and the notices see for themselves that it is done. */
whenever('debrief.submitted', async (interviewId) => {
  const { client } = scope();
  await client.query({
    name: 'debrief-step-done',
    text: `update follow_up_steps set state = 'DONE', done_at = $3, done_by = $4
      where agency_id = $1 and interview_id = $2 and kind = 'DEBRIEF' and state = 'SCHEDULED'`,
    values: [actor().agencyId, interviewId, clock.now(), actor().memberId],
  });
});

whenever('scorecard.recorded', async (id) => plan({ interviews: [await roundOfScorecard(id)] }));

whenever('feedback.released', async (id) => {
  const { interviewId, candidateId } = await rows(ReleasedFeedback).get(id);
  await plan({ interviews: [interviewId], candidates: [candidateId] }, { heardAt: clock.now() });
});

whenever('application.moved', (application) => plan({ application }));
whenever('application.closed', (application) => plan({ application }));

/** The candidate alone sees how their other process ended. */
whenever('other-process.ended', async (id) => {
  const { stage } = await rows(OtherProcess).get(id);
  const interviews = (await rows(Interview).find({ otherProcessId: id })).map((interview) => interview.id);
  await plan({ interviews }, { ended: { as: ENDS[stage] ?? ApplicationStatus.WITHDRAWN, at: clock.now() } });
});

const ENDS: Partial<Record<ProcessStage, Exclude<ApplicationStatus, ApplicationStatus.ACTIVE>>> = {
  [ProcessStage.ACCEPTED]: ApplicationStatus.HIRED,
  [ProcessStage.REJECTED]: ApplicationStatus.REJECTED,
  [ProcessStage.WITHDRAWN]: ApplicationStatus.WITHDRAWN,
};

/** Told by whoever told the candidate something: a message, a prep pack. */
whenever('candidate.heard', (id) => plan({ candidates: [id] }, { heardAt: clock.now() }));

// Another zone, other quiet hours, another recruiter, one who left: the same dates, told at other times or to others. A candidate's sign-in follows
// their record, which is told of as `candidate.changed`.
whenever('candidate.changed', (id) => plan({ candidates: [id] }, {}, { everybody: true }));
whenever('member.changed', async (id) => {
  const found = await rows(Member).one({ id });
  if (found?.role === Role.ADMIN) await replanAll();
  else if (found?.role === Role.RECRUITER) await replanAll(id);
});
whenever('member.role-changed', () => replanAll());
whenever('member.removed', () => replanAll());

// Weekends are counted in the agency's zone.
whenever('agency.changed', () => replanAll());
