import { createFileRoute, redirect } from '@tanstack/react-router';
import { homeOf } from '../../look/destinations';

export const Route = createFileRoute('/_in/')({
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.viewer), replace: true });
  },
});
