import { useTranslation } from 'react-i18next';
import type { StepFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Ring } from '../look/parts';
import { clockOf, rungs } from './steps';

/** Where on the ladder a silent company stands: four stops, each with its instant. */
export function Ladder({ steps }: { steps: readonly StepFragment[] }) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const stops = rungs.flatMap((kind) => steps.filter((step) => step.kind === kind));
  if (stops.length === 0) return null;
  return (
    <ol className="ladder" aria-label={t('clock.ladder')}>
      {stops.map((step) => {
        const state = clockOf(step, now);
        const at = step.doneAt ?? step.dueAt;
        return (
          <li key={step.id} data-past={state === 'done' || undefined}>
            <Ring state={state} size={16} />
            <p className="n">{t(`clock.rung.${step.kind as 'ESCALATION'}`)}</p>
            <p className="w">{t(`clock.state.${step.state}`)}</p>
            <p className="w num">{dates.day(at)}</p>
            <p className="w num">{dates.time(at)}</p>
          </li>
        );
      })}
    </ol>
  );
}
