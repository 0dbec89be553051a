import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Ability, useMay } from '../access/viewer';
import { PageHead } from '../look/page';
import './settings.css';

/** What an agency sets, in the order in which it is first needed; each where the person may do something with it. */
const sections = [
  { to: '/settings/members', name: 'members', ability: 'agency.update' },
  { to: '/settings/agency', name: 'agency', ability: 'agency.update' },
  { to: '/settings/stages', name: 'stages', ability: 'stage.configure' },
  { to: '/settings/questions', name: 'questions', ability: 'prompt.configure' },
  { to: '/settings/clock', name: 'clock', ability: 'follow-up-policy.update' },
  { to: '/settings/mails', name: 'mails', ability: 'agency.update' },
  { to: '/settings/clients', name: 'clients', ability: 'api-client.list' },
  { to: '/settings/webhooks', name: 'webhooks', ability: 'webhook.read' },
  { to: '/settings/roles', name: 'roles', ability: 'journal.read' },
] as const satisfies readonly { to: string; name: string; ability: Ability }[];

/** One page of the settings, with the way to the others. */
export function SettingsPage({
  title,
  lead,
  acts,
  before,
  children,
}: {
  title: string;
  lead: ReactNode;
  acts?: ReactNode;
  /** Stands above the title, such as the way back. */
  before?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const can = useMay();
  const nav = useRef<HTMLElement>(null);
  // On a phone the places stand in one line that is longer than the screen.
  useEffect(() => nav.current?.querySelector('[data-status="active"]')?.scrollIntoView({ block: 'nearest', inline: 'center' }), []);
  return (
    <div className="page settings">
      <nav ref={nav} className="settings-nav" aria-label={t('settings.title')}>
        <ul>
          {sections
            .filter(({ ability }) => can(ability))
            .map(({ to, name }) => (
              <li key={to}>
                <Link to={to}>{t(`settings.${name}`)}</Link>
              </li>
            ))}
        </ul>
      </nav>
      <div className="settings-body">
        {before}
        <PageHead title={title} lead={lead}>
          {acts}
        </PageHead>
        {children}
      </div>
    </div>
  );
}
