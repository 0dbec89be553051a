import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { ProcessPage } from '../../../disclosure/process-page';

export const Route = createFileRoute('/_in/_frame/me/processes/$id')({
  beforeLoad: onlyFor('other-process.list'),
  component: () => <ProcessPage id={Route.useParams().id} />,
});
