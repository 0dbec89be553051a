import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../look/parts';
import { BackIcon, TaskFrame } from '../look/task-frame';
import { useByLink } from './way';

/** Signed in, a debrief is left for what happens next; by a link there is nowhere else to go. */
export function DebriefFrame(props: Omit<ComponentProps<typeof TaskFrame>, 'leave'>) {
  const { t } = useTranslation();
  const leave = useByLink() ? (
    <span className="task-mark">
      <Mark size={24} />
    </span>
  ) : (
    <a href="/me" className="task-back" aria-label={t('act.leave')}>
      <BackIcon />
    </a>
  );
  return <TaskFrame {...props} leave={leave} />;
}
