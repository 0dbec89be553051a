import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { MembersPage } from '../../../settings/members-page';

export const Route = createFileRoute('/_in/_frame/settings/members')({
  beforeLoad: onlyFor('agency.update'),
  component: MembersPage,
});
