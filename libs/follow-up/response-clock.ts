import { Role } from '@nextround/tenancy';
import type { QuietHours } from '@nextround/access';
import type { Interview } from '@nextround/interviews';
import { endOfQuiet, startOfQuiet } from '@nextround/mail';
import type { ApplicationStatus } from '@nextround/pipeline';
import { hoursAfter, workingHoursAfter } from './elapsed.js';
import type { FollowUpPolicy } from './follow-up-policy.entity.js';
import { ClockBasis, FollowUpKind, type FollowUpStep, type Outcome } from './follow-up-step.entity.js';

/** On whose wall clock somebody's quiet hours are read. */
export interface Owner {
  readonly zone: string;
  readonly quiet: QuietHours;
}

/** What an owner made of a step, and when. */
export interface Act {
  readonly outcome: 'DONE' | 'SKIPPED';
  readonly at: Date;
}

/** Everything the clock of one interview depends on. */
export interface ClockFacts {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: Interview['state'];
  /** By when the hiring side promised to answer. */
  readonly promisedAt: Date | null;
  /** When the first scorecard was recorded; for an other process, when the candidate noted that the company answered. */
  readonly answeredAt: Date | null;
  /** How the application, or the other process, ended, and when; null while it is under way. */
  readonly ended: { readonly as: Exclude<ApplicationStatus, ApplicationStatus.ACTIVE>; readonly at: Date } | null;
  /** Whether it is a round of the candidate's other process. */
  readonly otherProcess: boolean;
  /** Whether a later round of the same process is booked or held: that is news too. */
  readonly hasLaterRound: boolean;
  /** Whether it was the last round held before the process ended: the one a rejection is about. */
  readonly isLastHeld: boolean;
  readonly debriefAt: Date | null;
  /** When feedback on this interview was first released to the candidate. */
  readonly releasedAt: Date | null;
  /** When the first way to improve was released, on any round of the application. */
  readonly wayToImproveAt: Date | null;
  /** When the candidate last heard anything from the agency. */
  readonly heardAt: Date | null;
  /** What was done or left out by hand, by kind. */
  readonly acts: Readonly<Partial<Record<FollowUpKind, Act>>>;
  readonly owners: Readonly<Record<FollowUpStep['owner'], Owner>>;
}

/** The agency's hours, and the zone its weekends are counted in. */
export type ClockPolicy = Pick<
  FollowUpPolicy,
  'thankYou' | 'feedback' | 'secondFollowUp' | 'thirdFollowUp' | 'escalation' | 'noNews' | 'rejection' | 'skipWeekends'
> & { readonly zone: string };

export type PlannedStep = Pick<FollowUpStep, 'kind' | 'owner' | 'basis' | 'countedFrom' | 'dueAt' | 'notifyAt' | 'doneAt'> & {
  readonly outcome: Outcome;
};

/** How long before its deadline a candidate is reminded of the thank-you, and what must be left of it, in hours. */
const REMINDER = 4;
const LAST_CALL = 0.5;

/**
 * What is to be done after an interview, by whom and by when: design §3, and the decisions of docs/response-clock.md.
 *
 * Pure: the same facts make the same steps, whatever the time is. Steps come in the order of the table there; a rejection's step only
 * where there is a rejection, and those that an other process has not are left out. What was done or left out stays so, unless it was
 * before the interview begins: then it was done for an earlier date.
 */
export function responseClock(facts: ClockFacts, policy: ClockPolicy): PlannedStep[] {
  const { endsAt, ended, otherProcess } = facts;
  const after = (from: Date, hours: number): Date =>
    policy.skipWeekends ? workingHoursAfter(from, hours, policy.zone) : hoursAfter(from, hours);
  const act = (kind: FollowUpKind): Act | undefined => sinceStart(facts.acts[kind], facts);

  /** Cancelled, missed and put off rounds have no clock, nor has one that was still ahead when its process ended. */
  const held = ['SCHEDULED', 'COMPLETE'].includes(facts.status) && !(ended && ended.at < endsAt);
  const underWay = held && !ended;
  const awaited = underWay && !facts.answeredAt;

  const step = (
    kind: FollowUpKind,
    basis: ClockBasis,
    countedFrom: Date,
    dueAt: Date,
    hasReason: boolean,
    met?: Date | null,
  ): PlannedStep => {
    const owner = otherProcess ? Role.CANDIDATE : OWNERS[kind];
    const done = met ? ({ outcome: 'DONE', at: met } as const) : act(kind);
    return {
      kind,
      owner,
      basis,
      countedFrom,
      dueAt,
      notifyAt: notifyAt(kind, dueAt, endsAt, facts.owners[owner]),
      outcome: done?.outcome ?? (hasReason ? 'SCHEDULED' : 'CANCELLED'),
      doneAt: done?.at ?? null,
    };
  };

  const debriefAt = facts.debriefAt && facts.debriefAt >= facts.startsAt ? facts.debriefAt : null;
  const debrief = step(FollowUpKind.DEBRIEF, ClockBasis.INTERVIEW_END, endsAt, endsAt, held, debriefAt);
  const thankYou = step(FollowUpKind.THANK_YOU, ClockBasis.INTERVIEW_END, endsAt, after(endsAt, policy.thankYou), underWay);

  // A promise that lies before the end was made for an earlier date.
  const promised = facts.promisedAt && facts.promisedAt >= endsAt ? facts.promisedAt : null;
  const basis = promised ? ClockBasis.PROMISED : ClockBasis.DEFAULT_72H;
  const from = promised ?? endsAt;
  const expectedAt = promised ?? after(endsAt, policy.feedback);
  const expected = step(FollowUpKind.FEEDBACK_EXPECTED, basis, from, expectedAt, awaited, facts.answeredAt);

  const first = step(FollowUpKind.FIRST_FOLLOW_UP, basis, from, expectedAt, awaited);
  const rung = (kind: FollowUpKind, basis: ClockBasis, before: PlannedStep, hours: number): PlannedStep => {
    const counted = countedFrom(before);
    return step(kind, basis, counted, latest(after(counted, hours), expectedAt), awaited);
  };
  const second = rung(FollowUpKind.SECOND_FOLLOW_UP, ClockBasis.AFTER_48H, first, policy.secondFollowUp);
  const third = rung(FollowUpKind.THIRD_FOLLOW_UP, ClockBasis.AFTER_24H, second, policy.thirdFollowUp);
  const ladder = [debrief, thankYou, expected, first, second, third];

  const rejection = (): PlannedStep[] => {
    const { wayToImproveAt } = facts;
    if (!held || ended?.as !== 'REJECTED' || !facts.isLastHeld || (wayToImproveAt && wayToImproveAt <= ended.at)) return [];
    return [
      step(FollowUpKind.REJECTION_FOLLOW_UP, ClockBasis.AFTER_48H, ended.at, after(ended.at, policy.rejection), true, wayToImproveAt),
    ];
  };
  if (otherProcess) return [...ladder, ...rejection()];

  const escalation = rung(FollowUpKind.ESCALATION, ClockBasis.AFTER_24H, third, policy.escalation);
  const heardAt = latest(endsAt, facts.heardAt);
  const waits = underWay && !facts.releasedAt && !facts.hasLaterRound;
  const noNews = step(FollowUpKind.NO_NEWS_UPDATE, ClockBasis.DEFAULT_72H, heardAt, after(heardAt, policy.noNews), waits);
  return [...ladder, { ...noNews, outcome: waits ? 'SCHEDULED' : 'CANCELLED', doneAt: null }, escalation, ...rejection()];
}

const OWNERS: Readonly<Record<FollowUpKind, FollowUpStep['owner']>> = {
  [FollowUpKind.DEBRIEF]: Role.CANDIDATE,
  [FollowUpKind.THANK_YOU]: Role.CANDIDATE,
  [FollowUpKind.FEEDBACK_EXPECTED]: Role.RECRUITER,
  [FollowUpKind.FIRST_FOLLOW_UP]: Role.RECRUITER,
  [FollowUpKind.SECOND_FOLLOW_UP]: Role.RECRUITER,
  [FollowUpKind.THIRD_FOLLOW_UP]: Role.RECRUITER,
  [FollowUpKind.NO_NEWS_UPDATE]: Role.RECRUITER,
  [FollowUpKind.ESCALATION]: Role.ADMIN,
  [FollowUpKind.REJECTION_FOLLOW_UP]: Role.RECRUITER,
};

/** When the step after this one starts to count: what was done, from then; what was left out, from then but not before it was due. */
function countedFrom({ outcome, doneAt, dueAt }: PlannedStep): Date {
  if (outcome === 'DONE') return doneAt!;
  return outcome === 'SKIPPED' ? latest(doneAt!, dueAt) : dueAt;
}

/**
 * When the owner is told. From dueAt, and of the one deadline, THANK_YOU, four hours before it; out of quiet hours. A deadline within
 * or close after quiet hours is told of before them, the evening before, but never before the interview's end.
 */
function notifyAt(kind: FollowUpKind, dueAt: Date, endsAt: Date, { zone, quiet }: Owner): Date {
  if (kind !== FollowUpKind.THANK_YOU) return endOfQuiet(dueAt, zone, quiet) ?? dueAt;
  const at = latest(hoursAfter(dueAt, -REMINDER), endsAt);
  const morning = endOfQuiet(at, zone, quiet);
  if (!morning || morning <= hoursAfter(dueAt, -LAST_CALL)) return morning ?? at;
  return latest(startOfQuiet(at, zone, quiet)!, endsAt);
}

const sinceStart = (act: Act | undefined, { startsAt }: ClockFacts): Act | undefined => (act && act.at >= startsAt ? act : undefined);

const latest = (...instants: (Date | null | undefined)[]): Date => new Date(Math.max(...instants.map((at) => at?.getTime() ?? -Infinity)));
