import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import type { AuditSearch } from '../../../journal/audit-filters';
import { AuditPage } from '../../../journal/audit-page';

const day = /^\d{4}-\d\d-\d\d$/;
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
const date = (value: unknown) => (typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined);

export const Route = createFileRoute('/_in/_frame/audit')({
  beforeLoad: onlyFor('journal.read'),
  validateSearch: ({ action, from, to, subject }: Record<string, unknown>): AuditSearch => ({
    action: text(action),
    from: date(from),
    to: date(to),
    subject: text(subject),
  }),
  component: () => <AuditPage search={Route.useSearch()} />,
});
