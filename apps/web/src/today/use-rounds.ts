import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useViewer } from '../access/viewer';
import { startOfDay, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { daysOn } from '../look/quiet';
import { wallTimeOf } from '../look/wall-time';
import type { Planned } from './strip';
import { TodaysInterviewsDocument } from './today-document';

const off = ['CANCELLED', 'NO_SHOW', 'ON_HOLD'];

/** The rounds of this day and the week after it, as far as they are the viewer's to look after. */
export function useRounds(scope: 'mine' | 'all'): { today: Planned[]; week: Planned[] } {
  const viewer = useViewer();
  const now = useNow();
  const dates = useDates();
  const day = wallTimeOf(new Date(now), dates.timeZone).day;
  const [from, to] = useMemo(
    () => [startOfDay(day, dates.timeZone).toISOString(), startOfDay(daysOn(day, 8), dates.timeZone).toISOString()],
    [day, dates.timeZone],
  );
  const planned = useQuery(TodaysInterviewsDocument, { variables: { from, to } }).data?.interviews.nodes ?? [];
  const week = planned.filter(
    ({ status, candidate }) => !off.includes(status) && (scope === 'all' || candidate.recruiter?.id === viewer?.id),
  );
  return { week, today: week.filter(({ startsAt }) => dates.dayKey(startsAt) === dates.dayKey(new Date(now))) };
}
