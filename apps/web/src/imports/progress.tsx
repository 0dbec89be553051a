import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { grouped } from '../look/numbers';
import type { Import } from './documents';

/** How far it is, in a bar and in numbers. A reader hears the quarters. */
export function Progress({ found: { done, total } }: { found: Pick<Import, 'done' | 'total'> }) {
  const { t } = useTranslation();
  const share = total === 0 ? 0 : done / total;
  const quarter = Math.floor(share * 4) * 25;
  const left = useSecondsLeft(done, total);
  return (
    <div className="import-progress">
      <progress max={total} value={done} aria-label={t('imports.progress.label')} />
      <p className="num">
        <span className="strong">{t('imports.progress.of', { done: grouped(done), total: grouped(total) })}</span>
        <span className="meta">
          {' '}
          {Math.floor(share * 100)} %{left !== undefined && ` · ${t('imports.progress.left', { count: left })}`}
        </span>
      </p>
      <p className="unseen" aria-live="polite">
        {quarter > 0 ? t('imports.progress.heard', { percent: quarter }) : ''}
      </p>
    </div>
  );
}

/** From the pace since this page has been watching: what was done before it came tells nothing about it. */
function useSecondsLeft(done: number, total: number): number | undefined {
  const first = useRef<{ at: number; done: number }>(undefined);
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const now = Date.now();
    first.current ??= { at: now, done };
    const { at, done: before } = first.current;
    if (done > before) setLeft(Math.max(1, Math.round(((total - done) * (now - at)) / (done - before) / 1000)));
  }, [done, total]);
  return left;
}
