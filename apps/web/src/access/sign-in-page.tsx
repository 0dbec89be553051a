import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SkipLink } from '../look/skip-link';
import { PageTitle } from '../look/page';
import { Wordmark } from '../look/parts';
import { BetweenRounds } from './between-rounds';
import { LanguageSwitch } from './language-switch';
import { SignInForm } from './sign-in-form';
import './sign-in.css';

export function SignInPage({ next }: { next?: string }) {
  const { t } = useTranslation();
  const [agency, setAgency] = useState<string>();
  return (
    <div className="door">
      <SkipLink />
      <div className="door-side">
        <header>
          <Wordmark height={26} />
        </header>
        <main id="main" tabIndex={-1}>
          <PageTitle>{t('access.signIn')}</PageTitle>
          <p className="door-lead">{agency ? t('access.toAgency', { agency }) : t('access.lead')}</p>
          <SignInForm next={next} showAgency={setAgency} />
        </main>
        <footer className="door-foot">
          <span>{t('access.byLink')}</span>
          <LanguageSwitch />
        </footer>
      </div>
      <BetweenRounds />
    </div>
  );
}
