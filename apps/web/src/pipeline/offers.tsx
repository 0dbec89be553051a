import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import type { OfferState, OfferWordsFragment } from '../gql/graphql';
import type { ClockState } from '../look/clock-state';
import { lasting, useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Clock } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import type { ApplicationFound } from './application-document';

export const OfferWords = graphql(`
  fragment OfferWords on Offer {
    id
    state
    salary
    madeAt
    answerBy
    decidedAt
  }
`);

const DecideOfferDocument = graphql(`
  mutation DecideOffer($input: DecideOfferInput!) {
    decideOffer(input: $input) {
      offer {
        ...OfferWords
      }
    }
  }
`);

/** What the client offered, and what became of it. */
export function Offers({ application }: { application: ApplicationFound }) {
  const { t } = useTranslation();
  if (application.offers.length === 0) return null;
  return (
    <section className="card" aria-labelledby="offers">
      <h2 className="h3 card-body" id="offers">
        {t('offer.heading')}
      </h2>
      <ul className="rows rounds">
        {application.offers.map((offer) => (
          <li key={offer.id}>
            <Offer offer={offer} name={givenName(application.candidate.name)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const clocks: Record<OfferState, ClockState> = { MADE: 'waiting', ACCEPTED: 'done', DECLINED: 'dropped', WITHDRAWN: 'dropped' };

function Offer({ offer, name }: { offer: OfferWordsFragment; name: string }) {
  const { t } = useTranslation();
  const can = useMay();
  const now = useNow();
  const dates = useDates();
  const [decide, { loading, error }] = useMutation(DecideOfferDocument, { refetchQueries: 'active' });
  const { id, state, salary, madeAt, answerBy, decidedAt } = offer;
  const left = answerBy ? Date.parse(answerBy) - now : undefined;
  const say = (answer: OfferState) => () => void decide({ variables: { input: { offerId: id, state: answer } } }).catch(() => undefined);
  const clock = state === 'MADE' && left !== undefined ? (left > 0 ? 'due' : 'overdue') : clocks[state];
  return (
    <div className="row">
      <span className="row-top">
        <span className="row-title">{salary ?? t('offer.noSalary')}</span>
        <Clock state={clock} part={0.6}>
          {state !== 'MADE'
            ? t(`offer.state.${state}`)
            : left === undefined
              ? t('offer.open')
              : left > 0
                ? lasting(left, t, true)
                : t('board.over', { time: lasting(-left, t, true) })}
        </Clock>
      </span>
      <span className="meta">
        {[
          t('offer.madeAt', { at: dates.day(madeAt) }),
          answerBy && t('offer.until', { at: dates.dayTime(answerBy) }),
          decidedAt && t('offer.decidedAt', { at: dates.day(decidedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <TroubleNote error={error} />
      {state === 'MADE' && can('offer.decide') && (
        <span className="form-acts offer-acts">
          <Button size="xs" variant="default" loading={loading} onClick={say('ACCEPTED')}>
            {t('offer.accepted', { name })}
          </Button>
          <Button size="xs" variant="default" disabled={loading} onClick={say('DECLINED')}>
            {t('offer.declined', { name })}
          </Button>
          <Button size="xs" variant="subtle" disabled={loading} onClick={say('WITHDRAWN')}>
            {t('offer.takenBack')}
          </Button>
        </span>
      )}
    </div>
  );
}
