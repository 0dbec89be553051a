import { Drawer } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whether there is room beside the list. */
  wide?: boolean;
  opened: boolean;
  close: () => void;
  panel: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

/** Beside the list where there is room, over it where there is none. */
export function PanelPlace({ wide, opened, close, panel, children }: Props) {
  const { t } = useTranslation();
  if (!wide)
    return (
      <Drawer.Root opened={opened && children !== undefined} onClose={close} size={460}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('today.panel')}>
          <Drawer.Body p={0}>{children}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    );
  return (
    children && (
      <aside className="panel" aria-label={t('today.panel')} ref={panel}>
        {children}
      </aside>
    )
  );
}
