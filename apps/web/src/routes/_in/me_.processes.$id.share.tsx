import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../access/only-for';
import { SharePage } from '../../disclosure/share-page';

export const Route = createFileRoute('/_in/me_/processes/$id/share')({
  beforeLoad: onlyFor('process-update.share'),
  component: () => <SharePage id={Route.useParams().id} />,
});
