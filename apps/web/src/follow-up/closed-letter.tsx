import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../look/button-link';
import { useDates } from '../look/dates';
import { PageTitle } from '../look/page';
import { Ring } from '../look/parts';
import { TaskPage } from '../look/task-page';
import { TroubleNote } from '../look/trouble';
import { forgetLetters } from './kept-letter';
import type { LetterInterview, LetterStepFound } from './letter-document';
import type { LetterKind } from './own-steps';
import { type LetterDone, useLetterActs } from './use-letter-acts';

const undo = 10;

interface Props {
  interview: LetterInterview;
  step: LetterStepFound;
  client: string;
  done?: LetterDone;
  setDone: (done: LetterDone | undefined) => void;
}

/** A letter that is not to be written: just sent, sent before, left out, or not to be written yet. */
export function ClosedLetter({ interview, step, client, done, setDone }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  const acts = useLetterActs();
  const left = useSecondsLeft(done?.how === 'sent' ? done.at : undefined);
  const canTakeBack = done && (done.how !== 'sent' || left > 0);
  // Once it cannot be taken back, what was typed for it has served. By its own hour: the step is known to be done before `done` is.
  useEffect(() => {
    if (!canTakeBack && step.doneAt && Date.now() - Date.parse(step.doneAt) > undo * 1000) forgetLetters(step.id);
  }, [canTakeBack, step.id, step.doneAt]);
  const takeBack = async () => {
    if (done && (await acts.takeBack(done))) setDone(undefined);
  };
  const at = step.doneAt ? dates.dayTime(step.doneAt) : '';
  const [title, sentence] =
    done?.how === 'sent'
      ? [t('letter.onItsWay', { name: done.to ?? client }), t(left > 0 ? 'letter.leaves' : 'letter.left10')]
      : done?.how === 'answered'
        ? [t('letter.theyAnswered', { client }), t('letter.theyAnsweredNext')]
        : step.state === 'DONE'
          ? [
              t('letter.closed.DONE', { client }),
              step.channel ? t('letter.doneBy', { at, how: t(`letter.channelName.${step.channel}`) }) : at,
            ]
          : step.state === 'SKIPPED'
            ? [t('letter.closed.SKIPPED'), at]
            : step.state === 'SCHEDULED'
              ? [
                  t('letter.closed.SCHEDULED'),
                  t('letter.opens', { at: dates.dayTime(step.kind === 'THANK_YOU' ? interview.endsAt : step.dueAt) }),
                ]
              : [t('letter.closed.CANCELLED'), t('letter.cancelledNext')];
  return (
    <TaskPage
      place={t(`letter.kind.${step.kind as LetterKind}`)}
      acts={
        <>
          {canTakeBack && (
            <Button size="lg" variant="default" loading={acts.busy} onClick={() => void takeBack()}>
              {t('letter.undo')}
              {done.how === 'sent' && (
                <span className="num" aria-hidden>
                  &nbsp;· {left}
                </span>
              )}
            </Button>
          )}
          <ButtonLink size="lg" to="/me" style={{ flex: 1 }}>
            {t('debrief.toNext')}
          </ButtonLink>
        </>
      }
    >
      <div style={{ marginBottom: 16 }}>
        <Ring
          state={step.state === 'DONE' || done?.how === 'answered' ? 'done' : step.state === 'SCHEDULED' ? 'planned' : 'dropped'}
          size={36}
        />
      </div>
      <PageTitle>{title}</PageTitle>
      <output className="task-lead" style={{ display: 'block' }}>
        {sentence}
      </output>
      <TroubleNote error={acts.error} />
    </TaskPage>
  );
}

/** Whole seconds until what was sent at an instant has left. */
function useSecondsLeft(at: number | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (at === undefined) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    const over = setTimeout(() => clearInterval(timer), (undo + 1) * 1000);
    return () => {
      clearInterval(timer);
      clearTimeout(over);
    };
  }, [at]);
  return at === undefined ? 0 : Math.max(0, Math.min(undo, Math.ceil((at + undo * 1000 - now) / 1000)));
}
