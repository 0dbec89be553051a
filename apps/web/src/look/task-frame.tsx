import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './task.css';

interface Props {
  place: string;
  state?: ReactNode;
  progress?: { at: number; of: number };
  /** The step before; without one, `leave` stands in its place. */
  back?: () => void;
  leave: ReactNode;
  children: ReactNode;
  acts: ReactNode;
}

/** A task has the whole screen: where one is on top, the words in the middle, what comes next under the thumb. */
export function TaskFrame({ place, state, progress, back, leave, children, acts }: Props) {
  const { t } = useTranslation();
  return (
    <div className="task">
      <header className="task-top">
        {back ? (
          <button type="button" className="task-back" onClick={back} aria-label={t('act.back')}>
            <BackIcon />
          </button>
        ) : (
          leave
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

export const BackIcon = () => <IconChevronLeft size={24} stroke={1.6} aria-hidden />;
