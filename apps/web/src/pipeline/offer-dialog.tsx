import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { daysOn } from '../look/quiet';
import { instantAt, type WallTime, wallTimeOf } from '../look/wall-time';
import { WhenField } from '../look/when-field';
import type { Card } from './board-document';
import { DecisionDialog } from './decision-dialog';

const MakeOfferDocument = graphql(`
  mutation MakeOffer($input: MakeOfferInput!) {
    makeOffer(input: $input) {
      offer {
        id
        madeAt
        state
      }
    }
  }
`);

/** What the client offers, and until when the candidate is to answer. */
export function OfferDialog({ card, close }: { card: Card; close: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useDates();
  const today = wallTimeOf(new Date(useNow()), timeZone).day;
  const [salary, setSalary] = useState('');
  const [answerBy, setAnswerBy] = useState<WallTime>({ day: daysOn(today, 7), time: '18:00' });
  const [make] = useMutation(MakeOfferDocument, { refetchQueries: 'active', awaitRefetchQueries: true });
  const decide = () => {
    const until = answerBy.day ? instantAt(answerBy, timeZone) : null;
    return make({ variables: { input: { applicationId: card.id, salary: salary.trim() || null, answerBy: until } } });
  };
  return (
    <DecisionDialog card={card} close={close} words="offer" act={t('offer.act')} at={['answerBy']} decide={decide}>
      {(wrong) => (
        <>
          <TextInput
            label={t('offer.salary')}
            description={t('offer.salaryHelp')}
            data-autofocus
            autoComplete="off"
            maxLength={200}
            value={salary}
            onChange={(event) => setSalary(event.currentTarget.value)}
          />
          <WhenField label={t('offer.answerBy')} value={answerBy} onChange={setAnswerBy} error={wrong.answerBy} />
        </>
      )}
    </DecisionDialog>
  );
}
