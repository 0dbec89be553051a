import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Act } from './asked-dialogs';

/** What can be done with several rows at once. */
export function PickedBar({ count, owing, ask, unpick }: { count: number; owing: number; ask: (act: Act) => void; unpick: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="queue-bar" role="toolbar" aria-label={t('today.picked', { count })}>
      <span className="strong num">{t('today.picked', { count })}</span>
      {owing > 0 && <Button onClick={() => ask('remind')}>{t('today.remindSome', { count: owing })}</Button>}
      <Button variant="default" onClick={() => ask('settle')}>
        {t('today.settle')}
      </Button>
      <Button variant="default" onClick={() => ask('snooze')}>
        {t('today.snooze')}
      </Button>
      <Button variant="subtle" onClick={unpick}>
        {t('today.unpick')}
      </Button>
    </div>
  );
}
