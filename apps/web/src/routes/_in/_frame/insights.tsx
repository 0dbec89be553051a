import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { InsightsPage } from '../../../insights/insights-page';
import { type InsightsSearch, isSpan } from '../../../insights/span';

const day = /^\d{4}-\d\d-\d\d$/;
const date = (value: unknown) => (typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined);

export const Route = createFileRoute('/_in/_frame/insights')({
  beforeLoad: onlyFor('insights.read'),
  validateSearch: ({ days, from, to }: Record<string, unknown>): InsightsSearch => ({
    days: isSpan(Number(days)) ? Number(days) : undefined,
    from: date(from),
    to: date(to),
  }),
  component: () => <InsightsPage search={Route.useSearch()} />,
});
