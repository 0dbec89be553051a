import { createFileRoute, redirect } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';

export const Route = createFileRoute('/_in/_frame/settings/')({
  beforeLoad: (match) => {
    onlyFor('agency.update')(match);
    throw redirect({ to: '/settings/members', replace: true });
  },
});
