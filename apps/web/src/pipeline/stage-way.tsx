import { useTranslation } from 'react-i18next';
import { lasting, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Ring } from '../look/parts';
import type { ApplicationFound } from './application-document';
import type { Place } from './board-document';

/** The way through the stages: when each was reached, by whose hand, and what is still ahead. */
export function StageWay({ application, stages, to }: { application: ApplicationFound; stages: readonly Place[]; to?: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const { stageHistory, status, currentStage, stageSince } = application;
  const here = to ?? currentStage.id;
  // Stages that are no longer used stay in the story of whoever went through them.
  const past = stageHistory.map(({ stage }) => stage).filter((stage, i, all) => all.findIndex(({ id }) => id === stage.id) === i);
  const way: readonly { id: string; name: string }[] = [...past.filter(({ id }) => !stages.some((stage) => stage.id === id)), ...stages];
  const at = way.findIndex(({ id }) => id === here);
  return (
    <ol className="stage-way" aria-label={t('process.way')}>
      {way.map(({ id, name }, i) => {
        const reached = stageHistory.findLast(({ stage }) => stage.id === id);
        const current = id === here;
        const over = current && status !== 'ACTIVE';
        const passed = i < at;
        if (!current && !passed && status !== 'ACTIVE') return null;
        const state = current
          ? status === 'HIRED'
            ? 'done'
            : over
              ? 'dropped'
              : 'due'
          : passed
            ? reached
              ? 'done'
              : 'dropped'
            : 'planned';
        return (
          <li
            key={id}
            data-past={passed || undefined}
            data-here={current || undefined}
            aria-current={current ? 'step' : undefined}
            title={reached?.changedBy?.name}
          >
            <Ring state={state} size={16} part={0.75} />
            <span className="stage-way-name">{name}</span>
            <span className="meta">
              {over
                ? t(`applicationStatus.${status}`)
                : current
                  ? t('process.since', { time: lasting(Math.max(0, now - Date.parse(stageSince)), t, true) })
                  : reached && passed
                    ? dates.day(reached.changedAt)
                    : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
