import { createFileRoute } from '@tanstack/react-router';
import { SignInPage } from '../access/sign-in-page';

export const Route = createFileRoute('/sign-in')({
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } => (typeof next === 'string' ? { next } : {}),
  component: () => <SignInPage next={Route.useSearch().next} />,
});
