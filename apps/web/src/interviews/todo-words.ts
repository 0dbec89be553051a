import type { TFunction } from 'i18next';
import { spoken } from '../i18n/i18n';
import { lasting } from '../look/dates';
import type { ClockState } from '../look/clock-state';
import { leadsTo } from './process';
import type { Todo } from './todos';

const day = 24 * 3_600_000;

/** The clock of a to-do: how long there is, or for how long it has waited. */
export function todoClock(
  { kind, interview, until, state }: Todo,
  now: number,
  t: TFunction,
): { state: ClockState; part?: number; words: string } {
  const ended = Date.parse(interview.endsAt);
  const span = (from: number, to: number) => lasting(to - from, t, true);
  switch (kind) {
    case 'DEBRIEF':
      return { state: 'due', part: Math.min(1, (now - ended) / day), words: t('me.ended', { since: span(ended, now) }) };
    case 'THANK_YOU':
      return until <= now
        ? { state: 'overdue', words: t('todo.over', { time: span(until, now) }) }
        : { state: 'due', part: (now - ended) / (until - ended), words: t('todo.left', { time: span(now, until) }) };
    case 'PREP':
      return until - now < day
        ? { state: 'due', part: 1 - (until - now) / day, words: t('todo.in', { time: span(now, until) }) }
        : { state: 'planned', words: t('todo.in', { time: span(now, until) }) };
    case 'FEEDBACK':
      return { state: 'done', words: t('me.feedbackHere') };
    default:
      return { state: state === 'OVERDUE' ? 'overdue' : 'due', part: 0.9, words: t('todo.silent', { time: span(ended, now) }) };
  }
}

/** What there is to do, verb first, and what makes it easy. */
export function todoWords({ kind, interview }: Todo, t: TFunction): { title: string; help: string; act: string } {
  const { client } = leadsTo(interview.process);
  const who = interview.interviewers.map(({ name }) => name);
  const names = new Intl.ListFormat(spoken().toLowerCase(), { type: 'conjunction' }).format(who);
  const of = interview.prepPack?.items.length ?? 0;
  const left = interview.prepPack?.items.filter(({ done }) => !done).length ?? 0;
  switch (kind) {
    case 'DEBRIEF':
      return { title: t('todo.debrief', { client }), help: '', act: t('me.writeItDown') };
    case 'THANK_YOU':
      return { title: t('todo.thank', { who: names || client }), help: t('todo.thankHelp'), act: t('todo.thankAct') };
    case 'PREP':
      return {
        title: t('todo.prepare', { client }),
        help: of > 0 ? t('todo.prepareHelp', { count: left }) : t('me.prepReady'),
        act: t('todo.prepareAct'),
      };
    case 'FEEDBACK':
      return { title: t('todo.read', { client }), help: t('todo.readHelp'), act: t('todo.readAct') };
    default:
      return { title: t(`todo.${kind}`, { client }), help: t('todo.askHelp'), act: t('todo.askAct') };
  }
}
