import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../look/asked';
import { TroubleNote } from '../look/trouble';
import { OrderedRows } from './ordered-rows';
import { RetiredRows } from './retired-rows';
import { SettingsPage } from './settings-page';
import { StageDialog } from './stage-dialog';
import { StagesDocument, UpdateStageDocument } from './stages-document';

/** The way an application goes here. */
export function StagesPage() {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string>();
  const result = useQuery(StagesDocument, { fetchPolicy: 'cache-and-network' });
  const [update, { error }] = useMutation(UpdateStageDocument, { refetchQueries: [StagesDocument], awaitRefetchQueries: true });
  return (
    <Asked result={result} find={({ agency }) => agency}>
      {({ stages, retiredStages }) => (
        <SettingsPage
          title={t('settings.stages')}
          lead={t('stages.lead')}
          acts={<Button onClick={() => choose('new')}>{t('stages.add')}</Button>}
        >
          <div className="stack">
            <TroubleNote error={error} />
            <OrderedRows
              label={t('settings.stages')}
              items={stages}
              move={({ id }, place) => update({ variables: { input: { stageId: id, stageOrder: stages[place - 1]!.stageOrder } } })}
            >
              {(stage) => (
                <>
                  <button type="button" className="link" onClick={() => choose(stage.id)}>
                    {stage.name}
                  </button>
                  <p className="meta">{t(`stageKind.${stage.kind}`)}</p>
                </>
              )}
            </OrderedRows>
            <RetiredRows items={retiredStages} bringBack={({ id }) => update({ variables: { input: { stageId: id, retired: false } } })} />
          </div>
          <StageDialog
            stage={chosen === 'new' ? 'new' : [...stages, ...retiredStages].find(({ id }) => id === chosen)}
            close={() => choose(undefined)}
          />
        </SettingsPage>
      )}
    </Asked>
  );
}
