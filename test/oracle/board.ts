import { percentile } from './insights.js';
import type { Row, Sight } from './sight.js';

const DAY = 86_400_000;
const earliest = (instants: readonly Date[]): Date | null =>
  instants.length === 0 ? null : new Date(Math.min(...instants.map((at) => at.getTime())));
const latest = (instants: readonly Date[]): Date | null =>
  instants.length === 0 ? null : new Date(Math.max(...instants.map((at) => at.getTime())));

/** Whose move an application is, as somebody would tell it who has its papers on the desk. */
export function whoseMove(a: Row, s: Sight): Row & { party: string } {
  const of = (entity: string) => s.rows(entity).filter((row) => row['applicationId'] === a['id']);
  const open = of('FollowUpStep').filter(({ outcome }) => outcome === 'SCHEDULED');
  const ours = open.filter(({ owner }) => owner !== 'CANDIDATE');
  const dates = (steps: readonly Row[]) => steps.map(({ dueAt }) => dueAt as Date);

  const owed = earliest(dates(ours.filter(({ kind, dueAt }) => kind !== 'FEEDBACK_EXPECTED' && dueAt <= s.now)));
  if (owed) return { party: 'AGENCY', since: owed, by: owed };

  const answers = of('FollowUpStep').filter(({ kind, outcome }) => kind === 'FEEDBACK_EXPECTED' && outcome === 'DONE');
  const isReleased = ({ interviewId }: Row) => s.rows('ReleasedFeedback').some((f) => f['interviewId'] === interviewId);
  const unreleased = earliest(answers.filter((answer) => !isReleased(answer)).map(({ doneAt }) => doneAt as Date));
  if (unreleased) return { party: 'AGENCY', since: unreleased, by: new Date(unreleased.getTime() + DAY) };

  if (a['status'] !== 'ACTIVE') return { party: 'NOBODY', since: a['closedAt'], by: null };

  const offered = of('Offer').filter(({ state }) => state === 'MADE');
  const answerBy = earliest(offered.flatMap((offer) => (offer['answerBy'] as Date | null) ?? []));
  if (offered.length > 0) return { party: 'CANDIDATE', since: earliest(offered.map(({ madeAt }) => madeAt as Date)), by: answerBy };

  const fortnight = new Date(s.now.getTime() - 14 * DAY);
  const unwritten = earliest(dates(open.filter(({ kind, dueAt }) => kind === 'DEBRIEF' && dueAt >= fortnight && dueAt <= s.now)));
  if (unwritten) return { party: 'CANDIDATE', since: unwritten, by: null };

  const rounds = of('Interview').filter(({ state }) => state === 'SCHEDULED');
  const silent = earliest(rounds.flatMap(({ endsAt }) => (endsAt <= s.now ? (endsAt as Date) : [])));
  const asked = earliest(dates(ours.filter(({ kind, dueAt }) => kind !== 'NO_NEWS_UPDATE' && dueAt > s.now)));
  if (silent) return { party: 'CLIENT', since: silent, by: asked };
  const next = earliest(rounds.map(({ startsAt }) => startsAt as Date));
  if (next) return { party: 'NOBODY', since: a['stageSince'], by: next };

  const accepted = latest(of('Offer').flatMap((offer) => (offer['state'] === 'ACCEPTED' ? (offer['decidedAt'] as Date) : [])));
  if (accepted) return { party: 'AGENCY', since: accepted, by: null };
  const { kind } = s.one('JobInterviewStage', a['stageId'])!;
  const since = latest([a['stageSince'] as Date, ...answers.map(({ doneAt }) => doneAt as Date)]);
  return { party: ['AGENCY_SHORTLIST', 'INTERVIEW'].includes(kind) ? 'AGENCY' : 'CLIENT', since, by: null };
}

export const isSilentSince = (a: Row, at: Date, s: Sight): boolean =>
  a['status'] === 'ACTIVE' &&
  s
    .rows('Interview')
    .some((i) => i['applicationId'] === a['id'] && i['state'] === 'SCHEDULED' && i['endsAt'] <= at && i['endsAt'] <= s.now);

export const medianHours = (since: readonly Date[], s: Sight): number | null =>
  percentile(
    0.5,
    since.map((at) => (s.now.getTime() - at.getTime()) / 3_600_000),
  );
