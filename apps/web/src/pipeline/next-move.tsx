import { IconBuilding, IconCalendarEvent, IconCircleCheck, IconHandFinger, IconUser, type TablerIcon } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationStatus, CardFragment, Party } from '../gql/graphql';
import type { ClockState } from '../look/clock-state';
import { lasting, useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Clock } from '../look/parts';

const day = 86_400_000;
const icons: Record<Party, TablerIcon> = { AGENCY: IconHandFinger, CLIENT: IconBuilding, CANDIDATE: IconUser, NOBODY: IconCalendarEvent };

interface Said {
  icon: TablerIcon;
  words: string;
  state: ClockState;
  part?: number;
  chip: string;
  sentence: string;
  late: boolean;
}

type Moved = Pick<CardFragment, 'whoseMove' | 'status' | 'closedAt' | 'candidate' | 'job'>;
export interface Shown {
  now: number;
  dates: Pick<ReturnType<typeof useDates>, 'date' | 'day' | 'dayTime' | 'time' | 'dayKey'>;
  t: TFunction;
}

/** Hours while they are few; from a day on, whole days: a card has room for no more, and its title says the rest. */
export const age = (ms: number, t: TFunction) => (ms >= day ? t('time.days', { d: Math.floor(ms / day) }) : lasting(ms, t, true));

export const isLate = ({ whoseMove: { party, by } }: Pick<Moved, 'whoseMove'>, now: number) =>
  party === 'AGENCY' && by != null && Date.parse(by) <= now;

/** Whose move it is, as an icon and words, and beside it the clock: how long it has, or has had. */
export function nextMove({ whoseMove, status, closedAt, candidate, job }: Moved, { now, dates, t }: Shown): Said {
  const { party, since, by } = whoseMove;
  const left = by == null ? undefined : Date.parse(by) - now;
  const names = { candidate: givenName(candidate.name), client: job.clientCompany.name };
  const had = age(Math.max(0, now - Date.parse(since)), t);
  const near = (at: string) => (dates.dayKey(at) === dates.dayKey(new Date(now)) ? dates.time(at) : dates.date(at));
  const say = (state: ClockState, chip: string, sentence: string, part?: number): Said => ({
    icon: icons[party],
    words: t(`board.move.${party}`),
    late: state === 'overdue',
    ...{ state, chip, sentence, part },
  });
  if (party === 'NOBODY' && status !== 'ACTIVE') {
    const at = closedAt ? dates.date(closedAt) : '';
    return { ...say('done', at, ended(status, at, t)), icon: IconCircleCheck, words: t(`board.ended.${status}`) };
  }
  if (party === 'NOBODY')
    return say('planned', by == null ? '' : near(by), t('board.plannedLong', { at: by == null ? '' : dates.dayTime(by) }));
  if (left !== undefined && by != null && party !== 'CLIENT')
    return left <= 0
      ? say(
          party === 'AGENCY' ? 'overdue' : 'waiting',
          t('board.over', { time: age(-left, t) }),
          t(`board.overLong.${party}`, { ...names, time: age(-left, t) }),
        )
      : say('due', near(by), t(`board.dueLong.${party}`, { ...names, at: dates.dayTime(by) }), Math.max(0.08, 1 - left / (2 * day)));
  if (party === 'AGENCY')
    return say('due', had, t('board.sinceLong.AGENCY', { time: had }), Math.min(1, (now - Date.parse(since)) / (3 * day)));
  return say('waiting', had, t(`board.sinceLong.${party}`, { ...names, time: had }));
}

const ended = (status: ApplicationStatus, at: string, t: TFunction) =>
  t('board.endedLong', { status: t(`applicationStatus.${status}`), at });

/** What every card is told by: made once for all of them, and anew with the minute. */
export function useShown(): Shown {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const { timeZone } = dates;
  // oxlint-disable-next-line react/exhaustive-deps -- the dates are those of their zone
  return useMemo(() => ({ now, dates, t }), [now, timeZone, t]);
}

export function NextMove({ card, shown, long }: { card: Moved; shown: Shown; long?: boolean }) {
  const { icon: Icon, words, state, part, chip, sentence } = nextMove(card, shown);
  return (
    <span className="next-move" title={sentence}>
      <span className="next-move-who" data-late={state === 'overdue' || undefined}>
        <Icon size={16} stroke={1.6} aria-hidden />
        <span>{words}</span>
      </span>
      {chip && (
        <Clock state={state} part={part}>
          {chip}
        </Clock>
      )}
      {long ? <span className="next-move-long">{sentence}</span> : <span className="unseen">. {sentence}</span>}
    </span>
  );
}
