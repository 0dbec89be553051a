import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMoon } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { ClockFragment, Language, StepFragment } from '../gql/graphql';
import { lasting, useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import type { QuietHours } from '../look/quiet';
import { Clock, Ring } from '../look/parts';
import { AskedList } from './asked-list';
import { Ladder } from './ladder';
import { StepAct } from './step-act';
import { clockOf, isAct, isMine, isOpen, promiseWords, rungs } from './steps';
import { useStep } from './use-step';
import './follow-up.css';

interface Props {
  interview: ClockFragment;
  candidate: { name: string; language: Language; timeZone: string; quietHours: QuietHours };
  client: string;
}

const day = 86_400_000;

/** What is to be done after a round, by whom and by when; what was done, and what is no longer needed. */
export function ClockCard({ interview, candidate, client }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const now = useNow();
  const [chosen, choose] = useState<string>();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const steps = interview.followUps;
  const open = steps.find(({ id }) => id === chosen);
  const ended = Date.parse(interview.endsAt) <= now;
  const names = { name: givenName(candidate.name), client };
  if (steps.length === 0 || !viewer) return null;
  return (
    <section className="card" aria-labelledby="clock">
      <div className="card-body">
        <h2 className="h3" id="clock" style={{ marginBottom: 12 }}>
          {t('clock.title')}
        </h2>
        <ol>
          {steps.map((step) => (
            <Line
              key={step.id}
              step={step}
              names={names}
              endsAt={interview.endsAt}
              act={ended && isMine(step, viewer) && isAct(step, steps) ? () => choose(step.id) : undefined}
              mine={isMine(step, viewer)}
            />
          ))}
        </ol>
        <p className="note" style={{ marginTop: 14 }}>
          <IconMoon size={14} stroke={1.6} aria-hidden className="icon" />
          {t('clock.quiet')}
        </p>
      </div>
      <AskedList requests={interview.feedbackRequests} />
      <Drawer
        opened={open !== undefined && isOpen(open)}
        onClose={() => choose(undefined)}
        title={open ? t(`clock.do.${open.kind}`, names) : ''}
        size={phone ? '100%' : 460}
        closeButtonProps={{ 'aria-label': t('act.close') }}
      >
        {open && (
          <div className="step-sheet">
            {rungs.includes(open.kind) && <Ladder steps={steps} />}
            <StepAct key={open.id} step={open} candidate={candidate} done={() => choose(undefined)} />
          </div>
        )}
      </Drawer>
    </section>
  );
}

interface LineProps {
  step: StepFragment;
  names: { name: string; client: string };
  endsAt: string;
  mine: boolean;
  act?: () => void;
}

function Line({ step, names, endsAt, mine, act }: LineProps) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const acts = useStep(step);
  const state = clockOf(step, now);
  const from = Date.parse(endsAt);
  const undoable = mine && step.doneAt !== null && now - Date.parse(step.doneAt ?? '') < day && step.kind !== 'FEEDBACK_EXPECTED';
  const words =
    step.state === 'CANCELLED'
      ? t('clock.notNeeded')
      : step.state === 'SKIPPED' && step.doneAt
        ? t('clock.leftOutAt', { at: dates.dayTime(step.doneAt) })
        : step.state === 'DONE' && step.doneAt
          ? [dates.dayTime(step.doneAt), step.channel && t(`clock.channel.${step.channel}`)].filter(Boolean).join(' · ')
          : t('clock.dueAt', { at: dates.dayTime(step.dueAt), who: t(`clock.owner.${step.owner as 'RECRUITER'}`, names) });
  const after = Date.parse(step.doneAt ?? step.dueAt) - from;
  return (
    <li className="line" data-past={state === 'done' || undefined} data-drop={state === 'dropped' || undefined}>
      <Ring state={state} size={16} />
      <p className="a">
        <span>{t(`clock.step.${step.kind}`, names)}</span>
        {after > 0 && state !== 'dropped' && <em className="num">{t('clock.after', { time: lasting(after, t, true) })}</em>}
      </p>
      <p className="b">
        <span className="unseen">{t(`clock.state.${step.state}`)}: </span>
        {words}
      </p>
      {isOpen(step) && step.notifyAt !== step.dueAt && Date.parse(step.notifyAt) > now && (
        <p className="b">{t('clock.toldAt', { at: dates.dayTime(step.notifyAt) })}</p>
      )}
      {act && (
        <p className="line-act">
          {state === 'overdue' && <Clock state="overdue">{promiseWords(step.dueAt, now, dates.dayTime, t, true)}</Clock>}
          <Button size="xs" variant="default" onClick={act}>
            {t(`clock.do.${step.kind}`, names)}
          </Button>
        </p>
      )}
      {undoable && (
        <button type="button" className="link line-undo" onClick={() => void acts.reopen().catch(() => undefined)}>
          {t('clock.reopen')}
        </button>
      )}
    </li>
  );
}
