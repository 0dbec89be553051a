import { createFileRoute } from '@tanstack/react-router';
import { RequestPage } from '../feedback/request-page';

export const Route = createFileRoute('/f/$token')({
  component: () => <RequestPage token={Route.useParams().token} />,
});
