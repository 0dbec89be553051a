import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { AgencyPage } from '../../../settings/agency-page';

export const Route = createFileRoute('/_in/_frame/settings/agency')({
  beforeLoad: onlyFor('agency.update'),
  component: AgencyPage,
});
