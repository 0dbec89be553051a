import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { ButtonLink } from '../look/button-link';
import { useDates } from '../look/dates';
import { TroubleNote } from '../look/trouble';
import { MyProcessPageDocument, type ProcessFound, WithdrawProcessUpdate } from './documents';
import { useReaderName } from './reader-name';
import { SharedWords } from './shared-words';

/** What the recruiter reads of this process now, word for word, with the way to take each back; what was taken back stays, struck. */
export function WhatIShare({ process, primary }: { process: ProcessFound; primary: boolean }) {
  const { t } = useTranslation();
  const dates = useDates();
  const recruiter = useReaderName();
  const name = useViewer()?.candidate?.name ?? '';
  const [withdraw, { error, loading }] = useMutation(WithdrawProcessUpdate, {
    refetchQueries: [MyProcessPageDocument],
    awaitRefetchQueries: true,
  });
  const shared = process.updates.filter(({ withdrawnAt }) => !withdrawnAt);
  const takenBack = process.updates.filter(({ withdrawnAt }) => withdrawnAt);
  const takeBack = (id: string) => void withdraw({ variables: { input: { processUpdateId: id } } }).catch(() => undefined);
  return (
    <section className="section" aria-labelledby="sharing">
      <div className="section-title">
        <h2 id="sharing">{t('elsewhere.reads', { recruiter })}</h2>
        {shared.length > 0 && <IconEye size={22} stroke={1.6} className="icon" aria-hidden />}
      </div>
      <div className="card">
        {shared.length === 0 && (
          <div className="companies-nothing">
            <IconEyeOff size={24} stroke={1.6} className="icon" aria-hidden />
            <div>
              <p className="strong">{t('elsewhere.nothing')}</p>
              <p className="meta">{t('elsewhere.notShared', { recruiter })}</p>
            </div>
          </div>
        )}
        {shared.map((update) => (
          <div key={update.id} className="shared">
            <SharedWords name={name} update={update} when={dates.dayTime(update.sharedAt)} />
            <Button
              variant="default"
              loading={loading}
              aria-label={t('elsewhere.takeBackOf', { at: dates.dayTime(update.sharedAt) })}
              onClick={() => takeBack(update.id)}
            >
              {t('elsewhere.takeBack')}
            </Button>
          </div>
        ))}
        {takenBack.length > 0 && (
          <ul className="taken-back">
            {takenBack.map((update) => (
              <li key={update.id} className="meta">
                {t('elsewhere.tookBack', {
                  level: t(`elsewhere.level.${update.level === 'NOTHING' ? 'EXISTS' : update.level}.name`),
                  shared: dates.dayTime(update.sharedAt),
                  back: dates.dayTime(update.withdrawnAt ?? update.sharedAt),
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
      <TroubleNote error={error} />
      <ButtonLink
        className="share-act"
        variant={primary ? 'filled' : 'default'}
        size="lg"
        to="/me/processes/$id/share"
        params={{ id: process.id }}
      >
        {shared.length > 0 ? t('elsewhere.shareAgain') : t('elsewhere.shareFirst', { recruiter })}
      </ButtonLink>
    </section>
  );
}
