import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { ClientsPage } from '../../../settings/clients-page';

export const Route = createFileRoute('/_in/_frame/settings/clients')({
  beforeLoad: onlyFor('api-client.list'),
  component: ClientsPage,
});
