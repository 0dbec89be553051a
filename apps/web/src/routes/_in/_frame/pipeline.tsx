import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { PipelinePage } from '../../../pipeline/pipeline-page';
import { pipelineSearch } from '../../../pipeline/search';

export const Route = createFileRoute('/_in/_frame/pipeline')({
  beforeLoad: onlyFor('job.list'),
  validateSearch: pipelineSearch,
  component: () => <PipelinePage search={Route.useSearch()} />,
});
