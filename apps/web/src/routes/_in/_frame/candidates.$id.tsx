import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { CandidatePage } from '../../../pipeline/candidate-page';
import { type CandidateTab, candidateTabs } from '../../../pipeline/candidate-tabs';

export const Route = createFileRoute('/_in/_frame/candidates/$id')({
  beforeLoad: onlyFor('candidate.list'),
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: CandidateTab } => {
    const known = candidateTabs.find((one) => one === tab);
    return known ? { tab: known } : {};
  },
  component: () => <CandidatePage id={Route.useParams().id} tab={Route.useSearch().tab} />,
});
