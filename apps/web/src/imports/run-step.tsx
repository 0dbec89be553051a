import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TroubleNote } from '../look/trouble';
import { Counts } from './counts';
import { CancelImportDocument } from './documents';
import type { StepProps } from './import-page';
import { Progress } from './progress';
import { StepCard } from './step';

/** While rows are written. Nobody has to stay. */
export function RunStep({ found, again }: StepProps) {
  const { t } = useTranslation();
  const [cancel, cancelling] = useMutation(CancelImportDocument);
  const waiting = found.state === 'WAITING';
  return (
    <StepCard
      title={t(waiting ? 'imports.run.waiting' : 'imports.run.title')}
      lead={t(waiting ? 'imports.run.waitingLead' : 'imports.run.lead')}
      acts={
        <Button
          variant="default"
          loading={cancelling.loading}
          onClick={() =>
            void cancel({ variables: { input: { importId: found.id } } })
              .then(again)
              .catch(() => undefined)
          }
        >
          {t('imports.run.cancel')}
        </Button>
      }
    >
      {!waiting && <Progress found={found} />}
      {found.done > 0 && <Counts counts={found.counts} />}
      <TroubleNote error={cancelling.error} />
    </StepCard>
  );
}
