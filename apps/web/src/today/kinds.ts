import {
  IconAlarm,
  IconArrowsSplit2,
  IconClipboardList,
  IconHourglass,
  IconLock,
  IconMailForward,
  IconMailHeart,
  IconMessage2,
  IconMessageCheck,
  IconNotes,
  IconPencil,
  IconSpeakerphone,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { isOpen, rungs } from '../follow-up/steps';
import type { StepFragment, TodayKind } from '../gql/graphql';
import { lasting } from '../look/dates';
import { givenName } from '../look/names';
import type { ClockState } from '../look/clock-state';
import type { Item } from './today-document';

/** Who waits for whom: what the rows are grouped by. */
export const groups = ['candidates', 'client', 'clientWaits', 'owed', 'asked'] as const;
export type Group = (typeof groups)[number];

const icons: Record<TodayKind, TablerIcon> = {
  NEW_DEBRIEF: IconNotes,
  DEBRIEF_MISSING: IconPencil,
  FEEDBACK_TO_RELEASE: IconMessageCheck,
  FEEDBACK_OVERDUE: IconMailForward,
  THANK_YOU_CLOSING: IconMailHeart,
  PREP_MISSING: IconClipboardList,
  OFFER_COLLISION: IconArrowsSplit2,
  DISCLOSURE_DECIDED: IconLock,
  UNREAD_MESSAGE: IconMessage2,
  NO_NEWS_DUE: IconSpeakerphone,
};

const groupOf: Record<TodayKind, Group> = {
  NEW_DEBRIEF: 'candidates',
  FEEDBACK_TO_RELEASE: 'candidates',
  NO_NEWS_DUE: 'candidates',
  UNREAD_MESSAGE: 'candidates',
  OFFER_COLLISION: 'candidates',
  PREP_MISSING: 'candidates',
  FEEDBACK_OVERDUE: 'client',
  DISCLOSURE_DECIDED: 'clientWaits',
  DEBRIEF_MISSING: 'owed',
  THANK_YOU_CLOSING: 'owed',
};

/** What somebody did can wait a while without being late; what somebody was promised cannot. */
const arrivals: TodayKind[] = ['NEW_DEBRIEF', 'UNREAD_MESSAGE', 'DISCLOSURE_DECIDED'];
const day = 86_400_000;

export type Primary = 'read' | 'release' | 'step' | 'remind' | 'prepare' | 'reply' | 'call' | 'acknowledge';
const primaries: Record<TodayKind, Primary> = {
  NEW_DEBRIEF: 'read',
  DEBRIEF_MISSING: 'remind',
  FEEDBACK_TO_RELEASE: 'release',
  FEEDBACK_OVERDUE: 'step',
  THANK_YOU_CLOSING: 'remind',
  PREP_MISSING: 'prepare',
  OFFER_COLLISION: 'call',
  DISCLOSURE_DECIDED: 'acknowledge',
  UNREAD_MESSAGE: 'reply',
  NO_NEWS_DUE: 'step',
};

export function roundOf({ subject }: Item) {
  if (subject.__typename === 'Interview') return subject;
  return 'interview' in subject ? subject.interview : undefined;
}

export const stepsOf = ({ subject }: Item): readonly StepFragment[] =>
  subject.__typename === 'FollowUpStep' ? subject.interview.followUps : [];

/** The next rung that is not to be done yet: while there is one, the client has been asked and its answer is open. */
export function nextAsk(item: Item): StepFragment | undefined {
  if (item.subject.__typename !== 'FollowUpStep' || item.subject.stepKind !== 'FEEDBACK_EXPECTED') return undefined;
  const open = stepsOf(item).filter((step) => rungs.includes(step.kind) && isOpen(step));
  // What is an admin's to do waits like one whose time is yet to come.
  return open.every(({ state, owner }) => state === 'SCHEDULED' || owner === 'ADMIN') ? open[0] : undefined;
}

const lastAsk = (item: Item) =>
  stepsOf(item)
    .filter(({ kind, doneAt }) => rungs.includes(kind) && doneAt)
    .at(-1);

export interface Seen {
  icon: TablerIcon;
  group: Group;
  primary: Primary;
  title: string;
  /** After the name: company, job, round. */
  rest: string;
  state: ClockState;
  part?: number;
  chip: string;
  chipNarrow: string;
  late: boolean;
}

/** A row of the day in words: what to do, about whom, and how long it has or has had. */
export function seen(item: Item, now: number, when: (at: string) => string, t: TFunction): Seen {
  const { kind, subject, candidate, headline } = item;
  const round = roundOf(item);
  const client = round && 'job' in round.process ? round.process.job.clientCompany.name : '';
  const asked = nextAsk(item);
  const names = {
    name: givenName(candidate.name),
    client: subject.__typename === 'Disclosure' ? subject.clientCompany.name : client,
    round: round?.round ?? 0,
  };
  const toClient = subject.__typename === 'FollowUpStep' && subject.stepKind === 'REJECTION_FOLLOW_UP';
  const title = asked
    ? t(asked.owner === 'ADMIN' && Date.parse(asked.dueAt) <= now ? 'today.escalated' : 'today.asked', names)
    : subject.__typename === 'FollowUpStep' && (kind === 'FEEDBACK_OVERDUE' || toClient)
      ? t(`clock.do.${subject.stepKind}`, names)
      : t(`today.title.${kind}`, names);
  const told = headline.startsWith(candidate.name) ? headline.slice(candidate.name.length) : ` · ${headline}`;
  const rest = round ? told.replace(/ · (\d+)$/, (_, n: string) => ` · ${t('today.round', { round: n })}`) : told;
  const base = {
    icon: asked ? IconHourglass : kind === 'OFFER_COLLISION' ? IconArrowsSplit2 : (icons[kind] ?? IconAlarm),
    group: asked ? ('asked' as const) : toClient ? ('client' as const) : groupOf[kind],
    primary: toClient ? ('step' as const) : primaries[kind],
    title,
    rest: asked ? ` · ${t(asked.owner === 'ADMIN' ? 'today.nextAdmin' : 'today.nextAsk', { at: when(asked.dueAt) })}${rest}` : rest,
  };
  const left = Date.parse(item.dueAt) - now;
  /** Beyond some days, nobody counts the hours. */
  const age = (ms: number, narrow: boolean) => (ms >= 4 * day ? t('time.days', { d: Math.floor(ms / day) }) : lasting(ms, t, narrow));
  const say = (state: ClockState, chip: (narrow: boolean) => string, part?: number): Seen => ({
    ...base,
    ...{ state, part, chip: chip(false), chipNarrow: chip(true), late: state === 'overdue' },
  });
  if (asked) {
    const since = now - Date.parse(lastAsk(item)?.doneAt ?? item.dueAt);
    return say('waiting', (narrow) => t('move.someone', { who: t('today.theClient'), since: age(since, narrow) }));
  }
  if (arrivals.includes(kind))
    return say('due', (narrow) => t('today.since', { since: age(-left, narrow || -left > 6 * 3_600_000) }), Math.min(1, -left / day));
  if (left <= 0) return say('overdue', (narrow) => t('clock.over', { time: age(-left, narrow) }));
  return say(
    'due',
    (narrow) => (narrow ? lasting(left, t, true) : t('clock.until', { at: when(item.dueAt), time: lasting(left, t, left > day) })),
    Math.max(0.08, 1 - left / (2 * day)),
  );
}
