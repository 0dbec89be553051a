import { sorted } from './pages.js';
import type { Row, Sight } from './sight.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A number with so many digits behind the point, halves away from zero, as `round` of PostgreSQL's numeric makes it. */
const rounded = (value: number, digits: number): number => Math.round(Number((value * 10 ** digits).toPrecision(14))) / 10 ** digits;

/** The value that so large a share lies below, between its neighbours where it falls between them. */
export function percentile(share: number, values: number[]): number | null {
  if (values.length === 0) return null;
  const ordered = [...values].sort((a, b) => a - b);
  const at = share * (ordered.length - 1);
  const [low, high] = [ordered[Math.floor(at)]!, ordered[Math.ceil(at)]!];
  return rounded(low + (high - low) * (at % 1), 1);
}

const timing = (hours: number[], within: number): Row => ({
  count: hours.length,
  medianHours: percentile(0.5, hours),
  p90Hours: percentile(0.9, hours),
  withinShare: hours.length === 0 ? null : rounded(hours.filter((h) => h <= within).length / hours.length, 3),
});

const hoursBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / HOUR;

/** Rounds of our own that the hiring side answered: the company, and after how many hours its first scorecard came. */
const answered = (s: Sight, ended: (at: Date) => boolean): { company: Row; hours: number }[] =>
  s.rows('Interview').flatMap((round) => {
    const company = companyOf(round, s);
    const cards = s.rows('Scorecard').filter((card) => card['interviewId'] === round['id']);
    if (!company || !ended(round['endsAt']) || cards.length === 0) return [];
    const first = Math.min(...cards.map((card) => (card['submittedAt'] as Date).getTime()));
    return [{ company, hours: hoursBetween(round['endsAt'], new Date(first)) }];
  });

const companyOf = (round: Row, s: Sight): Row | null =>
  s.one('ClientCompany', s.one('Job', s.one('Application', round['applicationId'])?.['jobId'])?.['clientCompanyId']);

/** Since how many hours each round that ended in the last year waits for its end. */
const waiting = (s: Sight): { round: Row; hours: number }[] =>
  s
    .rows('Interview')
    .filter((i) => i['state'] === 'SCHEDULED' && s.one('Application', i['applicationId'])?.['status'] === 'ACTIVE')
    .filter(({ endsAt }) => endsAt <= s.now && endsAt >= yearAgo(s.now))
    .map((round) => ({ round, hours: hoursBetween(round['endsAt'], s.now) }));

function yearAgo(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(now.getUTCFullYear() - 1);
  return then;
}

const longest = (hours: number[]): number | null => (hours.length === 0 ? null : rounded(Math.max(...hours), 1));

export function responseTimes(company: Row, s: Sight): Row {
  const theirs = answered(s, (at) => at > yearAgo(s.now)).filter((one) => one.company === company);
  const open = waiting(s).filter(({ round }) => companyOf(round, s) === company);
  return {
    feedback: timing(
      theirs.map(({ hours }) => hours),
      72,
    ),
    waiting: open.length,
    longestSilenceHours: longest(open.map(({ hours }) => hours)),
  };
}

export function insights({ from: given, to: until }: Row, s: Sight): Row {
  const from = (given ?? new Date(s.now.getTime() - 90 * DAY)) as Date;
  const to = (until ?? s.now) as Date;
  const during = (at: Date): boolean => at !== null && at >= from && at < to;
  const rounds = answered(s, during);
  const silent = waiting(s).map(({ hours }) => hours);
  const debriefs = s.rows('Debrief').flatMap((debrief) => {
    const round = s.one('Interview', debrief['interviewId']);
    const counts = debrief['submittedAt'] && round?.['applicationId'] && during(round['endsAt']);
    return counts ? [hoursBetween(round['endsAt'], debrief['submittedAt'])] : [];
  });
  return {
    ...{ from, to, funnel: funnel(s, during), rejectReasons: reasons(s, during) },
    timeToDebrief: timing(debriefs, 2),
    timeToFeedback: timing(
      rounds.map(({ hours }) => hours),
      72,
    ),
    feedbackByCompany: sorted(
      [...new Set(rounds.map(({ company }) => company))].map((company) => {
        const feedback = timing(
          rounds.flatMap((one) => (one.company === company ? [one.hours] : [])),
          72,
        );
        return { clientCompanyId: `company_${company['id']}`, name: company['name'], feedback, slowest: -feedback['medianHours'] };
      }),
      { by: ['slowest', 'name'] },
    ),
    silence: { waiting: silent.length, medianHours: percentile(0.5, silent), longestHours: longest(silent) },
  };
}

/** How many of the applications of this time came to each stage, or further, at any moment. */
function funnel(s: Sight, during: (at: Date) => boolean): Row[] {
  const furthest = s
    .rows('Application')
    .filter(({ appliedAt }) => during(appliedAt))
    .map(({ id }) =>
      Math.max(
        ...s
          .rows('StageChange')
          .flatMap((change) =>
            change['applicationId'] === id ? [s.one('JobInterviewStage', change['stageId'])?.['stageOrder'] ?? -Infinity] : [],
          ),
      ),
    );
  const stages = sorted(
    s.rows('JobInterviewStage').filter(({ retiredAt }) => !retiredAt),
    { by: ['stageOrder'] },
  );
  const reached = stages.map(({ stageOrder }) => furthest.filter((order) => order >= stageOrder).length);
  return stages.map(({ name, kind }, at) => {
    const before = reached[at - 1];
    return { name, kind, reached: reached[at], share: before ? rounded(reached[at]! / before, 3) : null };
  });
}

function reasons(s: Sight, during: (at: Date) => boolean): Row[] {
  const kinds = s.rows('Rejection').flatMap(({ applicationId, kind }) => {
    const application = s.one('Application', applicationId);
    return application?.['closedAt'] && during(application['closedAt']) ? [kind as string] : [];
  });
  const counted = [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
  return sorted(
    counted.map((one) => ({ ...one, most: -one.count })),
    { by: ['most', 'kind'] },
  );
}
