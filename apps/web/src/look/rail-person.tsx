import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../access/sign-out';
import type { Viewer } from '../access/viewer';
import { Face } from './parts';

export function RailPerson({ viewer, openHelp }: { viewer: Viewer; openHelp: () => void }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const icon = { size: 16, stroke: 1.6 };
  return (
    <Menu position="top-start" width={192} offset={6}>
      <Menu.Target>
        <button type="button" className="rail-person">
          <Face name={viewer.name} size={30} />
          <span>
            <span className="strong ellipsis" style={{ display: 'block' }}>
              {viewer.name}
            </span>
            <span className="meta ellipsis" style={{ display: 'block' }}>
              {viewer.agency.name}
            </span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle {...icon} />}>
          {t('places.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard {...icon} />} onClick={openHelp}>
          {t('keys.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout {...icon} />} onClick={() => void signOut()}>
          {t('access.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
