import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_in/_frame/companies/')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/_in/_frame/companies/"!</div>;
}
