import { useTranslation } from 'react-i18next';

/** How much waits to be read, at an icon's corner; heard as words. */
export function Disc({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <span className="disc num">
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className="unseen">{t('inbox.unread', { count })}</span>
    </span>
  );
}
