import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_in/_frame/settings/clock')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/_in/_frame/settings/clock"!</div>;
}
