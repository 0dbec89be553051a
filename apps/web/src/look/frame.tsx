import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { IconBell, IconSearch, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { may, type Viewer } from '../access/viewer';
import { Live } from '../live/live';
import { useCounts } from '../mail/counts';
import { OfflineBanner } from '../offline/offline-banner';
import { account, type Destination, destinationsOf, homeOf } from './destinations';
import { Disc } from './disc';
import { Keycaps } from './keycaps';
import { useOverlays } from './overlays';
import { Mark, Wordmark } from './parts';
import { barHolds, MorePlaces } from './phone-bar';
import { RailPerson } from './rail-person';
import { shortcuts } from './shortcut-list';
import { hinted, useShortcuts } from './shortcuts';
import { SkipLink } from './skip-link';
import { UndoNote } from './undo';

function Places({ places, rail, unread }: { places: Destination[]; rail?: boolean; unread: number }) {
  const { t } = useTranslation();
  return places.map(({ to, label, icon: Icon }) => (
    <li key={to}>
      <Link
        to={to}
        className={rail ? 'rail-item' : undefined}
        title={rail ? hinted(t(`places.${label}`), shortcuts.find((one) => 'to' in one && one.to === to)?.act) : undefined}
        activeOptions={{ exact: to === '/me' }}
      >
        {Icon === Mark ? <Mark size={rail ? 18 : 24} /> : <Icon size={rail ? 18 : 22} stroke={1.6} aria-hidden />}
        <span className="rail-label">{t(`places.${label}`)}</span>
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
  const { openPalette, openSheet, overlays } = useOverlays(viewer);
  const counts = useCounts();
  const narrow = useLocation({ select: ({ pathname }) => pathname === '/pipeline' });
  const places = destinationsOf(viewer);
  const all = [...places, account];
  const inBar = all.length > barHolds + 1 ? all.slice(0, barHolds - 1) : all;
  const behind = all.slice(inBar.length);
  const reachable = new Set<string>(['/inbox', ...all.map(({ to }) => to)]);
  const ways = shortcuts.flatMap((one) =>
    'to' in one && reachable.has(one.to) ? [[one.act, () => void navigate({ to: one.to })] as const] : [],
  );
  useShortcuts({ palette: openPalette, search: openPalette, help: openSheet, ...Object.fromEntries(ways) }, 'frame');
  return (
    <>
      <SkipLink />
      <div className="frame" data-narrow={narrow || undefined}>
        <header className="rail">
          <div className="rail-top">
            <Link to={homeOf(viewer)} className="rail-logo" aria-label={t('frame.home')}>
              <Wordmark height={19} />
              <Mark size={26} />
            </Link>
            <Bell viewer={viewer} size={20} unread={counts.inbox} />
          </div>
          <button type="button" className="rail-find" onClick={openPalette}>
            <IconSearch size={16} stroke={1.6} aria-hidden />
            <span className="rail-label">{t('palette.open')}</span>
            <Keycaps of={shortcuts[0]} />
          </button>
          <nav aria-label={t('frame.main')}>
            <ul className="rail-list">
              <Places places={places} rail unread={counts.messages} />
            </ul>
          </nav>
          <RailPerson viewer={viewer} openHelp={openSheet} />
        </header>
        <header className="phone-top">
          <Link to={homeOf(viewer)} aria-label={t('frame.home')} style={{ color: 'var(--nr-ink)' }}>
            <Mark size={26} />
          </Link>
          <div className="phone-top-end">
            {viewer.role !== 'CANDIDATE' && (
              <button type="button" aria-label={t('palette.open')} onClick={openPalette}>
                <IconSearch size={25} stroke={1.6} aria-hidden />
              </button>
            )}
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
      {overlays}
    </>
  );
}
