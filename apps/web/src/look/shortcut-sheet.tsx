import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { shortcuts } from './shortcuts';

const groups = ['everywhere', 'go', 'lists', 'pipeline', 'today', 'interview'] as const;

export function ShortcutSheet({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} close={close} title={t('keys.title')}>
      <div className="form">
        {groups.map((group) => (
          <section key={group} aria-label={t(`keys.group.${group}`)}>
            <h3 style={{ marginBottom: 6 }}>{t(`keys.group.${group}`)}</h3>
            <dl style={{ display: 'grid', gap: 6 }}>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ act, keys }) => (
                  <div key={act} style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
                    <dt className="ink-2">{t(`keys.act.${act}`)}</dt>
                    <dd style={{ display: 'flex', gap: 4 }}>
                      {keys.map((key) => (
                        <Kbd key={key}>{key === 'Enter' ? '↵' : key === 'Escape' ? 'Esc' : key.toUpperCase()}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <p className="meta">{t('keys.off')}</p>
      </div>
    </Dialog>
  );
}
