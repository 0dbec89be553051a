import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '../access/invitation-page';

export const Route = createFileRoute('/invitation/$token')({
  component: () => <InvitationPage token={Route.useParams().token} />,
});
