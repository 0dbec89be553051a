import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SkipLink } from '../look/skip-link';
import { Wordmark } from '../look/parts';
import './request.css';

/** Nothing of the app: whose page it is, and what is asked. */
export function LinkFrame({ agency, children }: { agency?: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="request">
      <SkipLink />
      <header className="request-top">
        {agency && <span className="strong">{agency}</span>}
        <span className="request-by">
          <span className="unseen">{t('request.by')}</span>
          <Wordmark height={15} ink="var(--nr-ink-3)" />
        </span>
      </header>
      <main id="main" tabIndex={-1} className="request-main">
        {children}
      </main>
    </div>
  );
}
