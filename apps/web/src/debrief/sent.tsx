import { useTranslation } from 'react-i18next';
import { PageTitle } from '../look/page';
import { Ring } from '../look/parts';
import { useCutOff } from '../offline/use-line';
import { TaskButton, TaskLink } from './buttons';
import { DebriefFrame } from './debrief-frame';
import { DebriefTrouble } from './debrief-trouble';
import type { Readers } from './readers';
import type { DebriefInHand } from './use-debrief';
import { go, useByLink } from './way';

/** It is handed over: who reads it, and the one thing that is worth doing next. Or it waits here for a line. */
export function Sent({ readers, debrief }: { readers: Readers; debrief: DebriefInHand }) {
  const { t } = useTranslation();
  const byLink = useByLink();
  const cutOff = useCutOff();
  const readAgain = <TaskButton act={() => go('review')}>{t('debrief.readAgain')}</TaskButton>;
  if (debrief.leaving)
    return (
      <DebriefFrame place={t('debrief.waitsPlace')} acts={readAgain}>
        <div className="task-ring">
          <Ring state="waiting" size={36} />
        </div>
        <PageTitle>{t(readers.onlyMe ? 'debrief.waitsTitleOnlyMe' : 'debrief.waitsTitle', { name: readers.name })}</PageTitle>
        {cutOff && <p className="task-lead">{t('debrief.waitsNext')}</p>}
        <DebriefTrouble debrief={debrief} />
      </DebriefFrame>
    );
  return (
    <DebriefFrame
      place={t(readers.onlyMe ? 'debrief.keptPlace' : 'debrief.sentPlace')}
      acts={
        <>
          {readAgain}
          <TaskLink primary href={`/me/interviews/${debrief.interview.id}/thank-you`}>
            {t(byLink ? 'debriefLink.toThankYou' : 'debrief.toThankYou')}
          </TaskLink>
        </>
      }
    >
      <div className="task-ring">
        <Ring state="done" size={36} />
      </div>
      <PageTitle>{readers.onlyMe ? t('debrief.keptTitle') : t('debrief.sentTitle', { name: readers.name })}</PageTitle>
      {!readers.onlyMe && <p className="task-lead">{t('debrief.sentNext', { name: readers.inside, client: readers.client })}</p>}
      <p className="task-lead">{t(byLink ? 'debriefLink.thankYou' : 'debrief.thankYou', { client: readers.client })}</p>
    </DebriefFrame>
  );
}
