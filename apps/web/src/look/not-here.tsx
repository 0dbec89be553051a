import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from './page';

export function NotHere() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t('notHere.title')}</PageTitle>
      <p className="ink-2" style={{ margin: '6px 0 16px' }}>
        {t('notHere.next')}
      </p>
      <Link to="/" className="link">
        {t('notHere.home')}
      </Link>
    </div>
  );
}
