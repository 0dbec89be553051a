import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../access/only-for';
import { DisclosurePage } from '../../disclosure/disclosure-page';

export const Route = createFileRoute('/_in/me_/disclosures/$id')({
  beforeLoad: onlyFor('disclosure.decide'),
  component: () => <DisclosurePage id={Route.useParams().id} />,
});
