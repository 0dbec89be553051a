import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import type { Planned } from './strip';

/** Nothing waits: what comes next, or the way back from a filter. */
export function Nothing({ rounds, filtered, clear }: { rounds: readonly Planned[]; filtered: boolean; clear: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const next = rounds.find(({ startsAt }) => Date.parse(startsAt) > now);
  return (
    <div className="today-empty">
      <p className="strong">{filtered ? t('today.noneOfKind') : t('today.nothingLong')}</p>
      {filtered ? (
        <button type="button" className="link" onClick={clear}>
          {t('today.allKinds')}
        </button>
      ) : (
        <p className="ink-2">
          {next
            ? t('today.nextRound', {
                at: dates.dayTime(next.startsAt),
                name: next.candidate.name,
                client: 'job' in next.process ? next.process.job.clientCompany.name : '',
              })
            : t('today.nothingPlanned')}
        </p>
      )}
    </div>
  );
}
