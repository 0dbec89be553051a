import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What is shown this once: each with its name, to be copied. */
export function SecretOnce({ lines, done }: { lines: { label: string; value: string }[]; done: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="form">
      <p>{t('secret.once')}</p>
      {lines.map(({ label, value }) => (
        <div key={label} className="secret-line">
          <TextInput
            label={label}
            value={value}
            readOnly
            classNames={{ input: 'mono' }}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={value}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} aria-label={t('secret.copyNamed', { name: label })}>
                {t(copied ? 'invite.copied' : 'secret.copy')}
              </Button>
            )}
          </CopyButton>
        </div>
      ))}
      <div className="form-acts">
        <Button onClick={done}>{t('act.done')}</Button>
      </div>
    </div>
  );
}
