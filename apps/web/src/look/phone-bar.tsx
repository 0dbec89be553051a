import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Destination } from './destinations';
import { Mark } from './parts';

/** How many a phone has room for beside each other, in German too. */
export const barHolds = 4;

/** The places the bar has no room for, behind its last item. */
export function MorePlaces({ places, children }: { places: Destination[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <li>
      <Menu position="top-end" width={220} withinPortal withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <button type="button" className="phone-more">
            <IconDots size={22} stroke={1.6} aria-hidden />
            {t('places.more')}
            {children}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {places.map(({ to, label, icon: Icon }) => (
            <Menu.Item
              key={to}
              className="phone-more-item"
              leftSection={Icon === Mark ? <Mark size={20} /> : <Icon size={20} stroke={1.6} aria-hidden />}
              onClick={() => void navigate({ to })}
            >
              {t(`places.${label}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
