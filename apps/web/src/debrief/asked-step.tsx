import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconLock, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTo } from '../access/cached';
import { PageTitle } from '../look/page';
import { Words } from '../look/parts';
import { sentenceOf, troubleOf } from '../look/trouble';
import type { Readers } from './readers';
import { type DebriefInterview, ForgetAskedQuestion, NoteAskedQuestion, ShareAskedQuestions } from './debrief-documents';
import { keepAsking, keptAsking } from './outbox';
import { TaskFrame } from './task-frame';

interface Props {
  interview: DebriefInterview;
  of: number;
  occasion: string;
  readers: Readers;
  back?: () => void;
  next: () => void;
}

/** The last step: what they asked. The candidate's alone, and handed on without a name only where they say so. */
export function AskedStep({ interview, of, occasion, readers, back, next }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => keptAsking(interview.id));
  // What was just chosen, until the server has said it too.
  const [agreed, setAgreed] = useState(false);
  const [note, noting] = useMutation(NoteAskedQuestion);
  const [forget, forgetting] = useMutation(ForgetAskedQuestion);
  const [share, sharing] = useMutation(ShareAskedQuestions);
  const write = (words: string) => {
    setText(words);
    keepAsking(interview.id, words);
  };
  /** @returns whether nothing is left in the field */
  const add = async () => {
    if (!text.trim()) return true;
    try {
      await note({
        variables: { input: { interviewId: interview.id, text: text.trim() } },
        update: (cache, { data }) => {
          const noted = data?.noteAskedQuestion.askedQuestion;
          if (noted) addTo(cache, interview.id, 'askedQuestions', { ...noted, __typename: 'AskedQuestion' });
        },
      });
      write('');
      return true;
    } catch {
      return false;
    }
  };
  const consent = (agrees: boolean) => {
    setAgreed(agrees);
    void share({ variables: { input: { interviewId: interview.id, agreed: agrees } } }).catch(() => undefined);
  };
  const failure = noting.error ?? forgetting.error ?? sharing.error;
  const trouble = failure && troubleOf(failure);
  return (
    <TaskFrame
      place={t('debrief.step', { number: of, of })}
      progress={{ at: of, of }}
      back={back}
      acts={
        <Button size="lg" fullWidth loading={noting.loading} onClick={() => void add().then((done) => done && next())}>
          {t(readers.sent ? 'debrief.toReview' : 'debrief.next')}
        </Button>
      }
    >
      <p className="task-occasion">{occasion}</p>
      <PageTitle tab={t('debrief.tab', { number: of, of })}>{t('asked.title')}</PageTitle>
      <p className="task-lead">{t('asked.lead')}</p>
      {interview.askedQuestions.length > 0 && (
        <ul className="card rows asked-list" aria-label={t('asked.noted')}>
          {interview.askedQuestions.map((question) => (
            <li key={question.id} className="row asked-row">
              <Words>{question.text}</Words>
              <button
                type="button"
                className="task-back"
                aria-label={t('asked.forget', { question: question.text })}
                onClick={() => void forget({ variables: { input: { askedQuestionId: question.id } } }).catch(() => undefined)}
              >
                <IconX size={20} stroke={1.6} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Textarea
        className="task-words"
        label={t('asked.question')}
        value={text}
        maxLength={500}
        autosize
        minRows={2}
        error={noting.error && trouble?.violations[0]?.message}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
        }}
      />
      <Button className="asked-more" size="lg" variant="default" disabled={!text.trim()} onClick={() => void add()}>
        {t('asked.add')}
      </Button>
      {trouble && trouble.violations.length === 0 && (
        <p className="trouble" role="alert">
          {sentenceOf(trouble, t)}
        </p>
      )}
      <div className="asked-readers">
        <p className="said-reader">
          <IconLock size={18} stroke={1.6} aria-hidden />
          {t('asked.onlyYou')}
        </p>
        {!readers.onlyMe && (
          <Checkbox
            size="md"
            label={t('asked.consent')}
            description={t('asked.consentHelp')}
            checked={sharing.loading ? agreed : interview.askedQuestionsSharedAt !== null}
            onChange={(event) => consent(event.currentTarget.checked)}
          />
        )}
      </div>
    </TaskFrame>
  );
}
