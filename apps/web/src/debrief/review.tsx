import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Verdict } from '../feedback/four-words';
import type { Audience } from '../gql/graphql';
import { useDates } from '../look/dates';
import { PageTitle } from '../look/page';
import { Words } from '../look/parts';
import { audienceIcon } from './audience';
import type { Readers } from './readers';
import type { DebriefInterview, Prompt } from './debrief-documents';
import type { Place } from './place';
import { DebriefTrouble } from './debrief-trouble';
import { SavedState } from './saved-state';
import { TaskFrame } from './task-frame';
import type { DebriefInHand } from './use-debrief';

interface Props {
  interview: DebriefInterview;
  debrief: DebriefInHand;
  readers: Readers;
  occasion: string;
  go: (place: Place) => void;
}

/** Everything said, as its readers will see it, before it leaves; and afterwards, what they see now. */
export function Review({ interview, debrief, readers, occasion, go }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  const prompts = interview.debriefPrompts;
  const said = (prompt: Prompt) => debrief.draft(prompt).rating !== null || debrief.draft(prompt).text !== '';
  const readBy = (...audiences: Audience[]) =>
    prompts.filter((prompt) => said(prompt) && audiences.includes(debrief.draft(prompt).audience)).length;
  const submittedAt = interview.debrief?.submittedAt;
  const send = async () => {
    if (await debrief.submit()) go('sent');
  };
  const nothing = prompts.every((prompt) => !said(prompt));
  return (
    <TaskFrame
      place={t('debrief.review')}
      state={<SavedState saved={debrief.saved} />}
      back={submittedAt ? undefined : () => go(prompts.length + 1)}
      acts={
        submittedAt && !debrief.revised ? (
          <p className="task-note">
            {readers.onlyMe
              ? t('debrief.keptAt', { at: dates.dayTime(submittedAt) })
              : t('debrief.sentAt', { name: readers.inside, at: dates.dayTime(submittedAt) })}
          </p>
        ) : (
          <Button size="lg" fullWidth loading={debrief.sending} disabled={nothing} onClick={() => void send()}>
            {readers.onlyMe ? t('debrief.keep') : t(submittedAt ? 'debrief.sendAgain' : 'debrief.send', { name: readers.inside })}
          </Button>
        )
      }
    >
      <p className="task-occasion">{occasion}</p>
      <PageTitle>{t(submittedAt ? 'debrief.reviewSent' : 'debrief.reviewTitle')}</PageTitle>
      <p className="task-lead">
        {readers.onlyMe ? (
          t('debrief.readersOnlyMe')
        ) : (
          <>
            {t('debrief.readers', {
              recruiter: readers.name,
              client: readers.client,
              forRecruiter: readBy('RECRUITER', 'CLIENT'),
              forClient: readBy('CLIENT'),
            })}{' '}
            {t('debrief.forMe', { count: readBy('PRIVATE') })}
          </>
        )}
      </p>
      <DebriefTrouble debrief={debrief} />
      <ol className="card rows">
        {prompts.map((prompt, i) => (
          <li key={prompt.id} className="row said">
            <div className="row-top">
              <h2 className="said-question">{prompt.question}</h2>
              <button type="button" className="link said-change" onClick={() => go(i + 1)}>
                {t(said(prompt) ? 'debrief.change' : 'debrief.answer')}
                <span className="unseen">: {prompt.question}</span>
              </button>
            </div>
            {said(prompt) ? (
              <Said prompt={prompt} debrief={debrief} readers={readers} />
            ) : (
              <p className="meta">{t('debrief.nothingSaid')}</p>
            )}
          </li>
        ))}
        <li className="row said">
          <div className="row-top">
            <h2 className="said-question">{t('asked.title')}</h2>
            <button type="button" className="link said-change" onClick={() => go(prompts.length + 1)}>
              {t(interview.askedQuestions.length ? 'debrief.change' : 'debrief.answer')}
              <span className="unseen">: {t('asked.title')}</span>
            </button>
          </div>
          {interview.askedQuestions.map(({ id, text }) => (
            <Words key={id}>{text}</Words>
          ))}
          <p className="meta said-reader">
            {interview.askedQuestions.length ? (
              <>
                <IconLock size={16} stroke={1.6} aria-hidden />
                {t(interview.askedQuestionsSharedAt ? 'asked.shared' : 'audience.PRIVATE_short')}
              </>
            ) : (
              t('debrief.nothingSaid')
            )}
          </p>
        </li>
      </ol>
    </TaskFrame>
  );
}

function Said({ prompt, debrief, readers }: { prompt: Prompt; debrief: DebriefInHand; readers: Readers }) {
  const { t } = useTranslation();
  const { rating, text, audience: chosen } = debrief.draft(prompt);
  const audience = readers.onlyMe ? 'PRIVATE' : chosen;
  const Icon = audienceIcon[audience];
  return (
    <>
      <Verdict value={rating} tone="candidate" />
      {text && <Words>{text}</Words>}
      <p className="meta said-reader">
        <Icon size={16} stroke={1.6} aria-hidden />
        {t(`audience.${audience}_short`, { recruiter: readers.name, client: readers.client })}
      </p>
    </>
  );
}
