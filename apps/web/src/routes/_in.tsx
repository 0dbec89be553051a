import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { whoIsHere } from '../access/viewer';

/** Everything behind the sign-in. Where one wanted to go is kept for afterwards. */
export const Route = createFileRoute('/_in')({
  beforeLoad: async ({ location }) => {
    const viewer = await whoIsHere();
    if (!viewer) throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { next: location.href } });
    return { viewer };
  },
  component: Outlet,
});
