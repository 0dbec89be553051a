import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { TroubleNote } from '../look/trouble';

/** Leaving something out is as easy as doing it; the reason stays with it. */
export function Skip({ opened, close, skip }: { opened: boolean; close: () => void; skip: (reason: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>();
  return (
    <Dialog opened={opened} close={close} title={t('clock.skipTitle')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          skip(reason).then(close, setError);
        }}
      >
        <TroubleNote error={error} />
        <TextInput
          label={t('clock.reason')}
          description={t('clock.reasonHelp')}
          data-autofocus
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="form-acts">
          <Button type="submit">{t('clock.skip')}</Button>
          <Button variant="subtle" onClick={close}>
            {t('act.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
