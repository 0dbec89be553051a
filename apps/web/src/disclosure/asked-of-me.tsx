import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ToldOrAskedFragment } from '../gql/graphql';
import { ButtonLink } from '../look/button-link';
import { lasting, useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Clock, Words } from '../look/parts';
import { useReaderName } from './reader-name';

/** What waits for a yes or a no, with the very words it is about: above everything else of the page. */
export function AskedOfMeList({ asked }: { asked: readonly ToldOrAskedFragment[] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const reader = useReaderName();
  return asked.map((ask) => (
    <section key={ask.id} className="card urgent" aria-labelledby={`ask-${ask.id}`}>
      <Clock state="due" big>
        {t('elsewhere.askedSince', { since: lasting(now - Date.parse(ask.requestedAt), t, true) })}
      </Clock>
      <h2 id={`ask-${ask.id}`}>{t('elsewhere.mayKnow', { client: ask.clientCompany.name })}</h2>
      <Words>{ask.wording ?? ''}</Words>
      <p className="meta">
        {t('elsewhere.askedBy', {
          name: ask.requestedBy ? givenName(ask.requestedBy.name) : reader,
          at: dates.dayTime(ask.requestedAt),
          client: ask.clientCompany.name,
        })}
      </p>
      <ButtonLink size="lg" fullWidth to="/me/disclosures/$id" params={{ id: ask.id }}>
        {t('elsewhere.decide')}
      </ButtonLink>
    </section>
  ));
}

interface Props {
  disclosures: readonly ToldOrAskedFragment[];
}

/** What companies may read of a process, and what they were not to. Each leads to the page where it is decided or taken back. */
export function CompaniesRead({ disclosures }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <ul className="card rows">
      {disclosures.map((disclosure) => {
        const { id, state, clientCompany, wording, expiresAt, revokedAt, decidedAt } = disclosure;
        const ended = revokedAt ?? (state === 'EXPIRED' ? expiresAt : decidedAt);
        return (
          <li key={id}>
            <Link to="/me/disclosures/$id" params={{ id }} className="row">
              <span className="row-top">
                <span className="row-title">{clientCompany.name}</span>
                <Clock state={state === 'GRANTED' ? 'done' : state === 'REQUESTED' ? 'due' : 'dropped'}>
                  {state === 'GRANTED' && expiresAt
                    ? t('elsewhere.readsUntil', { day: dates.day(expiresAt) })
                    : t(`elsewhere.state.${state}`)}
                </Clock>
              </span>
              <Words className={state === 'GRANTED' || state === 'REQUESTED' ? '' : 'was'}>{wording ?? ''}</Words>
              {ended && state !== 'GRANTED' && <span className="meta">{dates.dayTime(ended)}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
