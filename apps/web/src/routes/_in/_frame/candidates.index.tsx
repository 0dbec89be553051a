import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { CandidatesPage } from '../../../pipeline/candidates-page';

export const Route = createFileRoute('/_in/_frame/candidates/')({
  beforeLoad: onlyFor('candidate.list'),
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } => (typeof q === 'string' || typeof q === 'number' ? { q: `${q}` } : {}),
  component: () => <CandidatesPage search={Route.useSearch().q ?? ''} />,
});
