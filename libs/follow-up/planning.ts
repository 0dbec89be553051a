import { v7 as uuid } from 'uuid';
import { asSystem, clock, rows } from '@nextround/tenancy';
import { casesOf, type Case, type News, type StandingStep, type Which } from './clock-facts.js';
import { FollowUpKind, FollowUpStep } from './follow-up-step.entity.js';
import { announce } from './notices.js';
import { responseClock, type PlannedStep } from './response-clock.js';

interface Telling {
  readonly everybody?: boolean;
  readonly also?: readonly string[];
  readonly silently?: boolean;
}

/**
 * Plans the clocks anew, in the transaction of the cause and as Nextround itself: reads the facts in one statement, and writes the
 * steps that change in another.
 * @param news what only the cause knows
 * @param telling of which steps somebody is told, beside those that change here: `everybody` of all, where those to be told may have
 *   changed; `also` of these, which the cause has changed; `silently` of none, where the past is written down
 */
export async function plan(which: Which, news: News = {}, telling: Telling = {}): Promise<void> {
  await asSystem('follow-up.plan', async () => {
    const now = clock.now();
    const cases = await casesOf(which, now, news);
    const planned = cases.flatMap((one) => stepsOf(one, now).map((step) => ({ one, ...step })));
    const changed = planned.filter(({ isChanged }) => isChanged);
    await rows(FollowUpStep).upsert(changed.map(({ one, step }) => rowOf(one, step)));
    if (telling.silently) return;
    const told = planned.filter(({ isChanged, step }) => isChanged || telling.everybody || telling.also?.includes(step.id));
    const expected = new Map(
      planned.filter(({ step }) => step.kind === FollowUpKind.FEEDBACK_EXPECTED).map(({ one, step }) => [one, step]),
    );
    await Promise.all(told.map(({ one, step, isChanged }) => announce(one, step, expected.get(one), now, isChanged)));
  });
}

/** The steps as they are to stand. One that never had a reason is not written. */
function stepsOf(one: Case, now: Date): { step: StandingStep; isChanged: boolean }[] {
  const planned = responseClock(one.facts, one.policy);
  const kinds = planned.map(({ kind }) => kind);
  const gone = [...one.steps.values()].filter(({ kind }) => !kinds.includes(kind));
  return [
    ...planned.flatMap((step) => {
      const before = one.steps.get(step.kind);
      if (!before && step.outcome === 'CANCELLED') return [];
      // What is closed keeps the dates it was closed with.
      if (before && before.outcome !== 'SCHEDULED' && before.outcome === step.outcome) return [{ step: before, isChanged: false }];
      return [{ step: standing(before, step, now), isChanged: !before || differs(before, step) }];
    }),
    ...gone.map((before) => ({
      step: { ...before, outcome: before.outcome === 'SCHEDULED' ? ('CANCELLED' as const) : before.outcome },
      isChanged: before.outcome === 'SCHEDULED',
    })),
  ];
}

/** A step that comes due anew after its owner was told of it begins another turn: then they are told again. */
function standing(before: StandingStep | undefined, step: PlannedStep, now: Date): StandingStep {
  const isNewTurn = before !== undefined && before.notifyAt <= now && step.notifyAt > now;
  return { ...step, id: before?.id ?? uuid(), turn: (before?.turn ?? 0) + (isNewTurn ? 1 : 0) };
}

const differs = (before: StandingStep, step: PlannedStep): boolean =>
  before.owner !== step.owner ||
  before.outcome !== step.outcome ||
  before.basis !== step.basis ||
  (['countedFrom', 'dueAt', 'notifyAt', 'doneAt'] as const).some((when) => before[when]?.getTime() !== step[when]?.getTime());

const rowOf = ({ interviewId, candidateId, applicationId }: Case, step: StandingStep) => ({
  id: step.id,
  interviewId,
  candidateId,
  applicationId,
  kind: step.kind,
  owner: step.owner,
  outcome: step.outcome,
  basis: step.basis,
  countedFrom: step.countedFrom,
  dueAt: step.dueAt,
  notifyAt: step.notifyAt,
  turn: step.turn,
  doneAt: step.doneAt,
  // Whoever closed it did so for an earlier date: what stays closed is not written again.
  doneBy: null,
  channel: null,
});
