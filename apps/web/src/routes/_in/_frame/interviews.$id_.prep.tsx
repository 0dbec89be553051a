import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { PrepEditorPage } from '../../../prep/prep-editor-page';

export const Route = createFileRoute('/_in/_frame/interviews/$id_/prep')({
  beforeLoad: onlyFor('prep.update'),
  component: () => <PrepEditorPage id={Route.useParams().id} />,
});
