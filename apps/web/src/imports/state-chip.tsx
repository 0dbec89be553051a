import { useTranslation } from 'react-i18next';
import type { ClockState } from '../look/clock-state';
import { Clock } from '../look/parts';
import type { Import } from './documents';

const looks: Record<Import['state'], ClockState> = {
  READY: 'planned',
  CHECKING: 'due',
  WAITING: 'waiting',
  RUNNING: 'due',
  STOPPED: 'overdue',
  DONE: 'done',
  UNDOING: 'due',
  UNDONE: 'planned',
};

/** How an import stands: a word, and a drawing beside it. */
export function StateChip({ found: { state, done, total } }: { found: Pick<Import, 'state' | 'done' | 'total'> }) {
  const { t } = useTranslation();
  return (
    <Clock state={looks[state]} part={total === 0 ? 0 : done / total}>
      {t(`imports.states.${state}`)}
    </Clock>
  );
}
