import {
  IconArrowRight,
  IconCalendarEvent,
  IconClipboardCheck,
  IconEye,
  IconFlag,
  IconGift,
  IconMessage,
  IconMessageCheck,
  IconNotes,
  IconShare,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { givenName } from '../look/names';
import type { TimelineFound } from './timeline-document';

export interface Happened {
  key: string;
  at: string;
  icon: TablerIcon;
  words: string;
  /** Who did it, or what was said. */
  more?: string;
  /** The page of the process, or of its round. */
  applicationId?: string;
  interviewId?: string;
}

/** Everything that happened with a candidate in one line of time, the latest first. */
export function timelineOf(candidate: TimelineFound, now: number, t: TFunction): Happened[] {
  const name = givenName(candidate.name);
  const by = (who?: string | null) => (who ? t('timeline.by', { who }) : undefined);
  const ofApplications = candidate.applications.nodes.flatMap(({ id, status, closedAt, job, stageHistory, offers, interviews }) => {
    const title = t('job.at', { job: job.title, client: job.clientCompany.name });
    const of = { applicationId: id };
    const stages = stageHistory.map(({ changedAt, stage, changedBy }, i) => ({
      ...of,
      key: `${id}-stage-${i}`,
      at: changedAt,
      icon: IconArrowRight,
      words: i === 0 ? t('timeline.applied', { title }) : t('timeline.moved', { stage: stage.name, title }),
      more: by(changedBy?.name),
    }));
    const ends = { HIRED: 'timeline.hired', REJECTED: 'timeline.rejected', WITHDRAWN: 'timeline.withdrawn' } as const;
    const end =
      status !== 'ACTIVE' && closedAt ? [{ ...of, key: `${id}-end`, at: closedAt, icon: IconFlag, words: t(ends[status], { title }) }] : [];
    const offered = offers.flatMap(({ id: key, madeAt, decidedAt, state, salary }) => [
      { ...of, key, at: madeAt, icon: IconGift, words: t('timeline.offered', { title }), more: salary ?? undefined },
      ...(decidedAt && state !== 'MADE'
        ? [
            {
              ...of,
              key: `${key}-end`,
              at: decidedAt,
              icon: IconGift,
              words: t('timeline.offerDecided', { state: t(`offer.state.${state}`), title }),
            },
          ]
        : []),
    ]);
    return [...stages, ...end, ...offered, ...interviews.flatMap((round) => ofRound(round, title, name, now, t))];
  });
  const messages = candidate.thread.messages.nodes.map(({ id, author, body, deliverAt }) => ({
    key: id,
    at: deliverAt,
    icon: IconMessage,
    words: t('timeline.message', { who: author }),
    more: body,
  }));
  const shared = candidate.processUpdates.map(({ id, sharedAt }) => ({
    key: id,
    at: sharedAt,
    icon: IconShare,
    words: t('timeline.shared', { name }),
  }));
  return [...ofApplications, ...messages, ...shared].sort((a, b) => b.at.localeCompare(a.at));
}

type Round = TimelineFound['applications']['nodes'][number]['interviews'][number];

function ofRound(interview: Round, title: string, name: string, now: number, t: TFunction): Happened[] {
  const { id, round, kind, status, startsAt, endsAt, debrief, scorecards, releasedFeedback } = interview;
  const of = { interviewId: id };
  const held = Date.parse(endsAt) <= now;
  const off = status === 'CANCELLED' || status === 'NO_SHOW' || status === 'ON_HOLD';
  const words = off
    ? t('timeline.off', { round, status: t(`interviewStatus.${status}`), title })
    : held
      ? t('timeline.held', { round, kind: t(`interviewKind.${kind}`), title })
      : t('timeline.ahead', { round, title });
  return [
    { ...of, key: id, at: startsAt, icon: IconCalendarEvent, words },
    ...(debrief?.submittedAt
      ? [{ ...of, key: debrief.id, at: debrief.submittedAt, icon: IconNotes, words: t('timeline.debrief', { name, round, title }) }]
      : []),
    ...scorecards.map(({ id: key, submittedAt, interviewer }) => ({
      ...of,
      ...{ key, at: submittedAt, icon: IconClipboardCheck, words: t('timeline.scorecard', { who: interviewer, round, title }) },
    })),
    ...releasedFeedback.flatMap(({ id: key, releasedAt, readAt }) => [
      { ...of, key, at: releasedAt, icon: IconMessageCheck, words: t('timeline.released', { round, title }) },
      ...(readAt ? [{ ...of, key: `${key}-read`, at: readAt, icon: IconEye, words: t('timeline.read', { name, round, title }) }] : []),
    ]),
  ];
}
