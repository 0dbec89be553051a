import { SegmentedControl, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { FilterChip } from '../look/filter-chip';
import { type InsightsSearch, spans } from './span';

/** Over which time: the last so many days, or days of one's own. It stands in the address, so it can be sent to somebody. */
export function SpanChoice({ search }: { search: InsightsSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const go = (to: InsightsSearch) =>
    void navigate({ to: '/insights', search: Object.fromEntries(Object.entries(to).filter(([, value]) => value)), replace: true });
  const dates = useDates();
  const day = (at?: string) => (at ? dates.day(`${at}T12:00:00Z`) : '…');
  const own = search.from || search.to ? `${day(search.from)} – ${day(search.to)}` : undefined;
  return (
    <div className="tools span-choice">
      <SegmentedControl
        aria-label={t('insights.span')}
        value={own ? '' : `${search.days ?? 90}`}
        onChange={(days) => go({ days: Number(days) })}
        data={spans.map((days) => ({ value: `${days}`, label: t('insights.lastDays', { days }) }))}
      />
      <FilterChip name={t('insights.ownDays')} value={own} any={t('insights.none')} clear={() => go({ days: search.days })}>
        {() => (
          <div className="form">
            <TextInput
              type="date"
              label={t('audit.from')}
              value={search.from ?? ''}
              onChange={(event) => go({ from: event.currentTarget.value, to: search.to })}
            />
            <TextInput
              type="date"
              label={t('audit.to')}
              value={search.to ?? ''}
              onChange={(event) => go({ from: search.from, to: event.currentTarget.value })}
            />
          </div>
        )}
      </FilterChip>
    </div>
  );
}
