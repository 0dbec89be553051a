import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { MyRetentionDocument } from './retention-documents';

/** For how long the agency keeps what it knows of me, as it decided. */
export function HowLong() {
  const { t } = useTranslation();
  const dates = useDates();
  const { data } = useQuery(MyRetentionDocument);
  if (!data) return null;
  const { name, retentionPolicy: policy } = data.agency;
  const keptUntil = data.viewer.candidate?.keptUntil;
  return (
    <section className="section card card-body form" aria-labelledby="how-long">
      <h2 className="h3" id="how-long">
        {t('retention.mine')}
      </h2>
      <p className="ink-2">
        {policy.active
          ? t('retention.mineActive', { agency: name, candidate: policy.candidateMonths, placement: policy.placementMonths })
          : t('retention.mineOff', { agency: name })}
      </p>
      {policy.active && <p>{keptUntil ? t('retention.mineUntil', { at: dates.dayTime(keptUntil) }) : t('retention.mineOpen')}</p>}
    </section>
  );
}
