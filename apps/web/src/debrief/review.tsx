import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Verdict } from '../feedback/four-words';
import type { Audience } from '../gql/graphql';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { PageTitle } from '../look/page';
import { Words } from '../look/parts';
import { audienceIcon, type Readers } from './audience';
import type { DebriefInterview, Prompt } from './debrief-documents';
import type { Place } from './debrief-page';
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
  const recruiter = givenName(readers.recruiter);
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
      back={submittedAt ? undefined : () => go(prompts.length)}
      acts={
        submittedAt && !debrief.revised ? (
          <p className="task-note">{t('debrief.sentAt', { name: recruiter, at: dates.dayTime(submittedAt) })}</p>
        ) : (
          <Button size="lg" fullWidth loading={debrief.sending} disabled={nothing} onClick={() => void send()}>
            {t(submittedAt ? 'debrief.sendAgain' : 'debrief.send', { name: recruiter })}
          </Button>
        )
      }
    >
      <p className="task-occasion">{occasion}</p>
      <PageTitle>{t(submittedAt ? 'debrief.reviewSent' : 'debrief.reviewTitle')}</PageTitle>
      <p className="task-lead">
        {t('debrief.readers', {
          recruiter,
          client: readers.client,
          forRecruiter: readBy('RECRUITER', 'CLIENT'),
          forClient: readBy('CLIENT'),
        })}{' '}
        {t('debrief.forMe', { count: readBy('PRIVATE') })}
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
      </ol>
    </TaskFrame>
  );
}

function Said({ prompt, debrief, readers }: { prompt: Prompt; debrief: DebriefInHand; readers: Readers }) {
  const { t } = useTranslation();
  const { rating, text, audience } = debrief.draft(prompt);
  const Icon = audienceIcon[audience];
  return (
    <>
      <Verdict value={rating} tone="candidate" />
      {text && <Words>{text}</Words>}
      <p className="meta said-reader">
        <Icon size={16} stroke={1.6} aria-hidden />
        {t(`audience.${audience}_short`, { recruiter: givenName(readers.recruiter), client: readers.client })}
      </p>
    </>
  );
}
