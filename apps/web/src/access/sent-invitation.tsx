import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';

interface Sent {
  email: string;
  expiresAt: string;
  url: string;
}

/** The link was mailed, and stands here once: where mail is slow, it can be passed on by hand. */
export function SentInvitation({ sent, done }: { sent: Sent; done: () => void }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <div className="form">
      <p>{t('invite.sent', { email: sent.email, until: dates.dayTime(sent.expiresAt) })}</p>
      <TextInput
        label={t('invite.link')}
        description={t('invite.once')}
        value={sent.url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="form-acts">
        <CopyButton value={sent.url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('invite.copied') : t('invite.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={done}>{t('act.done')}</Button>
      </div>
    </div>
  );
}
