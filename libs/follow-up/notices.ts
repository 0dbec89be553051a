import { Temporal } from 'temporal-polyfill';
import { endOfQuiet, NotificationKind, tell, untell, type Told } from '@nextround/mail';
import { Role } from '@nextround/tenancy';
import { hoursAfter } from './elapsed.js';
import type { Case, StandingStep } from './clock-facts.js';
import { FollowUpKind } from './follow-up-step.entity.js';
import type { Owner } from './response-clock.js';

/** One thing that is told of a step. */
export interface Notice {
  /** Tells several notices of one step apart. */
  readonly rung: string;
  readonly kind: NotificationKind;
  readonly at: Date;
  /** From when on it is not worth saying any more. */
  readonly until: Date;
}

/** How long after it was told of a debrief somebody is reminded of it, in hours, and at which hour of the next morning. */
const NUDGE = 3;
const MORNING = '09:00';
/** How long before the night somebody is told of what cannot wait for the morning, in hours: with its first minute, mails wait. */
const BEFORE_NIGHT = 0.25;
/** For how long the link of a debrief opens it, in hours; for how long a nudge is one, and any other notice news. */
const LINK = 7 * 24;
const SOON = 2;
const NEWS = 24;

/** What is told of a step, to whoever owns it. The first follow-up falls due with FEEDBACK_EXPECTED, and is told of with it. */
export function noticesOf({ kind, notifyAt, dueAt }: StandingStep, endsAt: Date, owner: Owner): Notice[] {
  const once = (notice: NotificationKind, until = hoursAfter(notifyAt, NEWS), at = notifyAt): Notice[] => [
    { rung: 'due', kind: notice, at, until },
  ];
  switch (kind) {
    case FollowUpKind.DEBRIEF:
      return [...once(NotificationKind.DEBRIEF_DUE, hoursAfter(endsAt, LINK)), ...nudges(notifyAt, owner)];
    case FollowUpKind.THANK_YOU:
      return once(NotificationKind.THANK_YOU_DUE, dueAt, awake(notifyAt, endsAt, owner));
    case FollowUpKind.FEEDBACK_EXPECTED:
      return once(NotificationKind.FEEDBACK_EXPECTED);
    case FollowUpKind.FIRST_FOLLOW_UP:
      return [];
    case FollowUpKind.SECOND_FOLLOW_UP:
    case FollowUpKind.THIRD_FOLLOW_UP:
      return once(NotificationKind.FOLLOW_UP_DUE);
    case FollowUpKind.ESCALATION:
      return once(NotificationKind.ESCALATION);
    case FollowUpKind.NO_NEWS_UPDATE:
      return once(NotificationKind.NO_NEWS_DUE);
    case FollowUpKind.REJECTION_FOLLOW_UP:
      return once(NotificationKind.REJECTION_FOLLOW_UP);
  }
}

/** The hour itself; where the night begins with it, shortly before. */
function awake(at: Date, endsAt: Date, { zone, quiet }: Owner): Date {
  const before = hoursAfter(at, -BEFORE_NIGHT);
  return endOfQuiet(at, zone, quiet) && before > endsAt ? before : at;
}

/** A nudge three hours after the debrief was asked for, unless that is at night, and one the next morning; then silence. */
function nudges(askedAt: Date, { zone, quiet }: Owner): Notice[] {
  const day = Temporal.Instant.fromEpochMilliseconds(askedAt.getTime()).toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  const nine = new Date(day.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).epochMilliseconds);
  const morning = endOfQuiet(nine, zone, quiet) ?? nine;
  const soon = hoursAfter(askedAt, NUDGE);
  const nudge = (rung: string, at: Date): Notice => ({ rung, kind: NotificationKind.DEBRIEF_NUDGE, at, until: hoursAfter(at, SOON) });
  return [...(endOfQuiet(soon, zone, quiet) ? [] : [nudge('nudge', soon)]), nudge('morning', morning)];
}

/**
 * Tells the owner of an open step, takes back what was to be told of one that is not open any more. Each turn has keys of its own, so
 * that a step that moves takes its notice along, and one that comes due anew is told anew. What should have been told long ago is told
 * only of a step that has just been moved there: not of a round that is written down long after it was held, nor to another owner.
 * @param expected the answer that is waited for: a follow-up that falls due with it is told of with it, in one mail
 */
export async function announce(
  one: Case,
  step: StandingStep,
  expected: StandingStep | undefined,
  now: Date,
  isChanged: boolean,
): Promise<void> {
  const isNew = !one.steps.has(step.kind);
  const isMoved = isChanged && !isNew;
  const about = { type: 'Interview', id: one.interviewId };
  const all = noticesOf(step, one.facts.endsAt, one.facts.owners[step.owner]).flatMap(({ rung, kind, at, until }) =>
    receivers(one, step).map(async ({ to, suffix }) => {
      const key = `${step.id}:${rung}:${step.turn}${suffix}`;
      if (step.outcome !== 'SCHEDULED' || isToldWith(expected, step)) return void (isNew || (await untell(key)));
      if (until > now || (isMoved && rung === 'due')) await tell({ to, kind, key, about, candidateId: one.candidateId, at });
    }),
  );
  await Promise.all(all);
}

const isToldWith = (expected: StandingStep | undefined, { kind, dueAt }: StandingStep): boolean =>
  expected?.outcome === 'SCHEDULED' && ASKING.includes(kind) && expected.dueAt.getTime() === dueAt.getTime();

const ASKING = [FollowUpKind.SECOND_FOLLOW_UP, FollowUpKind.THIRD_FOLLOW_UP];

function receivers(one: Case, { owner }: StandingStep): { to: Told; suffix: string }[] {
  if (owner === Role.CANDIDATE) return [{ to: { candidateId: one.candidateId }, suffix: '' }];
  const members = owner === Role.ADMIN ? one.admins : one.recruiters;
  // One receiver's notice follows the step to whoever owns it next; several have one each.
  const isOne = owner === Role.RECRUITER && members.length === 1;
  return members.map((memberId) => ({ to: { memberId }, suffix: isOne ? '' : `:${memberId}` }));
}
