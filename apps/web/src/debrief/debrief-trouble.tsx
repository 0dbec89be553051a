import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../look/trouble';
import { TaskButton, TaskLink } from './buttons';
import type { DebriefInHand } from './use-debrief';
import { useByLink } from './way';

/** What stands in the way, with what was typed untouched; for a change from another device, the choice between the two. */
export function DebriefTrouble({ debrief }: { debrief: DebriefInHand }) {
  const { t } = useTranslation();
  const byLink = useByLink();
  const { trouble } = debrief;
  if (!trouble) return null;
  if (trouble.code === 'CONFLICT')
    return (
      <div className="trouble task-trouble" role="alert">
        <p>{t('debrief.conflict')}</p>
        <div className="task-choice">
          <TaskButton act={debrief.keepMine}>{t('debrief.keepMine')}</TaskButton>
          <TaskButton act={() => void debrief.takeTheirs()}>{t('debrief.takeOther')}</TaskButton>
        </div>
      </div>
    );
  if (trouble.code === 'UNAUTHENTICATED')
    return (
      <div className="trouble task-trouble" role="alert">
        <p>{t(byLink ? 'debriefLink.overHere' : 'debrief.signedOut')}</p>
        <div className="task-choice">
          <TaskLink href={byLink ? '/sign-in?next=/me' : signInAndBack()}>{t('debriefLink.signIn')}</TaskLink>
        </div>
      </div>
    );
  return (
    <div className="trouble task-trouble" role="alert">
      <p>{sentenceOf(trouble, t)}</p>
      {trouble.violations.map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
    </div>
  );
}

export const signInAndBack = () => `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
