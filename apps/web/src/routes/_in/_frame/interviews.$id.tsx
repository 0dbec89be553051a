import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { InterviewPage } from '../../../interviews/interview-page';

export const Route = createFileRoute('/_in/_frame/interviews/$id')({
  beforeLoad: onlyFor('candidate.list'),
  component: () => <InterviewPage id={Route.useParams().id} />,
});
