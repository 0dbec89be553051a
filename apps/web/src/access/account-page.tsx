import { Button, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarFeed } from '../interviews/calendar-feed';
import { ButtonLink } from '../look/button-link';
import { PageHead } from '../look/page';
import { shortcutsOn, turnShortcuts } from '../look/shortcuts';
import { Notifications } from '../mail/notifications';
import { Agencies } from './agencies';
import { Profile } from './profile';
import { Sessions } from './sessions';
import { useSignOut } from './sign-out';
import { useViewer } from './viewer';
import './account.css';

export function AccountPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  if (!viewer) return null;
  return (
    <div className="page account">
      <PageHead
        title={t('account.title')}
        lead={t('account.lead', { name: viewer.name, role: t(`role.${viewer.role}`), agency: viewer.agency.name })}
      >
        <Button variant="default" onClick={() => void signOut()}>
          {t('access.signOut')}
        </Button>
      </PageHead>
      <div className="stack">
        <Profile viewer={viewer} />
        <Notifications />
        <CalendarFeed />
        {viewer.candidate && <PrivacyLink />}
        <Look />
        <Sessions />
        {viewer.memberships.length > 1 && <Agencies viewer={viewer} />}
      </div>
    </div>
  );
}

/** Where a candidate sees who reads what. */
function PrivacyLink() {
  const { t } = useTranslation();
  return (
    <section className="card card-body form" aria-labelledby="privacy">
      <h2 className="h3" id="privacy">
        {t('privacy.title')}
      </h2>
      <p className="ink-2">{t('privacy.link')}</p>
      <div>
        <ButtonLink variant="default" to="/me/privacy">
          {t('privacy.title')}
        </ButtonLink>
      </div>
    </section>
  );
}

function Look() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [keys, setKeys] = useState(shortcutsOn);
  const schemes = (['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`account.scheme.${value}`) }));
  return (
    <section className="card card-body form" aria-labelledby="look">
      <h2 className="h3" id="look">
        {t('account.look')}
      </h2>
      <div>
        <p className="group-title" id="scheme">
          {t('account.theme')}
        </p>
        <SegmentedControl
          aria-labelledby="scheme"
          data={schemes}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'auto' | 'light' | 'dark')}
        />
      </div>
      <Switch
        label={t('account.keys')}
        description={t('account.keysHelp')}
        checked={keys}
        onChange={(event) => {
          turnShortcuts(event.currentTarget.checked);
          setKeys(event.currentTarget.checked);
        }}
      />
    </section>
  );
}
