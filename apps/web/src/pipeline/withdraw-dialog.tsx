import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { givenName } from '../look/names';
import { TroubleNote } from '../look/trouble';
import { offerUndo } from '../look/undo';
import { type Decided, useDecision } from './use-decision';

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
export function WithdrawDialog({ of, close }: { of: Decided; close: () => void }) {
  const { t } = useTranslation();
  const [explanation, explain] = useState('');
  const { send, loading, error } = useDecision(WithdrawApplicationDocument, of);
  const { applicationId, name, job } = of;
  return (
    <Dialog opened close={close} title={t('withdraw.title', { name })}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send((expectedVersion) => ({ input: { applicationId, explanation: explanation.trim() || null, expectedVersion } })).then(
            () => (close(), offerUndo(t('withdraw.done', { name }))),
            () => undefined,
          );
        }}
      >
        <p className="ink-2">{t('withdraw.lead', { name: givenName(name), job: job.title, client: job.clientCompany.name })}</p>
        <TroubleNote error={error} />
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
        <div className="form-acts">
          <Button type="submit" variant="default" loading={loading}>
            {t('withdraw.act')}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('act.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
