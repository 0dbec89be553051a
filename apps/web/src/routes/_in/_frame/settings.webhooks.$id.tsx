import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { WebhookPage } from '../../../settings/webhook-page';

export const Route = createFileRoute('/_in/_frame/settings/webhooks/$id')({
  beforeLoad: onlyFor('webhook.read'),
  component: () => <WebhookPage id={Route.useParams().id} />,
});
