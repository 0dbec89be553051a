import { useTranslation } from 'react-i18next';
import type { AskedFragment } from '../gql/graphql';
import { lasting, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Ring } from '../look/parts';
import type { ClockState } from '../look/clock-state';

const drawn: Record<AskedFragment['state'], ClockState> = {
  OPEN: 'waiting',
  PROMISED: 'waiting',
  ANSWERED: 'done',
  NOT_ME: 'dropped',
  WITHDRAWN: 'dropped',
  EXPIRED: 'dropped',
};

/** Who was asked by link, and what became of it. */
export function AskedList({ requests }: { requests: readonly AskedFragment[] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  if (requests.length === 0) return null;
  const words = ({ state, sentAt, promisedFor, answeredAt, notMeAt, askInstead, expiresAt }: AskedFragment): string => {
    if (state === 'PROMISED' && promisedFor) return t('askedOf.PROMISED', { at: dates.dayTime(promisedFor) });
    if (state === 'ANSWERED' && answeredAt) return t('askedOf.ANSWERED', { at: dates.dayTime(answeredAt) });
    if (state === 'NOT_ME' && notMeAt)
      return askInstead ? t('askedOf.NOT_ME_instead', { who: askInstead }) : t('askedOf.NOT_ME', { at: dates.dayTime(notMeAt) });
    if (state === 'EXPIRED') return t('askedOf.EXPIRED', { at: dates.dayTime(expiresAt) });
    if (state === 'WITHDRAWN') return t('askedOf.WITHDRAWN');
    return t('askedOf.OPEN', { since: lasting(now - Date.parse(sentAt), t, true) });
  };
  return (
    <div className="card-body rounds">
      <h3 style={{ marginBottom: 10 }}>{t('askedOf.title')}</h3>
      <ul className="asked">
        {requests.map((request) => (
          <li key={request.id}>
            <Ring state={drawn[request.state]} size={16} />
            <div>
              <p className="strong">{request.contact.name}</p>
              <p className="meta">{words(request)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
