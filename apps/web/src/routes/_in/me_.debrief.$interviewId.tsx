import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_in/me_/debrief/$interviewId')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/_in/me_/debrief/$interviewId"!</div>;
}
