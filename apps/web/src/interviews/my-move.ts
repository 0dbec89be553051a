import type { TFunction } from 'i18next';
import { graphql } from '../gql';
import type { MyInterviewFragment } from '../gql/graphql';
import { isOpen } from '../follow-up/own-steps';
import { lasting } from '../look/dates';
import type { ClockState } from '../look/clock-state';

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
    interviewers {
      name
    }
    followUps {
      ...LetterStep
      basis
    }
    prepPack {
      id
      openedAt
      items {
        id
        done
      }
    }
  }
`);

const callsOff = ['CANCELLED', 'NO_SHOW', 'ON_HOLD'];
export const tookPlace = ({ status, endsAt }: MyInterviewFragment, now: number) => !callsOff.includes(status) && Date.parse(endsAt) <= now;
export const owesDebrief = (interview: MyInterviewFragment, now: number) => tookPlace(interview, now) && !interview.debrief?.submittedAt;
export const unread = ({ releasedFeedback }: MyInterviewFragment) => releasedFeedback.some(({ readAt }) => !readAt);

/** What a round waits for: the answer, for as long as none came. */
const awaited = ({ followUps }: MyInterviewFragment) =>
  followUps.find(({ kind, state }) => kind === 'FEEDBACK_EXPECTED' && (state === 'SCHEDULED' || isOpen({ state })));

/** Held, without an answer so far. */
export const isWaiting = (interview: MyInterviewFragment, now: number) =>
  tookPlace(interview, now) && interview.releasedFeedback.length === 0 && awaited(interview) !== undefined;

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
  if (awaited(interview)) return { state: 'waiting', words: t('me.theirMove', { since }) };
  if (owesDebrief(interview, now)) return { state: 'due', words: t('me.yourMove', { since }) };
  return { state: 'done', words: dayTime(endsAt) };
}

const ladder = ['FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP'];

/** Whom a round waits for and what follows if nothing comes, in a sentence; nothing where there is nothing to say. */
export function whatFollows(
  interview: MyInterviewFragment,
  now: number,
  recruiter: string,
  dayTime: (at: string) => string,
  t: TFunction,
): string | undefined {
  const { status, endsAt, prepPack, followUps } = interview;
  if (callsOff.includes(status)) return undefined;
  if (Date.parse(endsAt) > now) {
    if (!prepPack) return undefined;
    const of = prepPack.items.length;
    return of > 0 ? t('me.prepTicked', { done: prepPack.items.filter(({ done }) => done).length, of }) : t('me.prepReady');
  }
  const answer = awaited(interview);
  if (!answer) return undefined;
  const at = dayTime(answer.dueAt);
  const mine = answer.owner === 'CANDIDATE';
  if (answer.state === 'SCHEDULED') {
    const expected = t(answer.basis === 'PROMISED' ? 'me.promised' : 'me.expected', { at });
    return `${expected} ${mine ? t('me.youAskThen') : t('me.theyAskThen', { name: recruiter })}`;
  }
  const asked = followUps.filter(({ kind, state }) => ladder.includes(kind) && state === 'DONE').at(-1)?.doneAt;
  const next = followUps.find(({ kind, state }) => ladder.includes(kind) && (state === 'SCHEDULED' || isOpen({ state })));
  const parts = [t('me.wasExpected', { at })];
  if (asked) parts.push(mine ? t('me.youAsked', { at: dayTime(asked) }) : t('me.theyAsked', { name: recruiter, at: dayTime(asked) }));
  if (next && !mine)
    parts.push(
      next.state === 'SCHEDULED'
        ? t('me.theyAskAt', { name: recruiter, at: dayTime(next.dueAt) })
        : t('me.theyAskNow', { name: recruiter }),
    );
  return parts.join(' ');
}
