import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { RolesPage } from '../../../settings/roles-page';

export const Route = createFileRoute('/_in/_frame/settings/roles')({
  beforeLoad: onlyFor('journal.read'),
  component: RolesPage,
});
