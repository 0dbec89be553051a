import { actor, clock, rows, scope, whenever } from '@nextround/tenancy';
import { NotificationKind, tell, untell, writes } from '@nextround/mail';
import { Interview, InterviewStatus } from './interview.entity.js';
import { invitationOf } from './invitation.letter.js';

/*
 * What the candidate is mailed of their rounds, for their calendar. Only of the agency's own: who books a round of another process
 * knows of it. An invitation that has not left yet is moved or taken back; one that has left is followed by an update.
 */

const booked = (id: string): string => `interview-booked:${id}`;
const moved = ({ id, version, startsAt }: Interview): string => `interview-moved:${id}:${version}:${startsAt.toISOString()}`;
const calledOff = ({ id, version }: Interview): string => `interview-called-off:${id}:${version}`;

const isOurs = (interview: Interview): boolean => interview.applicationId !== null;
const telling = ({ id, candidateId }: Interview) => ({ to: { candidateId }, about: { type: 'Interview', id }, candidateId });
const invite = (interview: Interview): Promise<void> =>
  tell({ ...telling(interview), kind: NotificationKind.INTERVIEW_SCHEDULED, key: booked(interview.id) });

whenever('interview.scheduled', async (id) => {
  const interview = await rows(Interview).get(id);
  if (isOurs(interview) && interview.startsAt > clock.now()) await invite(interview);
});

whenever('interview.rescheduled', async (id) => {
  const interview = await rows(Interview).get(id);
  if (!isOurs(interview)) return;
  const unsent = await untell(booked(id));
  if (interview.startsAt <= clock.now()) return;
  if (unsent) return invite(interview);
  await tell({ ...telling(interview), kind: NotificationKind.INTERVIEW_RESCHEDULED, key: moved(interview) });
});

async function callOff(id: string): Promise<void> {
  const interview = await rows(Interview).get(id);
  if (!isOurs(interview) || (await untell(booked(id))) || interview.startsAt <= clock.now()) return;
  await tell({ ...telling(interview), kind: NotificationKind.INTERVIEW_CANCELLED, key: calledOff(interview) });
}
whenever('interview.cancelled', callOff);
whenever('interview.put-on-hold', callOff);

writes(NotificationKind.INTERVIEW_SCHEDULED, async ({ aboutId }, receiver) => {
  const interview = await rows(Interview).one({ id: aboutId });
  return interview && isAhead(interview) ? invitationOf(interview, await placeOf(interview), receiver, 'booked') : undefined;
});

/** Only the latest date is told: where the round was moved again meanwhile, a notice of its own tells that. */
writes(NotificationKind.INTERVIEW_RESCHEDULED, async ({ aboutId, key }, receiver) => {
  const interview = await rows(Interview).one({ id: aboutId });
  if (!interview || !isAhead(interview) || !key.endsWith(`:${interview.startsAt.toISOString()}`)) return undefined;
  return invitationOf(interview, await placeOf(interview), receiver, 'moved');
});

writes(NotificationKind.INTERVIEW_CANCELLED, async ({ aboutId }, receiver) => {
  const interview = await rows(Interview).one({ id: aboutId });
  if (interview?.state === InterviewStatus.CANCELLED) return invitationOf(interview, await placeOf(interview), receiver, 'cancelled');
  if (interview?.state === InterviewStatus.ON_HOLD) return invitationOf(interview, await placeOf(interview), receiver, 'held');
  return undefined;
});

const isAhead = ({ state, endsAt }: Interview): boolean => state === InterviewStatus.SCHEDULED && endsAt > clock.now();

/** Where the candidate goes: the company and the role, as the candidate sees them. */
async function placeOf({ applicationId }: Interview): Promise<{ company: string; role: string }> {
  const { rows: found } = await scope().client.query<{ company: string; role: string }>(
    `select c.name as company, j.title as role from applications a join jobs j on j.agency_id = $1 and j.id = a.job_id
      join client_companies c on c.agency_id = $1 and c.id = j.client_company_id where a.agency_id = $1 and a.id = $2`,
    [actor().agencyId, applicationId],
  );
  return found[0]!;
}
