import type { TFunction } from 'i18next';
import { graphql } from '../gql';
import type { InterviewStateFragment } from '../gql/graphql';
import { lasting } from '../look/dates';
import { givenName } from '../look/names';
import type { ClockState } from '../look/clock-state';

export const InterviewState = graphql(`
  fragment InterviewState on Interview {
    id
    round
    kind
    format
    status
    startsAt
    endsAt
    timeZone
    debrief {
      id
      submittedAt
    }
    scorecards {
      id
      submittedAt
    }
    releasedFeedback {
      id
      releasedAt
      readAt
    }
  }
`);

export interface Move {
  state: ClockState;
  words: string;
  sentence: string;
}

interface Names {
  candidate: string;
  client: string;
}

const latest = (instants: string[]) => instants.reduce((last, at) => (at > last ? at : last), '');

/** Whose move a round is, since when, as the hiring side of the house sees it. */
export function whoseMove(
  interview: InterviewStateFragment,
  names: Names,
  now: number,
  dayTime: (at: string) => string,
  t: TFunction,
): Move {
  const { status, startsAt, endsAt, debrief, scorecards, releasedFeedback } = interview;
  const candidate = givenName(names.candidate);
  const since = (at: string) => lasting(now - Date.parse(at), t, true);
  const say = (state: ClockState, words: string, sentence: string): Move => ({ state, words, sentence });
  if (status === 'CANCELLED' || status === 'NO_SHOW' || status === 'ON_HOLD')
    return say('dropped', t(`interviewStatus.${status}`), t(`interviewStatus.${status}`));
  if (now < Date.parse(startsAt)) return say('planned', dayTime(startsAt), t('move.plannedLong', { at: dayTime(startsAt) }));
  if (now < Date.parse(endsAt)) return say('planned', t('move.running'), t('move.running'));
  const released = latest(releasedFeedback.map(({ releasedAt }) => releasedAt));
  const read = latest(releasedFeedback.flatMap(({ readAt }) => readAt ?? []));
  if (read) return say('done', t('move.read'), t('move.readLong', { candidate, at: dayTime(read) }));
  if (released)
    return say(
      'waiting',
      t('move.someone', { who: candidate, since: since(released) }),
      t('move.releasedLong', { candidate, at: dayTime(released) }),
    );
  const recorded = latest(scorecards.map(({ submittedAt }) => submittedAt));
  if (recorded)
    return say('due', t('move.release', { since: since(recorded) }), t('move.releaseLong', { candidate, since: since(recorded) }));
  if (!debrief?.submittedAt)
    return say(
      'waiting',
      t('move.someone', { who: candidate, since: since(endsAt) }),
      t('move.debriefLong', { candidate, since: since(endsAt) }),
    );
  return say(
    'waiting',
    t('move.someone', { who: names.client, since: since(endsAt) }),
    t('move.clientLong', { client: names.client, since: since(endsAt) }),
  );
}
