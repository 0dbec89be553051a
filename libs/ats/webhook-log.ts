import { clock, scope } from '@nextround/tenancy';
import { later } from '@nextround/jobs';

/** For how long it is kept what an endpoint was told. */
const KEPT = 30 * 86_400_000;

/** Sees to it that what an endpoint is told today is forgotten in time. */
export async function keepLog(endpointId: string): Promise<void> {
  const now = clock.now();
  const key = `webhook-log:${endpointId}:${now.toISOString().slice(0, 10)}`;
  await later('webhook.log-aged', { endpointId }, { runAt: new Date(now.getTime() + KEPT), key });
}

/** Forgets what is old enough and not to be sent any more. */
export async function shortenLog(endpointId: string): Promise<void> {
  const { client, actor } = scope();
  await client.query(
    'delete from webhook_deliveries where agency_id = $1 and endpoint_id = $2 and created_at <= $3 and next_attempt_at is null',
    [actor.agencyId, endpointId, new Date(clock.now().getTime() - KEPT)],
  );
}
