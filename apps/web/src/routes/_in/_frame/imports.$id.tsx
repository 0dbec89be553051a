import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { ImportPage } from '../../../imports/import-page';

export const Route = createFileRoute('/_in/_frame/imports/$id')({
  beforeLoad: onlyFor('import.list'),
  component: () => <ImportPage id={Route.useParams().id} />,
});
