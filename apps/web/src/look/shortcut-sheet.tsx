import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { Keycaps } from './keycaps';
import { shortcuts } from './shortcut-list';

const groups = [...new Set(shortcuts.map(({ group }) => group))];

export function ShortcutSheet({ close }: { close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened close={() => close()} returnFocus={false} size={640} title={t('keys.title')}>
      <div className="keys">
        {groups.map((group) => (
          <section key={group} aria-label={t(`keys.group.${group}`)}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <div key={shortcut.act}>
                    <dt className="ink-2">{t(`keys.act.${shortcut.act}`)}</dt>
                    <dd>
                      <Keycaps of={shortcut} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="meta keys-off">{t('keys.off')}</p>
    </Dialog>
  );
}
