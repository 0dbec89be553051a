import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { BackIcon, TaskFrame } from './task-frame';

/** A candidate's task, left for what happens next. */
export function TaskPage(props: Omit<ComponentProps<typeof TaskFrame>, 'leave'>) {
  const { t } = useTranslation();
  const leave = (
    <Link to="/me" className="task-back" aria-label={t('act.leave')}>
      <BackIcon />
    </Link>
  );
  return <TaskFrame {...props} leave={leave} />;
}
