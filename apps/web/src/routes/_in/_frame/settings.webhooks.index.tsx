import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { WebhooksPage } from '../../../settings/webhooks-page';

export const Route = createFileRoute('/_in/_frame/settings/webhooks/')({
  beforeLoad: onlyFor('webhook.read'),
  component: WebhooksPage,
});
