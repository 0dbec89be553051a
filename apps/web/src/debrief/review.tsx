import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Verdict } from '../feedback/four-words';
import { useDates } from '../look/dates';
import { PageTitle } from '../look/page';
import { Words } from '../look/parts';
import { SavedState } from '../look/saved-state';
import { audienceIcon } from './audience';
import { TaskButton } from './buttons';
import { DebriefFrame } from './debrief-frame';
import { DebriefTrouble } from './debrief-trouble';
import type { Prompt } from './doors';
import type { Audience } from './gql/graphql';
import type { Readers } from './readers';
import type { DebriefInHand } from './use-debrief';
import { go } from './way';

interface Props {
  debrief: DebriefInHand;
  readers: Readers;
  occasion: string;
}

/** Everything said, as its readers will see it, before it leaves; and afterwards, what they see now. */
export function Review({ debrief, readers, occasion }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  const prompts = debrief.interview.debriefPrompts;
  const said = (prompt: Prompt) => debrief.draft(prompt).rating !== null || debrief.draft(prompt).text !== '';
  const readBy = (...audiences: Audience[]) =>
    prompts.filter((prompt) => said(prompt) && audiences.includes(debrief.draft(prompt).audience)).length;
  const submittedAt = debrief.interview.debrief?.submittedAt;
  const send = () => {
    debrief.submit();
    go('sent');
  };
  const nothing = prompts.every((prompt) => !said(prompt));
  return (
    <DebriefFrame
      place={t('debrief.review')}
      state={<SavedState saved={debrief.saved} />}
      back={submittedAt ? undefined : () => go(prompts.length + 1)}
      acts={
        debrief.leaving && !debrief.trouble ? (
          <p className="task-note">{t('debrief.waitsNext')}</p>
        ) : submittedAt && !debrief.revised ? (
          <p className="task-note">
            {readers.onlyMe
              ? t('debrief.keptAt', { at: dates.dayTime(submittedAt) })
              : t('debrief.sentAt', { name: readers.inside, at: dates.dayTime(submittedAt) })}
          </p>
        ) : (
          <TaskButton primary disabled={nothing} act={send}>
            {readers.onlyMe ? t('debrief.keep') : t(submittedAt ? 'debrief.sendAgain' : 'debrief.send', { name: readers.inside })}
          </TaskButton>
        )
      }
    >
      <DebriefTrouble debrief={debrief} />
      <p className="task-occasion">{occasion}</p>
      <PageTitle>{t(submittedAt ? 'debrief.reviewSent' : 'debrief.reviewTitle')}</PageTitle>
      <p className="task-lead">
        {readers.onlyMe ? (
          t('debrief.readersOnlyMe')
        ) : nothing ? (
          t('debrief.saidNothing')
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
              {t(debrief.asked.length ? 'debrief.change' : 'debrief.answer')}
              <span className="unseen">: {t('asked.title')}</span>
            </button>
          </div>
          {debrief.asked.map(({ id, text }) => (
            <Words key={id}>{text}</Words>
          ))}
          <p className="meta said-reader">
            {debrief.asked.length ? (
              <>
                <IconLock size={16} stroke={1.6} aria-hidden />
                {t(debrief.shared ? 'asked.shared' : 'audience.PRIVATE_short')}
              </>
            ) : (
              t('debrief.nothingSaid')
            )}
          </p>
        </li>
      </ol>
    </DebriefFrame>
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
