import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { Clock } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { EndpointDocument, type FoundDelivery, RedeliverDocument, ReplayDocument } from './webhooks-document';

/** One thing told: whether it arrived, when it is tried again, and what was sent, word for word. */
export function DeliveryRow({ delivery, endpointId }: { delivery: FoundDelivery; endpointId: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const anew = { refetchQueries: [EndpointDocument] };
  const [redeliver, once] = useMutation(RedeliverDocument, anew);
  const [replay, onwards] = useMutation(ReplayDocument, anew);
  const { id, event, body, cursor, attempt, statusCode, failure, createdAt, deliveredAt, nextAttemptAt } = delivery;
  return (
    <li>
      <details>
        <summary>
          <span className="mono">{event}</span>
          <span className="meta"> · {dates.dayTime(createdAt)}</span>
        </summary>
        <div className="form" style={{ marginTop: 10 }}>
          <pre className="mono delivery-body">{body}</pre>
          {failure && <p className="meta">{failure}</p>}
          <TroubleNote error={once.error ?? onwards.error} />
          <div className="form-acts">
            <Button
              variant="default"
              loading={once.loading}
              onClick={() => void redeliver({ variables: { input: { webhookDeliveryId: id } } }).catch(() => undefined)}
            >
              {t('webhooks.again')}
            </Button>
            <Button
              variant="subtle"
              loading={onwards.loading}
              onClick={() => void replay({ variables: { input: { webhookEndpointId: endpointId, after: cursor } } }).catch(() => undefined)}
            >
              {t('webhooks.replay')}
            </Button>
          </div>
        </div>
      </details>
      {deliveredAt ? (
        <Clock state="done">{t('webhooks.arrived', { code: statusCode ?? '', count: attempt })}</Clock>
      ) : nextAttemptAt ? (
        <Clock state={attempt > 0 ? 'due' : 'planned'}>{t('webhooks.next', { when: dates.dayTime(nextAttemptAt) })}</Clock>
      ) : (
        <Clock state="overdue">{t('webhooks.givenUp', { count: attempt })}</Clock>
      )}
    </li>
  );
}
