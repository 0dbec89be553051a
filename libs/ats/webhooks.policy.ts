import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

const [only, scope] = [[Role.ADMIN], 'webhooks:manage'] as const;

abilities({
  'webhook.read': only,
  'webhook.create': only,
  'webhook.update': only,
  'webhook.remove': only,
  'webhook.rotate-secret': only,
  'webhook.test': only,
  'webhook.replay': only,
  'webhook.redeliver': only,
});

openToClients({
  abilities: {
    'webhook.read': scope,
    'webhook.create': scope,
    'webhook.update': scope,
    'webhook.remove': scope,
    'webhook.rotate-secret': scope,
    'webhook.test': scope,
    'webhook.replay': scope,
    'webhook.redeliver': scope,
  },
  types: { WebhookEndpoint: scope, WebhookDelivery: scope },
});
