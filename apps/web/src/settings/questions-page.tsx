import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../look/asked';
import { TroubleNote } from '../look/trouble';
import { OrderedRows } from './ordered-rows';
import { QuestionDialog } from './question-dialog';
import { type FoundPrompt, QuestionsDocument, UpdatePromptDocument } from './questions-document';
import { RetiredRows } from './retired-rows';
import { SettingsPage } from './settings-page';

const named = (prompt: FoundPrompt) => ({ ...prompt, name: prompt.question });

/** What candidates are asked after a round. */
export function QuestionsPage() {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string>();
  const result = useQuery(QuestionsDocument, { fetchPolicy: 'cache-and-network' });
  const [update, { error }] = useMutation(UpdatePromptDocument, { refetchQueries: [QuestionsDocument], awaitRefetchQueries: true });
  const about = ({ topic, rated, defaultAudience, onlyKinds, questionDe, questionEn }: FoundPrompt) =>
    [
      t(`topic.${topic}`),
      t(rated ? 'questionSet.rated' : 'questionSet.words'),
      t(`audienceName.${defaultAudience}`),
      ...(onlyKinds ? [onlyKinds.map((kind) => t(`interviewKind.${kind}`)).join(', ')] : []),
      ...(questionDe && questionEn ? [] : [t('questionSet.oneLanguage')]),
    ].join(' · ');
  return (
    <Asked result={result} find={({ agency }) => agency}>
      {({ debriefPrompts, retiredPrompts }) => (
        <SettingsPage
          title={t('settings.questions')}
          lead={t('questionSet.lead')}
          acts={<Button onClick={() => choose('new')}>{t('questionSet.add')}</Button>}
        >
          <div className="stack">
            <TroubleNote error={error} />
            <OrderedRows
              label={t('settings.questions')}
              items={debriefPrompts.map(named)}
              move={({ id }, place) => update({ variables: { input: { promptId: id, position: debriefPrompts[place - 1]!.position } } })}
            >
              {(prompt) => (
                <>
                  <button type="button" className="link" style={{ textAlign: 'left' }} onClick={() => choose(prompt.id)}>
                    {prompt.question}
                  </button>
                  <p className="meta">{about(prompt)}</p>
                </>
              )}
            </OrderedRows>
            <RetiredRows
              items={retiredPrompts.map(named)}
              bringBack={({ id }) => update({ variables: { input: { promptId: id, retired: false } } })}
            />
          </div>
          <QuestionDialog
            prompt={chosen === 'new' ? 'new' : [...debriefPrompts, ...retiredPrompts].find(({ id }) => id === chosen)}
            close={() => choose(undefined)}
          />
        </SettingsPage>
      )}
    </Asked>
  );
}
