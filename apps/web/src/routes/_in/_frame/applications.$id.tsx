import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { ApplicationPage } from '../../../pipeline/application-page';

const roundOf = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? { round: value } : {});

export const Route = createFileRoute('/_in/_frame/applications/$id')({
  beforeLoad: onlyFor('job.list'),
  validateSearch: ({ round }: Record<string, unknown>): { round?: number } => roundOf(round),
  component: () => <ApplicationPage id={Route.useParams().id} round={Route.useSearch().round} />,
});
