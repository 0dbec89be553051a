import { Role, scope } from '@nextround/tenancy';
import type { QuietHours } from '@nextround/access';
import type { Interview } from '@nextround/interviews';
import { ApplicationStatus } from '@nextround/pipeline';
import { FollowUpKind, type FollowUpStep } from './follow-up-step.entity.js';
import type { Act, ClockFacts, ClockPolicy, Owner } from './response-clock.js';

/** Which clocks: of these interviews, of an application, of candidates whose clocks run. */
export interface Which {
  readonly interviews?: readonly string[];
  readonly application?: string;
  readonly candidates?: readonly string[];
}

/** What only the cause knows. */
export interface News {
  /** The candidate hears something now, from the agency. */
  readonly heardAt?: Date;
  /** How an other process stands; left out, as it stood. Nextround itself has no sight of it. */
  readonly ended?: ClockFacts['ended'];
}

/** A step as it stands. */
export type StandingStep = Pick<
  FollowUpStep,
  'id' | 'kind' | 'owner' | 'outcome' | 'basis' | 'countedFrom' | 'dueAt' | 'notifyAt' | 'turn' | 'doneAt'
>;

interface Colleague extends Owner {
  readonly id: string;
}

/** One interview with all that its clock depends on, and the steps it has. */
export interface Case {
  readonly interviewId: string;
  readonly candidateId: string;
  readonly applicationId: string | null;
  readonly facts: ClockFacts;
  readonly policy: ClockPolicy;
  readonly steps: ReadonlyMap<FollowUpKind, StandingStep>;
  /** Who looks after the candidate: the recruiter, else every admin. */
  readonly recruiters: readonly string[];
  readonly admins: readonly string[];
}

interface Line {
  id: string;
  candidate_id: string;
  application_id: string | null;
  starts_at: Date;
  ends_at: Date;
  status: Interview['state'];
  feedback_promised_at: Date | null;
  application_status: ApplicationStatus | null;
  closed_at: Date | null;
  debrief_at: Date | null;
  answered_at: Date | null;
  released_at: Date | null;
  way_to_improve_at: Date | null;
  has_later_round: boolean;
  has_later_held: boolean;
  candidate: Owner;
  recruiter: Colleague | null;
  admins: Colleague[] | null;
  policy: ClockPolicy;
  steps: Record<keyof StandingStep, string>[] | null;
}

const USUAL: QuietHours = { start: '21:00', end: '08:00' };
const LIVE = `('SCHEDULED', 'COMPLETE')`;
const SAME_PROCESS = `l.agency_id = $1 and l.candidate_id = i.candidate_id and coalesce(l.application_id, l.other_process_id) = coalesce(i.application_id, i.other_process_id)
  and (l.starts_at, l.id) > (i.starts_at, i.id) and l.status in ${LIVE}`;

/** Everything in one statement, whatever the number of interviews. */
const FACTS = `with wanted as (
    select unnest($2::uuid[]) as id
    union select i.id from interviews i where i.agency_id = $1 and i.application_id = $3
    union select s.interview_id from follow_up_steps s where s.agency_id = $1 and s.candidate_id = any($4::uuid[]) and s.state = 'SCHEDULED'),
  colleagues as (
    select m.id, m.role, m.created_at, json_build_object('id', m.id, 'zone', m.time_zone, 'quiet', m.quiet_hours) as who
    from memberships m where m.agency_id = $1 and m.role in ('ADMIN', 'RECRUITER') and m.removed_at is null)
  select i.id, i.candidate_id, i.application_id, i.starts_at, i.ends_at, i.status, i.feedback_promised_at,
    a.status as application_status, a.closed_at,
    (select coalesce(d.submitted_at, d.kept_at) from debriefs d where d.agency_id = $1 and d.interview_id = i.id) as debrief_at,
    (select s.done_at from follow_up_steps s where s.agency_id = $1 and s.interview_id = i.id and s.kind = 'FEEDBACK_EXPECTED' and s.state = 'DONE') as answered_at,
    (select min(f.released_at) from released_feedback f where f.agency_id = $1 and f.interview_id = i.id) as released_at,
    (select min(f.released_at) from released_feedback f join interviews r on r.agency_id = $1 and r.id = f.interview_id
      where f.agency_id = $1 and r.application_id = i.application_id and f.how_to_improve is not null) as way_to_improve_at,
    exists (select 1 from interviews l where ${SAME_PROCESS}) as has_later_round,
    exists (select 1 from interviews l where ${SAME_PROCESS} and l.ends_at <= coalesce(a.closed_at, moment())) as has_later_held,
    json_build_object('zone', c.time_zone, 'quiet', c.quiet_hours) as candidate,
    (select r.who from colleagues r where r.id = c.recruiter_id) as recruiter,
    (select json_agg(r.who order by r.created_at, r.id) from colleagues r where r.role = 'ADMIN') as admins,
    json_build_object('thankYou', coalesce(p.thank_you, 24), 'feedback', coalesce(p.feedback, 72), 'secondFollowUp', coalesce(p.second_follow_up, 48),
      'thirdFollowUp', coalesce(p.third_follow_up, 24), 'escalation', coalesce(p.escalation, 24), 'noNews', coalesce(p.no_news, 72),
      'rejection', coalesce(p.rejection, 48), 'skipWeekends', coalesce(p.skip_weekends, false), 'zone', g.time_zone) as policy,
    (select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'owner', s.owner, 'outcome', s.state, 'basis', s.basis, 'countedFrom', s.counted_from,
      'dueAt', s.due_at, 'notifyAt', s.notify_at, 'turn', s.turn, 'doneAt', s.done_at)) from follow_up_steps s where s.agency_id = $1 and s.interview_id = i.id) as steps
  from interviews i
  join candidates c on c.agency_id = $1 and c.id = i.candidate_id
  join agencies g on g.agency_id = $1
  left join applications a on a.agency_id = $1 and a.id = i.application_id
  left join follow_up_policies p on p.agency_id = $1
  where i.agency_id = $1 and i.id in (select w.id from wanted w)
  order by i.id`;

/** The interviews with their steps. */
export async function casesOf({ interviews = [], application, candidates = [] }: Which, now: Date, news: News): Promise<Case[]> {
  const { client, actor } = scope();
  const values = [actor.agencyId, interviews, application ?? null, candidates];
  const { rows } = await client.query<Line>({ name: 'clock-facts', text: FACTS, values });
  return rows.map((line) => caseOf(line, now, news));
}

function caseOf(line: Line, now: Date, news: News): Case {
  const steps = new Map((line.steps ?? []).map((step) => [step.kind as FollowUpKind, standing(step)]));
  const otherProcess = line.application_id === null;
  const admins = line.admins ?? [];
  // What several share is told of by the agency's clock; each is told by their own when it comes to the mail.
  const shared: Owner = admins.length === 1 ? admins[0]! : { zone: line.policy.zone, quiet: USUAL };
  return {
    interviewId: line.id,
    candidateId: line.candidate_id,
    applicationId: line.application_id,
    facts: {
      startsAt: line.starts_at,
      endsAt: line.ends_at,
      status: line.status,
      promisedAt: line.feedback_promised_at,
      answeredAt: answeredAt(line, now),
      ended: otherProcess ? (news.ended === undefined ? endedBefore(line, steps) : news.ended) : ended(line),
      otherProcess,
      hasLaterRound: line.has_later_round,
      isLastHeld: !line.has_later_held || (otherProcess && rejectionOf(steps) !== undefined),
      debriefAt: line.debrief_at,
      releasedAt: line.released_at,
      wayToImproveAt: line.way_to_improve_at,
      heardAt: otherProcess ? null : (news.heardAt ?? steps.get(FollowUpKind.NO_NEWS_UPDATE)?.countedFrom ?? null),
      acts: Object.fromEntries([...steps.values()].flatMap((step) => actOf(step))),
      owners: { [Role.CANDIDATE]: line.candidate, [Role.RECRUITER]: line.recruiter ?? shared, [Role.ADMIN]: shared },
    },
    policy: line.policy,
    steps,
    recruiters: line.recruiter ? [line.recruiter.id] : admins.map((admin) => admin.id),
    admins: admins.map((admin) => admin.id),
  };
}

/** Of an agency's round the scorecard answers, and this is when we first saw it; of an other process the candidate says so. */
function answeredAt({ application_id, status, answered_at, starts_at }: Line, now: Date): Date | null {
  if (application_id) return status === 'COMPLETE' ? (answered_at ?? now) : null;
  return answered_at && answered_at >= starts_at ? answered_at : null;
}

const ended = ({ application_status, closed_at }: Line): ClockFacts['ended'] =>
  application_status && application_status !== ApplicationStatus.ACTIVE && closed_at ? { as: application_status, at: closed_at } : null;

/** How an other process had ended, told by what became of its steps: nobody but the candidate sees the process itself. */
function endedBefore({ status, ends_at }: Line, steps: Map<FollowUpKind, StandingStep>): ClockFacts['ended'] {
  const rejection = rejectionOf(steps);
  if (rejection) return { as: ApplicationStatus.REJECTED, at: rejection.countedFrom };
  const wasCancelled = (kind: FollowUpKind) => steps.get(kind)?.outcome === 'CANCELLED';
  const isLive = ['SCHEDULED', 'COMPLETE'].includes(status);
  if (!isLive || (!wasCancelled(FollowUpKind.THANK_YOU) && !wasCancelled(FollowUpKind.FEEDBACK_EXPECTED))) return null;
  return { as: ApplicationStatus.WITHDRAWN, at: wasCancelled(FollowUpKind.DEBRIEF) ? new Date(0) : ends_at };
}

const rejectionOf = (steps: Map<FollowUpKind, StandingStep>): StandingStep | undefined =>
  [...steps.values()].find(({ kind, outcome }) => kind === FollowUpKind.REJECTION_FOLLOW_UP && outcome !== 'CANCELLED');

function actOf({ kind, outcome, doneAt }: StandingStep): [FollowUpKind, Act][] {
  return doneAt && (outcome === 'DONE' || outcome === 'SKIPPED') ? [[kind, { outcome, at: doneAt }]] : [];
}

const standing = (step: Record<keyof StandingStep, string | null>): StandingStep =>
  ({
    ...step,
    countedFrom: new Date(step.countedFrom!),
    dueAt: new Date(step.dueAt!),
    notifyAt: new Date(step.notifyAt!),
    doneAt: step.doneAt && new Date(step.doneAt),
  }) as unknown as StandingStep;
