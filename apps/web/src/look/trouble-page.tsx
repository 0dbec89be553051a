import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceOf, troubleOf } from './trouble';

export function TroublePage({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('trouble.title')}</h1>
      <p className="ink-2" style={{ margin: '6px 0 16px', maxWidth: 520 }}>
        {sentenceOf(troubleOf(error), t)}
      </p>
      {retry && (
        <Button variant="default" onClick={retry}>
          {t('act.tryAgain')}
        </Button>
      )}
    </div>
  );
}
