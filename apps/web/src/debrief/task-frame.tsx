import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../look/parts';
import { useWay } from './way';

interface Props {
  place: string;
  state?: ReactNode;
  progress?: { at: number; of: number };
  back?: () => void;
  children: ReactNode;
  acts: ReactNode;
}

/** A task has the whole screen: where one is on top, the words in the middle, what comes next under the thumb. */
export function TaskFrame({ place, state, progress, back, children, acts }: Props) {
  const { t } = useTranslation();
  const { byLink } = useWay();
  const icon = <IconChevronLeft size={24} stroke={1.6} aria-hidden />;
  return (
    <div className="task">
      <header className="task-top">
        {back ? (
          <button type="button" className="task-back" onClick={back} aria-label={t('act.back')}>
            {icon}
          </button>
        ) : byLink ? (
          <span className="task-mark">
            <Mark size={24} />
          </span>
        ) : (
          <Link to="/me" className="task-back" aria-label={t('act.leave')}>
            {icon}
          </Link>
        )}
        <p className="task-place num">{place}</p>
        <output className="task-state">{state}</output>
        {progress && (
          <div className="task-progress" aria-hidden>
            {Array.from({ length: progress.of }, (_, i) => (
              <i key={i} data-on={i < progress.at || undefined} />
            ))}
          </div>
        )}
      </header>
      <main id="main" tabIndex={-1} className="task-main phone">
        {children}
      </main>
      <div className="task-acts">
        <div>{acts}</div>
      </div>
    </div>
  );
}
