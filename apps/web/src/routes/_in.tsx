import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sureStore } from '../access/sure';
import { whoIsHere } from '../access/viewer';

const ConfirmPassword = lazy(() =>
  import('../access/confirm-password').then(({ ConfirmPasswordDialog: component }) => ({ default: component })),
);

/** Everything behind the sign-in. Where one wanted to go is kept for afterwards. */
export const Route = createFileRoute('/_in')({
  beforeLoad: async ({ location }) => {
    const viewer = await whoIsHere();
    if (!viewer) throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { next: location.href } });
    return { viewer };
  },
  component: In,
});

function In() {
  const isAsked = useSyncExternalStore(sureStore.subscribe, sureStore.isAsked);
  return (
    <>
      <Outlet />
      <Suspense>{isAsked && <ConfirmPassword />}</Suspense>
    </>
  );
}
