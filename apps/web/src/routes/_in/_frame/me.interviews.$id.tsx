import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { MyInterviewPage } from '../../../interviews/me-interview-page';

export const Route = createFileRoute('/_in/_frame/me/interviews/$id')({
  beforeLoad: onlyFor('debrief.submit'),
  component: () => <MyInterviewPage id={Route.useParams().id} />,
});
