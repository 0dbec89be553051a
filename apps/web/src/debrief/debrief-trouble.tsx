import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../look/trouble';
import type { DebriefInHand } from './use-debrief';

/** What stands in the way, with what was typed untouched; for a change from another device, the choice between the two. */
export function DebriefTrouble({ debrief }: { debrief: DebriefInHand }) {
  const { t } = useTranslation();
  const { trouble } = debrief;
  if (!trouble) return null;
  if (trouble.code === 'CONFLICT')
    return (
      <div className="trouble" role="alert" style={{ display: 'block' }}>
        <p style={{ marginBottom: 10 }}>{t('debrief.conflict')}</p>
        <div className="form-acts">
          <Button variant="default" onClick={debrief.keepMine}>
            {t('debrief.keepMine')}
          </Button>
          <Button variant="default" onClick={() => void debrief.takeTheirs()}>
            {t('debrief.takeOther')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="trouble" role="alert" style={{ display: 'block' }}>
      <p>{sentenceOf(trouble, t)}</p>
      {trouble.violations.map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
    </div>
  );
}
