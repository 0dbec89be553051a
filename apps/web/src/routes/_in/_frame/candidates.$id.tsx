import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { CandidatePage } from '../../../pipeline/candidate-page';

export const Route = createFileRoute('/_in/_frame/candidates/$id')({
  beforeLoad: onlyFor('candidate.list'),
  component: () => <CandidatePage id={Route.useParams().id} />,
});
