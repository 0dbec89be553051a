import type { ApplicationFilter, ApplicationOrder, ApplicationStatus, Party } from '../gql/graphql';

/** Everything the pipeline is narrowed and ordered by. It stands in the address, so that a link shows what its sender saw. */
export interface PipelineSearch {
  view?: 'list';
  company?: string;
  job?: string;
  /** Whose candidates: the viewer's own, or a member's by id. */
  of?: string;
  stage?: string;
  status?: ApplicationStatus | 'ALL';
  move?: Party;
  silent?: true;
  q?: string;
  sort?: Sort;
  asc?: true;
}

export const sorts = { since: 'STAGE_SINCE', applied: 'APPLIED_AT', changed: 'UPDATED_AT' } as const;
export type Sort = keyof typeof sorts;
export const parties: Party[] = ['AGENCY', 'CLIENT', 'CANDIDATE', 'NOBODY'];
export const statuses: ApplicationStatus[] = ['ACTIVE', 'HIRED', 'REJECTED', 'WITHDRAWN'];

const hour = 3_600_000;
/** Hours after which a company that has not answered counts as silent. */
export const silence = 72;
/** Days for which a board still shows who was hired. */
const recently = 90;

const text = (value: unknown) => (typeof value === 'string' && value ? value : typeof value === 'number' ? `${value}` : undefined);
const oneOf = <Value extends string>(values: readonly Value[], value: unknown) => values.find((known) => known === value);
const isSet = (value: unknown) => (value === true || value === 'true' ? true : undefined);

export function pipelineSearch(raw: Record<string, unknown>): PipelineSearch {
  return without({
    view: oneOf(['list'] as const, raw.view),
    company: text(raw.company),
    job: text(raw.job),
    of: text(raw.of),
    stage: text(raw.stage),
    status: oneOf([...statuses, 'ALL'] as const, raw.status),
    move: oneOf(parties, raw.move),
    silent: isSet(raw.silent),
    q: text(raw.q),
    sort: oneOf(Object.keys(sorts) as Sort[], raw.sort),
    asc: isSet(raw.asc),
  });
}

/** Only what is set: an address says nothing about what is left open. */
export const without = (search: PipelineSearch): PipelineSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));

/** What narrows, beside the view and its order. */
export const isNarrowed = ({ company, job, of, status, move, silent, q, stage, view }: PipelineSearch) =>
  [company, job, of, status, move, silent, q, view && stage].some(Boolean);

/** The instant is rounded to its hour, so that the same filter is the same question for as long. */
const hoursAgo = (hours: number, now: number) => new Date(Math.floor(now / hour) * hour - hours * hour).toISOString();

export function filterOf(search: PipelineSearch, viewerId: string, now: number): ApplicationFilter {
  const { company, job, of, status, move, silent, q } = search;
  const board = search.view !== 'list';
  return {
    ...(company && { clientCompanyId: company }),
    ...(job && { jobId: job }),
    ...(of && { recruiterId: of === 'mine' ? viewerId : of }),
    ...(move && { whoseMove: move }),
    ...(silent && { silentSince: hoursAgo(silence, now) }),
    ...(q && { search: q }),
    ...(!board && search.stage && { stageId: search.stage }),
    // A board is of what goes on, and of who was hired lately: that column would grow for ever.
    ...(status === undefined && !board && { status: 'ACTIVE' as const }),
    ...(status === undefined && board && { statuses: ['ACTIVE', 'HIRED'], undecidedAt: hoursAgo(recently * 24, now) }),
    ...(status !== undefined && status !== 'ALL' && { status }),
  };
}

export const orderOf = ({ sort = 'since', asc }: PipelineSearch): ApplicationOrder => ({
  field: sorts[sort],
  // Since when it stands where it stands: the longest wait is the first to be read.
  direction: (sort === 'since') !== (asc ?? false) ? 'ASC' : 'DESC',
});
