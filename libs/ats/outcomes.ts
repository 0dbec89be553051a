import { clock, Role, rows } from '@nextround/tenancy';
import { Member } from '@nextround/access';
import { NotificationKind, tell } from '@nextround/mail';
import type { Receipt } from './courier.js';
import type { Due } from './lane.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { InactiveReason, WebhookEndpoint } from './webhook-endpoint.entity.js';
import { TEST_EVENT } from './webhook-events.js';
import { WebhookLane } from './webhook-lane.entity.js';
import { ENOUGH, nextAttempt } from './webhook-schedule.js';

const GONE = 410;

/** Notes what came of an attempt, and what follows from it for the endpoint. */
export async function noteOutcome(endpointId: string, due: Due, { hasArrived, statusCode, failure, retryAfter }: Receipt): Promise<void> {
  const now = clock.now();
  const attempt = due.attempt + 1;
  const isTest = due.event === TEST_EVENT;
  const outcome = hasArrived
    ? { deliveredAt: now, nextAttemptAt: null }
    : { nextAttemptAt: isTest ? null : (nextAttempt(attempt, now, retryAfter) ?? null) };
  await rows(WebhookDelivery).update({ id: due.id }, { attempt, attemptedAt: now, statusCode, failure, ...outcome });
  const lane = await rows(WebhookLane).one({ endpointId });
  if (!lane || isTest) return;
  const failingSince = hasArrived ? null : (lane.failingSince ?? now);
  if (failingSince?.getTime() !== lane.failingSince?.getTime()) await rows(WebhookLane).update({ endpointId }, { failingSince });
  if (statusCode === GONE) await switchOff(endpointId, InactiveReason.GONE);
  else if (failingSince && now.getTime() - failingSince.getTime() >= ENOUGH) await switchOff(endpointId, InactiveReason.FAILING);
}

/** Sends nothing there any more, and tells the admins where it was not one of them who wanted it so. */
export async function switchOff(endpointId: string, inactiveBecause: InactiveReason): Promise<void> {
  const inactiveSince = clock.now();
  await rows(WebhookLane).update({ endpointId }, { isOpen: false });
  if ((await rows(WebhookEndpoint).update({ id: endpointId, inactiveSince: null }, { inactiveSince, inactiveBecause })) === 0) return;
  if (inactiveBecause === InactiveReason.SWITCHED_OFF) return;
  for (const admin of await rows(Member).find({ role: Role.ADMIN, removedAt: null }))
    await tell({
      to: { memberId: admin.id },
      kind: NotificationKind.WEBHOOK_SWITCHED_OFF,
      key: `webhook:${endpointId}:${inactiveSince.getTime()}:${admin.id}`,
      about: { type: 'WebhookEndpoint', id: endpointId },
    });
}
