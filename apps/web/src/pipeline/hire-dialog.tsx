import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import type { Decided } from './use-decision';

/** The one move that ends the process, and that nothing takes back. */
export function HireDialog({ of, close, hire }: { of: Decided; close: () => void; hire: () => void }) {
  const { t } = useTranslation();
  const { name, job } = of;
  return (
    <Dialog opened close={close} title={t('hire.title', { name })}>
      <div className="form">
        <p>{t('hire.lead', { name, job: job.title, client: job.clientCompany.name })}</p>
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
