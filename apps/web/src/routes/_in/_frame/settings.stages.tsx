import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { StagesPage } from '../../../settings/stages-page';

export const Route = createFileRoute('/_in/_frame/settings/stages')({
  beforeLoad: onlyFor('stage.configure'),
  component: StagesPage,
});
