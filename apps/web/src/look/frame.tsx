import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { IconBell, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { may, type Viewer } from '../access/viewer';
import { Live } from '../live/live';
import { useCounts } from '../mail/counts';
import { account, type Destination, destinationsOf, homeOf } from './destinations';
import { Disc } from './disc';
import { OfflineBanner } from '../offline/offline-banner';
import { Mark, Wordmark } from './parts';
import { barHolds, MorePlaces } from './phone-bar';
import { RailPerson } from './rail-person';
import { ShortcutSheet } from './shortcut-sheet';
import { useShortcuts } from './shortcuts';
import { SkipLink } from './skip-link';
import { UndoNote } from './undo';

function Places({ places, rail, unread }: { places: Destination[]; rail?: boolean; unread: number }) {
  const { t } = useTranslation();
  return places.map(({ to, label, icon: Icon }) => (
    <li key={to}>
      <Link to={to} className={rail ? 'rail-item' : undefined} activeOptions={{ exact: to === '/me' }}>
        {Icon === Mark ? <Mark size={rail ? 18 : 24} /> : <Icon size={rail ? 18 : 22} stroke={1.6} aria-hidden />}
        {t(`places.${label}`)}
        {label === 'messages' && <Disc count={unread} />}
      </Link>
    </li>
  ));
}

/** The way to the inbox from everywhere, with how much of it was not read. */
function Bell({ viewer, size, unread }: { viewer: Viewer; size: number; unread: number }) {
  const { t } = useTranslation();
  if (!may(viewer, 'notification.read')) return null;
  return (
    <Link to="/inbox" className="bell" aria-label={t('inbox.bell', { count: unread })} title={t('places.inbox')}>
      <IconBell size={size} stroke={1.6} aria-hidden />
      <Disc count={unread} />
    </Link>
  );
}

export function Frame({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [help, sheet] = useDisclosure(false);
  const counts = useCounts();
  const places = destinationsOf(viewer);
  const all = [...places, account];
  const inBar = all.length > barHolds + 1 ? all.slice(0, barHolds - 1) : all;
  const behind = all.slice(inBar.length);
  const go = (to: Destination['to']) => (places.some((place) => place.to === to) ? () => void navigate({ to }) : undefined);
  useShortcuts({
    help: sheet.open,
    goToday: go('/today'),
    goNext: go('/me'),
    goPipeline: go('/pipeline'),
    goCandidates: go('/candidates'),
    goInterviews: go('/interviews'),
    goCompanies: go('/companies'),
    goInsights: go('/insights'),
    goAudit: go('/audit'),
    goInbox: () => void navigate({ to: '/inbox' }),
    goAccount: () => void navigate({ to: '/account' }),
  });
  return (
    <>
      <SkipLink />
      <div className="frame">
        <header className="rail">
          <div className="rail-top">
            <Link to={homeOf(viewer)} className="rail-logo" aria-label={t('frame.home')}>
              <Wordmark height={19} />
            </Link>
            <Bell viewer={viewer} size={20} unread={counts.inbox} />
          </div>
          <nav aria-label={t('frame.main')}>
            <ul className="rail-list">
              <Places places={places} rail unread={counts.messages} />
            </ul>
          </nav>
          <RailPerson viewer={viewer} openHelp={sheet.open} />
        </header>
        <header className="phone-top">
          <Link to={homeOf(viewer)} aria-label={t('frame.home')} style={{ color: 'var(--nr-ink)' }}>
            <Mark size={26} />
          </Link>
          <div className="phone-top-end">
            <Bell viewer={viewer} size={26} unread={counts.inbox} />
            <Link to="/account" aria-label={t('places.account')}>
              <IconUserCircle size={26} stroke={1.6} aria-hidden />
            </Link>
          </div>
        </header>
        <main id="main" tabIndex={-1} style={{ outline: 'none', minWidth: 0 }}>
          <OfflineBanner />
          <Outlet />
        </main>
        <nav className="phone-bar" aria-label={t('frame.main')}>
          <ul>
            <Places places={inBar} unread={counts.messages} />
            {behind.length > 0 && <MorePlaces places={behind} />}
          </ul>
        </nav>
      </div>
      <UndoNote />
      <Live viewer={viewer} />
      <ShortcutSheet opened={help} close={sheet.close} />
    </>
  );
}
