import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { waitingHere } from './kept-here';
import { lastSeen } from './last-seen';
import { useCutOff } from './use-line';
import './offline.css';

/** Nobody can be reached: since when what one sees is old, and how much waits on this machine until there is a line again. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const dates = useDates();
  const cutOff = useCutOff();
  const waiting = cutOff ? waitingHere() : 0;
  const seen = cutOff ? lastSeen() : undefined;
  return (
    <output className="offline" data-on={cutOff || undefined}>
      {cutOff && (
        <>
          <IconCloudOff size={18} stroke={1.6} aria-hidden />
          <span>
            <b>{t('offline.title')}.</b> {seen && t('offline.asOf', { at: dates.dayTime(seen.at) })}{' '}
            {waiting > 0 ? t('offline.waiting', { count: waiting }) : t('offline.nothingLost')}
          </span>
        </>
      )}
    </output>
  );
}
