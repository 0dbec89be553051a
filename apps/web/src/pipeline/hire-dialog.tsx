import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import type { Card } from './board-document';

/** The one move that ends the process, and that nothing takes back. */
export function HireDialog({ card, close, hire }: { card: Card; close: () => void; hire: () => void }) {
  const { t } = useTranslation();
  const { name } = card.candidate;
  return (
    <Dialog opened close={close} title={t('hire.title', { name })}>
      <div className="form">
        <p>{t('hire.lead', { name, job: card.job.title, client: card.job.clientCompany.name })}</p>
        <div className="form-acts">
          <Button data-autofocus onClick={() => (close(), hire())}>
            {t('hire.act')}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('act.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
