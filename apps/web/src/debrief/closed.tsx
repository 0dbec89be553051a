import { useTranslation } from 'react-i18next';
import { PageTitle } from '../look/page';
import { Ring } from '../look/parts';
import { sentenceOf, troubleOf } from '../look/trouble';
import { TaskButton, TaskLink } from './buttons';
import { DebriefFrame } from './debrief-frame';
import { useByLink } from './way';

/**
 * Why a debrief does not open, and what to do. The server says the same of a link that is old, forged or called off; so does this.
 * Without a failure, there is nothing here for this person.
 */
export function Closed({ failure, retry }: { failure?: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const byLink = useByLink();
  const trouble = failure === undefined ? undefined : troubleOf(failure);
  const gone = !trouble || trouble.code === 'NOT_FOUND' || (!byLink && trouble.code === 'BAD_USER_INPUT');
  const over = trouble?.code === 'UNAUTHENTICATED' || trouble?.code === 'BAD_USER_INPUT';
  const [title, sentence] = gone
    ? [t('notHere.title'), t('notHere.next')]
    : over
      ? [t('debriefLink.over'), t('debriefLink.overNext')]
      : trouble.code === 'NOT_YET'
        ? [t('debriefLink.early'), t('debriefLink.earlyNext')]
        : trouble.code === 'OFFLINE'
          ? [t('offline.title'), t('offline.debrief')]
          : [t('trouble.title'), sentenceOf(trouble, t)];
  return (
    <DebriefFrame
      place={t('debriefLink.place')}
      acts={
        gone ? (
          <TaskLink primary href="/">
            {t('notHere.home')}
          </TaskLink>
        ) : over ? (
          <TaskLink primary href="/sign-in?next=/me">
            {t('debriefLink.signIn')}
          </TaskLink>
        ) : (
          <TaskButton primary act={retry}>
            {t('act.tryAgain')}
          </TaskButton>
        )
      }
    >
      <div className="task-ring">
        <Ring state={over || gone ? 'dropped' : 'planned'} size={36} />
      </div>
      <PageTitle>{title}</PageTitle>
      <p className="task-lead">{sentence}</p>
    </DebriefFrame>
  );
}
