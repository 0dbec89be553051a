import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';

/** Leaving something out is as easy as doing it; the reason stays with it. */
export function Skip({ opened, close, skip }: { opened: boolean; close: () => void; skip: (reason: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const sending = useSending(close);
  return (
    <Dialog opened={opened} close={close} title={t('clock.skipTitle')}>
      <SentForm sending={sending} act={t('clock.skip')} submit={() => sending.send(skip(reason))} close={close}>
        <TextInput
          label={t('clock.reason')}
          description={t('clock.reasonHelp')}
          data-autofocus
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </SentForm>
    </Dialog>
  );
}
