import { useMutation } from '@apollo/client/react';
import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rejectReasons } from '../feedback/reject-reasons';
import { graphql } from '../gql';
import type { RejectReasonKind } from '../gql/graphql';
import { givenName } from '../look/names';
import type { Card } from './board-document';
import { DecisionDialog } from './decision-dialog';

const RejectApplicationDocument = graphql(`
  mutation RejectApplication($input: RejectApplicationInput!) {
    rejectApplication(input: $input) {
      application {
        ...Card
      }
    }
  }
`);

/** The hiring side said no. The reason is the agency's own; the candidate reads what is released, and nothing of this. */
export function RejectDialog({ card, close }: { card: Card; close: () => void }) {
  const { t } = useTranslation();
  const [reason, choose] = useState<RejectReasonKind | null>(null);
  const [missing, miss] = useState(false);
  const [explanation, explain] = useState('');
  const [reject] = useMutation(RejectApplicationDocument, { refetchQueries: 'active', awaitRefetchQueries: true });
  const name = givenName(card.candidate.name);
  const decide = (expectedVersion: number) => {
    miss(!reason);
    if (!reason) return undefined;
    return reject({ variables: { input: { applicationId: card.id, reason, explanation: explanation.trim() || null, expectedVersion } } });
  };
  return (
    <DecisionDialog
      card={card}
      close={close}
      words="reject"
      act={t('reject.actNamed', { name })}
      quiet
      end="REJECTED"
      at={['reason']}
      decide={decide}
    >
      {(wrong) => (
        <>
          <Select
            label={t('reject.reason')}
            data-autofocus
            data={rejectReasons(t)}
            value={reason}
            onChange={(value) => choose(value as RejectReasonKind | null)}
            error={wrong.reason ?? (missing && !reason ? t('reject.reasonMissing') : undefined)}
          />
          <Textarea
            label={t('reject.explanation')}
            description={t('reject.explanationHelp', { name })}
            autosize
            minRows={2}
            maxLength={2000}
            value={explanation}
            onChange={(event) => explain(event.currentTarget.value)}
          />
        </>
      )}
    </DecisionDialog>
  );
}
