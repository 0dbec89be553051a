import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/f/$token')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/f/$token"!</div>;
}
