import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';

interface Item {
  id: string;
  name: string;
  retiredAt?: string | null;
}

/** What is no longer used: nothing of it is lost, and it can come back. */
export function RetiredRows<T extends Item>({ items, bringBack }: { items: T[]; bringBack: (item: T) => Promise<unknown> }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="retired">
      <h2 className="h3" id="retired">
        {t('settings.retired')}
      </h2>
      <ul className="card setting-rows">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <p className="ink-2">{item.name}</p>
              {item.retiredAt && <p className="meta">{t('settings.retiredAt', { when: dates.dayTime(item.retiredAt) })}</p>}
            </div>
            <Button
              variant="default"
              aria-label={t('settings.bringBackNamed', { name: item.name })}
              onClick={() => void bringBack(item).catch(() => undefined)}
            >
              {t('settings.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
