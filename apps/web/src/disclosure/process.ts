import type { TFunction } from 'i18next';
import type { MyProcessFragment, ProcessStage, SharingLevel } from '../gql/graphql';
import { lasting } from '../look/dates';
import type { ClockState } from '../look/clock-state';

export const stages: readonly ProcessStage[] = ['PREPARING', 'APPLIED', 'INTERVIEWING', 'OFFER', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'];
export const hasEnded = ({ stage }: { stage: ProcessStage }) => stage === 'ACCEPTED' || stage === 'REJECTED' || stage === 'WITHDRAWN';

export const levels = ['EXISTS', 'STAGE', 'FULL'] as const;
export type Level = (typeof levels)[number];
/** Whether one level tells more than another. */
export const tellsMore = (level: SharingLevel, than: SharingLevel) => levels.indexOf(level as Level) > levels.indexOf(than as Level);

const week = 7 * 24 * 3_600_000;

/** What runs in a process: an offer that ends, else the next date. */
export function processClock(
  { stage, offerDeadline, nextStepAt }: MyProcessFragment,
  now: number,
  dates: { day: (at: string) => string; dayTime: (at: string) => string },
  t: TFunction,
): { state: ClockState; words: string; part?: number } | undefined {
  if (hasEnded({ stage })) return { state: 'dropped', words: t(`processStage.${stage}`) };
  if (offerDeadline) {
    const left = Date.parse(offerDeadline) - now;
    if (left < 0) return { state: 'overdue', words: t('elsewhere.over', { since: lasting(-left, t, true) }) };
    const words = t('elsewhere.until', { day: dates.day(offerDeadline), left: lasting(left, t, true) });
    return { state: 'due', words, part: Math.min(1, Math.max(0, 1 - left / week)) };
  }
  if (nextStepAt && Date.parse(nextStepAt) > now) return { state: 'planned', words: dates.dayTime(nextStepAt) };
  return undefined;
}
