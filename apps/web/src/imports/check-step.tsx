import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { grouped } from '../look/numbers';
import { TroubleNote } from '../look/trouble';
import { Counts } from './counts';
import { CancelImportDocument, CheckImportDocument, StartImportDocument } from './documents';
import type { StepProps } from './import-page';
import { Progress } from './progress';
import { Refusals } from './refusals';
import { StepCard } from './step';

/** What would happen, before anything does. */
export function CheckStep({ found, again, go, more }: StepProps) {
  const { t } = useTranslation();
  const [check, checking] = useMutation(CheckImportDocument);
  const [start, starting] = useMutation(StartImportDocument);
  const [cancel, cancelling] = useMutation(CancelImportDocument);
  const variables = { input: { importId: found.id } };
  const error = <TroubleNote error={checking.error ?? starting.error ?? cancelling.error} />;
  if (found.state === 'CHECKING')
    return (
      <StepCard
        title={t('imports.check.running')}
        lead={t('imports.check.nothingWritten')}
        acts={
          <Button variant="default" loading={cancelling.loading} onClick={() => void cancel({ variables }).catch(() => undefined)}>
            {t('act.cancel')}
          </Button>
        }
      >
        <Progress found={found} />
        {error}
      </StepCard>
    );
  const { dryRun } = found;
  const writes = dryRun ? dryRun.added + dryRun.updated : 0;
  return (
    <StepCard
      title={t('imports.check.title')}
      lead={t('imports.check.nothingWritten')}
      acts={
        <>
          {dryRun ? (
            <Button
              loading={starting.loading}
              onClick={() =>
                void start({ variables })
                  .then(again)
                  .catch(() => undefined)
              }
            >
              {t('imports.check.start', { count: writes, n: grouped(writes) })}
            </Button>
          ) : (
            <Button loading={checking.loading} onClick={() => void check({ variables }).catch(() => undefined)}>
              {t('imports.map.next')}
            </Button>
          )}
          <Button variant="subtle" onClick={() => go('map')}>
            {t('imports.check.back')}
          </Button>
        </>
      }
    >
      {found.stoppedBecause === 'FAILED' && !dryRun && (
        <p className="trouble" role="alert">
          {t('imports.check.failed')}
        </p>
      )}
      {dryRun && (
        <>
          <Counts counts={dryRun} />
          <details className="import-rule">
            <summary>{t('imports.rule.title')}</summary>
            <ul>
              {(['id', 'email', 'phone', 'name', 'book'] as const).map((rule) => (
                <li key={rule}>{t(`imports.rule.${rule}`)}</li>
              ))}
            </ul>
          </details>
          <Refusals found={found} more={more} lead={t('imports.check.refusedLead')} />
        </>
      )}
      {error}
    </StepCard>
  );
}
