import { Button, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../look/page';
import { AudienceControl } from './audience';
import type { Readers } from './readers';
import type { Prompt } from './debrief-documents';
import { DebriefTrouble } from './debrief-trouble';
import { FourAnswers } from './four-answers';
import { SavedState } from './saved-state';
import { TaskFrame } from './task-frame';
import type { DebriefInHand } from './use-debrief';

interface Props {
  prompt: Prompt;
  number: number;
  of: number;
  occasion: string;
  readers: Readers;
  debrief: DebriefInHand;
  back?: () => void;
  next: () => void;
}

export function Step({ prompt, number, of, occasion, readers, debrief, back, next }: Props) {
  const { t } = useTranslation();
  const { rating, text, audience } = debrief.draft(prompt);
  const skip = () => {
    if (debrief.isOpen(prompt)) debrief.skip(prompt);
    next();
  };
  return (
    <TaskFrame
      place={t('debrief.step', { number, of })}
      progress={{ at: number, of }}
      state={<SavedState saved={debrief.saved} />}
      back={back}
      acts={
        <>
          {!readers.sent && (
            <Button size="lg" variant="default" onClick={skip}>
              {t('debrief.skip')}
            </Button>
          )}
          <Button size="lg" onClick={next} style={{ flex: 1 }}>
            {t(readers.sent ? 'debrief.toReview' : 'debrief.next')}
          </Button>
        </>
      }
    >
      <p className="task-occasion">{occasion}</p>
      <PageTitle tab={t('debrief.tab', { number, of })}>{prompt.question}</PageTitle>
      {prompt.rated && (
        <FourAnswers value={rating} label={prompt.question} onChange={(value) => debrief.change(prompt, { rating: value })} />
      )}
      <Textarea
        className="task-words"
        label={
          <span className="task-label">
            {t(prompt.rated ? 'debrief.sentence' : 'debrief.words')}
            {prompt.rated && <span>{t('debrief.optional')}</span>}
          </span>
        }
        value={text}
        onChange={(event) => debrief.change(prompt, { text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) next();
        }}
        maxLength={prompt.rated ? 500 : 2000}
        autosize
        minRows={prompt.rated ? 2 : 5}
      />
      {readers.onlyMe ? (
        <p className="said-reader task-reader">
          <IconLock size={18} stroke={1.6} aria-hidden />
          {t('audience.PRIVATE')}
        </p>
      ) : (
        <AudienceControl value={audience} readers={readers} onChange={(value) => debrief.change(prompt, { audience: value })} />
      )}
      <DebriefTrouble debrief={debrief} />
    </TaskFrame>
  );
}
