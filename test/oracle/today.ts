import { sorted } from './pages.js';
import type { Row, Sight } from './sight.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const after = (at: Date, by: number): Date => new Date(at.getTime() + by);
const isWithin = (at: Date | null, from: Date, to: Date): boolean => at !== null && from <= at && at <= to;

/** What is told of a reason: the rest of an item follows from its row. */
interface Reason {
  readonly kind: string;
  readonly subjectType: string;
  readonly row: Row;
  readonly dueAt: Date;
  readonly again?: string;
}

/** The day, as a recruiter with this sight would gather it by hand: reason by reason, then without what was seen to or put off. */
export function todayItems(s: Sight): Row[] {
  const marks = s.rows('TodayMark');
  return [...fromSteps(s), ...fromFeedback(s), ...ofRounds(s), ...ofProcesses(s), ...unread(s)]
    .map(({ kind, subjectType, row, dueAt, again }) => ({
      ...{ agencyId: s.actor.agencyId, kind, dueAt, subjectType, subjectId: row['id'], candidateId: row['candidateId'] },
      key: [kind, row['id'], ...(again === undefined ? [] : [again])].join(':'),
      interviewId: subjectType === 'Interview' ? row['id'] : ((row['interviewId'] as string | undefined) ?? null),
    }))
    .filter((item) => {
      const mark = marks.find(({ key }) => key === item.key);
      return !mark || (!mark['settledAt'] && !(mark['snoozedUntil'] > s.now));
    });
}

function fromSteps(s: Sight): Reason[] {
  const { now } = s;
  const open = s.rows('FollowUpStep').filter((step) => step['outcome'] === 'SCHEDULED' && step['applicationId']);
  const late = (...kinds: string[]) => open.filter((step) => kinds.includes(step['kind']) && step['dueAt'] <= now);
  const due = (kind: string, steps: Row[], again?: (step: Row) => string): Reason[] =>
    steps.map((row) => ({ kind, subjectType: 'FollowUpStep', row, dueAt: row['dueAt'], again: again?.(row) }));
  const rungs = ['FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP'];
  const asked = late(...rungs, ...(s.actor.role === 'ADMIN' ? ['ESCALATION'] : []));
  const latest = (step: Row) =>
    sorted(
      asked.filter((one) => one['interviewId'] === step['interviewId'] && one['dueAt'].getTime() >= step['dueAt'].getTime()),
      { by: ['id'] },
    );
  const missing = open.filter(({ kind, dueAt }) => kind === 'DEBRIEF' && isWithin(dueAt, after(now, -14 * DAY), after(now, -DAY)));
  const thanks = open.filter(({ kind, dueAt }) => kind === 'THANK_YOU' && isWithin(dueAt, now, after(now, 6 * HOUR)));
  return [
    ...due('DEBRIEF_MISSING', missing),
    ...due('FEEDBACK_TO_RELEASE', late('REJECTION_FOLLOW_UP')),
    // Whoever has no later one beside them in their round, and no same one with a smaller id.
    ...due(
      'FEEDBACK_OVERDUE',
      asked.filter((step) => latest(step).every((one) => one['dueAt'].getTime() === step['dueAt'].getTime()) && latest(step)[0] === step),
    ),
    ...due('THANK_YOU_CLOSING', thanks),
    ...due('NO_NEWS_DUE', late('NO_NEWS_UPDATE'), ({ dueAt }) => String(Math.round(dueAt.getTime() / 1000))),
  ];
}

function fromFeedback(s: Sight): Reason[] {
  const recent = (entity: string) => s.rows(entity).filter(({ submittedAt }) => submittedAt && submittedAt > after(s.now, -60 * DAY));
  const isTold = (card: Row) =>
    s.rows('ReleasedFeedback').some((f) => f['interviewId'] === card['interviewId'] && f['releasedAt'] >= card['submittedAt']);
  return [
    ...recent('Debrief').map((row) => ({
      ...{ kind: 'NEW_DEBRIEF', subjectType: 'Debrief', row, dueAt: row['submittedAt'] },
      again: String(row['revision']),
    })),
    ...recent('Scorecard')
      .filter((card) => !isTold(card))
      .map((row) => ({ kind: 'FEEDBACK_TO_RELEASE', subjectType: 'Scorecard', row, dueAt: after(row['submittedAt'], DAY) })),
  ];
}

function ofRounds(s: Sight): Reason[] {
  const prepared = s.rows('PrepPack').flatMap((p) => (p['publishedAt'] ? [p['interviewId']] : []));
  return s
    .rows('Interview')
    .filter((i) => i['state'] === 'SCHEDULED' && i['applicationId'] && isWithin(i['startsAt'], s.now, after(s.now, 2 * DAY)))
    .filter((i) => !prepared.includes(i['id']))
    .map((row) => ({ kind: 'PREP_MISSING', subjectType: 'Interview', row, dueAt: row['startsAt'] }));
}

function ofProcesses(s: Sight): Reason[] {
  const collides = ({ candidateId, offerDeadline }: Row): boolean => {
    const ours = (entity: string) => s.rows(entity).filter((row) => row['candidateId'] === candidateId && row['applicationId']);
    return (
      ours('Interview').some((i) => i['state'] === 'SCHEDULED' && i['startsAt'] > offerDeadline) ||
      ours('FollowUpStep').some(
        ({ kind, outcome, dueAt }) => kind === 'FEEDBACK_EXPECTED' && outcome === 'SCHEDULED' && dueAt > offerDeadline,
      )
    );
  };
  return [
    ...s
      .rows('ProcessUpdate')
      .filter((u) => !u['withdrawnAt'] && u['offerDeadline'] > s.now && collides(u))
      .map((row) => ({ kind: 'OFFER_COLLISION', subjectType: 'ProcessUpdate', row, dueAt: row['offerDeadline'] })),
    ...s
      .rows('Disclosure')
      .filter((d) => d['decidedAt'] > after(s.now, -14 * DAY))
      .map((row) => ({
        ...{ kind: 'DISCLOSURE_DECIDED', subjectType: 'Disclosure', row, dueAt: row['revokedAt'] ?? row['decidedAt'] },
        again: row['state'].toLowerCase(),
      })),
  ];
}

/** Of each thread the oldest message alone. */
function unread(s: Sight): Reason[] {
  const waiting = sorted(
    s.rows('Message').filter((m) => m['authorRole'] === 'CANDIDATE' && !m['readAt']),
    { by: ['deliverAt', 'id'] },
  );
  return waiting
    .filter((m, at) => waiting.findIndex((one) => one['candidateId'] === m['candidateId']) === at)
    .map((row) => ({ kind: 'UNREAD_MESSAGE', subjectType: 'Message', row, dueAt: row['deliverAt'] }));
}

/** Candidate, company, job and round, as far as there are such. */
export function headline(item: Row, s: Sight): string {
  const round = s.one('Interview', item['interviewId']);
  const job = s.one('Job', s.one('Application', round?.['applicationId'])?.['jobId']);
  const company = s.one('ClientCompany', job?.['clientCompanyId']);
  const names = [s.one('Candidate', item['candidateId'])!['name'], company?.['name'], job?.['title'], round?.['round']];
  return names.filter((name) => name != null).join(' · ');
}
