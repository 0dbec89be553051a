import { IconLock, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../look/page';
import { Words } from '../look/parts';
import { SavedState } from '../look/saved-state';
import { TaskButton } from './buttons';
import { DebriefFrame } from './debrief-frame';
import { DebriefTrouble } from './debrief-trouble';
import { keepAsking, keptAsking } from './outbox';
import type { StepProps } from './step';
import { WordsField } from './words-field';

/** The last step: what they asked. The candidate's alone, and handed on without a name only where they say so. */
export function AskedStep({ of, occasion, readers, debrief, back, next }: StepProps) {
  const { t } = useTranslation();
  const help = useId();
  const { id } = debrief.interview;
  const [text, setText] = useState(() => keptAsking(id));
  const write = (words: string) => {
    setText(words);
    keepAsking(id, words);
  };
  const add = () => {
    if (text.trim()) debrief.note(text.trim());
    write('');
  };
  const leave = () => {
    add();
    next();
  };
  return (
    <DebriefFrame
      place={t('debrief.step', { number: of, of })}
      progress={{ at: of, of }}
      state={<SavedState saved={debrief.saved && text === ''} />}
      back={back}
      acts={
        <TaskButton primary act={leave}>
          {t(readers.sent ? 'debrief.toReview' : 'debrief.next')}
        </TaskButton>
      }
    >
      <DebriefTrouble debrief={debrief} />
      <p className="task-occasion">{occasion}</p>
      <PageTitle tab={t('debrief.tab', { number: of, of })}>{t('asked.title')}</PageTitle>
      <p className="task-lead">{t('asked.lead')}</p>
      {debrief.asked.length > 0 && (
        <ul className="card rows asked-list" aria-label={t('asked.noted')}>
          {debrief.asked.map((question) => (
            <li key={question.id} className="row asked-row">
              <Words>{question.text}</Words>
              <button
                type="button"
                className="task-back"
                aria-label={t('asked.forget', { question: question.text })}
                onClick={() => debrief.forget(question.id)}
              >
                <IconX size={20} stroke={1.6} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <WordsField label={t('asked.question')} value={text} maxLength={500} rows={2} onChange={write} onDone={add} />
      <div className="asked-more">
        <TaskButton disabled={!text.trim()} act={add}>
          {t('asked.add')}
        </TaskButton>
      </div>
      <div className="asked-readers">
        <p className="said-reader">
          <IconLock size={18} stroke={1.6} aria-hidden />
          {t('asked.onlyYou')}
        </p>
        {!readers.onlyMe && (
          <label className="asked-consent">
            <input
              type="checkbox"
              checked={debrief.shared}
              aria-describedby={help}
              onChange={(event) => debrief.share(event.currentTarget.checked)}
            />
            <span>{t('asked.consent')}</span>
            <span id={help} className="meta">
              {t('asked.consentHelp')}
            </span>
          </label>
        )}
      </div>
    </DebriefFrame>
  );
}
