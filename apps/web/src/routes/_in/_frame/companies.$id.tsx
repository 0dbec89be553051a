import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { CompanyPage } from '../../../pipeline/company-page';

export const Route = createFileRoute('/_in/_frame/companies/$id')({
  beforeLoad: onlyFor('company.list'),
  component: () => <CompanyPage id={Route.useParams().id} />,
});
