import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { MyPrepPage } from '../../../prep/my-prep-page';

export const Route = createFileRoute('/_in/_frame/me/interviews/$id_/prep')({
  beforeLoad: onlyFor('prep.open'),
  validateSearch: (search: Record<string, unknown>): { print?: boolean } => ('print' in search ? { print: true } : {}),
  component: () => <MyPrepPage id={Route.useParams().id} print={Route.useSearch().print} />,
});
