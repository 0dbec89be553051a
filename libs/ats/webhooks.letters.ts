import { rows } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { hello, NotificationKind, writes } from '@nextround/mail';
import { InactiveReason, WebhookEndpoint } from './webhook-endpoint.entity.js';

/** That another system is not told any more, and why. Nothing where it is again, or where an admin wanted it so meanwhile. */
writes(NotificationKind.WEBHOOK_SWITCHED_OFF, async ({ aboutId }, receiver) => {
  const endpoint = await rows(WebhookEndpoint).one({ id: aboutId });
  if (!endpoint?.inactiveBecause || endpoint.inactiveBecause === InactiveReason.SWITCHED_OFF) return undefined;
  const { host } = new URL(endpoint.url);
  const isGone = endpoint.inactiveBecause === InactiveReason.GONE;
  const url = receiver.link(`/settings/webhooks/webhook_endpoint_${endpoint.id}`);
  if (receiver.language === Language.DE)
    return {
      subject: `Der Webhook zu ${host} ist abgeschaltet`,
      title: `Der Webhook zu ${host} ist abgeschaltet`,
      greeting: hello(receiver),
      lines: [
        isGone
          ? `${host} hat geantwortet, dass es diese Adresse nicht mehr gibt (410 Gone). Deshalb melden wir dorthin nichts mehr.`
          : `seit fünf Tagen ist bei ${host} nichts mehr angekommen. Deshalb melden wir dorthin nichts mehr.`,
        'Wenn du den Webhook wieder einschaltest, wird alles nachgereicht, was inzwischen geschehen ist.',
      ],
      button: { label: 'Webhooks ansehen', url },
    };
  return {
    subject: `The webhook to ${host} was switched off`,
    title: `The webhook to ${host} was switched off`,
    greeting: hello(receiver),
    lines: [
      isGone
        ? `${host} answered that this address is gone for good (410). So nothing is sent there any more.`
        : `For five days nothing has arrived at ${host}. So nothing is sent there any more.`,
      'Once you switch it on again, it is told of everything that happened meanwhile.',
    ],
    button: { label: 'Look at the webhooks', url },
  };
});
