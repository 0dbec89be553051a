import type { TFunction } from 'i18next';
import { graphql } from '../gql';
import type { MyInterviewFragment } from '../gql/graphql';
import { lasting } from '../look/dates';
import type { ClockState } from '../look/theme';

export const MyInterview = graphql(`
  fragment MyInterview on Interview {
    id
    round
    kind
    format
    status
    startsAt
    endsAt
    timeZone
    process {
      ... on Application {
        id
        job {
          id
          title
          clientCompany {
            id
            name
          }
        }
      }
      ... on OtherProcess {
        id
        companyName
        role
      }
    }
    debriefPrompts {
      id
    }
    debrief {
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

const callsOff = ['CANCELLED', 'NO_SHOW', 'ON_HOLD'];
export const tookPlace = ({ status, endsAt }: MyInterviewFragment, now: number) => !callsOff.includes(status) && Date.parse(endsAt) <= now;
export const owesDebrief = (interview: MyInterviewFragment, now: number) => tookPlace(interview, now) && !interview.debrief?.submittedAt;
export const unread = ({ releasedFeedback }: MyInterviewFragment) => releasedFeedback.some(({ readAt }) => !readAt);

/** Whose move a round is, as the candidate sees it. */
export function myMove(
  interview: MyInterviewFragment,
  now: number,
  dayTime: (at: string) => string,
  t: TFunction,
): { state: ClockState; words: string } {
  const { status, startsAt, endsAt, releasedFeedback } = interview;
  if (status === 'CANCELLED' || status === 'NO_SHOW' || status === 'ON_HOLD')
    return { state: 'dropped', words: t(`interviewStatus.${status}`) };
  if (Date.parse(endsAt) > now) return { state: 'planned', words: Date.parse(startsAt) > now ? dayTime(startsAt) : t('move.running') };
  if (unread(interview)) return { state: 'done', words: t('me.feedbackHere') };
  if (releasedFeedback.length > 0) return { state: 'done', words: t('me.feedbackRead') };
  const since = lasting(now - Date.parse(endsAt), t, true);
  if (owesDebrief(interview, now)) return { state: 'due', words: t('me.yourMove', { since }) };
  return { state: 'waiting', words: t('me.theirMove', { since }) };
}
