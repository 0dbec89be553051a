import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { lasting, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Clock, Ring } from '../look/parts';
import { AskClient } from './ask-client';
import { missingOf } from './missing';
import type { PreparedInterview } from './prep-editor-document';

/** What the client has not told us, and since when they are asked. */
export function NotTold({ interview, open, before }: { interview: PreparedInterview; open: boolean; before: () => Promise<boolean> }) {
  const { t } = useTranslation();
  const can = useMay();
  const dates = useDates();
  const now = useNow();
  const [asking, ask] = useDisclosure(false);
  const missing = missingOf(interview);
  const client = interview.process.job.clientCompany.name;
  const { detailsAskedAt: askedAt, detailsAskedOf: askedOf } = interview.prepPack ?? {};
  return (
    <section className="card" aria-labelledby="pack-missing">
      <div className="now">
        <h2 className="h3" id="pack-missing">
          {missing.length > 0 ? t('packEditor.missing', { client }) : t('packEditor.nothingMissing', { client })}
        </h2>
        {missing.length > 0 && askedAt && (
          <>
            <Clock state="waiting" big>
              {t('move.someone', { who: askedOf?.name ?? client, since: lasting(now - Date.parse(askedAt), t, true) })}
            </Clock>
            <p className="ink-2">{t('packEditor.asked', { name: askedOf?.name ?? client, at: dates.dayTime(askedAt) })}</p>
          </>
        )}
      </div>
      <div className="card-body stack">
        {missing.length > 0 ? (
          <ul className="gaps">
            {missing.map((gap) => (
              <li key={gap}>
                <Ring state={askedAt ? 'waiting' : 'planned'} />
                {gap === 'setting' ? t(`packEditor.gap.setting.${interview.format}`) : t(`packEditor.gap.${gap}`)}
              </li>
            ))}
          </ul>
        ) : (
          <p className="ink-2">{t('packEditor.nothingMissingNext')}</p>
        )}
        {missing.length > 0 && open && can('prep.ask-client') && (
          <Button variant="default" onClick={() => void before().then((saved) => saved && ask.open())}>
            {askedAt ? t('packEditor.askAgain', { client }) : t('packEditor.ask', { client })}
          </Button>
        )}
      </div>
      <AskClient opened={asking} close={ask.close} interview={interview} missing={missing} />
    </section>
  );
}
