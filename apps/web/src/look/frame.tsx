import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../access/viewer';
import { account, type Destination, destinationsOf, homeOf } from './destinations';
import { Mark, Wordmark } from './parts';
import { RailPerson } from './rail-person';
import { ShortcutSheet } from './shortcut-sheet';
import { useShortcuts } from './shortcuts';

function Places({ places, rail }: { places: Destination[]; rail?: boolean }) {
  const { t } = useTranslation();
  return places.map(({ to, label, icon: Icon }) => (
    <li key={to}>
      <Link to={to} className={rail ? 'rail-item' : undefined} activeOptions={{ exact: false }}>
        {Icon === Mark ? <Mark size={rail ? 18 : 24} /> : <Icon size={rail ? 18 : 22} stroke={1.6} aria-hidden />}
        {t(`places.${label}`)}
      </Link>
    </li>
  ));
}

export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip" href="#main">
      {t('frame.skip')}
    </a>
  );
}

export function Frame({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [help, sheet] = useDisclosure(false);
  const places = destinationsOf(viewer);
  const go = (to: Destination['to']) => (places.some((place) => place.to === to) ? () => void navigate({ to }) : undefined);
  useShortcuts({
    help: sheet.open,
    goNext: go('/me'),
    goCandidates: go('/candidates'),
    goInterviews: go('/interviews'),
    goAudit: go('/audit'),
    goAccount: () => void navigate({ to: '/account' }),
  });
  return (
    <>
      <SkipLink />
      <div className="frame">
        <header className="rail">
          <Link to={homeOf(viewer)} className="rail-logo" aria-label={t('frame.home')}>
            <Wordmark height={19} />
          </Link>
          <nav aria-label={t('frame.main')}>
            <ul className="rail-list">
              <Places places={places} rail />
            </ul>
          </nav>
          <RailPerson viewer={viewer} openHelp={sheet.open} />
        </header>
        <header className="phone-top">
          <Link to={homeOf(viewer)} aria-label={t('frame.home')} style={{ color: 'var(--nr-ink)' }}>
            <Mark size={26} />
          </Link>
          <Link to="/account" aria-label={t('places.account')}>
            <IconUserCircle size={26} stroke={1.6} aria-hidden />
          </Link>
        </header>
        <main id="main" tabIndex={-1} style={{ outline: 'none', minWidth: 0 }}>
          <Outlet />
        </main>
        <nav className="phone-bar" aria-label={t('frame.main')}>
          <ul>
            <Places places={[...places, account]} />
          </ul>
        </nav>
      </div>
      <ShortcutSheet opened={help} close={sheet.close} />
    </>
  );
}
