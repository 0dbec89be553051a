import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../look/page';
import { SavedState } from '../look/saved-state';
import { AudienceControl } from './audience';
import { TaskButton } from './buttons';
import { DebriefFrame } from './debrief-frame';
import { DebriefTrouble } from './debrief-trouble';
import type { Prompt } from './doors';
import { FourAnswers } from './four-answers';
import type { Readers } from './readers';
import type { DebriefInHand } from './use-debrief';
import { WordsField } from './words-field';

export interface StepProps {
  of: number;
  occasion: string;
  readers: Readers;
  debrief: DebriefInHand;
  back?: () => void;
  next: () => void;
}

export function Step({ prompt, number, of, occasion, readers, debrief, back, next }: StepProps & { prompt: Prompt; number: number }) {
  const { t } = useTranslation();
  const { rating, text, audience } = debrief.draft(prompt);
  const skip = () => {
    if (debrief.isOpen(prompt)) debrief.skip(prompt);
    next();
  };
  return (
    <DebriefFrame
      place={t('debrief.step', { number, of })}
      progress={{ at: number, of }}
      state={<SavedState saved={debrief.saved} />}
      back={back}
      acts={
        <>
          {!readers.sent && <TaskButton act={skip}>{t('debrief.skip')}</TaskButton>}
          <TaskButton primary act={next}>
            {t(readers.sent ? 'debrief.toReview' : 'debrief.next')}
          </TaskButton>
        </>
      }
    >
      <DebriefTrouble debrief={debrief} />
      <p className="task-occasion">{occasion}</p>
      <PageTitle tab={t('debrief.tab', { number, of })}>{prompt.question}</PageTitle>
      {prompt.rated && (
        <FourAnswers value={rating} label={prompt.question} onChange={(value) => debrief.change(prompt, { rating: value })} />
      )}
      <WordsField
        label={
          <>
            {t(prompt.rated ? 'debrief.sentence' : 'debrief.words')}
            {prompt.rated && <span>{t('debrief.optional')}</span>}
          </>
        }
        value={text}
        maxLength={prompt.rated ? 500 : 2000}
        rows={prompt.rated ? 2 : 5}
        onChange={(words) => debrief.change(prompt, { text: words })}
        onDone={next}
      />
      {readers.onlyMe ? (
        <p className="said-reader task-reader">
          <IconLock size={18} stroke={1.6} aria-hidden />
          {t('audience.PRIVATE')}
        </p>
      ) : (
        <AudienceControl value={audience} readers={readers} onChange={(value) => debrief.change(prompt, { audience: value })} />
      )}
    </DebriefFrame>
  );
}
