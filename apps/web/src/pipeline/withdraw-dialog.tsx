import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { Card } from './board-document';
import { DecisionDialog } from './decision-dialog';

const WithdrawApplicationDocument = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    withdrawApplication(input: $input) {
      application {
        ...Card
      }
    }
  }
`);

/** The candidate said no. */
export function WithdrawDialog({ card, close }: { card: Card; close: () => void }) {
  const { t } = useTranslation();
  const [explanation, explain] = useState('');
  const [withdraw] = useMutation(WithdrawApplicationDocument, { refetchQueries: 'active', awaitRefetchQueries: true });
  const decide = (expectedVersion: number) =>
    withdraw({ variables: { input: { applicationId: card.id, explanation: explanation.trim() || null, expectedVersion } } });
  return (
    <DecisionDialog card={card} close={close} words="withdraw" act={t('withdraw.act')} quiet end="WITHDRAWN" decide={decide}>
      {() => (
        <Textarea
          label={t('withdraw.explanation')}
          description={t('withdraw.explanationHelp')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={2000}
          value={explanation}
          onChange={(event) => explain(event.currentTarget.value)}
        />
      )}
    </DecisionDialog>
  );
}
